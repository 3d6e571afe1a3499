"""The fields of a PDF that can be filled in on the screen."""

from io import BytesIO
from pathlib import Path

from pypdf import PdfWriter
from pypdf.generic import (
    ArrayObject,
    DecodedStreamObject,
    DictionaryObject,
    NameObject,
    NumberObject,
    TextStringObject,
)

from workbench.app.operations.list_fields import list_fields
from workbench.app.operations.open_form import open_form
from workbench.document.acroform import pdf_fields

_PUSH_BUTTON = 1 << 16


def fillable_pdf() -> bytes:
    """A page with a title, and fields as form designers make them."""
    writer = PdfWriter()
    page = writer.add_blank_page(595, 842)
    text = DecodedStreamObject()
    text.set_data(b"BT /F1 12 Tf 50 780 Td (Antrag auf Blindengeld) Tj ET")
    font = DictionaryObject(
        {NameObject("/Type"): NameObject("/Font"), NameObject("/Subtype"): NameObject("/Type1")}
    )
    font[NameObject("/BaseFont")] = NameObject("/Helvetica")
    page[NameObject("/Contents")] = writer._add_object(text)
    fonts = DictionaryObject({NameObject("/F1"): font})
    page[NameObject("/Resources")] = DictionaryObject({NameObject("/Font"): fonts})
    fields = [
        field("f1", "/Tx", "Familienname:"),
        field("f2", "/Tx", "Geburtsdatum"),
        field("f3", "/Btn", "Ich willige ein"),
        field("f4", "/Btn", "Senden", _PUSH_BUTTON),
        field("Kind 1", "/Tx"),
        field("Kind 2", "/Tx"),
        field("f5", "/Sig", "Unterschrift"),
    ]
    form = DictionaryObject({NameObject("/Fields"): ArrayObject(map(writer._add_object, fields))})
    writer._root_object[NameObject("/AcroForm")] = form
    stream = BytesIO()
    writer.write(stream)
    return stream.getvalue()


def field(name: str, kind: str, label: str = "", flags: int = 0) -> DictionaryObject:
    """One field; `label` is its tooltip."""
    found = DictionaryObject({NameObject("/T"): TextStringObject(name), NameObject("/FT"): NameObject(kind)})
    found[NameObject("/Ff")] = NumberObject(flags)
    if label:
        found[NameObject("/TU")] = TextStringObject(label)
    return found


def test_fields_of_a_pdf_are_listed_without_its_buttons(tmp_path: Path) -> None:
    path = tmp_path / "antrag.pdf"
    path.write_bytes(fillable_pdf())
    found = list_fields(open_form(path))
    assert [(entry.label, entry.person, entry.type) for entry in found.entries] == [
        ("Familienname", 1, "text"),
        ("Geburtsdatum", 1, "date"),
        ("Ich willige ein", 1, "yes_no"),
        ("Kind", None, "row"),
        ("Unterschrift", 1, "signature"),
    ]


def test_damaged_pdf_has_no_fields() -> None:
    assert pdf_fields(b"%PDF-1.4 nothing") == ()
    assert pdf_fields(fillable_pdf()[:400]) == ()
