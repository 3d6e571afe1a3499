"""Fill a list of texts with matches of the translation memory."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from workbench.app.memory import MINIMUM
from workbench.common.progress import Progress
from workbench.model.memory_unit import MemoryMatch

if TYPE_CHECKING:
    from workbench.app.memory import Memory

BANDS = ((101, "101 %"), (100, "100 %"), (95, "95–99 %"), (85, "85–94 %"), (75, "75–84 %"), (70, "70–74 %"))
"""The least match of each band, and its name."""
NONE = "keine"


@dataclass(frozen=True, slots=True)
class Pretranslation:
    """The best match of every text, in order; None where there is none. `repeated`: texts that stood there before."""

    matches: tuple[MemoryMatch | None, ...]
    repeated: frozenset[int]

    def bands(self) -> dict[str, int]:
        """How many texts fall into each band, best first, and how many have no match."""
        found = dict.fromkeys((*(name for _, name in BANDS), NONE), 0)
        for match in self.matches:
            found[band_of(match)] += 1
        return found


def pretranslate(
    memory: "Memory",
    texts: Sequence[str],
    language: str,
    minimum: int = MINIMUM,
    progress: Progress | None = None,
) -> Pretranslation:
    """The best match of every text with at least `minimum` percent; its neighbours in the list are its context.

    Raises `InputError` for an unknown language, `Cancelled`.
    """
    from workbench.translation.memory_pattern import pattern_of

    seen: set[str] = set()
    repeated = set()
    for place, text in enumerate(texts):
        whole = pattern_of(text).text
        if whole in seen:
            repeated.add(place)
        seen.add(whole)
    return Pretranslation(memory.best_matches(texts, language, minimum, progress), frozenset(repeated))


def band_of(match: MemoryMatch | None) -> str:
    """The name of the band that a match falls into."""
    if match is None:
        return NONE
    return next((name for least, name in BANDS if match.match >= least), NONE)
