"""Pictures of printed pages, one at a time."""

from workbench.common.errors import InputError
from workbench.document.pdfium import opened_pdf
from workbench.model.pages import PageImage, PagePreview

WIDEST = 4_000
"""Pixels. A page of that width takes some 90 MB."""
_ROUNDING = 0.01
"""PDFium rounds up: 1000.0001 would become 1001 pixels."""


def page_image(preview: PagePreview, index: int, width: int) -> PageImage:
    """Page `index` (from 0) at `width` pixels (1 to `WIDEST`), on white. Takes some 30 ms; from any thread.

    Raises `InputError` when the PDF is no longer there or damaged, `IndexError` for a page that does not exist.
    """
    from pypdfium2 import PdfiumError

    size = preview.pages[index]
    width = min(max(width, 1), WIDEST)
    try:
        with opened_pdf(str(preview.pdf)) as pdf:
            page = pdf[index]
            bitmap = page.render(scale=(width - _ROUNDING) / size.width, prefer_bgrx=True, rev_byteorder=True)
            try:
                return PageImage(
                    bitmap.width, bitmap.height, _rows(bytes(bitmap.buffer), bitmap.stride, bitmap.width)
                )
            finally:
                bitmap.close()
                page.close()
    except (PdfiumError, FileNotFoundError) as error:
        raise InputError(
            f"Seite {index + 1} kann nicht gezeigt werden.", "Zeichnen Sie die Seiten neu."
        ) from error


def _rows(data: bytes, stride: int, width: int) -> bytes:
    """Pixels without the bytes that PDFium may put behind a row."""
    if stride == 4 * width:
        return data
    return b"".join(data[start : start + 4 * width] for start in range(0, len(data), stride))
