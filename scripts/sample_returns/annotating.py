"""Writing into a Word file what testers write: comments, replies, markings, tracked changes, as Word stores them."""

import io
import zipfile
from copy import deepcopy
from dataclasses import dataclass, field

from lxml import etree

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
W14 = "http://schemas.microsoft.com/office/word/2010/wordml"
W15 = "http://schemas.microsoft.com/office/word/2012/wordml"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


def w(name: str) -> str:
    """The Clark name of a w: element or attribute."""
    return f"{{{W}}}{name}"


@dataclass
class Annotating:
    """A Word file (its bytes) that somebody annotates. Words are found in one paragraph, the first that has them."""

    data: bytes
    author: str = "T01"
    initials: str = "T01"
    date: str = "2026-10-05T10:00:00Z"
    parts: dict[str, bytes] = field(init=False)
    comments: list[tuple[str, str, str, str, str, bool]] = field(default_factory=list)

    def __post_init__(self) -> None:
        with zipfile.ZipFile(io.BytesIO(self.data)) as archive:
            self.parts = {name: archive.read(name) for name in archive.namelist()}
        self.root = etree.fromstring(self.parts["word/document.xml"])
        numbers = [int(name) for node in self.root.iter() if (name := node.get(w("id"), "")).isdecimal()]
        self._next = max(numbers, default=9000)

    def comment(
        self, words: str, text: str, *, until: str = "", resolved: bool = False, parent: str = ""
    ) -> str:
        """Comment `words` (up to `until` in a later paragraph); gives the comment's id."""
        runs = self._runs(words)
        last = self._runs(until) if until else runs
        name = self._id()
        start, end = etree.Element(w("commentRangeStart")), etree.Element(w("commentRangeEnd"))
        start.set(w("id"), name)
        end.set(w("id"), name)
        runs[0].addprevious(start)
        last[-1].addnext(end)
        reference = etree.Element(w("r"))
        etree.SubElement(reference, w("commentReference")).set(w("id"), name)
        end.addnext(reference)
        self.comments.append((name, self.author, self.initials, text, parent, resolved))
        return name

    def reply(self, parent: str, text: str) -> str:
        """Answer a comment; Word anchors the answer where the comment is."""
        name = self._id()
        for tag in ("commentRangeStart", "commentRangeEnd"):
            for node in list(self.root.iter(w(tag))):
                if node.get(w("id")) == parent:
                    copy = etree.Element(w(tag))
                    copy.set(w("id"), name)
                    node.addnext(copy)
        for node in list(self.root.iter(w("commentReference"))):
            if node.get(w("id")) == parent:
                run = etree.Element(w("r"))
                etree.SubElement(run, w("commentReference")).set(w("id"), name)
                node.getparent().addnext(run)
        self.comments.append((name, self.author, self.initials, text, parent, False))
        return name

    def highlight(self, words: str, colour: str = "yellow") -> None:
        """Mark the words with a colour; RRGGBB writes it as LibreOffice does."""
        for run in self._runs(words):
            properties = run.find(w("rPr"))
            if properties is None:
                properties = etree.Element(w("rPr"))
                run.insert(0, properties)
            if (len(colour) == 6 and colour.isupper()) or colour.isdigit():
                shade = etree.SubElement(properties, w("shd"))
                shade.set(w("val"), "clear")
                shade.set(w("fill"), colour)
            else:
                etree.SubElement(properties, w("highlight")).set(w("val"), colour)

    def delete(self, words: str) -> None:
        """Strike the words out, tracked."""
        for run in self._runs(words):
            wrapper = self._change("del")
            run.addprevious(wrapper)
            wrapper.append(run)
            for text in run.iter(w("t")):
                text.tag = w("delText")

    def insert(self, after: str, text: str) -> None:
        """Write `text` behind the words, tracked."""
        run = self._runs(after)[-1]
        wrapper = self._change("ins")
        run.addnext(wrapper)
        wrapper.append(_run(text, run.find(w("rPr"))))

    def new_paragraph(self, after: str, text: str) -> None:
        """Write a paragraph of its own behind the one with the words, tracked."""
        paragraph = etree.Element(w("p"))
        mark = etree.SubElement(etree.SubElement(etree.SubElement(paragraph, w("pPr")), w("rPr")), w("ins"))
        mark.attrib.update(self._change("ins").attrib)
        wrapper = self._change("ins")
        wrapper.append(_run(text, None))
        paragraph.append(wrapper)
        self._paragraph(after).addnext(paragraph)

    def type_over(self, words: str, text: str) -> None:
        """Replace the words without tracking."""
        runs = self._runs(words)
        runs[0].addprevious(_run(text, runs[0].find(w("rPr"))))
        for run in runs:
            run.getparent().remove(run)

    def accept_all(self) -> None:
        """What "Alle Änderungen annehmen" leaves."""
        for gone in [*self.root.iter(w("del"))]:
            gone.getparent().remove(gone)
        for kept in [*self.root.iter(w("ins"))]:
            for child in list(kept):
                kept.addprevious(child)
            kept.getparent().remove(kept)

    def drop_bookmarks(self) -> None:
        """Somebody deleted them."""
        for tag in ("bookmarkStart", "bookmarkEnd"):
            for node in [*self.root.iter(w(tag))]:
                node.getparent().remove(node)

    def rewrite(self) -> None:
        """Save as Word does after a while: other paragraph ids, every word in a run of its own."""
        for number, paragraph in enumerate(self.root.iter(w("p"))):
            paragraph.set(f"{{{W14}}}paraId", f"{0x10000000 + number:08X}")
        for run in [*self.root.iter(w("r"))]:
            texts = run.findall(w("t"))
            if len(texts) == 1 and len([item for item in run if item.tag != w("rPr")]) == 1 and texts[0].text:
                pieces = texts[0].text.split(" ")
                if len(pieces) > 1:
                    for at, piece in enumerate(pieces):
                        tail = " " if at < len(pieces) - 1 else ""
                        if piece + tail:
                            run.addprevious(_run(piece + tail, run.find(w("rPr"))))
                    run.getparent().remove(run)

    def saved(self) -> bytes:
        """The annotated file."""
        parts = dict(self.parts)
        parts["word/document.xml"] = etree.tostring(self.root, encoding="UTF-8", xml_declaration=True)
        if self.comments:
            self._write_comments(parts)
        stream = io.BytesIO()
        with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, content in parts.items():
                info = zipfile.ZipInfo(name, (2026, 10, 5, 10, 0, 0))
                info.compress_type = zipfile.ZIP_DEFLATED
                archive.writestr(info, content)
        return stream.getvalue()

    def _write_comments(self, parts: dict[str, bytes]) -> None:
        main = etree.fromstring(parts["word/comments.xml"]) if "word/comments.xml" in parts else None
        root = etree.Element(w("comments"), nsmap={"w": W, "w14": W14}) if main is None else main
        extended = etree.Element(f"{{{W15}}}commentsEx", nsmap={"w15": W15})
        for name, author, initials, text, parent, resolved in self.comments:
            node = etree.SubElement(root, w("comment"))
            node.set(w("id"), name)
            if author:
                node.set(w("author"), author)
                node.set(w("initials"), initials)
            node.set(w("date"), self.date)
            for line in text.split("\n"):
                paragraph = etree.SubElement(node, w("p"))
                paragraph.append(_run(line, None))
            paragraph.set(f"{{{W14}}}paraId", f"{0x20000000 + int(name):08X}")
            entry = etree.SubElement(extended, f"{{{W15}}}commentEx")
            entry.set(f"{{{W15}}}paraId", f"{0x20000000 + int(name):08X}")
            if parent:
                entry.set(f"{{{W15}}}paraIdParent", f"{0x20000000 + int(parent):08X}")
            entry.set(f"{{{W15}}}done", "1" if resolved else "0")
        parts["word/comments.xml"] = etree.tostring(root, encoding="UTF-8", xml_declaration=True)
        parts["word/commentsExtended.xml"] = etree.tostring(extended, encoding="UTF-8", xml_declaration=True)
        self._declare(parts, "comments", f"{_OFFICE}/comments", f"{_MAIN}.comments+xml")
        self._declare(
            parts,
            "commentsExtended",
            "http://schemas.microsoft.com/office/2011/relationships/commentsExtended",
            f"{_MAIN}.commentsExtended+xml",
        )

    def _declare(self, parts: dict[str, bytes], part: str, relation: str, content_type: str) -> None:
        relations = etree.fromstring(parts["word/_rels/document.xml.rels"])
        if not any(node.get("Type") == relation for node in relations):
            node = etree.SubElement(relations, f"{{{_RELATIONS}}}Relationship")
            node.attrib.update({"Id": f"rIdTest{part}", "Type": relation, "Target": f"{part}.xml"})
            types = etree.fromstring(parts["[Content_Types].xml"])
            entry = etree.SubElement(types, f"{{{_TYPES}}}Override")
            entry.attrib.update({"PartName": f"/word/{part}.xml", "ContentType": content_type})
            parts["[Content_Types].xml"] = etree.tostring(types, encoding="UTF-8", xml_declaration=True)
            parts["word/_rels/document.xml.rels"] = etree.tostring(
                relations, encoding="UTF-8", xml_declaration=True
            )

    def _paragraph(self, words: str) -> etree._Element:
        for paragraph in self.root.iter(w("p")):
            if words in "".join(text.text or "" for text in _texts(paragraph)):
                return paragraph
        raise ValueError(f"no paragraph with {words!r}")

    def _runs(self, words: str) -> list[etree._Element]:
        """The runs that hold exactly these words; they are cut out of longer ones."""
        paragraph = self._paragraph(words)
        texts = _texts(paragraph)
        start = "".join(text.text or "" for text in texts).index(words)
        end, at, found = start + len(words), 0, []
        for text in texts:
            content = text.text or ""
            first, last = max(start - at, 0), min(end - at, len(content))
            if first < last:
                found.append(_cut(text, first, last))
            at += len(content)
        return found

    def _change(self, tag: str) -> etree._Element:
        node = etree.Element(w(tag))
        node.set(w("id"), self._id())
        if self.author:
            node.set(w("author"), self.author)
        node.set(w("date"), self.date)
        return node

    def _id(self) -> str:
        self._next += 1
        return str(self._next)


