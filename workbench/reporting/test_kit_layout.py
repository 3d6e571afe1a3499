"""How the papers of a reader test look: large type, much room, one thing after the other."""

from dataclasses import dataclass
from datetime import date
from pathlib import PurePath
from typing import Any

from docx.document import Document as WordDocument
from docx.shared import Cm, Pt
from docx.table import _Cell
from docx.text.paragraph import Paragraph

from workbench.document.docx.marking import marked_copy
from workbench.document.docx.reader import open_docx
from workbench.model.review import TestRound
from workbench.reporting.docx_layout import (
    Look,
    add_page_numbers,
    append_text,
    element,
    file_bytes,
    new_document,
)
from workbench.review.returns.kit_marks import FORM, KIND, ROUND, SHEET, VERSION, version_bookmark

SIZES = (14, 16)
"""Points: for older readers, and for people who see badly."""
CIRCLE = "◯"
_SPACING = 1.5
_NOTE_MARGIN, _MARGIN = Cm(5.2), Cm(2.0)
_BOOKMARKS_FROM = 5000


def shown_name(planned: TestRound) -> str:
    """The form as people call it: without ending and underscores."""
    name = PurePath(planned.form).stem.replace("_", " ").strip()
    return name[:1].upper() + name[1:]


@dataclass
class Paper:
    """A paper in the making. `size` in points; `notes`: leaves room for notes at the right."""

    word: WordDocument
    size: float
    bookmarks: int = _BOOKMARKS_FROM

    @property
    def text_width(self) -> int:
        """EMU between the margins."""
        section = self.word.sections[0]
        return int((section.page_width or 0) - (section.left_margin or 0) - (section.right_margin or 0))

    def heading(self, text: str, level: int = 1) -> Paragraph:
        """A heading that stays with what follows."""
        paragraph = self.word.add_paragraph(style=f"Heading {min(level, 2)}")
        paragraph.paragraph_format.space_before = Pt(0 if level == 1 else self.size * 1.2)
        paragraph.paragraph_format.space_after = Pt(self.size * 0.5)
        paragraph.paragraph_format.keep_with_next = True
        append_text(
            paragraph, text, Look(bold=True, size=self.size + (8 if level == 1 else 3), color="000000")
        )
        return paragraph

    def text(self, text: str, *, bold: bool = False, next_to: bool = False) -> Paragraph:
        """A paragraph; `next_to` keeps it on the page of what follows."""
        paragraph = self.word.add_paragraph()
        paragraph.paragraph_format.keep_with_next = next_to
        append_text(paragraph, text, Look(bold=bold))
        return paragraph

    def points(self, lines: tuple[str, ...]) -> None:
        """A list with bullets."""
        for line in lines:
            paragraph = self.text(f"•\t{line}")
            paragraph.paragraph_format.left_indent = Cm(0.8)
            paragraph.paragraph_format.first_line_indent = Cm(-0.8)
            paragraph.paragraph_format.tab_stops.add_tab_stop(Cm(0.8))
            paragraph.paragraph_format.space_after = Pt(self.size * 0.25)

    def mark(self, paragraph: Paragraph, name: str) -> None:
        """A hidden bookmark over the paragraph."""
        self.bookmarks += 1
        number = str(self.bookmarks)
        start = element("w:bookmarkStart", id=number, name=name[:40])
        paragraph._p.insert(1 if paragraph._p.pPr is not None else 0, start)
        paragraph._p.append(element("w:bookmarkEnd", id=number))


def new_paper(planned: TestRound, title: str, size: float, *, notes: bool = False) -> Paper:
    """An empty A4 paper with page numbers and the hash of the version at its foot."""
    day = date.fromisoformat(planned.on)
    word = new_document(f"{title} – {shown_name(planned)}", day, landscape=False)
    section = word.sections[0]
    section.left_margin = section.top_margin = section.bottom_margin = _MARGIN
    section.right_margin = _NOTE_MARGIN if notes else _MARGIN
    normal = word.styles["Normal"]
    normal.font.size = Pt(size)
    normal.paragraph_format.line_spacing = _SPACING
    normal.paragraph_format.space_after = Pt(size * 0.6)
    add_page_numbers(section, f"{title} · Fassung {planned.version}", size=11)
    return Paper(word, size)


def paper_bytes(paper: Paper, planned: TestRound) -> bytes:
    """The finished file. It says which form, version and round it belongs to, so that a return can be told."""
    first = paper.word.paragraphs[0]
    paper.mark(first, version_bookmark(planned.version))
    properties = {FORM: planned.form, VERSION: planned.version, ROUND: planned.id, KIND: SHEET}
    return marked_copy(open_docx(file_bytes(paper.word), "paper"), {}, properties)


def write_lines(cell: _Cell | WordDocument, count: int, size: float) -> None:
    """Lines to write on, over the whole width."""
    for _ in range(count):
        paragraph = cell.add_paragraph()
        paragraph.paragraph_format.space_before = paragraph.paragraph_format.space_after = Pt(0)
        paragraph.paragraph_format.line_spacing = Pt(size * 2.3)
        borders = element("w:pBdr")
        for side in ("bottom", "between"):
            borders.append(element(f"w:{side}", val="single", sz="6", space="0", color="595959"))
        add_borders(paragraph, borders)


def add_borders(paragraph: Paragraph, borders: Any) -> None:
    """Puts w:pBdr at its place among the properties of the paragraph."""
    paragraph._p.get_or_add_pPr().insert_element_before(
        borders, "w:shd", "w:tabs", "w:suppressAutoHyphens", "w:bidi", "w:spacing", "w:ind", "w:jc", "w:rPr"
    )


def write_circles(cell: _Cell, options: tuple[str, ...], size: float) -> None:
    """Large circles to tick, one below the other."""
    for option in options:
        paragraph = cell.add_paragraph()
        paragraph.paragraph_format.space_after = Pt(0)
        paragraph.paragraph_format.line_spacing = 1.1
        append_text(paragraph, CIRCLE, Look(size=size * 1.5))
        append_text(paragraph, f"  {option}", Look(size=size))
