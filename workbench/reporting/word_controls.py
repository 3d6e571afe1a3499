"""Content controls for the Word files that the workbench writes itself: people fill them in, or tick them."""

from typing import Any

from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.text.paragraph import Paragraph

from workbench.reporting.docx_layout import FONT, element

_W14 = "http://schemas.microsoft.com/office/word/2010/wordml"


def add_text_control(paragraph: Paragraph, title: str, prompt: str, *, size: float = 0) -> None:
    """A place to write, named `title` for screen readers; `prompt` stands there until somebody writes."""
    _add(paragraph, title, prompt, element("w:text"), size, placeholder=True)


def add_date_control(paragraph: Paragraph, title: str, *, size: float = 0) -> None:
    """A place for a date, chosen or written."""
    date = element("w:date")
    date.append(element("w:dateFormat", val="dd.MM.yyyy"))
    date.append(element("w:lid", val="de-DE"))
    _add(paragraph, title, "TT.MM.JJJJ", date, size, placeholder=True)


def add_tick_control(paragraph: Paragraph, title: str, *, size: float = 0) -> None:
    """A box to tick."""
    box = parse_xml(
        f'<w14:checkbox xmlns:w14="{_W14}" {nsdecls("w")}><w14:checked w14:val="0"/>'
        '<w14:checkedState w14:val="2612" w14:font="MS Gothic"/>'
        '<w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox>'
    )
    _add(paragraph, title, "☐", box, size, font="MS Gothic")


def _add(
    paragraph: Paragraph,
    title: str,
    shown: str,
    kind: Any,
    size: float,
    *,
    font: str = FONT,
    placeholder: bool = False,
) -> None:
    """The order of the properties is fixed (ISO/IEC 29500-1, 17.5.2.38)."""
    control, properties = element("w:sdt"), element("w:sdtPr")
    properties.append(element("w:alias", val=title))
    properties.append(element("w:tag", val=title[:60]))
    properties.append(element("w:id", val=str(_number(paragraph))))
    if placeholder:
        properties.append(element("w:showingPlcHdr"))
    properties.append(kind)
    content, run, look = element("w:sdtContent"), element("w:r"), element("w:rPr")
    look.append(element("w:rFonts", ascii=font, hAnsi=font, eastAsia=font, cs=font))
    if placeholder:
        look.append(element("w:color", val="595959"))
    if size:
        look.extend((element("w:sz", val=str(round(size * 2))), element("w:szCs", val=str(round(size * 2)))))
    text = element("w:t")
    text.text = shown
    run.extend((look, text))
    content.append(run)
    control.extend((properties, content))
    paragraph._p.append(control)


def _number(paragraph: Paragraph) -> int:
    """Controls of one file have different numbers."""
    body = paragraph.part.element
    return 1000 + sum(
        1 for _ in body.iter("{http://schemas.openxmlformats.org/wordprocessingml/2006/main}sdt")
    )
