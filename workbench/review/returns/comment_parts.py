"""The comments of a Word file: who wrote what, which answers which, which are resolved."""

from dataclasses import dataclass, field

from lxml import etree

from workbench.document.docx.names import SHORT, W14, attribute
from workbench.document.docx.package import Package
from workbench.document.docx.pieces import SINGLE_CHARACTERS, shown_text

_PARA_ID = f"{{{W14}}}paraId"
_GONE = {"w:del", "w:moveFrom", "mc:Fallback", "w:rPr", "w:pPr"}
_SIGNS = {"w:tab": "\t", "w:br": "\n", "w:cr": "\n", **SINGLE_CHARACTERS}


@dataclass(slots=True)
class CommentText:
    """A comment; `parent` is the one it answers."""

    id: str
    author: str
    initials: str
    moment: str
    text: str
    paragraphs: list[str] = field(default_factory=list)
    parent: "CommentText | None" = None
    resolved: bool = False


def comment_texts(package: Package) -> list[CommentText]:
    """All comments in the order of the file, threads put together ([MS-DOCX] 2.5.29: w15:commentEx)."""
    found: list[CommentText] = []
    for relationship in package.related(package.main, "comments"):
        root = package.root(relationship.target)
        found += [_comment(node) for node in root.iter() if SHORT[node.tag] == "w:comment"]
    by_paragraph = {name: comment for comment in found for name in comment.paragraphs}
    for relationship in package.related(package.main, "commentsExtended"):
        for node in package.root(relationship.target).iter():
            if SHORT[node.tag] == "w15:commentEx":
                _join(node, by_paragraph)
    return found


def _comment(node: etree._Element) -> CommentText:
    paragraphs = [inner for inner in node.iter() if SHORT[inner.tag] == "w:p"]
    lines = ["".join(_pieces(paragraph)).strip() for paragraph in paragraphs]
    return CommentText(
        attribute(node, "id"),
        attribute(node, "author"),
        attribute(node, "initials"),
        attribute(node, "date"),
        "\n".join(lines).strip(),
        [name.upper() for inner in paragraphs if (name := inner.get(_PARA_ID))],
    )


def _pieces(node: etree._Element) -> list[str]:
    found: list[str] = []
    for inner in node:
        short = SHORT[inner.tag]
        if short == "w:t":
            found.append(shown_text(inner))
        elif short in _SIGNS:
            found.append(_SIGNS[short])
        elif short not in _GONE and short != "w:p":
            found += _pieces(inner)
    return found


def _join(node: etree._Element, by_paragraph: dict[str, CommentText]) -> None:
    values = {etree.QName(name).localname: str(value) for name, value in node.attrib.items()}
    comment = by_paragraph.get(values.get("paraId", "").upper())
    if comment is None:
        return
    comment.resolved = values.get("done", "0") in ("1", "true", "on")
    parent = by_paragraph.get(values.get("paraIdParent", "").upper())
    if parent is not None and parent is not comment:
        comment.parent = parent
