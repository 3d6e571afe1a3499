"""Turns authored markup into final parts: counts out ids, moves notes and comments, resolves links and pictures."""

import io
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import count

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.parts.story import StoryPart
from lxml import etree

from scripts.sample_forms.drawings import LOGO_NAME, logo
from scripts.sample_forms.markup import AUTO, NAMESPACES, PENDING_URI, tag

Element = etree._Element
FIRST_CONTROL_ID = 480_100_001
IGNORABLE = "w14 w15 wp14"
RANGE_ELEMENTS = {tag(f"w:{name}") for name in ("bookmarkStart", "bookmarkEnd")}
COMMENT_ELEMENTS = {tag(f"w:{name}") for name in ("commentRangeStart", "commentRangeEnd", "commentReference")}
CHANGE_ELEMENTS = {tag(f"w:{name}") for name in ("ins", "del")}
NOTE_ELEMENTS = {tag("w:footnoteReference"): "footnote", tag("w:endnoteReference"): "endnote"}


@dataclass(slots=True)
class Collected:
    """What the parts of one form have in common: counters and the notes and comments found so far."""

    annotations: Iterator[int] = field(default_factory=lambda: count(1))
    controls: Iterator[int] = field(default_factory=lambda: count(FIRST_CONTROL_ID))
    drawings: Iterator[int] = field(default_factory=lambda: count(1))
    shapes: Iterator[int] = field(default_factory=lambda: count(1026))
    bookmarks: dict[str, int] = field(default_factory=dict)
    comments: dict[str, Element] = field(default_factory=dict)
    notes: dict[str, list[Element]] = field(default_factory=lambda: {"footnote": [], "endnote": []})


def assemble(part: StoryPart, collected: Collected) -> None:
    """Finish one part in place."""
    root = part.element
    take_pending(root, collected)
    number_annotations(root, collected)
    number_objects(root, collected)
    resolve_targets(root, part)
    etree.cleanup_namespaces(root, top_nsmap=NAMESPACES, keep_ns_prefixes=list(NAMESPACES))
    root.set(tag("mc:Ignorable"), IGNORABLE)


def take_pending(root: Element, collected: Collected) -> None:
    """Take the texts of notes and comments out of the flow, in reading order."""
    for comment in list(root.iter(f"{PENDING_URI}comment")):
        collected.comments[comment.attrib["key"]] = comment
        detach(comment)
    for mark in root.iter(*NOTE_ELEMENTS):
        note = mark.getnext()
        if note is not None:
            notes = collected.notes[NOTE_ELEMENTS[str(mark.tag)]]
            notes.append(note)
            mark.set(tag("w:id"), str(len(notes)))
            detach(note)


def detach(element: Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def number_annotations(root: Element, collected: Collected) -> None:
    """Ids of bookmarks and tracked changes share one count, those of comments follow the comments' order."""
    order = list(collected.comments)
    for element in root.iter(*RANGE_ELEMENTS, *CHANGE_ELEMENTS, *COMMENT_ELEMENTS):
        name = element.attrib[tag("w:id")]
        if element.tag in COMMENT_ELEMENTS:
            number = order.index(name)
        elif element.tag in CHANGE_ELEMENTS:
            number = next(collected.annotations)
        else:
            if name not in collected.bookmarks:
                collected.bookmarks[name] = next(collected.annotations)
            number = collected.bookmarks[name]
        element.set(tag("w:id"), str(number))


def number_objects(root: Element, collected: Collected) -> None:
    """Ids of content controls, drawings and VML shapes."""
    for identity in root.iter(tag("w:id")):
        if identity.get(tag("w:val")) == AUTO:
            identity.set(tag("w:val"), str(next(collected.controls)))
    for properties in root.iter(tag("wp:docPr")):
        properties.set("id", str(next(collected.drawings)))
    for shape in root.iter(tag("v:rect")):
        name = f"_x0000_s{next(collected.shapes)}"
        shape.set("id", name)
        shape.set(tag("o:spid"), name)


def resolve_targets(root: Element, part: StoryPart) -> None:
    """Relationships for hyperlinks and the logo."""
    for hyperlink in root.iter(tag("w:hyperlink")):
        address = hyperlink.get(tag("r:id"))
        if address:
            relation = part.relate_to(address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
            hyperlink.set(tag("r:id"), relation)
    for blip in root.iter(tag("a:blip")):
        if blip.get(tag("r:embed")) == LOGO_NAME:
            blip.set(tag("r:embed"), part.get_or_add_image(io.BytesIO(logo()))[0])
