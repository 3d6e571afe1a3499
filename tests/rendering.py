"""What LibreOffice makes of a generated file: the printed pages as text."""

import pytest

from workbench.document.conversion import convert, find_libreoffice

needs_libreoffice = pytest.mark.skipif(find_libreoffice() is None, reason="LibreOffice is not installed")


def printed_pages(word_file: bytes) -> list[str]:
    """The text of every page, as it comes out of the printed PDF."""
    import pypdfium2

    with pypdfium2.PdfDocument(convert(word_file, "probe.docx", "pdf")) as pdf:
        pages = []
        for page in pdf:
            text = page.get_textpage()
            pages.append(text.get_text_range())
            text.close()
            page.close()
        return pages
