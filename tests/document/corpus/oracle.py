"""What a reader of the form sees, found by a second, independent way: the judge of the package's reader.

Visible text is every `w:t` of the text parts, without deletions and moved-away text, without the codes of
fields, without `mc:Fallback` where there is a `mc:Choice`, plus the attribute texts that Word shows.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from tests.document.corpus.package import (
    MARKUP_COMPATIBILITY,
    XML_SPACE,
    Package,
    word_attribute,
    word_name,
)

PROPERTIES = {
    "pPr", "rPr", "tblPr", "trPr", "tcPr", "tblPrEx", "sectPr", "sdtPr", "sdtEndPr", "tblGrid",
    "smartTagPr", "customXmlPr", "rubyPr", "fldData", "ffData",
}  # fmt: skip
NOTES = {"footnote", "endnote"}
MARKS = {
    "bookmarkStart", "bookmarkEnd", "commentRangeStart", "commentRangeEnd", "permStart", "permEnd",
    "moveFromRangeStart", "moveFromRangeEnd", "moveToRangeStart", "moveToRangeEnd",
}  # fmt: skip
CONTAINERS = {
    "hyperlink",
    "smartTag",
    "sdt",
    "customXml",
    "dir",
    "bdo",
    "fldSimple",
    "ruby",
    "rt",
    "rubyBase",
}
GRAPHICS = {"drawing", "pict", "object"}
CHARACTERS = {"noBreakHyphen": "\N{NON-BREAKING HYPHEN}", "softHyphen": "\N{SOFT HYPHEN}"}
VOLATILE = re.compile(rb' (?:\w+:)?(?:rsid\w*|id)="[^"]*"')


@dataclass(frozen=True, slots=True)
class Atom:
    """One character, one object (tab, drawing, field mark) or one mark between runs, and its formatting."""

    kind: str
    value: str
    format: str = ""


@dataclass(slots=True)
class Paragraph:
    """A paragraph of a part in document order; `attributes` are texts that Word shows from attributes."""

    part: str
    element: etree._Element
    textbox: bool
    comment: bool
    atoms: list[Atom] = field(default_factory=list)
    attributes: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        return "".join(atom.value for atom in self.atoms if atom.kind == "char")

    @property
    def hidden(self) -> str:
        return "".join(atom.value for atom in self.atoms if atom.kind == "hidden")

    @property
    def objects(self) -> list[Atom]:
        return sorted((atom for atom in self.atoms if atom.kind in ("object", "mark")), key=repr)


def paragraphs(package: Package) -> list[Paragraph]:
    """All paragraphs of a file with their visible text, part by part in document order."""
    styles = hiding_styles(package)
    return [item for name, root in package.roots().items() for item in part_paragraphs(name, root, styles)]


def part_paragraphs(part: str, root: etree._Element, hiding: frozenset[str] = frozenset()) -> list[Paragraph]:
    """Paragraphs of one parsed part; `hiding` are the ids of the styles that hide text."""
    found: list[Paragraph] = []
    for story in _stories(root):
        _Story(part, story, found, False, hiding).walk()
    return found


def offered_entries(package: Package) -> Counter[tuple[str, str]]:
    """(part, text) of what drop-down controls offer: Word shows it when the list is opened."""
    found: Counter[tuple[str, str]] = Counter()
    for part, root in package.roots().items():
        for element in root.iter():
            if word_name(element) == "listItem":
                text = word_attribute(element, "displayText") or word_attribute(element, "value") or ""
                found[part, text] += 1
    return found


def hiding_styles(package: Package) -> frozenset[str]:
    """Ids of the styles that hide text, also through the style they are based on; "" is the default."""
    root = package.part_of_kind("styles")
    if root is None:
        return frozenset()
    styles = {word_attribute(style, "styleId"): style for style in root if word_name(style) == "style"}

    def hides(style: etree._Element | None, depth: int = 0) -> bool:
        if style is None or depth > len(styles):
            return False
        own = _hides(next((child for child in style if word_name(child) == "rPr"), None))
        if own is not None:
            return own
        base = next((child for child in style if word_name(child) == "basedOn"), None)
        return base is not None and hides(styles.get(word_attribute(base, "val")), depth + 1)

    return frozenset(
        name
        for style_id, style in styles.items()
        if hides(style)
        for name in (str(style_id), *([""] if _is_default_paragraph(style) else []))
    )


def _is_default_paragraph(style: etree._Element) -> bool:
    return word_attribute(style, "type") == "paragraph" and word_attribute(style, "default") in (
        "1",
        "true",
        "on",
    )


def _hides(properties: etree._Element | None) -> bool | None:
    """Whether run properties hide text; None where they don't say."""
    for child in properties if properties is not None else ():
        if word_name(child) == "vanish":
            return word_attribute(child, "val") not in ("0", "false", "off")
    return None


