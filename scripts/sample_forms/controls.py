"""Content controls (`w:sdt`) around runs, paragraphs, cells and rows."""

from collections.abc import Sequence

from scripts.sample_forms.markup import AUTO, Xml, quoted
from scripts.sample_forms.runs import properties, run, runs

BLANK = "\u2002" * 12
UNCHECKED = "☐"
CHECKED = "☒"


def control(
    name: str, title: str, kind: str, content: str, *, placeholder: bool = False, lock: str = ""
) -> Xml:
    """A content control; `kind` is the element that says which, `content` what it wraps."""
    showing = "<w:showingPlcHdr/>" if placeholder else ""
    locked = f'<w:lock w:val="{lock}"/>' if lock else ""
    return Xml(
        f"<w:sdt><w:sdtPr><w:alias w:val={quoted(title)}/><w:tag w:val={quoted(name)}/>"
        f'<w:id w:val="{AUTO}"/>{locked}{showing}{kind}</w:sdtPr>'
        f"<w:sdtContent>{content}</w:sdtContent></w:sdt>"
    )


def placeholder_run(text: str) -> Xml:
    return run(text, properties(style="PlaceholderText"))


def text_control(name: str, title: str, placeholder: str = BLANK) -> Xml:
    """An inline control for one line of plain text that still shows its placeholder."""
    return control(name, title, "<w:text/>", placeholder_run(placeholder), placeholder=True)


def filled_control(name: str, title: str, content: str) -> Xml:
    """An inline control for plain text that already holds a value."""
    return control(name, title, "<w:text/>", runs(content))


def rich_control(name: str, title: str, *paragraphs: Xml, placeholder: bool = False) -> Xml:
    """A rich-text control around whole paragraphs or tables."""
    return control(name, title, "<w:richText/>", "".join(paragraphs), placeholder=placeholder)


def date_control(name: str, title: str, placeholder: str = "TT.MM.JJJJ") -> Xml:
    """An inline date picker."""
    kind = (
        '<w:date><w:dateFormat w:val="dd.MM.yyyy"/><w:lid w:val="de-DE"/>'
        '<w:storeMappedDataAs w:val="dateTime"/><w:calendar w:val="gregorian"/></w:date>'
    )
    return control(name, title, kind, placeholder_run(placeholder), placeholder=True)


def choice_control(name: str, title: str, entries: Sequence[str], placeholder: str = "Bitte wählen") -> Xml:
    """An inline drop-down list."""
    items = "".join(f"<w:listItem w:displayText={quoted(item)} w:value={quoted(item)}/>" for item in entries)
    kind = f"<w:dropDownList>{items}</w:dropDownList>"
    return control(name, title, kind, placeholder_run(placeholder), placeholder=True)


def combo_control(name: str, title: str, entries: Sequence[str], placeholder: str = "Bitte wählen") -> Xml:
    """An inline combo box: a list that also takes other text."""
    items = "".join(f"<w:listItem w:displayText={quoted(item)} w:value={quoted(item)}/>" for item in entries)
    kind = f"<w:comboBox>{items}</w:comboBox>"
    return control(name, title, kind, placeholder_run(placeholder), placeholder=True)


def check_box(name: str, title: str, checked: bool = False) -> Xml:
    """A Word 2010 check box."""
    kind = (
        f'<w14:checkbox><w14:checked w14:val="{int(checked)}"/>'
        '<w14:checkedState w14:val="2612" w14:font="MS Gothic"/>'
        '<w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox>'
    )
    font = '<w:rFonts w:ascii="MS Gothic" w:eastAsia="MS Gothic" w:hAnsi="MS Gothic" w:hint="eastAsia"/>'
    glyph = CHECKED if checked else UNCHECKED
    content = f"<w:r><w:rPr>{font}</w:rPr><w:t>{glyph}</w:t></w:r>"
    return control(name, title, kind, content)


def ticks(name: str, *options: str) -> Xml:
    """Check boxes with their labels in one line; ids count up from 1."""
    parts: list[str] = []
    for number, option in enumerate(options, start=1):
        parts += [
            check_box(f"{name}_{number}", option),
            f" {option}" + ("    " if number < len(options) else ""),
        ]
    return runs(*parts)
