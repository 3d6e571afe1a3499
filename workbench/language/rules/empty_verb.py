"""A noun made of a verb with "erfolgen", "vornehmen", "durchführen" or "stattfinden"."""

import re
from collections.abc import Iterable, Iterator
from typing import ClassVar

from workbench.language.grammar.nominalisations import is_nominalisation
from workbench.language.grammar.verb_groups import VerbGroup
from workbench.language.rule import INFO, WARNING, Example, Hit, SentenceRule, Settings
from workbench.language.sentence import Sentence

_NO_NOUN_NEEDED = frozenset({"erfolgen"})
_VERBS = _NO_NOUN_NEEDED | frozenset(
    {
        "vornehmen", "tätigen", "bewirken", "vollziehen", "bewerkstelligen", "ausführen", "durchführen", "stattfinden",
        "veranlassen", "betreiben", "geschehen", "unternehmen", "abwickeln",
    }
)  # fmt: skip
_EVENTS = (
    "veranstaltung", "sitzung", "ausstellung", "wanderung", "führung", "versammlung", "tagung", "schulung", "lesung",
    "aufführung", "vorstellung", "besprechung", "trauung", "bildung", "demonstration", "aktion",
)  # fmt: skip
"""What takes place as such: "Die Sitzung findet am Montag statt" is good German."""
_HINT_ONLY = frozenset({"stattfinden", "durchführen", "veranlassen", "geschehen", "betreiben"})
_NOUN = re.compile(
    r"\w{3,}(?:ung|tion|nahme|gabe|lage|satz|zug|gang|tausch|ur|kontrolle|arbeit|test)(?:en|n|e|s)?|Abzüge|Zahlungen"
)


class EmptyVerb(SentenceRule):
    """These verbs say nothing: what happens is in the noun."""

    id = "empty-verb"
    catalogue = "R23"
    title = "Leeres Verb"
    why = "„Erfolgen“ und „vornehmen“ sagen nicht, wer was tut. Das Verb im Hauptwort sagt es."
    source = "Fingerzeige (GfdS); BVA Bürgernahe Verwaltungssprache"
    severity = WARNING
    examples: ClassVar = (
        Example("Die Leerung der Tonnen erfolgt immer dienstags.", "Wir leeren die Tonnen immer dienstags."),
        Example(
            "Eine Überprüfung der Spielgeräte wird jedes Jahr durchgeführt.",
            "Wir prüfen die Spielgeräte jedes Jahr.",
        ),
        Example(
            "An der Fassade dürfen keine Veränderungen vorgenommen werden.",
            "Der Flohmarkt findet im Bürgerhaus statt.",
        ),
    )

    def check(self, sentence: Sentence, settings: Settings) -> Iterable[Hit]:  # noqa: ARG002 - no setting matters
        """From the noun to the verb; the verb alone for "erfolgen" without such a noun."""
        for group in sentence.verb_groups:
            yield from _of_verb(sentence, group.lemma, _place(sentence, group), group.clause)
        grouped = {index for group in sentence.verb_groups for index in group.members}
        for clause in sentence.clauses:
            for index in clause.own:
                token = sentence.tokens[index]
                if token.pos == "VERB" and index not in grouped:
                    yield from _of_verb(sentence, token.joined_lemma or token.lemma, index, clause.own)


def _place(sentence: Sentence, group: VerbGroup) -> int:
    """Index of the full verb of the group."""
    full = [index for index in group.members if sentence.tokens[index].tag.startswith("VV")]
    return full[-1] if full else group.finite


def _of_verb(sentence: Sentence, verb: str, place: int, clause: tuple[int, ...]) -> Iterator[Hit]:
    if verb not in _VERBS:
        return
    noun = next((index for index in clause if _is_done(sentence, index)), None)
    if noun is None and verb not in _NO_NOUN_NEEDED:
        return
    places = (place,) if noun is None else (place, noun)
    start = min(sentence.tokens[index].start for index in places)
    end = max(sentence.tokens[index].end for index in places)
    severity = INFO if verb in _HINT_ONLY or noun is None else WARNING
    yield Hit(start, end, _message(sentence, verb, noun), severity)


def _message(sentence: Sentence, verb: str, noun: int | None) -> str:
    if noun is None:
        return f"„{verb}“ sagt nicht, wer was tut. Nehmen Sie ein Verb, das es sagt."
    return f"Machen Sie aus „{sentence.tokens[noun].text}“ das Verb. „{verb}“ brauchen Sie dann nicht."


def _is_done(sentence: Sentence, index: int) -> bool:
    """Whether the noun says what is done: subject or object, not behind a preposition and no genitive."""
    token = sentence.tokens[index]
    if token.pos != "NOUN":
        return False
    is_event = token.lemma.lower().endswith(_EVENTS)
    loose = _NOUN.fullmatch(token.text) is not None and not is_event
    if not loose and not is_nominalisation(token):
        return False
    phrase = next((phrase for phrase in sentence.noun_phrases if phrase.noun == index), None)
    if phrase is not None and phrase.preposition is not None:
        return False
    cases = {reading.case for reading in sentence.readings[index] or ()}
    return not cases or not cases.isdisjoint({"nom", "acc"})