def _texts(paragraph: etree._Element) -> list[etree._Element]:
    return [
        text
        for text in paragraph.iter(w("t"))
        if next(text.iterancestors(w("p"))) is paragraph
        and not any(item.tag.endswith("}Fallback") for item in text.iterancestors())
    ]


def _run(text: str, properties: etree._Element | None) -> etree._Element:
    run = etree.Element(w("r"))
    if properties is not None:
        run.append(deepcopy(properties))
    node = etree.SubElement(run, w("t"))
    node.text = text
    node.set(_SPACE, "preserve")
    return run


def _cut(text: etree._Element, first: int, last: int) -> etree._Element:
    """The run with the characters `first` to `last` of this w:t, the rest in runs around it."""
    run, content = text.getparent(), text.text or ""
    properties = run.find(w("rPr"))
    others = [item for item in run if item is not text and item is not properties]
    if others:  # a run with a tab and text: give the text a run of its own
        own = _run(content, properties)
        before = etree.Element(w("r"))
        if properties is not None:
            before.append(deepcopy(properties))
        for item in list(text.itersiblings(preceding=True))[::-1]:
            if item is not properties:
                before.append(item)
        run.addprevious(before)
        run.addprevious(own)
        run.remove(text)
        run = own
    middle = _run(content[first:last], properties)
    if content[:first]:
        run.addprevious(_run(content[:first], properties))
    run.addprevious(middle)
    if content[last:]:
        run.addprevious(_run(content[last:], properties))
    run.getparent().remove(run)
    return middle
