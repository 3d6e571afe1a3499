"""The test sheet: one block a passage, with room to write, in large type."""

from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Cm, Emu, Pt
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph

from workbench.model.review import Method, Question, TestPassage, TestRound
from workbench.reporting.docx_layout import Look, add_row, append_text, element
from workbench.reporting.test_kit_layout import (
    Paper,
    add_borders,
    new_paper,
    paper_bytes,
    write_circles,
    write_lines,
)
from workbench.review.cloze import with_gaps
from workbench.review.methods import METHODS
from workbench.review.returns.places import BOOKMARK

_TAG = Cm(1.5)
_TASK_SPACING = 1.2
"""Tasks are set closer than the text that is tested: a block is meant to fit on a page."""
_LONGEST_WHOLE = 700
"""Characters. A longer passage may be broken across pages."""
_OPENING = (
    "Guten Tag! Schön, dass Sie uns helfen.",
    "Wir möchten unsere Formulare besser machen. Dafür brauchen wir Sie.",
    "Wir testen den Text. Wir testen nicht Sie. Ist etwas schwer? Dann liegt es am Text.",
    "Es gibt keine falschen Antworten. Sie können eine Pause machen oder aufhören, wann Sie möchten.",
)
_HOW = (
    "Lesen Sie bitte einen Abschnitt in Ruhe.",
    "Machen Sie dann die Aufgabe darunter.",
    "Rechts ist Platz für Ihre Notizen.",
)
_EXAMPLE = "Die Bücherei ist am Montag geschlossen. Am Dienstag öffnet sie um 10 Uhr."
_EXAMPLE_QUESTION = "An welchem Tag ist die Bücherei geschlossen?"
_LINES = {Method.PARAPHRASE: 3, Method.QUESTIONS: 2, Method.TASK: 1}
_CLOSING_QUESTION = "Was sollen wir ändern?"
_THANKS = "Vielen Dank für Ihre Zeit! Wir sagen Ihnen später, was wir geändert haben."


def write_test_sheet(planned: TestRound, size: float, side: str = "") -> bytes:
    """The sheet as DOCX. `side`: "A" has the wordings before the revision, "B" (or "") the new ones."""
    title = f"Testbogen {side}".strip()
    paper = new_paper(planned, title, size, notes=True)
    _write_opening(paper, title)
    for passage in planned.passages:
        if side != "A" or passage.before:
            _write_passage(paper, passage, side)
    _write_closing(paper)
    return paper_bytes(paper, planned)


def _write_opening(paper: Paper, title: str) -> None:
    paper.heading(title)
    paper.text("Ihre Kennung: ________________\nDatum: ________________")
    for line in _OPENING:
        paper.text(line)
    paper.heading("So geht es", 2)
    for number, line in enumerate(_HOW, 1):
        paper.text(f"{number}.  {line}", next_to=number < len(_HOW)).paragraph_format.space_after = Pt(2)
    paper.heading("Zum Üben", 2)
    table = _block(paper, "Ü")
    text = table.cell(0, 1).paragraphs[0]
    append_text(text, _EXAMPLE)
    _frame(text)
    cell = _add_row(table)
    _ask(cell, _EXAMPLE_QUESTION)
    write_lines(cell, 1, paper.size)
    _keep_together(table)


def _block(paper: Paper, tag: str, *, whole: bool = True) -> Table:
    """A block with a grey tag and a row for its text; tasks get rows of their own. `whole`: the text isn't broken."""
    table: Table = paper.word.add_table(rows=0, cols=2)
    table.autofit = False
    table.columns[0].width, table.columns[1].width = _TAG, Emu(paper.text_width - _TAG)
    _add_row(table, whole=whole)
    paragraph = table.cell(0, 0).paragraphs[0]
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    paragraph._p.get_or_add_pPr().insert_element_before(
        element("w:shd", val="clear", color="auto", fill="D9D9D9"),
        "w:tabs",
        "w:bidi",
        "w:spacing",
        "w:ind",
        "w:jc",
    )
    append_text(paragraph, tag, Look(bold=True, size=paper.size + 4))
    behind = paper.word.add_paragraph()
    behind.paragraph_format.space_after = Pt(paper.size)
    behind.paragraph_format.line_spacing = Pt(1)  # so low that it never needs a page of its own
    return table


def _add_row(table: Table, *, whole: bool = True) -> _Cell:
    """The cell for the content of a new row. `whole`: it is not broken across pages."""
    cells: tuple[_Cell, ...] = add_row(table, whole=whole).cells
    for cell, column in zip(cells, table.columns, strict=True):
        cell.width = column.width
    return cells[1]


def _keep_together(table: Table) -> None:
    """All rows on one page. What is higher than a page is broken between its tasks."""
    for row in table.rows[:-1]:
        for cell in row.cells:
            for paragraph in cell.paragraphs:
                paragraph.paragraph_format.keep_with_next = True


def _write_passage(paper: Paper, passage: TestPassage, side: str) -> None:
    old = side == "A"
    lines = passage.before if old else passage.lines
    methods = tuple(dict.fromkeys(question.method for question in passage.questions))
    whole = sum(map(len, lines)) <= _LONGEST_WHOLE
    table = _block(paper, str(passage.number), whole=whole)
    cell = table.cell(0, 1)
    for at, line in enumerate(lines):
        paragraph = cell.paragraphs[0] if not at else cell.add_paragraph()
        append_text(paragraph, with_gaps(line)[0] if Method.CLOZE in methods else line)
        _frame(paragraph)
        segment = passage.segments[min(at, len(passage.segments) - 1)]
        paper.mark(paragraph, f"{BOOKMARK}{segment}{'_a' if old else ''}")
    for method in methods:
        asked = [question for question in passage.questions if question.method is method]
        _write_task(paper, table, method, asked)
    if whole:
        _keep_together(table)


def _write_task(paper: Paper, table: Table, method: Method, asked: list[Question]) -> None:
    if method is Method.QUESTIONS:
        for question in asked:
            cell = _add_row(table)
            _ask(cell, question.text)
            write_lines(cell, _LINES[method], paper.size)
        return
    cell = _add_row(table)
    _ask(cell, METHODS[method].task)
    if method is Method.RATING:
        write_circles(cell, METHODS[method].options, paper.size)
    write_lines(cell, _LINES.get(method, 0), paper.size)


def _ask(cell: _Cell, text: str) -> None:
    first = cell.paragraphs[0]
    paragraph = cell.add_paragraph() if first.text else first
    paragraph.paragraph_format.space_before = Pt(10)
    paragraph.paragraph_format.space_after = Pt(2)
    paragraph.paragraph_format.line_spacing = _TASK_SPACING
    paragraph.paragraph_format.keep_with_next = True
    append_text(paragraph, text, Look(bold=True))


def _frame(paragraph: Paragraph) -> None:
    """A line at the left: this is the text that is tested."""
    borders = element("w:pBdr")
    borders.append(element("w:left", val="single", sz="18", space="8", color="7F7F7F"))
    add_borders(paragraph, borders)
    paragraph.paragraph_format.left_indent = Cm(0.4)


def _write_closing(paper: Paper) -> None:
    paper.heading("Zum Schluss", 2)
    table = _block(paper, "✓")
    cell = table.cell(0, 1)
    append_text(cell.paragraphs[0], "Wie ist der ganze Text für Sie?", Look(bold=True))
    write_circles(cell, METHODS[Method.RATING].options, paper.size)
    cell = _add_row(table)
    _ask(cell, _CLOSING_QUESTION)
    write_lines(cell, 4, paper.size)
    _keep_together(table)
    paper.text(_THANKS, bold=True)
