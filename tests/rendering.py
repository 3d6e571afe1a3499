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


def lowest_body_text(word_file: bytes, footer: str) -> list[tuple[float, float]]:
    """For every printed page, in points from its lower edge: where the text above the footer ends, where the footer
    (the line with these words) begins."""
    import pypdfium2

    with pypdfium2.PdfDocument(convert(word_file, "probe.docx", "pdf")) as pdf:
        found = []
        for page in pdf:
            text = page.get_textpage()
            boxes = [text.get_rect(at) for at in range(text.count_rects())]
            words = [text.get_text_bounded(*box) for box in boxes]
            top = max(box[3] for box, said in zip(boxes, words, strict=True) if footer in said)
            body = [
                box[1] for box, said in zip(boxes, words, strict=True) if said.strip() and box[3] > top + 0.1
            ]
            found.append((min(body, default=top), top))
            text.close()
            page.close()
        return found
