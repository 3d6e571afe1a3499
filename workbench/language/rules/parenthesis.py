"""Text in brackets or between dashes that interrupts a sentence."""

import re
from collections.abc import Iterable, Iterator
from typing import ClassVar

from workbench.language.rule import INFO, WARNING, Example, Hit, SentenceRule, Settings, Threshold
from workbench.language.sentence import Sentence

_BRACKETS = re.compile(r"\(([^()]*(?:\([^()]*\)[^()]*)*)\)|\[([^\[\]]*)\]")
_DASHES = re.compile(r"(?<=\s)[–—-]\s([^–—]+?)\s[–—-](?=[\s,.;:!?])")
_AFTERTHOUGHT = re.compile(r"\s[–—]\s([^–—:]+)$")


class Parenthesis(SentenceRule):
    """Long insertions; citations of norms, phone numbers, dates and the like may stand in brackets."""

    id = "parenthesis"
    catalogue = "R05"
    title = "Einschub"
    why = "Ein Einschub reißt den Satz auseinander: Man verliert den Faden."
    source = "BVA Bürgernahe Verwaltungssprache; DIN 8581-1"
    severity = WARNING
    thresholds: ClassVar = {
        "hint": Threshold(4, 3, "Hinweis ab mehr als … Wörtern in Klammern oder zwischen Strichen"),
        "warning": Threshold(7, 5, "Warnung ab mehr als … Wörtern"),
    }
    examples = (
        Example(
            "Die Bücherei (das gilt auch für die Zweigstelle am Markt und den Bücherbus) bleibt im August zu.",
            "Die Bücherei bleibt im August zu. Das gilt auch für die Zweigstelle und den Bücherbus.",
        ),
        Example(
            "Der Kurs – er findet seit vielen Jahren immer montags statt – kostet 20 Euro.",
            "Der Kurs kostet 20 Euro. Er findet immer montags statt.",
        ),
    )

    def check(self, sentence: Sentence, settings: Settings) -> Iterable[Hit]:
        """Each insertion with its brackets or dashes."""
        for start, end in _insertions(sentence.text):
            count = self._words(sentence, start, end)
            if count > settings.limit(self, "hint"):
                severity = WARNING if count > settings.limit(self, "warning") else INFO
                message = f"Der Einschub hat {count} Wörter. Machen Sie daraus einen eigenen Satz."
                yield Hit(start, end, message, severity)

    def _words(self, sentence: Sentence, start: int, end: int) -> int:
        """Words of the insertion that are no citation, date, amount or address."""
        return sum(
            start <= first < end and not sentence.is_exempt(first, last) for first, last in sentence.words
        )


def _insertions(text: str) -> Iterator[tuple[int, int]]:
    for match in _BRACKETS.finditer(text):
        if text[: match.start()].strip():
            yield match.span()
    dashes = list(_DASHES.finditer(text))
    yield from (match.span() for match in dashes)
    if not dashes:
        yield from (match.span() for match in _AFTERTHOUGHT.finditer(text))
