"""The text of a PDF file, to read and rate; PDF is never written."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from workbench.common.errors import InputError
from workbench.document.form import ReadOnlyForm
from workbench.document.pdf_lines import Line, paragraphs
from workbench.document.pdfium import PDFIUM
from workbench.model.document import Document, Note, Segment

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfTextPage

LARGEST_PAGE_COUNT = 5_000

_LINE_ENDS = frozenset({0x0A, 0x0D})
_BLANKS = frozenset({0, 0x09, 0x0A, 0x0D, 0x20, 0xA0})
_DIVIDED_HERE = 0x02
"""What PDFium gives for a hyphen at the end of a line; it leaves out the line end then."""

_SYMBOL_BULLETS = frozenset({0xF0A7, 0xF0B7, 0xF0D8, 0xF0FC})
_HINT = "Fragen Sie nach der Word-Datei, aus der das PDF gemacht ist."


def open_pdf(data: bytes, name: str) -> ReadOnlyForm:
    """The text of a PDF as segments. Raises `InputError` for encrypted, damaged and scanned files."""
    from pypdfium2 import PdfDocument, PdfiumError

    with PDFIUM:
        try:
            pdf = PdfDocument(data)
        except PdfiumError as error:
            raise InputError(_cause(error, name), _HINT) from error
        return _read_and_close(pdf, name)


def _read_and_close(pdf: "PdfDocument", name: str) -> ReadOnlyForm:
    from pypdfium2 import PdfiumError

    try:
        return _read(pdf, name)
    except PdfiumError as error:
        raise InputError(f"„{name}“ ist beschädigt: Eine Seite lässt sich nicht lesen.", _HINT) from error
    finally:
        pdf.close()


def _cause(error: Exception, name: str) -> str:
    from pypdfium2 import raw

    code = getattr(error, "err_code", None)
    if code == raw.FPDF_ERR_PASSWORD:
        return f"„{name}“ ist mit einem Kennwort verschlüsselt."
    if code == raw.FPDF_ERR_SECURITY:
        return f"„{name}“ ist auf eine Weise verschlüsselt, die nicht gelesen werden kann."
    return f"„{name}“ ist ein beschädigtes oder unvollständiges PDF."


def _read(pdf: "PdfDocument", name: str) -> ReadOnlyForm:
    if len(pdf) > LARGEST_PAGE_COUNT:
        raise InputError(f"„{name}“ hat {len(pdf)} Seiten. Lesbar sind höchstens {LARGEST_PAGE_COUNT}.")
    pages = []
    for page in pdf:
        text = page.get_textpage()
        pages.append(list(_lines(text)))
        text.close()
        page.close()
    if not any(pages):
        raise InputError(
            f"„{name}“ enthält keinen Text, nur Bilder von Seiten (zum Beispiel aus einem Scanner).", _HINT
        )
    segments = [
        Segment(
            f"s{number:04d}",
            "pdf",
            "heading" if paragraph.heading else "paragraph",
            paragraph.text,
            locked=True,
            lock_reason="Ein PDF kann nicht geändert werden.",
            level=paragraph.heading,
        )
        for number, paragraph in enumerate(paragraphs(pages), 1)
    ]
    document = Document(name, "pdf", tuple(segments), tuple(_notes(pdf, [bool(page) for page in pages])))
    return ReadOnlyForm(document, f"„{name}“ ist ein PDF und kann nur gelesen werden.", _HINT)


def _lines(page: "PdfTextPage") -> Iterator[Line]:
    """The lines of a page; characters and places have the same numbers as long as no character is left out."""
    from pypdfium2 import raw

    codes = [raw.FPDFText_GetUnicode(page.raw, index) for index in range(page.count_chars())]
    ends = [index for index, code in enumerate(codes) if code in _LINE_ENDS or code == _DIVIDED_HERE]
    start = 0
    for end in [*ends, len(codes) - 1]:
        shown = [index for index in range(start, end + 1) if codes[index] not in _BLANKS]
        start = end + 1
        if not shown:
            continue
        first, last = shown[0], shown[-1]
        text = _text(codes[first : last + 1])
        left, right = page.get_charbox(first)[0], page.get_charbox(last)[2]
        size = raw.FPDFText_GetFontSize(page.raw, first)
        yield Line(text, left, right, _baseline(page, first), size)


def _text(codes: Sequence[int]) -> str:
    """Bullets of symbol fonts stand in the private area; a character beyond U+FFFF comes in two halves."""
    halves = "".join("•" if code in _SYMBOL_BULLETS else chr(code) for code in codes if code)
    return halves.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "ignore")


def _baseline(page: "PdfTextPage", index: int) -> float:
    from ctypes import byref, c_double

    from pypdfium2 import raw

    across, up = c_double(), c_double()
    raw.FPDFText_GetCharOrigin(page.raw, index, byref(across), byref(up))
    return up.value


def _notes(pdf: "PdfDocument", has_text: list[bool]) -> Iterator[Note]:
    from pypdfium2 import raw

    yield Note("read-only", "Ein PDF wird nur gelesen. Absätze sind aus den gedruckten Zeilen erschlossen.")
    empty = [str(number) for number, text in enumerate(has_text, 1) if not text]
    if empty:
        listed = ", ".join(empty[:10]) + (" …" if len(empty) > 10 else "")
        yield Note("uncovered-pages", f"Ohne lesbaren Text (Bild oder leer): Seite {listed}.")
    if pdf.get_formtype() != raw.FORMTYPE_NONE:
        yield Note("uncovered-form", "Eingaben in Formularfeldern des PDF werden nicht gelesen.")
