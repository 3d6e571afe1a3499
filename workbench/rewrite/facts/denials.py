"""What a wording denies: words that surely deny ("nicht", "untersagt") and words that may ("frei", "nur", "ruht").

"Eine Auszahlung unterbleibt" and "Das Geld wird nicht ausgezahlt" say the same with another number of denying words, so
a wording has a least and a greatest number of denials instead of one.
"""

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from workbench.rewrite.facts.asides import is_aside
from workbench.rewrite.facts.cues import Cue, cues
from workbench.rewrite.facts.wording import forms_of, stem, stems_of

STRONG, FIRM, FAINT, TRACE = "strong", "firm", "faint", "trace"
"""nicht, kein; verboten, entfällt; frei, nur, ruht; anders, noch."""
BOUND, DOUBLE, WITHOUT = "bound", "double", "without"
"""Words that deny nothing ("nicht mehr als"), or cancel out: "nicht un-", "ohne ... nicht"."""


@dataclass(frozen=True, slots=True)
class Denials:
    """Denying words of a wording. `strong`: they deny on their own. `firm`: verbs and adjectives whose sense it is.

    `faint`: words that may hide a denial, and all that stand in an explanation. `trace`: words that hardly ever do.
    `double`: pairs that cancel out.
    """

    text: str
    strong: tuple[Cue, ...]
    firm: tuple[Cue, ...]
    faint: tuple[Cue, ...]
    trace: tuple[Cue, ...]
    double: tuple[Cue, ...]

    @property
    def sure(self) -> tuple[Cue, ...]:
        """Strong and firm ones in text order."""
        return tuple(sorted((*self.strong, *self.firm), key=lambda cue: cue.start))

    @property
    def least(self) -> int:
        """Denials that are there in any reading."""
        return len(self.strong)

    @property
    def most(self) -> int:
        """Denials that there may be."""
        return len(self.strong) + len(self.firm) + len(self.faint) + len(self.trace) + 2 * len(self.double)

    def without_words_of(self, text: str) -> "Denials":
        """The same without faint words that the other wording has too: they stand for themselves, not for a "nicht"."""
        known = stems_of(text)
        faint, trace = (
            tuple(cue for cue in found if stem(self.text[cue.start : cue.end]) not in known)
            for found in (self.faint, self.trace)
        )
        return replace(self, faint=faint, trace=trace)

    def without_firm_words_of(self, other: "Denials") -> "Denials":
        """The same without verbs and adjectives that the other wording denies with too."""
        known = {stem(other.text[cue.start : cue.end]) for cue in other.firm}
        kept = tuple(cue for cue in self.firm if stem(self.text[cue.start : cue.end]) not in known)
        return replace(self, firm=kept)

    def without_firm_words_in(self, text: str) -> "Denials":
        """The same without verbs that the other text has in another form: "gesperrt" and "sperrte"."""
        known = stems_of(text)
        kept = tuple(
            cue
            for cue in self.firm
            if not any(
                forms_of(stem(word)) & known
                for word in self.text[cue.start : cue.end].split()
                if len(word) > _SHORT
            )
        )
        return replace(self, firm=kept)

    def may_match(self, other: "Denials") -> bool:
        """Whether both may deny equally often."""
        return self.least <= other.most and other.least <= self.most


_SHORT = 4


@lru_cache(maxsize=1024)
def denials(text: str) -> Denials:
    """The denials of a text."""
    sorts: dict[str, list[Cue]] = {STRONG: [], FIRM: [], FAINT: [], TRACE: [], DOUBLE: [], BOUND: []}
    for cue in cues("denials", text):
        if cue.kind in {BOUND, DOUBLE}:
            sorts[cue.kind].append(cue)
        elif cue.kind == WITHOUT:
            sorts[DOUBLE].append(cue)
        else:
            sorts[FAINT if is_aside(text, cue.start) else cue.strength].append(cue)
    inside = [(cue.start, cue.end) for cue in sorts[DOUBLE]]
    sorts[STRONG] = [
        cue for cue in sorts[STRONG] if not any(start < cue.start and cue.end < end for start, end in inside)
    ]
    return Denials(text, *(tuple(sorts[sort]) for sort in (STRONG, FIRM, FAINT, TRACE, DOUBLE)))


def is_denied(text: str, start: int, end: int) -> bool:
    """Whether a strong denial of the clause stands between the two code points; "nicht abgeholte Sachen" has none."""
    strong = (cue for cue in denials(text).strong if start <= cue.start < end)
    return any(not is_attribute(text, cue.start) for cue in strong) or is_doubled(text, start, end)


def is_doubled(text: str, start: int, end: int) -> bool:
    """Whether "ohne ... nicht" begins between the two code points."""
    return any(start <= cue.start < end for cue in cues("denials", text) if cue.kind == WITHOUT)


def is_attribute(text: str, place: int) -> bool:
    """Whether the denial there only belongs to an adjective: "nicht abgeholte Sachen"."""
    return _ATTRIBUTE.match(text, place) is not None


def is_bounded(text: str, start: int, end: int) -> bool:
    """Whether "nicht mehr als" and the like stand between the two code points."""
    return any(start <= cue.start < end for cue in cues("denials", text) if cue.kind == BOUND)


_ATTRIBUTE = re.compile(
    r"(?:[nN]icht|[oO]hne)\s+(?:(?!(?:als|für|mit|bei|beim|durch|gegen|zu[mr]?|im|am|an|ans|auf|aufs|in|ins|von|vom|vor|nach|bis|seit|ab|aus|um"
    r"|über|unter)\b)\w+\s+)?"
    r"(?!(?:über|unter|hinter|einer?|eine[nms]|alle[rnms]?|diese[rnms]?|jede[rnms]?|ihre[rnms]?|die|immer|wieder|weiter"
    r"|außer|oder|aber|gegen|neben|zwischen|unsere[rnms]?|meine[rnms]?|jene[rnms]?|der|den|dem)\b)[a-zäöüß]{4,}(?:e|er|en|es|em)\s+[A-ZÄÖÜ]"
)
