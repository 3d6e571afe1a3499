"""Two negations in one clause: "nicht unerheblich", "kein ... ohne"."""

from collections.abc import Iterable, Iterator
from typing import ClassVar

from workbench.language.grammar.negation import NONE, NOT, UN, VERB, WITHOUT, Negation, negations
from workbench.language.rule import INFO, WARNING, Example, Hit, SentenceRule, Settings, Threshold
from workbench.language.sentence import Sentence
from workbench.language.vocabulary.phrases import phrase_list

_JOINS = frozenset("und oder noch sowie sondern aber".split())
_PAIR = 2
_STRONG_PAIRS = frozenset(
    {(NOT, UN), (NONE, UN), (NOT, WITHOUT), (NONE, WITHOUT), (NOT, NONE), (NONE, NOT), (NOT, NOT)}
)


class DoubleNegation(SentenceRule):
    """Fixed phrases first, then any two negations of a clause that nothing coordinates."""

    id = "double-negation"
    catalogue = "R35"
    title = "Doppelte Verneinung"
    why = "Zwei Verneinungen heben sich auf. Wer liest, muss rechnen statt lesen."
    source = "DIN 8581-1; DIN SPEC 33429; BITV 2.0 Anl. 2"
    severity = WARNING
    thresholds: ClassVar = {"near": Threshold(4, 4, "Höchstens so viele Wörter zwischen „nicht“ und „un-“")}
    examples = (
        Example("Ihr Einwand ist nicht unberechtigt.", "Ihr Einwand ist berechtigt."),
        Example("Eine Verspätung lässt sich nicht ausschließen.", "Eine Verspätung ist möglich."),
        Example("Kein Einlass ohne Eintrittskarte.", "Sie kommen nur mit Eintrittskarte hinein."),
        Example("Solche Fehler sind nicht selten.", "Solche Fehler gibt es oft."),
    )

    def check(self, sentence: Sentence, settings: Settings) -> Iterable[Hit]:
        """Each pair once; the longer reading of a fixed phrase wins."""
        found = negations(sentence)
        taken: set[int] = set()
        if not found:
            return
        for use in phrase_list("double_negations").find(sentence):
            better = use.phrase.better
            advice = (
                f"Schreiben Sie zum Beispiel „{better[0]}“." if better else "Sagen Sie es ohne Verneinung."
            )
            taken.update(use.tokens)
            severity = INFO if use.phrase.note == "info" else WARNING
            yield Hit(
                use.start,
                use.end,
                f"„{sentence.text[use.start : use.end]}“ ist umständlich. {advice}",
                severity,
            )
        yield from self._pairs(sentence, [item for item in found if item.token not in taken], settings)

    def _pairs(self, sentence: Sentence, found: list[Negation], settings: Settings) -> Iterator[Hit]:
        tokens = sentence.tokens
        previous: Negation | None = None
        for item in found:
            if previous is not None and _same_clause(sentence, previous, item):
                near = settings.limit(self, "near")
                severity = _severity(sentence, previous, item, near, third=len(found) > _PAIR)
                start, end = tokens[previous.token].start, tokens[item.token].end
                if severity and not sentence.is_exempt(start, start + 1):
                    words = f"„{tokens[previous.token].text}“ und „{tokens[item.token].text}“"
                    message = f"{words} verneinen beide. Sagen Sie, was gilt, nicht, was nicht gilt."
                    yield Hit(start, end, message, severity)
                    previous = None
                    continue
            previous = item


def _same_clause(sentence: Sentence, first: Negation, second: Negation) -> bool:
    clause = sentence.clause_at(first.token)
    return clause is None or second.token in clause.own


def _severity(sentence: Sentence, first: Negation, second: Negation, near: float, third: bool) -> str:
    """Empty for two that are only listed beside each other ("kein Geld und keine Wohnung")."""
    tokens = sentence.tokens
    between = tokens[first.token + 1 : second.token]
    if any(token.text.lower() in _JOINS or token.text in {",", ";", "/", ":"} for token in between):
        return ""
    pair = (first.kind, second.kind)
    if second.kind == UN:
        if len(between) > near or first.kind not in {NOT, NONE, WITHOUT}:
            return ""
        return (
            INFO
            if first.kind == WITHOUT or tokens[second.token].text.lower().startswith(("gering", "wenig"))
            else WARNING
        )
    if second.kind == WITHOUT and first.kind in {NOT, NONE} and not third:
        return INFO  # "nicht ohne Ihre Zustimmung" is plain enough on its own
    if pair in _STRONG_PAIRS:
        return WARNING
    if first.kind == UN and second.kind not in {NOT}:
        return ""
    return INFO if {first.kind, second.kind} != {VERB} and pair != (UN, UN) else ""
