"""What programs that read a document aloud need to know of it: language, title, tables, pictures, links, fields."""

from dataclasses import dataclass

PICTURE, SHAPE, CHART, OBJECT, TEXT_BOX = "picture", "shape", "chart", "object", "textbox"


@dataclass(frozen=True, slots=True)
class TableFacts:
    """A table. `segment` is its first passage; `header_rows` counts the rows that Word repeats as header.

    `wide`: row, column and span of the cells that take several columns, also of those without text.
    """

    segment: str
    rows: int
    columns: int
    header_rows: int
    wide: tuple[tuple[int, int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Picture:
    """Something drawn. `segment`: the passage that holds it, else the nearest one. `kind` as the constants above.

    `description` is the alternative text, `decorative` that somebody marked it as mere decoration. `in_margin`: it
    stands in a header or footer.
    """

    segment: str
    kind: str
    description: str
    decorative: bool = False
    in_margin: bool = False


@dataclass(frozen=True, slots=True)
class Link:
    """A link and the visible text that carries it; `target` is an address, or "#" and a bookmark."""

    segment: str
    text: str
    target: str


@dataclass(frozen=True, slots=True)
class FieldName:
    """A field to fill in. `kind`: text_field, checkbox, dropdown or date. `label`: what a screen reader says for it.

    `legacy`: a form field of old Word versions, whose label is its help text; else a content control with a title.
    """

    segment: str
    kind: str
    label: str
    legacy: bool = False


@dataclass(frozen=True, slots=True)
class PassageLanguage:
    """The language (BCP 47, "de-DE") in which Word reads a passage aloud, where it is not the document's."""

    segment: str
    language: str


@dataclass(frozen=True, slots=True)
class Structure:
    """Facts about a whole document. `language` "" = not set; `pages` 0 = unknown, as counted when it was last saved.

    `page_numbers`: whether a header or footer shows the number of the page. All tuples are in reading order.
    `leaders`: passages in which tabulators draw lines to write on; `room_below`: passages of cells with nothing but
    blank paragraphs below them (both by segment id, empty for formats that do not tell).
    """

    language: str = "de-DE"
    title: str = ""
    pages: int = 0
    page_numbers: bool = False
    tables: tuple[TableFacts, ...] = ()
    pictures: tuple[Picture, ...] = ()
    links: tuple[Link, ...] = ()
    fields: tuple[FieldName, ...] = ()
    languages: tuple[PassageLanguage, ...] = ()
    leaders: frozenset[str] = frozenset()
    room_below: frozenset[str] = frozenset()
