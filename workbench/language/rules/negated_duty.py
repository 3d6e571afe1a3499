"""A duty or condition said by negation: "nicht, bevor Sie ... nicht"."""

from collections.abc import Iterable, Iterator, Sequence

from workbench.language.grammar.clauses import DEPENDENT, INFINITIVE, Clause
from workbench.language.grammar.negation import HARD, Negation, negations
from workbench.language.morphology import Token
from workbench.language.rule import INFO, WARNING, Example, Hit, SentenceRule, Settings
from workbench.language.sentence import Sentence
from workbench.language.vocabulary.phrases import phrase_list
from workbench.language.vocabulary.request_words import is_action

_UNTIL = frozenset("bevor ehe solange bis".split())
_CONDITIONS = frozenset("wenn falls sofern soweit insoweit insofern solange sobald".split())
_OPENERS = _UNTIL | _CONDITIONS | {"ohne"}
_WITHOUT = frozenset(
    "befreien entbinden entheben unterlassen unterbleiben versäumen verabsäumen vergessen verzichten absehen"
    " entbehren erübrigen umhinkommen herumkommen vernachlässigen übersehen auslassen weglassen".split()
)
"""Verbs of leaving something out."""
_USUAL = frozenset("vergessen auslassen weglassen übersehen absehen erübrigen".split())
_EVENTS = (
    "eingang",
    "ablauf",
    "abschluss",
    "beginn",
    "ende",
    "erhalt",
    "zugang",
    "zug",
    "kauf",
    "start",
    "termin",
    "schluss",
)
_ADVICE = {
    "bevor": "„erst wenn“ oder „sobald“",
    "ehe": "„erst wenn“ oder „sobald“",
    "bis": "„sobald“",
    "solange": "„sobald“",
    "ohne": "„nur wenn“ oder „nur mit“",
}


class NegatedDuty(SentenceRule):
    """A negated main clause with a clause that opens with bevor, solange, ohne dass, or a negated condition.

    Never offers a replacement: what is allowed and what is required must be decided by a person.
    """

    id = "negated-duty"
    catalogue = "R36"
    title = "Pflicht als Verneinung"
    why = "Wer liest, sucht: Was soll ich tun? Eine Verneinung sagt nur, was nicht geht."
    source = "BITV 2.0 Anl. 2; LanguageTool simple; BVA Bürgernahe Verwaltungssprache"
    severity = WARNING
    examples = (
        Example(
            "Sie dürfen den Keller nicht betreten, solange der Strom nicht abgeschaltet ist.",
            "Betreten Sie den Keller erst, wenn der Strom abgeschaltet ist.",
        ),
        Example(
            "Das Fundbüro gibt nichts heraus, ohne dass Sie Ihren Ausweis zeigen.",
            "Zeigen Sie im Fundbüro Ihren Ausweis. Dann bekommen Sie Ihre Sachen.",
        ),
        Example("Der Rücktritt befreit Sie nicht von der Zahlung.", "Sie müssen trotz Rücktritt zahlen."),
    )

    def check(self, sentence: Sentence, settings: Settings) -> Iterable[Hit]:  # noqa: ARG002 - no setting matters
        """Pairs of clauses first, then fixed phrases outside of them."""
        found = [item for item in negations(sentence) if item.kind in HARD]
        if not found:
            return
        hits = [*_pairs(sentence, found), *_verbs(sentence, found), *_prepositions(sentence, found)]
        yield from hits
        for use in phrase_list("negated_duties").find(sentence):
            if not any(hit.start < use.end and use.start < hit.end for hit in hits):
                better = use.phrase.better
                advice = (
                    f"Schreiben Sie, was gilt, zum Beispiel mit „{better[0]}“."
                    if better
                    else "Sagen Sie, was gilt."
                )
                severity = INFO if use.phrase.note == "info" else WARNING
                yield Hit(
                    use.start,
                    use.end,
                    f"„{sentence.text[use.start : use.end]}“ ist eine Verneinung. {advice}",
                    severity,
                )


