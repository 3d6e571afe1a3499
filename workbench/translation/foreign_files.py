"""Exchange files of other programs: which format they are, what is in them, and writing them with new translations."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from lxml import etree

from workbench.common.errors import InputError
from workbench.document.docx.archive import read_archive
from workbench.translation.exchange import tbx, tmx, xliff2, xliff12
from workbench.translation.markup.editing import cleared_between, prefix_targets, set_target
from workbench.translation.markup.errors import DamagedXmlError
from workbench.translation.markup.language_codes import normalised_code
from workbench.translation.markup.reading import read_bytes, streamed
from workbench.translation.markup.source import Edit, XmlSource
from workbench.translation.markup.units import FoundUnit

_FORMATS = (xliff12, xliff2, tmx, tbx)
_LARGE = 8 * 1024 * 1024
"""Bytes from which a file is read bit by bit."""


@dataclass(frozen=True, slots=True)
class CopiedFile:
    """The bytes of a file with new translations, how many units changed, and what a person should know (German)."""

    data: bytes
    changed: int
    notes: tuple[str, ...]


class ForeignFile:
    """An XLIFF, TMX or TBX file. Raises `InputError` that names file, line and cause."""

    def __init__(self, data: bytes, file: str) -> None:
        self.source = XmlSource(data, file)
        self.format, self.units = _read(self.source.root, file)
        self._by_name: dict[str, list[FoundUnit]] = {}
        for unit in self.units:
            for name in dict.fromkeys(unit.names):
                self._by_name.setdefault(name, []).append(unit)

    def with_targets(self, targets: Mapping[str, str], prefix: str = "", language: str = "") -> CopiedFile:
        """The file with new texts by unit (its id, or `#3` for the third), and `prefix` before all other translations.

        Raises `InputError` for a unit that the file does not have, or has several times.
        """
        edits: list[Edit] = []
        notes: list[str] = []
        set_units: list[FoundUnit] = []
        for name, text in targets.items():
            first, *others = segments = self._segments(name)
            set_units += segments
            new_texts = [(first, text), *((other, "") for other in others if other.targets)]
            for unit, new in new_texts:
                done = set_target(self.source, unit, new, language)
                edits += done.edits
                notes += done.notes
            if others:
                edits += cleared_between(self.source, first)
                notes.append(
                    f"Einheit {name} hat {len(segments)} Abschnitte; der ganze Text steht jetzt im ersten."
                )
        taken = {
            element
            for unit in set_units
            for target in unit.targets
            for element in (target.element, *target.element.iterancestors())
        }
        changed = len(targets)
        if prefix:
            for unit in self.units:
                if unit.part or any(target.element in taken for target in unit.targets):
                    continue
                added = list(prefix_targets(self.source, unit, prefix))
                edits += added
                changed += bool(added)
        return CopiedFile(self.source.with_edits(edits), changed, tuple(notes))

    @property
    def counted(self) -> int:
        """How many units the file has, in the words of its format: `trans-unit`, `unit`, `tu`, concepts."""
        return len({unit.element for unit in self.units})

    def assigned(self, assignment: str) -> tuple[str, str]:
        """Unit and text of "UNIT=TEXT"; an id that has an equals sign itself is recognised."""
        cuts = [place for place, character in enumerate(assignment) if character == "="]
        cut = next((place for place in cuts if assignment[:place] in self._by_name), cuts[0])
        return assignment[:cut], assignment[cut + 1 :]

    def unit(self, name: str) -> FoundUnit:
        """The unit of this name. Raises `InputError`."""
        found = self._by_name.get(name, [])
        whole = [unit for unit in self.units if not unit.part]
        if not found and name.startswith("#") and name[1:].isdecimal():
            found = whole[int(name[1:]) - 1 : int(name[1:])] if name != "#0" else []
        if len(found) == 1:
            return found[0]
        if found:
            others = ", ".join(_other_names(found, name, whole)[:5])
            raise InputError(
                f"„{self.source.file}“ hat {len(found)} Einheiten mit der Kennung „{name}“.",
                f"Nennen Sie eine davon: {others}.",
            )
        raise InputError(f"„{self.source.file}“ hat keine Einheit „{name}“.")

    def _segments(self, name: str) -> list[FoundUnit]:
        """The unit of this name, or all segments of a unit that is divided."""
        if name not in self._by_name:
            divided = [unit for unit in self.units if unit.names[0].startswith(f"{name}/")]
            if len({unit.element for unit in divided}) == 1:
                return divided
        return [self.unit(name)]


def read_foreign(path: Path) -> ForeignFile:
    """The file at `path`. Raises `InputError`."""
    return ForeignFile(read_bytes(path), path.name)


def _read(root: etree._Element, file: str) -> tuple[str, tuple[FoundUnit, ...]]:
    for module in _FORMATS:
        name = module.format_of(root)
        if name is not None:
            return name, tuple(_named(module.found_units(root)))
    raise InputError(
        f"„{file}“ ist keine Austauschdatei: Das erste Element heißt „{etree.QName(root).localname}“.",
        "Gelesen werden XLIFF, TMX, TBX und XLSX.",
    )


def _named(units: Iterator[FoundUnit]) -> Iterator[FoundUnit]:
    """Units with a name each: those without an id are called by their number."""
    number = 0
    for unit in units:
        number += not unit.part
        if unit.names:
            yield unit
        else:
            yield FoundUnit(
                (f"#{number}",), unit.element, unit.source, unit.source_language, unit.targets, unit.create
            )


def _other_names(found: list[FoundUnit], name: str, whole: list[FoundUnit]) -> list[str]:
    names = [next((one for one in unit.names if one != name), "") for unit in found]
    if all(names) and len(set(names)) == len(names):
        return names
    return [f"#{whole.index(unit) + 1}" for unit in found if unit in whole]


@dataclass(frozen=True, slots=True)
class CheckedFile:
    """What a file is and holds. `error` (German) and `line` where it cannot be read; `notes` where it is doubtful."""

    file: str
    format: str
    units: int
    error: str | None = None
    line: int | None = None
    notes: tuple[str, ...] = ()


def check_foreign(path: Path) -> CheckedFile:
    """What the file at `path` holds, or why it cannot be read. Large files are read bit by bit."""
    try:
        if _is_zip(path):
            return _checked_table(path)
        if path.suffix.lower() == ".csv" and path.is_file():
            return _checked_csv(path)
        if path.is_file() and path.stat().st_size > _LARGE:
            return _checked_in_pieces(path)
        foreign = read_foreign(path)
    except InputError as error:
        line = error.line if isinstance(error, DamagedXmlError) else None
        return CheckedFile(path.name, "", 0, " ".join(filter(None, (str(error), error.hint))), line)
    return CheckedFile(path.name, foreign.format, foreign.counted, notes=tuple(_doubts(foreign)))


def _is_zip(path: Path) -> bool:
    if not path.is_file():
        return False
    with path.open("rb") as stream:
        return stream.read(4) == b"PK\3\4"


def _checked_table(path: Path) -> CheckedFile:
    """A package, or a translator's table in Excel or Word, with what cannot be taken from it, or the office's table."""
    from workbench.translation.exchange import docx_table, xlsx_exchange
    from workbench.translation.exchange.xlsx_pairs import read_pairs
    from workbench.translation.returned_files import MANIFEST, packed_units, read_returned

    data = read_bytes(path)
    archive = read_archive(data, path.name)
    if MANIFEST in archive:
        doubts = tuple(
            f"{file.file}, {item.place}: {item.cause}".removeprefix(path.name).lstrip("/, ")
            for file in read_returned(path)
            for item in file.unused
        )
        return CheckedFile(path.name, "package", packed_units(archive), notes=doubts)
    if "word/document.xml" in archive:
        job = docx_table.read_job(data, path.name)
    else:
        try:
            job = xlsx_exchange.read_job(data, path.name)
        except InputError:
            return CheckedFile(path.name, "xlsx", len(read_pairs(path)))
        if not job.language:
            return CheckedFile(path.name, "xlsx", len(read_pairs(path)))
    notes = tuple(f"{item.place}: {item.cause}" for item in job.unused)
    return CheckedFile(path.name, job.format, len(job.units) + len(job.unused), notes=notes)


def _checked_csv(path: Path) -> CheckedFile:
    from workbench.translation.exchange import csv_table

    job = csv_table.read_job(read_bytes(path), path.name)
    notes = tuple(f"{item.place}: {item.cause}" for item in job.unused)
    return CheckedFile(path.name, job.format, len(job.units) + len(job.unused), notes=notes)


def _checked_in_pieces(path: Path) -> CheckedFile:
    name, count = "", 0
    for element, _ in streamed(path, "tu", "trans-unit", "unit", "termEntry", "conceptEntry"):
        if not name:
            root = element.getroottree().getroot()
            name = next(filter(None, (module.format_of(root) for module in _FORMATS)), "")
        count += 1
    if not name:
        raise InputError(
            f"„{path.name}“ ist keine Austauschdatei.", "Gelesen werden XLIFF, TMX, TBX und XLSX."
        )
    return CheckedFile(path.name, name, count)


def _doubts(foreign: ForeignFile) -> Iterator[str]:
    """Ids that several units have, and language codes that are none."""
    names = [unit.names[-1] for unit in foreign.units]
    for name, count in Counter(names).items():
        if count > 1:
            yield f"{count} Einheiten haben die Kennung „{name}“."
    codes = {unit.source_language for unit in foreign.units}
    codes |= {target.language for unit in foreign.units for target in unit.targets}
    for code in sorted(filter(None, codes - {"*all*"})):
        if not normalised_code(code):
            yield f"„{code}“ ist kein Sprachkürzel."
