"""Runs: formatted text with tabs, breaks and hyphens, symbols, tracked changes, comments, notes and links."""

import re

from scripts.sample_forms.markup import AUTO, Xml, escaped, joined, quoted

SPECIAL = {
    "\t": "<w:tab/>",
    "\n": "<w:br/>",
    "\u00ad": "<w:softHyphen/>",
    "\u2011": "<w:noBreakHyphen/>",
}
NO_BREAK_SPACE = re.compile(r"(§|\b(?:Abs\.|Nr\.|Art\.|z\.|Satz|SGB)) (?=[\dBIVX])")
WINGDINGS_BOX = "F0A8"
WINGDINGS_TELEPHONE = "F028"
WINGDINGS_SCISSORS = "F022"


def properties(
    *,
    style: str = "",
    bold: bool = False,
    italic: bool = False,
    hidden: bool = False,
    color: str = "",
    size: float = 0,
    underline: bool = False,
    superscript: bool = False,
    rtl: bool = False,
    language: str = "",
) -> str:
    """Run properties in the order of CT_RPr; `size` in points."""
    half_points = round(size * 2)
    language_attribute = "w:bidi" if rtl else "w:val"
    parts = (
        f'<w:rStyle w:val="{style}"/>' if style else "",
        "<w:b/><w:bCs/>" if bold else "",
        "<w:i/><w:iCs/>" if italic else "",
        "<w:vanish/>" if hidden else "",
        f'<w:color w:val="{color}"/>' if color else "",
        f'<w:sz w:val="{half_points}"/><w:szCs w:val="{half_points}"/>' if size else "",
        '<w:u w:val="single"/>' if underline else "",
        '<w:vertAlign w:val="superscript"/>' if superscript else "",
        "<w:rtl/>" if rtl else "",
        f'<w:lang {language_attribute}="{language}"/>' if language else "",
    )
    inner = "".join(parts)
    return f"<w:rPr>{inner}</w:rPr>" if inner else ""


def run(text: str, run_properties: str = "", element: str = "w:t") -> Xml:
    """One run; tabs, line breaks, soft and non-breaking hyphens become Word's elements for them."""
    pieces = re.split("([\t\n\u00ad\u2011])", NO_BREAK_SPACE.sub("\\1\u00a0", text))
    content = "".join(
        SPECIAL.get(piece) or f'<{element} xml:space="preserve">{escaped(piece)}</{element}>'
        for piece in pieces
        if piece
    )
    return Xml(f"<w:r>{run_properties}{content}</w:r>")


def runs(*parts: str, run_properties: str = "") -> Xml:
    """Markup stays, plain text becomes runs of the given format."""
    return joined(part if isinstance(part, Xml) else run(part, run_properties) for part in parts if part)


def bold(*parts: str) -> Xml:
    """Bold text."""
    return runs(*parts, run_properties=properties(bold=True))


def italic(*parts: str) -> Xml:
    """Italic text."""
    return runs(*parts, run_properties=properties(italic=True))


def small(*parts: str) -> Xml:
    """Text of nine points."""
    return runs(*parts, run_properties=properties(size=9))


def hidden(*parts: str) -> Xml:
    """Text that Word shows only with hidden characters switched on."""
    return runs(*parts, run_properties=properties(hidden=True))


def rtl(text: str, language: str) -> Xml:
    """Right-to-left text of a language such as `ar-SA`."""
    return run(text, properties(rtl=True, language=language))


def symbol(code: str, font: str = "Wingdings", size: float = 0) -> Xml:
    """A `w:sym` character: `code` is the four-digit code of a symbol font."""
    return Xml(f'<w:r>{properties(size=size)}<w:sym w:font="{font}" w:char="{code}"/></w:r>')


def box(size: float = 0) -> Xml:
    """The empty Wingdings box that offices print for a pen."""
    return symbol(WINGDINGS_BOX, size=size)


def line_break(kind: str = "") -> Xml:
    """A break inside a paragraph; `kind` is empty (line), `page` or `column`."""
    return Xml(f'<w:r><w:br w:type="{kind}"/></w:r>' if kind else "<w:r><w:br/></w:r>")


def inserted(text: str, author: str, date: str) -> Xml:
    """A pending tracked insertion."""
    return Xml(f'<w:ins w:id="{AUTO}" w:author={quoted(author)} w:date="{date}">{run(text)}</w:ins>')


def deleted(text: str, author: str, date: str) -> Xml:
    """A pending tracked deletion."""
    content = run(text, element="w:delText")
    return Xml(f'<w:del w:id="{AUTO}" w:author={quoted(author)} w:date="{date}">{content}</w:del>')


def commented(*parts: str, key: str, note: str, author: str, initials: str, date: str) -> Xml:
    """Text under a comment; `key` is any name that is unique in the form."""
    reference = properties(style="CommentReference")
    return Xml(
        f'<w:commentRangeStart w:id="{key}"/>{runs(*parts)}<w:commentRangeEnd w:id="{key}"/>'
        f'<w:r>{reference}<w:commentReference w:id="{key}"/>'
        f"<pending:comment key={quoted(key)} author={quoted(author)} initials={quoted(initials)} "
        f'date="{date}">{run(note)}</pending:comment></w:r>'
    )


def footnote(*parts: str) -> Xml:
    """A footnote mark; the note's text stands here and moves to its part later."""
    return note("footnote", "FootnoteReference", *parts)


def endnote(*parts: str) -> Xml:
    """An endnote mark; the note's text stands here and moves to its part later."""
    return note("endnote", "EndnoteReference", *parts)


def note(kind: str, style: str, *parts: str) -> Xml:
    return Xml(
        f'<w:r>{properties(style=style)}<w:{kind}Reference w:id="{AUTO}"/>'
        f"<pending:note>{runs(*parts)}</pending:note></w:r>"
    )


def link(text: str, address: str) -> Xml:
    """A hyperlink to an address outside the document."""
    inner = run(text, properties(style="Hyperlink"))
    return Xml(f'<w:hyperlink r:id={quoted(address)} w:history="1">{inner}</w:hyperlink>')


def inner_link(text: str, bookmark: str) -> Xml:
    """A hyperlink to a bookmark of the same document."""
    inner = run(text, properties(style="Hyperlink"))
    return Xml(f'<w:hyperlink w:anchor="{bookmark}" w:history="1">{inner}</w:hyperlink>')


def bookmarked(name: str, *parts: str) -> Xml:
    """Text inside a bookmark that REF fields and links can point to."""
    return Xml(
        f'<w:bookmarkStart w:id="{name}" w:name="{name}"/>{runs(*parts)}<w:bookmarkEnd w:id="{name}"/>'
    )


def smart_tag(text: str, element: str = "PersonName") -> Xml:
    """Text that an old Word recognised as a name, place or date and wrapped in a smart tag."""
    uri = "urn:schemas-microsoft-com:office:smarttags"
    return Xml(f'<w:smartTag w:uri="{uri}" w:element="{element}">{run(text)}</w:smartTag>')
