"""Builds `glossaries/uebersetzungen.xlsx` and `.tmx` from `uebersetzungen.tsv` there and the notices of the program.

One row a passage and language; an empty cell of the table is a passage that is not translated yet.
"""

from collections.abc import Iterable, Iterator
from pathlib import Path

from workbench.model.memory_unit import MemoryUnit
from workbench.model.translation import TranslationPair
from workbench.translation.exchange.tmx import write_units
from workbench.translation.exchange.xlsx_pairs import write_pairs
from workbench.translation.form_notices import DRAFT, draft_notices

GLOSSARIES = Path(__file__).resolve().parent.parent / "glossaries"
SOURCE = GLOSSARIES / "uebersetzungen.tsv"
TARGET = GLOSSARIES / "uebersetzungen.xlsx"
MEMORY = GLOSSARIES / "uebersetzungen.tmx"
LEAFLET = "faltblatt_grundsicherung.docx"


def pairs() -> tuple[TranslationPair, ...]:
    """The notices in every language, then all pairs of the source table, passage by passage in its order."""
    return (*draft_notices(), *_of_leaflet())


def units() -> tuple[MemoryUnit, ...]:
    """The same for a translation memory, all as drafts."""
    return (*_units(draft_notices(), ""), *_units(_of_leaflet(), LEAFLET))


def _of_leaflet() -> tuple[TranslationPair, ...]:
    header, *lines = SOURCE.read_text(encoding="utf-8").splitlines()
    languages = header.split("\t")[1:]
    found = []
    for number, line in enumerate(lines, 2):
        source, *targets = line.split("\t")
        if len(targets) != len(languages):
            raise SystemExit(
                f"{SOURCE.name}, line {number}: {len(targets)} instead of {len(languages)} languages"
            )
        found += [
            TranslationPair(source, language, target, DRAFT)
            for language, target in zip(languages, targets, strict=True)
            if target
        ]
    return tuple(found)


def _units(pairs: Iterable[TranslationPair], document: str) -> Iterator[MemoryUnit]:
    for pair in pairs:
        yield MemoryUnit(
            pair.source, pair.target, language=pair.language, document=document, state=pair.state
        )


if __name__ == "__main__":
    write_pairs(TARGET, pairs())
    write_units(MEMORY, units())
    print(f"{TARGET.name}, {MEMORY.name}: {len(pairs())} pairs")
