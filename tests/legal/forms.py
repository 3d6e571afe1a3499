"""Documents for tests of the legal layer: segments from lines, and frames that make a text a notice, letter or form."""

from collections.abc import Sequence

from workbench.model.document import Document, Segment

_KINDS = ("heading", "label", "option", "list_item", "header", "footer", "table_cell", "field", "textbox")
_HEAD = ("{header} Stadt Beispielburg", "{header} Amt für Soziales", "Datum: 03.02.2026")
_END = ("Mit freundlichen Grüßen", "Im Auftrag", "Sommer")
_NOTICE = (*_HEAD, "Bescheid über Wohngeld", "Sehr geehrte Frau Beispiel,")
_REMEDY = (
    "{heading} Rechtsbehelfsbelehrung",
    "Gegen diesen Bescheid kann innerhalb eines Monats nach Bekanntgabe Widerspruch erhoben werden.",
)
_LETTER = (*_HEAD, "Aktenzeichen: 50-12", "Sehr geehrte Frau Beispiel,")
_HEARING = (*_HEAD, "Aktenzeichen: 50-12", "Anhörung zur Erstattung", "Sehr geehrte Frau Beispiel,")
_FORM = (
    "{heading} Antrag auf Wohngeld",
    "{label} Name:",
    "{field} ____",
    "{label} Geburtsdatum:",
    "{field} ____",
)
_FORM_END = (
    "{option} ☐ ja",
    "{option} ☐ nein",
    "Bitte in Druckschrift ausfüllen.",
    "Ort, Datum, Unterschrift",
)
_LEAFLET = ("{heading} Merkblatt: Hilfen im Alter", "{heading} Wer bekommt Hilfe?")


def document(*lines: str, name: str = "text.docx") -> Document:
    """A document; "{heading} Titel" gives a segment its kind, without that it is a paragraph."""
    return Document(name, "docx", tuple(_segment(number, line) for number, line in enumerate(lines, start=1)))


def framed(frame: str, text: str) -> tuple[Document, str]:
    """A document of the kind `frame` that holds the text, and the id of its segment."""
    before, behind = _frame(frame)
    return document(*before, text, *behind), f"s{len(before) + 1:04d}"


def _frame(frame: str) -> tuple[Sequence[str], Sequence[str]]:
    if frame.startswith("under "):
        title = f"{{heading}} {frame.removeprefix('under ')}"
        form = any(word in title for word in ("klärung", "Vollmacht", "Daten"))
        return ((*_FORM, title), _FORM_END) if form else ((*_NOTICE, title), (*_END, *_REMEDY))
    return {
        "notice": (_NOTICE, (*_REMEDY, *_END)),
        "letter": (_LETTER, _END),
        "hearing": (_HEARING, _END),
        "form": (_FORM, _FORM_END),
        "leaflet": (_LEAFLET, ("{heading} Wo gibt es Rat?", "Im Rathaus.")),
    }[frame]


def _segment(number: int, line: str) -> Segment:
    kind, text = "paragraph", line
    for name in _KINDS:
        if line.startswith(f"{{{name}}} "):
            kind, text = name, line.removeprefix(f"{{{name}}} ")
    return Segment(f"s{number:04d}", "word/document.xml", kind, text, level=1 if kind == "heading" else 0)
