"""PDFium for one thread at a time: the library is not made for several."""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import RLock
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

PDFIUM = RLock()
"""Held while PDFium works: calls from two threads at once crash the program."""


@contextmanager
def opened_pdf(source: "bytes | str") -> Iterator["PdfDocument"]:
    """The PDF, bytes or a path, open inside the context; other threads wait. Raises `pypdfium2.PdfiumError`."""
    from pypdfium2 import PdfDocument

    with PDFIUM:
        pdf = PdfDocument(source)
        try:
            yield pdf
        finally:
            pdf.close()
