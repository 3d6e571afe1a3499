"""OpenDocument text (.odt): read here, written as Word file by way of LibreOffice."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from lxml import etree

from workbench.common.errors import InputError
from workbench.document.docx.archive import Archive, read_archive
from workbench.document.docx.xml import parse_part
from workbench.document.odt_inline import DRAW, OFFICE, TABLE, TEXT, InlineReader
from workbench.document.odt_styles import STYLE, HiddenStyles
from workbench.model.document import PLACEHOLDER, CellPlace, Document, Note, Segment
from workbench.model.revision import ExportOptions, ExportResult, TextEdit

_CONTENT, _STYLES = "content.xml", "styles.xml"
_FORM = "{urn:oasis:names:tc:opendocument:xmlns:form:1.0}"
_XML_ID = "{http://www.w3.org/XML/1998/namespace}id"
_CONTROLS = {"checkbox": "checkbox", "radio": "checkbox", "text": "text_field", "textarea": "text_field",
             "listbox": "dropdown", "combobox": "dropdown", "date": "date"}  # fmt: skip
_WRAPPERS = frozenset(
    (TEXT + "section", TEXT + "index-body", TEXT + "index-title", TEXT + "numbered-paragraph")
) | {TEXT + name for name in ("table-of-content", "alphabetical-index", "illustration-index", "table-index",
                              "object-index", "user-index", "bibliography", "page-sequence")}  # fmt: skip
_HEADERS = ("header", "header-left", "header-first")
_FOOTERS = ("footer", "footer-left", "footer-first")
_QUIET_MARKS = frozenset({"tab", "break", "shape", "image"})
"""A paragraph of these alone shows no text."""

_NOTHING = f" \t\N{NO-BREAK SPACE}{PLACEHOLDER}"
_MOST_REPEATED = 1_000


@dataclass(frozen=True, slots=True)
class _Place:
    part: str
    kind: str = "paragraph"
    level: int = 0
    cell: CellPlace | None = None
    hidden: bool = False


class OdtForm:
    """An OpenDocument text. `export` gives a Word file: LibreOffice converts, the edits are made in the copy."""

    has_signature = False

    def __init__(self, document: Document, data: bytes) -> None:
        self.document = document
        self._data = data

    def export(self, edits: Sequence[TextEdit], options: ExportOptions) -> ExportResult:
        """A .docx with `edits`. Raises `WorkbenchError` where LibreOffice is missing."""
        from workbench.document.odt_export import export_as_word

        return export_as_word(self.document, self._data, edits, options)


def open_odt(data: bytes, name: str) -> OdtForm:
    """The visible text of an .odt as segments. Raises `InputError` with a German sentence."""
    archive = read_archive(data, name)
    _refuse_encrypted(archive)
    if _CONTENT not in archive:
        raise InputError(f"„{name}“ ist beschädigt: Der Textteil fehlt.")
    content = parse_part(archive.read(_CONTENT), _CONTENT, name)
    styles = parse_part(archive.read(_STYLES), _STYLES, name) if _STYLES in archive else None
    body = content.find(f"{OFFICE}body/{OFFICE}text")
    if body is None:
        raise InputError(f"„{name}“ ist kein Textdokument.")
    reader = _Reader(content, styles)
    try:
        reader.read_pages(styles, _HEADERS, "header")
        reader.read_children(body, _Place(_CONTENT))
        reader.read_anchored()
        reader.read_pages(styles, _FOOTERS, "footer")
    except RecursionError as error:
        raise InputError(f"„{name}“ ist zu tief verschachtelt und kann nicht gelesen werden.") from error
    return OdtForm(Document(name, "odt", tuple(reader.segments), tuple(_notes(content))), data)


def _refuse_encrypted(archive: Archive) -> None:
    manifest = "META-INF/manifest.xml"
    if manifest in archive and b"encryption-data" in archive.read(manifest):
        raise InputError(
            f"„{archive.name}“ ist mit einem Kennwort verschlüsselt.",
            "Öffnen Sie die Datei in LibreOffice und speichern Sie sie ohne Kennwort.",
        )


def _notes(content: etree._Element) -> list[Note]:
    notes = [Note("converted", "Die überarbeitete Fassung wird als Word-Datei (.docx) gespeichert.")]
    if content.find(f".//{TEXT}tracked-changes") is not None:
        notes.append(
            Note("changes", "Das Dokument enthält Änderungsmarkierungen. Gelöschtes ist ausgeblendet.")
        )
    if content.find(f".//{DRAW}object") is not None:
        notes.append(Note("uncovered-objects", "Text in eingebetteten Objekten wird nicht gelesen."))
    return notes


class _Reader:
    def __init__(self, content: etree._Element, styles: etree._Element | None) -> None:
        self.segments: list[Segment] = []
        self._count = 0
        self._tables = 0
        self._hidden = HiddenStyles(root for root in (content, styles) if root is not None)
        self._inline = InlineReader(self._hidden.is_hidden, _form_controls(content))
        self._anchored: list[tuple[etree._Element, _Place]] = []

    def read_pages(self, styles: etree._Element | None, names: Sequence[str], kind: str) -> None:
        """Headers or footers of all page styles; one that is switched off is not visible."""
        masters = () if styles is None else styles.iter(STYLE + "master-page")
        for master in masters:
            for name in names:
                element = master.find(STYLE + name)
                if element is not None and element.get(STYLE + "display") != "false":
                    self.read_children(element, _Place(_STYLES, kind))

    def read_anchored(self) -> None:
        """Footnotes, endnotes and comments, in the order of their anchors; they may hold further ones."""
        order = {"footnote": 0, "endnote": 1, "comment": 2}
        while self._anchored:
            waiting, self._anchored = sorted(self._anchored, key=lambda item: order[item[1].kind]), []
            for element, place in waiting:
                self.read_children(element, place)

    def read_children(self, container: etree._Element, place: _Place) -> None:
        """All blocks in `container`, in order."""
        for child in container:
            if not isinstance(child.tag, str):
                continue
            tag = str(child.tag)
            if tag in (TEXT + "p", TEXT + "h"):
                self._paragraph(child, place)
            elif tag == TEXT + "list":
                self._list(child, place)
            elif tag == TABLE + "table":
                self._table(child, place)
            elif tag in _WRAPPERS:
                hidden = place.hidden or child.get(TEXT + "display") == "none"
                self.read_children(child, replace(place, hidden=hidden))
            elif tag.startswith(DRAW):
                self._box(child, place)

    def _list(self, element: etree._Element, place: _Place) -> None:
        kind = "list_item" if place.kind == "paragraph" else place.kind
        inner = replace(place, kind=kind, level=place.level + 1)
        for item in element:
            if item.tag in (TEXT + "list-item", TEXT + "list-header"):
                self.read_children(item, inner)

    def _table(self, element: etree._Element, place: _Place) -> None:
        number, depth = self._tables, (place.cell.depth if place.cell else 0) + 1
        self._tables += 1
        for row_number, row in enumerate(_rows(element)):
            column = 0
            for cell in row:
                if cell.tag not in (TABLE + "table-cell", TABLE + "covered-table-cell"):
                    continue
                if cell.tag == TABLE + "table-cell":
                    span = _number(cell, "number-columns-spanned")
                    where = CellPlace(number, row_number, column, depth, span)
                    self.read_children(cell, replace(place, cell=where, level=0))
                column += _number(cell, "number-columns-repeated")

    def _box(self, element: etree._Element, place: _Place) -> None:
        """The passages in a drawing or text frame, at any depth; also those of grouped shapes."""
        kind = "textbox" if place.kind in ("paragraph", "list_item") else place.kind
        inner = replace(place, kind=kind, level=0)
        if any(child.tag in (TEXT + "p", TEXT + "h", TEXT + "list") for child in element):
            self.read_children(element, inner)
            return
        for child in element:
            if child.tag == DRAW + "text-box":
                self.read_children(child, inner)
            elif isinstance(child.tag, str) and child.tag.startswith(DRAW):
                self._box(child, place)

    def _paragraph(self, element: etree._Element, place: _Place) -> None:
        self._count += 1
        own_id = f"s{self._count:04d}"
        inline = self._inline.read(element)
        level = _number(element, "outline-level", TEXT) if element.tag == TEXT + "h" else place.level
        text, marks = inline.text, tuple(inline.placeholders)
        if place.hidden:
            text, marks, inline.hidden = "", (), text + inline.hidden
        if text.strip(_NOTHING) or any(mark.kind not in _QUIET_MARKS for mark in marks):
            kind = _kind(element, text, place, marks[0].kind if marks and not marks[0].offset else "")
            self.segments.append(Segment(own_id, place.part, kind, text, marks, level=level, cell=place.cell))
        if inline.hidden.strip():
            self.segments.append(
                Segment(f"{own_id}h", place.part, "hidden", inline.hidden, locked=True,
                        lock_reason="Verborgener Text: Das Dokument zeigt ihn nicht.", cell=place.cell)
            )  # fmt: skip
        for box in inline.boxes:
            self._box(box, place)
        for note in inline.notes:
            body = note.find(TEXT + "note-body")
            if body is not None:
                kind = "endnote" if note.get(TEXT + "note-class") == "endnote" else "footnote"
                self._anchored.append((body, _Place(_CONTENT, kind)))
        self._anchored.extend((comment, _Place(_CONTENT, "comment")) for comment in inline.comments)


def _kind(element: etree._Element, text: str, place: _Place, first_mark: str) -> str:
    if place.kind not in ("paragraph", "list_item"):
        return place.kind
    if element.tag == TEXT + "h":
        return "heading"
    if first_mark == "checkbox" or text.startswith(("☐", "☑", "☒", "□")):
        return "option"
    return "table_cell" if place.cell and place.kind == "paragraph" else place.kind


def _rows(table: etree._Element) -> list[etree._Element]:
    """The rows of a table without those of tables inside its cells; header rows and groups included."""
    rows: list[etree._Element] = []
    for child in table:
        if child.tag == TABLE + "table-row":
            rows.append(child)
        elif child.tag in (TABLE + "table-header-rows", TABLE + "table-rows", TABLE + "table-row-group"):
            rows.extend(_rows(child))
    return rows


def _number(element: etree._Element, name: str, namespace: str = TABLE) -> int:
    value = element.get(namespace + name) or ""
    return min(max(int(value), 1), _MOST_REPEATED) if value.isdigit() else 1


def _form_controls(content: etree._Element) -> dict[str, tuple[str, str]]:
    found: dict[str, tuple[str, str]] = {}
    for element in content.iter(f"{_FORM}*"):
        kind = _CONTROLS.get(str(element.tag).removeprefix(_FORM), "field")
        label = element.get(_FORM + "label") or element.get(_FORM + "current-value") or ""
        for key in (_XML_ID, _FORM + "id"):
            if element.get(key):
                found[str(element.get(key))] = (kind, label)
    return found