def _stories(root: etree._Element) -> Iterator[etree._Element]:
    name = word_name(root)
    if name in ("footnotes", "endnotes"):
        for note in root:
            if word_name(note) in NOTES and word_attribute(note, "type") in (None, "normal"):
                yield note
    elif name == "comments":
        yield from (child for child in root if word_name(child) == "comment")
    elif name == "document":
        yield from (child for child in root if word_name(child) == "body")
    else:
        yield root


class _Field:
    def __init__(self, begin: etree._Element) -> None:
        self.begin = begin
        self.in_code = True
        self.result: list[str] = []


class _Story:
    """Fields begin and end inside one story: the body, a header, one note, one comment, one text box."""

    def __init__(
        self, part: str, root: etree._Element, found: list[Paragraph], textbox: bool, hiding: frozenset[str]
    ) -> None:
        self._part, self._root, self._found = part, root, found
        self._textbox, self._hiding = textbox, hiding
        self._fields: list[_Field] = []
        self._unmatched = _unmatched_fields(root)
        self._hidden = False

    def walk(self) -> None:
        self._children(self._root, None, ())

    def _children(
        self, element: etree._Element, paragraph: Paragraph | None, containers: tuple[str, ...]
    ) -> None:
        for child in element:
            self._visit(child, paragraph, containers)

    def _visit(
        self, element: etree._Element, paragraph: Paragraph | None, containers: tuple[str, ...]
    ) -> None:
        name = word_name(element)
        if name in PROPERTIES or name in ("del", "moveFrom"):
            return
        if name == "p":
            paragraph = Paragraph(self._part, element, self._textbox, word_name(self._root) == "comment")
            self._found.append(paragraph)
            self._children(element, paragraph, ())
        elif name == "r":
            self._run(element, paragraph, containers)
        elif name == "txbxContent":
            _Story(self._part, element, self._found, True, self._hiding).walk()
        elif element.tag == "{" + MARKUP_COMPATIBILITY + "}AlternateContent":
            self._alternatives(element, paragraph, containers)
        elif name in MARKS and paragraph is not None:
            paragraph.atoms.append(Atom("mark", _canonical(element)))
        elif name in CONTAINERS:
            self._children(element, paragraph, (*containers, _label(element)))
        else:
            self._children(element, paragraph, containers)

    def _alternatives(
        self, element: etree._Element, paragraph: Paragraph | None, containers: tuple[str, ...]
    ) -> None:
        choices = [child for child in element if str(child.tag).endswith("}Choice")]
        fallbacks = [child for child in element if str(child.tag).endswith("}Fallback")]
        for shown in choices[:1] or fallbacks[:1]:
            self._children(shown, paragraph, containers)

    def _run(self, run: etree._Element, paragraph: Paragraph | None, containers: tuple[str, ...]) -> None:
        if paragraph is None:
            return
        properties = next((child for child in run if word_name(child) == "rPr"), None)
        look = _canonical(properties) if properties is not None and len(properties) else ""
        self._hidden = self._is_hidden(properties, paragraph)
        self._pieces(run, paragraph, containers, look + "|" + "/".join(containers))

    def _is_hidden(self, properties: etree._Element | None, paragraph: Paragraph) -> bool:
        direct = _hides(properties)
        if direct is not None:
            return direct
        named = (*_children_of(paragraph.element, "pPr", "pStyle"), *_children_of(properties, "rStyle"))
        styles = [word_attribute(style, "val") or "" for style in named] or [""]
        return any(style in self._hiding for style in styles)

    def _pieces(
        self, element: etree._Element, paragraph: Paragraph, containers: tuple[str, ...], look: str
    ) -> None:
        for piece in element:
            name = word_name(piece)
            if name == "t":
                self._text(_shown_text(piece), paragraph, look)
            elif name in CHARACTERS:
                self._text(CHARACTERS[name], paragraph, look)
            elif name == "fldChar":
                self._field_mark(piece, paragraph, look)
            elif name in GRAPHICS:
                paragraph.atoms.append(Atom("object", _graphic(piece), look))
                self._boxes(piece)
            elif name == "ruby":
                for half in (*_children_of(piece, "rubyBase"), *_children_of(piece, "rt")):
                    self._children(half, paragraph, (*containers, word_name(half)))
            elif piece.tag == "{" + MARKUP_COMPATIBILITY + "}AlternateContent":
                paragraph.atoms.append(Atom("object", _graphic(piece), look))
                self._alternatives_in_run(piece, paragraph, containers, look)
            elif name and name not in PROPERTIES and name != "lastRenderedPageBreak":
                paragraph.atoms.append(Atom("object", _canonical(piece), look))

    def _alternatives_in_run(
        self, element: etree._Element, paragraph: Paragraph, containers: tuple[str, ...], look: str
    ) -> None:
        choices = [child for child in element if str(child.tag).endswith("}Choice")]
        fallbacks = [child for child in element if str(child.tag).endswith("}Fallback")]
        for shown in choices[:1] or fallbacks[:1]:
            self._pieces(shown, paragraph, containers, look)

    def _boxes(self, graphic: etree._Element) -> None:
        """Of a drawing Word shows the text boxes; stray text between its shapes it does not."""
        for element in graphic:
            if word_name(element) == "txbxContent":
                _Story(self._part, element, self._found, True, self._hiding).walk()
            elif element.tag == "{" + MARKUP_COMPATIBILITY + "}AlternateContent":
                choices = [child for child in element if str(child.tag).endswith("}Choice")]
                self._boxes((choices or list(element))[0])
            else:
                self._boxes(element)

    def _text(self, text: str, paragraph: Paragraph, look: str) -> None:
        if any(item.in_code for item in self._fields):
            paragraph.atoms.append(Atom("object", "code:" + text, look))
            return
        for item in self._fields:
            item.result.append(text)
        kind = "hidden" if self._hidden else "char"
        paragraph.atoms.extend(Atom(kind, character, look) for character in text)

    def _field_mark(self, mark: etree._Element, paragraph: Paragraph, look: str) -> None:
        paragraph.atoms.append(Atom("object", _canonical(mark), look))
        if mark in self._unmatched:
            return
        kind = word_attribute(mark, "fldCharType")
        if kind == "begin":
            self._fields.append(_Field(mark))
            paragraph.attributes.extend(_drop_down_entries(mark))
        elif kind == "separate" and self._fields:
            self._fields[-1].in_code = False
        elif kind == "end" and self._fields:
            ended = self._fields.pop()
            default = _default_text(ended.begin)
            if default.strip() and not "".join(ended.result).strip():
                paragraph.attributes.append(default)


