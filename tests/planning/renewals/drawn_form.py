"""Blank forms drawn with python-docx, as offices draw them.

In texts `{t}` is a content control for text, `{d}` for a date, `{v:a|b}` a drop-down list, `{b}` a check box control;
`{lt}` and `{lb}` are a text field and a check box of old Word versions, `{w}` is a box of the Wingdings font.
"""

import io
import re
from collections.abc import Sequence

import docx
from docx.enum.text import WD_TAB_LEADER
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Twips
from docx.text.paragraph import Paragraph

_PIECE = re.compile(r"(\{(?:t|d|b|lt|lb|w|v:[^}]*)\})")
_W14 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'


class DrawnForm:
    """A form that grows from top to bottom."""

    def __init__(self, title: str) -> None:
        self.word = docx.Document()
        self.word.add_heading(title, 1)

    def head(self, text: str) -> "DrawnForm":
        """A heading of a section."""
        self.word.add_heading(text, 2)
        return self

    def bold(self, text: str) -> "DrawnForm":
        """A heading that is only a bold line."""
        self.word.add_paragraph().add_run(text).bold = True
        return self

    def lines(self, *texts: str) -> "DrawnForm":
        """A paragraph each; `\\t` is a tabulator, `\\n` a line break."""
        for text in texts:
            _write(self.word.add_paragraph(), text)
        return self

    def ruled(self, *texts: str) -> "DrawnForm":
        """Paragraphs whose tabulators draw dotted lines."""
        for text in texts:
            paragraph = self.word.add_paragraph()
            for number in range(1, text.count("\t") + 1):
                paragraph.paragraph_format.tab_stops.add_tab_stop(Cm(8 * number), leader=WD_TAB_LEADER.DOTS)
            _write(paragraph, text)
        return self

    def box(self, text: str) -> "DrawnForm":
        """A bold line in a table of one cell."""
        cell = self.word.add_table(rows=1, cols=1, style="Table Grid").cell(0, 0)
        cell.paragraphs[0].add_run(text).bold = True
        return self

    def halves(self, heads: Sequence[str], *rows: Sequence[str]) -> "DrawnForm":
        """A table with two heads over two columns each."""
        self.table(["", "", "", ""], *rows)
        first = self.word.tables[-1].rows[0].cells
        for number, text in enumerate(heads):
            first[2 * number].merge(first[2 * number + 1]).paragraphs[0].text = text
        return self

    def table(self, *rows: Sequence[str], width: float = 0, height: int = 0) -> "DrawnForm":
        """A table with borders. Rows that are shorter than the longest one are merged to the right.

        `width`: of the columns in cm, `height`: of the rows in twentieths of a point; 0: as the text needs.
        """
        columns = max(map(len, rows))
        table = self.word.add_table(rows=len(rows), cols=columns, style="Table Grid")
        for row, cells in zip(table.rows, rows, strict=True):
            if len(cells) < columns:
                row.cells[len(cells) - 1].merge(row.cells[columns - 1])
            for number, text in enumerate(cells):
                first, *others = text.split("\n\n")
                _write(row.cells[number].paragraphs[0], first)
                for other in others:
                    _write(row.cells[number].add_paragraph(), other)
        for row in table.rows if height else ():
            row.height = Twips(height)
        if width:
            for column in table.columns:
                column.width = Cm(width)
        self.word.add_paragraph()
        return self

    def header(self, text: str) -> "DrawnForm":
        """A line in the header of every page."""
        self.word.sections[0].header.paragraphs[0].text = text
        return self

    def data(self) -> bytes:
        """The file."""
        stream = io.BytesIO()
        self.word.save(stream)
        return stream.getvalue()


def _write(paragraph: Paragraph, text: str) -> None:
    for piece in _PIECE.split(text):
        if not piece:
            continue
        if not _PIECE.fullmatch(piece):
            paragraph.add_run(piece)
        elif piece in {"{lt}", "{lb}"}:
            _legacy(paragraph, "textInput" if piece == "{lt}" else "checkBox")
        elif piece == "{w}":
            symbol = OxmlElement("w:sym")
            symbol.set(qn("w:font"), "Wingdings")
            symbol.set(qn("w:char"), "F0A8")
            paragraph.add_run()._r.append(symbol)
        else:
            paragraph._p.append(parse_xml(_control(piece[1:-1])))


def _control(code: str) -> str:
    shown, kind = "Klicken Sie hier, um Text einzugeben.", "<w:text/>"
    if code == "d":
        shown, kind = "Datum wählen", '<w:date><w:dateFormat w:val="dd.MM.yyyy"/></w:date>'
    elif code == "b":
        shown, kind = "☐", '<w14:checkbox><w14:checked w14:val="0"/></w14:checkbox>'
    elif code.startswith("v:"):
        items = "".join(
            f'<w:listItem w:displayText="{name}" w:value="{name}"/>' for name in code[2:].split("|")
        )
        shown, kind = "Wählen Sie ein Element aus.", f"<w:dropDownList>{items}</w:dropDownList>"
    placeholder = "" if code == "b" else "<w:showingPlcHdr/>"
    return (
        f"<w:sdt {nsdecls('w')} {_W14}><w:sdtPr>{placeholder}{kind}</w:sdtPr>"
        f"<w:sdtContent><w:r><w:t>{shown}</w:t></w:r></w:sdtContent></w:sdt>"
    )


def _legacy(paragraph: Paragraph, kind: str) -> None:
    inner = (
        "<w:textInput/>"
        if kind == "textInput"
        else '<w:checkBox><w:sizeAuto/><w:default w:val="0"/></w:checkBox>'
    )
    code = "FORMTEXT" if kind == "textInput" else "FORMCHECKBOX"
    shown = "<w:r><w:t>\u2002\u2002\u2002\u2002\u2002</w:t></w:r>" if kind == "textInput" else ""
    for xml in (
        (
            '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val=""/><w:enabled/><w:calcOnExit w:val="0"/>'
            f"{inner}</w:ffData></w:fldChar></w:r>"
        ),
        f'<w:r><w:instrText xml:space="preserve"> {code} </w:instrText></w:r>',
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>',
        shown,
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
    ):
        if xml:
            paragraph._p.append(parse_xml(xml.replace("<w:r>", f"<w:r {nsdecls('w')}>", 1)))
