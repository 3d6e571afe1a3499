"""Words of a sentence that speak against an actor: "von Amts wegen" against the reader.

`counter_signals.tsv` (own list).
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from workbench.language.grammar.nominalisations import is_nominalisation
from workbench.language.sentence import Sentence
from workbench.language.tsv_rows import rows_of
from workbench.language.vocabulary.roles import role_uses
from workbench.rewrite.restructuring.reader_roles import PERSON

_OFFICE = re.compile(
    r"\w*(?:behörde|amt|stelle|kasse|träger|verwaltung|gericht|center|stadt|gemeinde|kreis|ministerium"
    r"|versicherung|bank|polizei|agentur)"
)
_OTHER = re.compile(r"(?:zuständig|ander|weiter|nächst|übergeordnet|unzuständig|jeweilig|betreffend)")
"""Then it is another office than the one that writes."""
_DATIVE = frozenset(
    "dem der den einem einer diesem dieser diesen ihrem ihrer ihren seinem seiner seinen".split()
)
_BOTH_SIDES = (
    "vertrag",
    "vereinbarung",
    "mietverhältnis",
    "arbeitsverhältnis",
    "verhältnis",
    "abkommen",
    "termin",
)


def ruled_out(sentence: Sentence, own: Sequence[int]) -> set[str]:
    """ "wir" (also for "ich") and "Sie" where a word of the clause says that somebody else does it."""
    tokens = sentence.tokens
    text = " ".join(tokens[at].text for at in own)
    found = {actor for actor, sign in _signs() if sign.search(text)}
    if any(_OFFICE.fullmatch(tokens[noun].lemma.lower()) for noun in _receivers(sentence, own)):
        found.add("wir")
    return found | ({"ich"} if "wir" in found else set())


def is_caused(sentence: Sentence, own: Sequence[int]) -> bool:
    """Whether a single event does it, and no person: "durch die Einzahlung", but not "durch Einzahlung"."""
    return any(True for _ in _events(sentence, own, frozenset({"durch", "durchs"})))


def opens_with_event(sentence: Sentence, front: Sequence[int]) -> bool:
    """Whether an event that stands in front may be what does it: "Mit der Rückgabe ist die Sperre aufgehoben"."""
    return any(True for _ in _events(sentence, front, frozenset({"mit"})))


def _events(sentence: Sentence, part: Sequence[int], prepositions: frozenset[str]) -> Iterator[int]:
    tokens = sentence.tokens
    for phrase in sentence.noun_phrases:
        if phrase.noun is None or phrase.noun not in part or phrase.preposition is None:
            continue
        if tokens[phrase.preposition].text.lower() not in prepositions or not phrase.determiners:
            continue
        if is_nominalisation(tokens[phrase.noun]):
            yield phrase.noun


def is_done_elsewhere(sentence: Sentence, first: int, opener: int) -> bool:
    """Whether a relative clause says what is done at another office: "dem Standesamt, wo es eingetragen wird"."""
    tokens = sentence.tokens
    place = tokens[opener].text.lower() == "wo" or (
        opener and tokens[opener - 1].text.lower() in {"bei", "von"}
    )
    before = [token for token in tokens[:first] if token.pos == "NOUN"]
    return bool(place and before) and _OFFICE.fullmatch(before[-1].lemma.lower()) is not None


def has_other_receiver(sentence: Sentence, own: Sequence[int]) -> bool:
    """Whether a person other than the reader gets it: "den Eltern mitzuteilen"."""
    people = {use.last for use in role_uses(sentence.tokens)}
    return any(
        noun in people or PERSON.fullmatch(sentence.tokens[noun].lemma.lower()) is not None
        for noun in _receivers(sentence, own)
        if _OFFICE.fullmatch(sentence.tokens[noun].lemma.lower()) is None
    )


def concerns_both(objects: Sequence[str]) -> bool:
    """Whether either side may do it: end a contract, cancel an appointment."""
    return any(noun.lower().endswith(_BOTH_SIDES) for noun in objects)


def _receivers(sentence: Sentence, own: Sequence[int]) -> Iterator[int]:
    """Nouns in the dative without preposition that are no genitive behind another noun."""
    tokens = sentence.tokens
    for phrase in sentence.noun_phrases:
        if phrase.noun not in own or phrase.noun is None or phrase.preposition is not None:
            continue
        if not phrase.determiners or tokens[phrase.determiners[0]].text.lower() not in _DATIVE:
            continue
        if any(_OTHER.match(tokens[at].text) for at in phrase.adjectives):
            continue
        first = phrase.determiners[0]
        after_noun = first > 0 and tokens[first - 1].pos in {"NOUN", "PROPN"}
        cases = {one.case for one in sentence.readings[phrase.noun] or ()}
        if "dat" in cases and "nom" not in cases and not (after_noun and "gen" in cases):
            yield phrase.noun


@cache
def _signs() -> tuple[tuple[str, re.Pattern[str]], ...]:
    rows = rows_of("workbench.rewrite.restructuring", "counter_signals.tsv", 2)
    return tuple((actor, re.compile(pattern)) for actor, pattern in rows)