def _unmatched_fields(story: etree._Element) -> set[etree._Element]:
    """Field marks without partner: Word treats them as if they were not there."""
    open_marks: list[list[etree._Element]] = []
    unmatched: set[etree._Element] = set()
    for mark in _field_marks(story):
        kind = word_attribute(mark, "fldCharType")
        if kind == "begin":
            open_marks.append([mark])
        elif not open_marks:
            unmatched.add(mark)
        elif kind == "separate":
            open_marks[-1].append(mark)
        else:
            open_marks.pop()
    return unmatched.union(*open_marks)


def _field_marks(element: etree._Element) -> Iterator[etree._Element]:
    for child in element:
        name = word_name(child)
        if name == "fldChar":
            yield child
        elif name not in ("txbxContent", "del", "moveFrom") and not str(child.tag).endswith("}Fallback"):
            yield from _field_marks(child)


def _children_of(element: etree._Element | None, *path: str) -> list[etree._Element]:
    found = [] if element is None else [element]
    for name in path:
        found = [child for parent in found for child in parent if word_name(child) == name]
    return found


def _shown_text(element: etree._Element) -> str:
    """Word drops blanks at the edges of a text unless xml:space says otherwise (inherited from outside)."""
    text = "".join(str(piece) for piece in element.itertext("*"))
    for ancestor in (element, *element.iterancestors()):
        space = ancestor.get(XML_SPACE)
        if space is not None:
            return text if space == "preserve" else text.strip(" \t\r\n")
    return text.strip(" \t\r\n")


def _drop_down_entries(begin: etree._Element) -> list[str]:
    entries = (child for child in begin.iter() if word_name(child) == "listEntry")
    return [value for entry in entries if (value := word_attribute(entry, "val"))]


def _default_text(begin: etree._Element) -> str:
    for child in begin.iter():
        if word_name(child) == "default" and word_name(child.getparent()) == "textInput":
            return word_attribute(child, "val") or ""
    return ""


def _canonical(element: etree._Element) -> str:
    """Canonical XML without revision save ids and without the id of a tracked formatting change."""
    data = etree.tostring(element, method="c14n", exclusive=True, with_tail=False)
    return (VOLATILE.sub(b"", data) if word_name(element) == "rPr" else data).decode()


def _graphic(element: etree._Element) -> str:
    """What tells one drawing from another, without the text boxes inside."""
    ids = [str(child.get("id")) for child in element.iter() if str(child.tag).endswith(("}docPr", "}shape"))]
    return f"{etree.QName(element).localname}:{','.join(ids)}"


def _label(element: etree._Element) -> str:
    if word_name(element) == "sdt":
        ids = [word_attribute(child, "val") for child in element.iter() if word_name(child) == "id"]
        return f"sdt {ids[:1]}"
    return word_name(element) + " " + " ".join(f"{key}={value}" for key, value in sorted(element.items()))
