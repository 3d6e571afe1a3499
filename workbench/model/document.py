"""A form as the rest of the program sees it: segments in reading order."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from workbench.model.appearance import Appearance
from workbench.model.inspection import Inspection
from workbench.model.structure import Structure

PLACEHOLDER = "\N{OBJECT REPLACEMENT CHARACTER}"
"""The one character that stands for a placeholder in `Segment.text`."""


@dataclass(frozen=True, slots=True)
class Placeholder:
    """Something in a passage that is not text and must survive every edit exactly once.

    `offset` is the code-point offset of its U+FFFC in `Segment.text`. A field whose result Word shows (page
    number, merge field, check-box glyph) covers `length - 1` further characters right behind the mark:
    visible, but protected. `label` is what a person may see for it ("☐", "Fußnote 2", alternative text).
    """

    id: int
    kind: str
    offset: int
    length: int = 1
    label: str = ""

    @property
    def end(self) -> int:
        """Offset behind the mark and the protected text that belongs to it."""
        return self.offset + self.length


@dataclass(frozen=True, slots=True)
class CellPlace:
    """Where a paragraph stands in a table. Counted from 0; `table` counts the tables of a part, `depth` nesting.

    `row_span`: so many rows the cell reaches down, where the format tells.
    """

    table: int
    row: int
    column: int
    depth: int = 1
    column_span: int = 1
    row_span: int = 1


@dataclass(frozen=True, slots=True)
class Segment:
    """One paragraph (or one attribute text) of a form. Ids stay the same when texts are edited.

    `block`: the class of legal block it is locked for ("operative"), "" for passages that the file itself locks
    and for all others.
    """

    id: str
    part: str
    kind: str
    text: str
    placeholders: tuple[Placeholder, ...] = ()
    locked: bool = False
    lock_reason: str = ""
    level: int = 0
    number: str = ""
    cell: CellPlace | None = None
    block: str = ""


@dataclass(frozen=True, slots=True)
class Note:
    """Something about the file that a person should know: protection, signature, macros, text that was not read."""

    kind: str
    message: str


@dataclass(frozen=True, slots=True)
class Document:
    """All visible text of one file, each exactly once, in reading order.

    `inspection` tells how the file looks and is built, None for formats without that (plain text, PDF).
    """

    name: str
    format: str
    segments: tuple[Segment, ...]
    notes: tuple[Note, ...] = ()
    inspection: Inspection | None = field(default=None, repr=False, compare=False)
    by_id: dict[str, Segment] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "by_id", {segment.id: segment for segment in self.segments})

    @property
    def appearances(self) -> Mapping[str, Appearance]:
        """How passages look, by segment id; empty where that is unknown."""
        return MappingProxyType({}) if self.inspection is None else self.inspection.appearances

    @property
    def capacities(self) -> Mapping[str, int]:
        """Characters that fit into places that do not grow, by segment id; see `Inspection`."""
        return MappingProxyType({}) if self.inspection is None else self.inspection.capacities

    @property
    def structure(self) -> Structure | None:
        """Tables, pictures, links, fields, languages and title; None where that is unknown."""
        return None if self.inspection is None else self.inspection.structure
