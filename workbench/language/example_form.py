"""Small forms in a short notation, for the examples of rules and their tests.

Each line is one segment. A line may start with what kind of segment it is: "{heading 1} Wer füllt das aus?",
"{label} Name:", "{list_item}", "{option}", "{table_cell}", "{footnote}", "{header}". Without that it is a paragraph.
A tabulator in the text is a placeholder, as in Word. "| Miete | 400 Euro" is a row of a table; rows that follow each
other make a table.

Look and structure are named behind the kind, values with blanks in quotation marks:
"{paragraph size=9 spacing=1 align=justify} ..." - look, see `_LOOKS`; what is not named is as in `Appearance`
"{paragraph lang=en-US} ...", "{paragraph link=hier to=https://a.example} Mehr steht hier." - language, a link
"{field label=Vorname}", "{field checkbox legacy} ..." - a field to fill in and its name; kinds as in `FieldName`
"{picture alt="Plan der Stadt"}", "{picture decorative}" - no segment; it belongs to the one before
"{table header}" - the table below has a row that Word repeats as header
"{document title="Antrag" language=de-DE pages=3 numbered}" - the whole document; `numbered`: its pages are
"""

import re
from dataclasses import dataclass, field, replace

from workbench.model.appearance import Appearance
from workbench.model.document import PLACEHOLDER, CellPlace, Document, Placeholder, Segment
from workbench.model.inspection import KnownInspection
from workbench.model.structure import (
    PICTURE,
    FieldName,
    Link,
    PassageLanguage,
    Picture,
    Structure,
    TableFacts,
)

_HEAD = re.compile(
    r'\{(?P<kind>[a-z_]+)(?: (?P<level>\d))?(?P<facts>(?: \w+(?:=(?:"[^"]*"|[^\s"}]*))?)*)\} ?'
)
_FACT = re.compile(r'(?P<name>\w+)(?:=(?:"(?P<quoted>[^"]*)"|(?P<plain>[^\s"}]*)))?')
_LOOKS = {
    "size": "size", "spacing": "line_spacing", "align": "alignment", "caps": "capitals", "italic": "italic",
    "bold": "bold", "underlined": "underlined", "font": "fonts", "contrast": "contrast", "line": "line_length",
    "style": "style",
}  # fmt: skip
"""Attribute of the notation -> property of `Appearance`. With a `style`, that style is the cause of everything."""
_KINDS = ("text_field", "checkbox", "dropdown", "date")


def example_form(text: str, name: str = "Beispiel") -> Document:
    """The document that the lines describe; its segments are s0001, s0002, ..."""
    form = _Form(name)
    for line in text.split("\n"):
        form.add(line)
    return form.document()


@dataclass
class _Form:
    name: str
    segments: list[Segment] = field(default_factory=list)
    looks: dict[str, Appearance] = field(default_factory=dict)
    structure: Structure = field(default_factory=Structure)
    described: bool = False
    tables: int = 0
    row: int = -1
    header: bool = False

    def document(self) -> Document:
        inspection = KnownInspection(self.looks, self.structure) if self.described or self.looks else None
        return Document(self.name, "txt", tuple(self.segments), inspection=inspection)

    def add(self, line: str) -> None:
        match = _HEAD.match(line)
        if match is None and line.startswith("{"):
            raise ValueError(f"not the notation of an example: {line!r}")
        kind = match["kind"] if match else "paragraph"
        facts = _facts(match["facts"] if match else "")
        text = line[match.end() :] if match else line
        if line.startswith("|"):
            self._row(line)
        elif kind in ("document", "picture", "table"):
            self._describe(kind, facts)
        else:
            self.row = -1
            self._segment(kind, text, int(match["level"] or 0) if match else 0)
            self._tell(facts, kind)

    def _segment(self, kind: str, text: str, level: int = 0, cell: CellPlace | None = None) -> None:
        tabs = [place for place, sign in enumerate(text) if sign == "\t"]
        marks = tuple(Placeholder(number, "tab", place) for number, place in enumerate(tabs, 1))
        shown = text.replace("\t", PLACEHOLDER)
        number = f"s{len(self.segments) + 1:04d}"
        self.segments.append(Segment(number, "text", kind, shown, marks, level=level, cell=cell))

    def _row(self, line: str) -> None:
        self.described = True
        self.tables += self.row < 0
        self.row += 1
        cells = line.strip("|").split("|")
        for column, cell in enumerate(cells):
            self._segment("table_cell", cell.strip(), cell=CellPlace(self.tables - 1, self.row, column))
        known = self.structure.tables
        if self.row == 0:
            first = self.segments[-len(cells)].id
            known = (*known, TableFacts(first, 1, len(cells), int(self.header)))
            self.header = False
        else:
            known = (*known[:-1], replace(known[-1], rows=self.row + 1))
        self.structure = replace(self.structure, tables=known)

    def _describe(self, kind: str, facts: dict[str, str]) -> None:
        """What is no segment."""
        self.described = True
        known = self.structure
        if kind == "table":
            self.header = "header" in facts
        elif kind == "picture":
            near = self.segments[-1].id if self.segments else "s0001"
            picture = Picture(near, facts.get("kind", PICTURE), facts.get("alt", ""), "decorative" in facts)
            self.structure = replace(known, pictures=(*known.pictures, picture))
        else:
            self.structure = replace(
                known,
                title=facts.get("title", ""),
                language=facts.get("language", "de-DE"),
                pages=int(facts.get("pages", "0")),
                page_numbers="numbered" in facts,
            )

    def _tell(self, facts: dict[str, str], kind: str) -> None:
        """Look, language, link and name of the segment added last."""
        segment, known = self.segments[-1].id, self.structure
        look = {_LOOKS[name]: value for name, value in facts.items() if name in _LOOKS}
        if look:
            self.looks[segment] = _appearance(look)
        if "lang" in facts:
            known = replace(known, languages=(*known.languages, PassageLanguage(segment, facts["lang"])))
        if "link" in facts:
            known = replace(known, links=(*known.links, Link(segment, facts["link"], facts.get("to", ""))))
        if kind == "field":
            filled = next((name for name in _KINDS if name in facts), "text_field")
            named = FieldName(segment, filled, facts.get("label", ""), "legacy" in facts)
            known = replace(known, fields=(*known.fields, named))
        self.described = self.described or known != self.structure
        self.structure = known


def _facts(text: str) -> dict[str, str]:
    return {match["name"]: match["quoted"] or match["plain"] or "" for match in _FACT.finditer(text)}


def _appearance(look: dict[str, str]) -> Appearance:
    style = look.get("style", "")
    return Appearance(
        size=float(look.get("size", 12)),
        line_spacing=float(look.get("line_spacing", 1.2)),
        alignment=look.get("alignment", "left"),
        capitals=float(look.get("capitals", 0)),
        italic=float(look.get("italic", 0)),
        bold=float(look.get("bold", 0)),
        underlined=float(look.get("underlined", 0)),
        fonts=tuple(look.get("fonts", "Arial").split(",")),
        contrast=float(look.get("contrast", 21)),
        line_length=int(look.get("line_length", 70)),
        style=style,
        causes=tuple((name, style) for name in _LOOKS.values() if style),
    )