def _pairs(sentence: Sentence, found: list[Negation]) -> Iterator[Hit]:
    """The first pair of a dependent clause and a main clause that are both denied, or one of them with "erst"."""
    tokens = sentence.tokens
    for clause in sentence.clauses:
        opener = _opener(sentence, clause)
        if (clause.kind not in DEPENDENT and opener != "bis") or opener not in _OPENERS:
            continue
        governing = _governing(sentence, clause)
        own = () if governing is None else governing.own
        inner = [
            item.token
            for item in found
            if item.token in clause.own and tokens[item.token].text.lower() != "ohne"
        ]
        outer = [item.token for item in found if item.token in own and item.token not in clause.own]
        late = [index for index in own if tokens[index].text.lower() == "erst"]
        if opener == "ohne":
            outer = [index for index in outer if index != clause.first - 1]
        first = next(iter(outer or (late if inner else [])), None)
        if first is None or (opener in _CONDITIONS and not inner):
            continue
        start = min(tokens[first].start, tokens[clause.first].start)
        end = max(tokens[first].end, tokens[clause.last].end)
        sure = bool(outer) and (opener == "ohne" or (bool(inner) and opener in _UNTIL))
        advice = _ADVICE.get(opener, "„nur wenn“ oder „erst wenn“")
        message = f"Hier steht nur, was nicht geht. Sagen Sie, was gilt, mit {advice}."
        yield Hit(start, end, message, WARNING if sure else INFO)
        return


def _governing(sentence: Sentence, clause: Clause) -> Clause | None:
    """The main clause that the dependent one belongs to: the last before it, else the first behind it."""
    mains = [other for other in sentence.clauses if other.kind not in DEPENDENT and other is not clause]
    before = [other for other in mains if other.first < clause.first]
    return before[-1] if before else next(iter(mains), None)


def _verbs(sentence: Sentence, found: list[Negation]) -> Iterator[Hit]:
    """ "befreit Sie nicht", "nicht versäumen": not doing without something is a duty."""
    tokens = sentence.tokens
    for group in sentence.verb_groups:
        near = [item.token for item in found if item.token in group.clause]
        if group.lemma not in _WITHOUT or not near:
            continue
        start = min(tokens[near[0]].start, tokens[group.members[0]].start)
        end = max(tokens[near[0]].end, tokens[group.members[-1]].end)
        severity = INFO if group.lemma in _USUAL else WARNING
        message = f"Verneintes „{group.lemma}“: Sagen Sie, was man tun muss."
        yield Hit(start, end, message, severity)


def _prepositions(sentence: Sentence, found: list[Negation]) -> Iterator[Hit]:
    """ "Vor Eingang der Zahlung ... nicht", "Ohne Ausweis ... kein": hints, plain texts say so too."""
    tokens = sentence.tokens
    for index, token in enumerate(tokens[:-1]):
        word = token.text.lower()
        attribute = index > 0 and tokens[index - 1].pos in {"NOUN", "PROPN"}
        if (
            attribute
            or word not in {"ohne", "vor"}
            or (word == "vor" and not _happens(_noun_behind(tokens, index)))
        ):
            continue
        clause = sentence.clause_at(index)
        denied = [
            item.token
            for item in found
            if item.token != index and (clause is None or item.token in clause.own)
        ]
        if denied:
            better = "nach" if word == "vor" else "mit"
            message = f"„{token.text} …“ mit Verneinung: Sagen Sie, was {better} … möglich ist."
            start, end = sorted((index, denied[0]))
            yield Hit(tokens[start].start, tokens[end].end, message, INFO)
            return


def _happens(noun: Token) -> bool:
    return is_action(noun) or noun.lemma.lower().endswith(_EVENTS)


def _noun_behind(tokens: Sequence[Token], index: int) -> Token:
    return next((token for token in tokens[index + 1 : index + 4] if token.pos == "NOUN"), tokens[index])


def _opener(sentence: Sentence, clause: Clause) -> str:
    """The conjunction in small letters; "ohne" for "ohne dass" and "ohne ... zu"."""
    tokens = sentence.tokens
    first = tokens[clause.first].text.lower()
    before = tokens[clause.first - 1].text.lower() if clause.first else ""
    if "ohne" in {first, before} and (
        clause.kind == INFINITIVE or "dass" in {first, _at(sentence, clause.first + 1)}
    ):
        return "ohne"
    return first if clause.opener is None else tokens[clause.opener].text.lower()


def _at(sentence: Sentence, index: int) -> str:
    return sentence.tokens[index].text.lower() if index < len(sentence.tokens) else ""
