"""Write the translation memory as TMX."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from workbench.app.output_path import check_folder, check_output
from workbench.common.progress import Progress
from workbench.model.memory_unit import MemoryUnit

if TYPE_CHECKING:
    from workbench.app.memory import Memory

_TMX = ".tmx"
_STEP = 1000


@dataclass(frozen=True, slots=True)
class MemoryExport:
    """How many units were written; `cleaned` had a control character that XML cannot hold."""

    path: Path
    units: int
    cleaned: int


def export_memory(
    memory: "Memory",
    out: Path,
    language: str = "",
    progress: Progress | None = None,
    *,
    persons: bool = False,
) -> MemoryExport:
    """Write all units, or those of one language, in one step. `persons`: with the names of those who translated.

    Raises `WorkbenchError` if the file cannot be written, `InputError` for an unknown language, `Cancelled`.
    """
    from workbench.translation.exchange.tmx import write_units
    from workbench.translation.languages import language_code

    check_output(memory.place, out, _TMX)
    check_folder(out)
    code = language_code(language) if language else ""
    counts = memory.counts()
    total = counts.get(code, 0) if code else sum(counts.values())
    with memory.stored.looking() as view:
        units = _told(view.all_units(code), total, progress or Progress())
        written = write_units(out, units, persons=persons)
    return MemoryExport(out, written.written, written.cleaned)


def _told(units: Iterator[MemoryUnit], total: int, progress: Progress) -> Iterator[MemoryUnit]:
    for number, unit in enumerate(units):
        if number % _STEP == 0:
            progress.step(number, total, "Übersetzungsspeicher wird geschrieben")
        yield unit
