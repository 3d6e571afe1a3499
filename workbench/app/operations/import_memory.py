"""Take the units of a TMX file into the translation memory, a few at a time."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from workbench.common.errors import InputError
from workbench.common.progress import Progress
from workbench.model.memory_unit import MemoryUnit, RefusedUnit
from workbench.store.memory_units import Added

if TYPE_CHECKING:
    from workbench.app.memory import Memory
    from workbench.translation.exchange.tmx import Unused

_AT_ONCE = 2000
"""Units that are written together: others can work between two of these steps."""
LISTED = 1000
"""Refused units that are told one by one."""


@dataclass(frozen=True, slots=True)
class MemoryImport:
    """What became of the units of a file. `refused` names at most `LISTED` of `refused_count`."""

    added: Added
    refused: tuple[RefusedUnit, ...]
    refused_count: int
    languages: tuple[str, ...]

    @property
    def count(self) -> int:
        """Units that were read."""
        return self.added.new + self.added.renewed + self.added.known + self.refused_count


def import_memory(
    memory: "Memory", path: Path, progress: Progress | None = None, *, state: str = "", language: str = ""
) -> MemoryImport:
    """Take all units in. Those that are there already stay once, so that a file may be taken in again.

    `state`: for units that have none. `language`: only this one. What was written stays if the work is stopped or the
    file ends in an error: it is told how many. Raises `InputError`, `RightError`, `Cancelled`.
    """
    from workbench.translation.languages import language_code

    wanted = language_code(language) if language else ""
    progress = progress or Progress()
    refused: list[RefusedUnit] = []
    unused = 0
    added, number, languages = Added(), 0, set()

    def tell(place: int, cause: str) -> None:
        nonlocal unused
        unused += 1
        refused.append(RefusedUnit(place, cause))

    units = _numbered(path, tell, wanted)
    try:
        while part := list(islice(units, _AT_ONCE)):
            given = [
                replace(unit, state=unit.state or state, origin=unit.origin or f"import:{path.name}")
                for _, unit in part
            ]
            done, more = memory.add_all(given, [place for place, _ in part])
            number += len(part)
            added += done
            unused += len(more)
            refused = [*refused, *more][:LISTED]
            languages |= {unit.language for _, unit in part}
            progress.step(number, number + _AT_ONCE, f"{number} Übersetzungen gelesen")
            while memory.stored.extend_index(_INDEXED):
                pass
    except InputError as error:
        if not number:
            raise
        raise InputError(
            f"{error} Bis dahin wurden {added.new} Übersetzungen übernommen.", error.hint
        ) from error
    memory.stored.extend_index()
    return MemoryImport(added, tuple(refused), unused, tuple(sorted(languages)))


_INDEXED = 65_536
"""Patterns that make a block of the index while a big file is read."""


def _numbered(path: Path, unused: "Unused", language: str) -> Iterator[tuple[int, MemoryUnit]]:
    """Each unit of the language with the number of its place in the file."""
    from workbench.translation.exchange.tmx import read_units

    place = 0

    def at(number: int) -> None:
        nonlocal place
        place = number

    for unit in read_units(path, unused, at):
        if language in ("", unit.language):
            yield place, unit
