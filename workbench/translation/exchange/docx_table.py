"""A translator's table that came back as a Word file: a row a passage, found by its hidden key or its bookmark."""

import re
from collections.abc import Iterator

from lxml import etree

from workbench.common.errors import InputError
from workbench.document.docx.archive import read_archive
from workbench.document.docx.xml import parse_part
from workbench.model.exchange import ReturnedFile, ReturnedUnit, UnusedReturn
from workbench.translation.table_columns import (
    COMMENT,
    LABEL,
    SOURCE,
    TARGET,
    column_places,
    parts_of_key,
)

KEY_MARK = "fwb:"
"""Stands before the hidden key of a row."""
BOOKMARK = "fwb_"
"""Begins the name of a row's bookmark."""

_SIGNS = {"tab": "\t", "noBreakHyphen": "\N{NON-BREAKING HYPHEN}", "softHyphen": "\N{SOFT HYPHEN}"}
_PART = "word/document.xml"
_KEY = re.compile(rf"{KEY_MARK}([^\s|]+\|[0-9a-f]{{16}}\.[0-9a-f]{{16}})")
_UUID = re.compile(r"([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})")
_LANGUAGE = re.compile(r"Sprache: ([A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*)")


def bookmark_name(identifier: str) -> str:
    """The name of a row's bookmark; "" for an id that Word does not take as one (40 letters, digits and "_")."""
    name = f"{BOOKMARK}{identifier.replace('-', '')}"
    return name if re.fullmatch(r"\w{1,40}", name, re.ASCII) else ""


def read_job(data: bytes, file: str) -> ReturnedFile:
    """What the table says; deleted text of tracked changes does not count. Raises `InputError`."""
    archive = read_archive(data, file)
    if _PART not in archive:
        raise InputError(f"„{file}“ ist keine Word-Datei (.docx).")
    root = parse_part(archive.read(_PART), _PART, file)
    units: list[ReturnedUnit] = []
    unused: list[UnusedReturn] = []
    found = False
    for table in root.iter("{*}tbl"):
        places: dict[str, int] | None = None
        for number, row in enumerate(_children(table, "tr"), 1):
            cells = list(_children(row, "tc"))
            if places is None:
                places = column_places([_text(cell) for cell in cells], f"„{file}“")
                found = found or places is not None
                continue
            _read_row(row, cells, places, f"Tabellenzeile {number}", units, unused)
    if not found:
        raise InputError(
            f"„{file}“ hat keine Tabelle mit den Spalten „Deutsch“ und „Übersetzung“.",
            "Gelesen werden Tabellen, die das Programm für Übersetzungen geschrieben hat.",
        )
    return ReturnedFile(file, "docx", _language(root), tuple(units), tuple(unused))


def _read_row(
    row: etree._Element,
    cells: list[etree._Element],
    places: dict[str, int],
    place: str,
    units: list[ReturnedUnit],
    unused: list[UnusedReturn],
) -> None:
    texts = {key: _text(cells[index]) for key, index in places.items() if index < len(cells)}
    if not texts.get(SOURCE) and not texts.get(TARGET):
        return
    if TARGET not in texts:
        unused.append(
            UnusedReturn(place, "Die Zelle der Übersetzung fehlt; vielleicht wurden Zellen verbunden.")
        )
        return
    whole = "".join(text.text or "" for text in row.iter("{*}t"))
    key = _KEY.search(whole)
    identifier, stamp = parts_of_key(key[1]) if key else (_marked(row), "")
    units.append(
        ReturnedUnit(
            id=identifier or _without_key(texts.get(LABEL, "")),
            source=texts.get(SOURCE, ""),
            target=texts[TARGET],
            place=place,
            stamp=stamp,
            comment=texts.get(COMMENT, ""),
        )
    )


def _marked(row: etree._Element) -> str:
    """The id in the row's bookmark."""
    for mark in row.iter("{*}bookmarkStart"):
        name = next((value for key, value in mark.attrib.items() if str(key).endswith("}name")), "")
        if str(name).startswith(BOOKMARK):
            identifier = str(name).removeprefix(BOOKMARK)
            parts = _UUID.fullmatch(identifier)
            return "-".join(parts.groups()) if parts else identifier
    return ""


def _without_key(text: str) -> str:
    return _KEY.sub("", text).strip()


def _children(element: etree._Element, name: str) -> Iterator[etree._Element]:
    """Rows of a table, cells of a row; content controls around them are opened."""
    for child in element:
        local = etree.QName(child).localname if isinstance(child.tag, str) else ""
        if local == name:
            yield child
        elif local in {"sdt", "sdtContent", "ins", "customXml"}:
            yield from _children(child, name)


def _text(cell: etree._Element) -> str:
    """The text of a cell: a line a paragraph; marks of direction that we put round numbers are left out."""
    lines = ["".join(_pieces(paragraph)) for paragraph in cell.iter("{*}p")]
    return "\n".join(lines).replace("\N{LEFT-TO-RIGHT MARK}", "").strip()


def _pieces(paragraph: etree._Element) -> Iterator[str]:
    runs = set(paragraph.iter("{*}r"))
    for element in paragraph.iter("{*}t", "{*}tab", "{*}br", "{*}cr", "{*}noBreakHyphen", "{*}softHyphen"):
        name = etree.QName(element).localname
        if any(etree.QName(parent).localname in {"del", "moveFrom"} for parent in element.iterancestors()):
            continue
        if name == "t":
            yield element.text or ""
        elif element.getparent() in runs:
            yield _SIGNS.get(name, "\n")


def _language(root: etree._Element) -> str:
    for paragraph in root.iter("{*}p"):
        if found := _LANGUAGE.search("".join(_pieces(paragraph))):
            return found[1]
    return ""
