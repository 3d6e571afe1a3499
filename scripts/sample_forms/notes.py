"""The parts beside the text: footnotes, endnotes and comments."""

from lxml import etree

from scripts.sample_forms.assembly import Collected, Element
from scripts.sample_forms.markup import declarations, quoted
from scripts.sample_forms.runs import properties


def notes_part(kind: str, notes: list[Element]) -> bytes:
    """`footnotes.xml` or `endnotes.xml` with the two separators that Word expects first."""
    separators = "".join(
        f'<w:{kind} w:type="{name}" w:id="{number}"><w:p><w:pPr><w:spacing w:after="0" w:line="240"'
        f' w:lineRule="auto"/></w:pPr><w:r><w:{name}/></w:r></w:p></w:{kind}>'
        for number, name in ((-1, "separator"), (0, "continuationSeparator"))
    )
    style = kind.capitalize()
    mark = f"<w:r>{properties(style=f'{style}Reference')}<w:{kind}Ref/></w:r>"
    texts = "".join(
        f'<w:{kind} w:id="{number}"><w:p><w:pPr><w:pStyle w:val="{style}Text"/></w:pPr>{mark}'
        f'<w:r><w:t xml:space="preserve"> </w:t></w:r>{inner(note)}</w:p></w:{kind}>'
        for number, note in enumerate(notes, start=1)
    )
    return part_bytes(f"{kind}s", separators + texts)


def comments_part(collected: Collected) -> bytes:
    """`comments.xml`; ids count from 0 in reading order."""
    mark = f"<w:r>{properties(style='CommentReference')}<w:annotationRef/></w:r>"
    texts = "".join(
        f'<w:comment w:id="{number}" w:author={quoted(comment.attrib["author"])}'
        f' w:date="{comment.attrib["date"]}" w:initials={quoted(comment.attrib["initials"])}>'
        f'<w:p><w:pPr><w:pStyle w:val="CommentText"/></w:pPr>{mark}{inner(comment)}</w:p></w:comment>'
        for number, comment in enumerate(collected.comments.values())
    )
    return part_bytes("comments", texts)


def inner(pending: Element) -> str:
    """The runs inside a note or comment as text."""
    return "".join(etree.tostring(child, encoding="unicode") for child in pending)


def part_bytes(root: str, content: str) -> bytes:
    element = etree.fromstring(f"<w:{root}{declarations()}>{content}</w:{root}>")
    etree.cleanup_namespaces(element, keep_ns_prefixes=["w", "r"])
    return etree.tostring(element, xml_declaration=True, encoding="UTF-8", standalone=True)
