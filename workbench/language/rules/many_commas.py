"""A sentence with many commas."""

from collections.abc import Iterable
from typing import ClassVar

from workbench.language.grammar.clauses import DEPENDENT
from workbench.language.rule import INFO, WARNING, Example, Hit, SentenceRule, Settings, Threshold
from workbench.language.sentence import Sentence


class ManyCommas(SentenceRule):
    """Counts commas; those of a list after a colon are expected there."""

    id = "many-commas"
    catalogue = "R08"
    title = "Viele Kommas"
    why = "Viele Kommas zeigen: Der Satz ist eine Liste oder verschachtelt. Beides liest sich schwer."
    source = "DIN 8581-1"
    severity = WARNING
    thresholds: ClassVar = {
        "commas": Threshold(4, 3, "Ab … Kommas in einem Satz"),
        "items": Threshold(6, 5, "Ab … Kommas hinter einem Doppelpunkt"),
    }
    examples = (
        Example(
            "Rasen, Hecken, Bäume, soweit sie zum Grundstück gehören, und Wege pflegt der Pächter.",
            "Der Pächter pflegt diese Teile des Grundstücks: Rasen, Hecken, Bäume und Wege.",
        ),
        Example(
            "In der Halle sind Essen, Trinken, Rauchen, laute Musik, Hunde und Fahrräder verboten.",
            "Verboten sind in der Halle: Essen, Trinken, Rauchen, laute Musik, Hunde und Fahrräder.",
        ),
    )

    def check(self, sentence: Sentence, settings: Settings) -> Iterable[Hit]:
        """From the first to the last comma."""
        if _is_line_of_fields(sentence):
            return
        before, after = _commas(sentence)
        if len(before) >= settings.limit(self, "commas"):
            nested = any(clause.kind in DEPENDENT for clause in sentence.clauses)
            advice = "Teilen Sie den Satz." if nested else "Machen Sie daraus eine Liste."
            message = f"Der Satz hat {len(before)} Kommas. {advice}"
            yield Hit(before[0], before[-1] + 1, message, WARNING if nested else INFO)
        elif len(after) >= settings.limit(self, "items"):
            message = f"Hinter dem Doppelpunkt stehen {len(after)} Kommas. Setzen Sie jeden Punkt in eine eigene Zeile."
            yield Hit(after[0], after[-1] + 1, message, INFO)


def _commas(sentence: Sentence) -> tuple[list[int], list[int]]:
    """Offsets of the commas of the sentence, and of those in a list after a colon. Those of citations don't count."""
    colon = next((token.start for token in sentence.tokens if token.text == ":"), len(sentence.text))
    after = [clause for clause in sentence.clauses if sentence.tokens[clause.first].start > colon]
    end = len(sentence.text) if any(clause.finite is not None for clause in after) else colon
    places = [
        token.start
        for token in sentence.tokens
        if token.text == "," and not sentence.is_exempt(token.start, token.end)
    ]
    return [place for place in places if place < end], [place for place in places if place > end]


def _is_line_of_fields(sentence: Sentence) -> bool:
    """Whether fields and no verb stand in it: "Ort, Datum, Unterschrift"."""
    return "\ufffc" in sentence.text and all(clause.finite is None for clause in sentence.clauses)
