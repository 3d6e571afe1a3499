"""Where the passages stand now that somebody decided about when the file was an older one.

A plain file has no ids of its own: passages are counted, and a new paragraph in Word moves them all. So what is kept
beside a form says the text of its passage, and is found by it when the form is opened again.
"""

import re
from collections.abc import Iterable

from workbench.language.passage_alignment import similarity
from workbench.legal.fingerprints import fingerprint
from workbench.model.document import Document

GONE = "?"
"""Before the id of a passage that is not there any more: what was decided about it waits for it to come back."""
_ALIKE = 0.6
"""Share of common words from which on a reworded passage counts as the same one."""


class PassagePlaces:
    """The passages of one file as it is now."""

    def __init__(self, document: Document) -> None:
        self._texts = {segment.id: segment.text for segment in document.segments}
        self._order = {segment: at for at, segment in enumerate(self._texts)}
        self._gone: dict[str, str] = {}
        self._seals: dict[str, list[str]] = {}

    def text(self, segment: str) -> str:
        """The text by which the passage is found again; "" for an unknown one."""
        return self._texts.get(segment) or self._gone.get(segment, "")

    def now(self, segment: str, passage: str, words: str = "", *, exact: bool = False) -> str:
        """The id of the passage now. `passage`: its text then ("" where that was not kept: the id counts).

        Of several equal ones the nearest to the old place. Unless `exact`, a reworded one counts too if it still has
        these words. An id that begins with `GONE` where there is none.
        """
        old = segment.removeprefix(GONE)
        if not passage or self._texts.get(old) == passage:
            return old
        equal = [other for other, text in self._texts.items() if text == passage]
        if equal:
            return self._nearest(old, equal)
        like = "" if exact else self._like(old, passage, words)
        if not like:
            self._gone[GONE + old] = passage
        return like or GONE + old

    def by_seal(self, segment: str, seal: str) -> str:
        """The id of the passage with this fingerprint; the old id where there is none."""
        if segment in self._texts and fingerprint(self._texts[segment]) == seal:
            return segment
        if not self._seals:
            for other, text in self._texts.items():
                self._seals.setdefault(fingerprint(text), []).append(other)
        return self._nearest(segment, self._seals.get(seal, [segment]))

    def _like(self, old: str, passage: str, words: str) -> str:
        fitting = [other for other, text in self._texts.items() if words in text]
        weights = {other: similarity(passage, self._texts[other]) for other in fitting}
        best = max(weights.values(), default=0.0)
        return (
            self._nearest(old, [other for other in fitting if weights[other] == best])
            if best >= _ALIKE
            else ""
        )

    def _nearest(self, old: str, others: Iterable[str]) -> str:
        place = self._order.get(old, _number(old))
        return min(others, key=lambda other: abs(self._order.get(other, 0) - place))


def _number(segment: str) -> int:
    digits = re.search(r"\d+", segment)
    return int(digits[0]) if digits else 0
