"""Word comments (17.13.4) that say why a passage was changed."""

import posixpath
import re
from collections.abc import Sequence
from copy import deepcopy

from lxml import etree

from workbench.document.docx.changes import Signature
from workbench.document.docx.names import R_STRICT, SHORT, W_STRICT, R, attribute, word_namespace
from workbench.document.docx.package import CONTENT_TYPES, Package
from workbench.document.docx.runs import new_run
from workbench.document.docx.xml import as_ascii_compatible, serialised

_CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"


class CommentWriter:
    """Collects new comments, anchors them in paragraphs, and gives the parts of the file that change for them."""

    def __init__(self, package: Package, signature: Signature, has_reference_style: bool) -> None:
        self._package = package
        self._signature = signature
        self._styled = has_reference_style
        self._comments: list[etree._Element] = []
        self._namespace = word_namespace(package.root(package.main))

    def add(self, paragraph: etree._Element, lines: Sequence[str]) -> None:
        """Anchor a comment with these lines around the whole paragraph. Word allows that in the body only."""
        namespace = self._namespace
        comment = etree.Element(
            f"{{{namespace}}}comment", self._signature.attributes(namespace), nsmap={"w": namespace}
        )
        comment.set(f"{{{namespace}}}initials", _initials(self._signature.author))
        for line in lines:
            etree.SubElement(comment, f"{{{namespace}}}p").append(new_run(_writable(line), None, namespace))
        self._comments.append(comment)
        self._anchor(paragraph, attribute(comment, "id"))

    def _anchor(self, paragraph: etree._Element, comment_id: str) -> None:
        namespace = self._namespace
        key = f"{{{namespace}}}id"
        start = etree.Element(f"{{{namespace}}}commentRangeStart", {key: comment_id})
        first = 1 if len(paragraph) and SHORT[paragraph[0].tag] == "w:pPr" else 0
        paragraph.insert(first, start)
        etree.SubElement(paragraph, f"{{{namespace}}}commentRangeEnd", {key: comment_id})
        run = etree.SubElement(paragraph, f"{{{namespace}}}r")
        if self._styled:
            properties = etree.SubElement(run, f"{{{namespace}}}rPr")
            etree.SubElement(
                properties, f"{{{namespace}}}rStyle", {f"{{{namespace}}}val": "CommentReference"}
            )
        etree.SubElement(run, f"{{{namespace}}}commentReference", {key: comment_id})

    def parts(self) -> tuple[dict[str, bytes], dict[str, bytes]]:
        """Changed parts and added parts with their new bytes; both empty if there is no comment."""
        if not self._comments:
            return {}, {}
        existing = self._package.related(self._package.main, "comments")
        if existing:
            part = existing[0].target
            return {part: self._extended(part)}, {}
        return self._created()

    def _extended(self, part: str) -> bytes:
        root = self._package.root(part)
        content = b"".join(
            serialised(_in_place(comment, root), dict(root.nsmap)) for comment in self._comments
        )
        return before_end(self._package.archive.read(part), "comments", content)

    def _created(self) -> tuple[dict[str, bytes], dict[str, bytes]]:
        package, archive = self._package, self._package.archive
        folder = posixpath.dirname(package.main)
        number, part = 0, posixpath.join(folder, "comments.xml")
        while part.lower() in {name.lower() for name in archive.names}:
            number += 1
            part = posixpath.join(folder, f"comments{number}.xml")
        root = etree.Element(f"{{{self._namespace}}}comments", nsmap={"w": self._namespace})
        root.extend(self._comments)
        content = etree.tostring(root, encoding="UTF-8", xml_declaration=True, standalone=True)
        types = next(name for name in archive.names if name.lower() == CONTENT_TYPES.lower())
        override = f'<Override PartName="/{part}" ContentType="{_CONTENT_TYPE}"/>'
        changed = {types: before_end(archive.read(types), "Types", override.encode())}
        added = {part: content}
        relationships = package.relationships_part(package.main)
        if relationships in archive:
            entry = self._relationship(package.root(relationships), posixpath.basename(part))
            changed[relationships] = before_end(archive.read(relationships), "Relationships", entry)
        else:
            namespace = "http://schemas.openxmlformats.org/package/2006/relationships"
            shell = etree.Element(f"{{{namespace}}}Relationships", nsmap={None: namespace})
            entry = self._relationship(shell, posixpath.basename(part))
            added[relationships] = before_end(etree.tostring(shell), "Relationships", entry)
        return changed, added

    def _relationship(self, root: etree._Element, target: str) -> bytes:
        used = {node.get("Id") for node in root}
        number = len(used) + 1
        while f"rId{number}" in used:
            number += 1
        base = R_STRICT if self._namespace == W_STRICT else R
        return f'<Relationship Id="rId{number}" Type="{base}/comments" Target="{target}"/>'.encode()


def _in_place(comment: etree._Element, root: etree._Element) -> etree._Element:
    """The comment with the prefixes of the part it goes into."""
    shell = etree.Element(root.tag, nsmap=root.nsmap)
    copy = deepcopy(comment)
    shell.append(copy)
    etree.cleanup_namespaces(copy)
    return copy


def before_end(data: bytes, local: str, content: bytes) -> bytes:
    """The part's bytes with `content` in front of the end tag of its root element `local`."""
    data, restored = as_ascii_compatible(data)
    return restored(_with_content(data, local.encode(), content))


def _with_content(data: bytes, name: bytes, content: bytes) -> bytes:
    end = list(re.finditer(rb"</((?:[\w.-]+:)?)" + name + rb"\s*>", data))
    if end:
        return data[: end[-1].start()] + _prefixed(content, end[-1][1]) + data[end[-1].start() :]
    empty = re.search(rb"<((?:[\w.-]+:)?)" + name + rb"(\s[^<>]*?)?/>", data)
    if empty is None:
        raise ValueError(f"no root element {name.decode()}")
    start = data[empty.start() : empty.end() - 2] + b">"
    closing = b"</" + empty[1] + name + b">"
    return data[: empty.start()] + start + _prefixed(content, empty[1]) + closing + data[empty.end() :]


def _prefixed(content: bytes, prefix: bytes) -> bytes:
    """Relationship and content-type entries take the prefix of their root; others bring their own."""
    if prefix and content.startswith((b"<Override", b"<Relationship")):
        return b"<" + prefix + content[1:]
    return content


def _initials(author: str) -> str:
    return "".join(word[0] for word in author.split()[:3]).upper() or "F"


def _writable(text: str) -> str:
    return re.sub("[\x00-\x1f\x7f\ufffe\uffff\ud800-\udfff]+", " ", text)
