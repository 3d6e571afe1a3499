"""How a passage is shown to people on paper: German names, and placeholders as words in brackets."""

from collections.abc import Iterator
from dataclasses import dataclass

from workbench.model.document import PLACEHOLDER, Placeholder, Segment

_KINDS = {
    "heading": "Überschrift",
    "paragraph": "Absatz",
    "label": "Beschriftung",
    "instruction": "Ausfüllhinweis",
    "option": "Auswahl",
    "list_item": "Aufzählung",
    "table_cell": "Tabelle",
    "field": "Feld",
    "footnote": "Fußnote",
    "endnote": "Endnote",
    "header": "Kopfzeile",
    "footer": "Fußzeile",
    "textbox": "Textfeld",
    "comment": "Kommentar",
    "hidden": "verborgener Text",
    "legal_remedy": "Rechtsbehelf",
    "title": "Titel",
    "caption": "Bildunterschrift",
    "toc": "Inhaltsverzeichnis",
}

_PLACEHOLDERS = {
    "checkbox": "Kästchen",
    "text_field": "Eingabefeld",
    "dropdown": "Auswahlliste",
    "date": "Datumsfeld",
    "tab": "Tab",
    "break": "Zeilenumbruch",
    "line_break": "Zeilenumbruch",
    "page_break": "Seitenumbruch",
    "column_break": "Spaltenumbruch",
    "footnote_ref": "Fußnote",
    "endnote_ref": "Endnote",
    "comment_ref": "Kommentar",
    "field": "Feld",
    "image": "Bild",
    "drawing": "Bild",
    "object": "Objekt",
    "formula": "Formel",
    "symbol": "Zeichen",
    "shape": "Zeichnung",
    "note_number": "Nummer",
}


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a passage: plain text, or what stands for one placeholder."""

    text: str
    placeholder: Placeholder | None = None


def kind_name(kind: str) -> str:
    """The German word for a segment's kind; "Absatz" for kinds that came later than this table."""
    return _KINDS.get(kind, "Absatz")


def placeholder_name(kind: str) -> str:
    """The German word for a placeholder's kind; "Element" for kinds that came later than this table."""
    return _PLACEHOLDERS.get(kind, "Element")


def bracketed(placeholder: Placeholder, protected: str) -> str:
    """What a reader sees for a placeholder: "[Kästchen]", "[Feld: Düsseldorf]", "[Fußnote 2]"."""
    if placeholder.kind == "symbol":
        return f"[{placeholder.label or 'Zeichen'}]"
    name = placeholder_name(placeholder.kind)
    shown = protected.strip() or placeholder.label.strip()
    if placeholder.kind in {"break", "line_break"}:
        return f"[{name}]\n"
    if not any(character.isalnum() for character in shown):
        return f"[{name}]"
    return f"[{shown}]" if shown.startswith(name) else f"[{name}: {shown}]"


def pieces(segment: Segment, text: str) -> tuple[Piece, ...]:
    """`text` of `segment` (or its rewrite or translation) cut at the placeholders.

    A rewrite may have moved them: each mark is given the placeholder whose protected text stands behind it,
    the first one left if several fit. Marks that the segment does not know are shown as a bare element.
    """
    return tuple(_pieces(segment, text))


def _pieces(segment: Segment, text: str) -> Iterator[Piece]:
    left = list(segment.placeholders)
    place = 0
    while (mark := text.find(PLACEHOLDER, place)) >= 0:
        if mark > place:
            yield Piece(text[place:mark])
        found = _placeholder_at(segment, left, text, mark)
        if found is None:
            found = Placeholder(0, "", mark)
        else:
            left.remove(found)
        place = mark + found.length
        yield Piece(text[mark + 1 : place], found)
    if place < len(text):
        yield Piece(text[place:])


def _placeholder_at(segment: Segment, left: list[Placeholder], text: str, mark: int) -> Placeholder | None:
    for candidate in left:
        if text.startswith(segment.text[candidate.offset : candidate.end], mark):
            return candidate
    return None


def printable(text: str) -> str:
    """`text` without characters that XML 1.0 forbids (2.2); each becomes U+FFFD so that it is seen."""
    return "".join(
        character if _is_xml_character(character) else "\N{REPLACEMENT CHARACTER}" for character in text
    )


def _is_xml_character(character: str) -> bool:
    code = ord(character)
    return code in (0x9, 0xA, 0xD) or 0x20 <= code <= 0xD7FF or 0xE000 <= code <= 0xFFFD or code >= 0x10000
