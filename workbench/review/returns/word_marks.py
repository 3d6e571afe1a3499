"""Everything that people wrote or marked in a Word file, in the order of the file, with the paragraphs it stands in.

Comments (ECMA-376 part 1, 17.13.4), replies and "resolved" ([MS-DOCX] 2.5.29 commentEx), tracked insertions, deletions
and moves (17.13.5), highlighting (17.3.2.15) and shading of runs (17.3.2.32), which LibreOffice writes for it.
"""

from dataclasses import dataclass, field

from lxml import etree

from workbench.document.docx.names import SHORT, W14, attribute, child
from workbench.document.docx.pieces import SINGLE_CHARACTERS, chosen_branch, shown_text
from workbench.document.docx.reader import DocxForm
from workbench.model.review import AnnotationType
from workbench.review.returns.colours import highlight_colour
from workbench.review.returns.comment_parts import CommentText, comment_texts

_INSERTED, _DELETED = {"w:ins", "w:moveTo"}, {"w:del", "w:moveFrom"}
_FORMATTING = {
    "w:rPrChange", "w:pPrChange", "w:tblPrChange", "w:trPrChange", "w:tcPrChange", "w:sectPrChange",
    "w:numberingChange", "w:cellMerge", "w:tblGridChange", "w:tblPrExChange",
}  # fmt: skip
_BLANKS = {"w:tab": "\t", "w:ptab": "\t", "w:br": "\n", "w:cr": "\n"}
_PARA_ID = f"{{{W14}}}paraId"


@dataclass(slots=True)
class Stretch:
    """Neighbouring words with one mark. `shown` and `deleted` are what is visible and what is struck out."""

    paragraph: str
    shown: list[str] = field(default_factory=list)
    deleted: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        """The visible words; the deleted ones where nothing else is left."""
        shown = "".join(self.shown)
        return shown if shown.strip() else "".join(self.deleted) or shown


@dataclass(slots=True)
class Mark:
    """One thing somebody wrote or marked; a comment may reach over several paragraphs, others stay in one."""

    type: AnnotationType
    author: str = ""
    initials: str = ""
    moment: str = ""
    text: str = ""
    stretches: list[Stretch] = field(default_factory=list)
    resolved: bool = False
    moved: bool = False
    colour: str = ""

    @property
    def paragraphs(self) -> tuple[str, ...]:
        """The paragraphs with words of it, else all it touches."""
        filled = [item.paragraph for item in self.stretches if item.text.strip()]
        return tuple(dict.fromkeys(filled or [item.paragraph for item in self.stretches]))

    @property
    def words(self) -> str:
        """The words it stands at with the blanks around them."""
        return "\n".join(item.text for item in self.stretches)

    @property
    def range_text(self) -> str:
        """The words it stands at, a line for each paragraph."""
        return "\n".join(filter(str.strip, (item.text for item in self.stretches))).strip()


@dataclass(slots=True)
class ReturnedParagraph:
    """A paragraph of the file: its text with all changes rejected and accepted, Word's id, the bookmarks over it."""

    id: str
    part: str
    para_id: str
    base: str = ""
    final: str = ""
    bookmarks: list[str] = field(default_factory=list)
    added: bool = False


@dataclass(slots=True)
class WordMarks:
    """What is in the file. `formatting`: tracked changes of looks or of paragraph ends, which have no words."""

    paragraphs: list[ReturnedParagraph]
    marks: list[Mark]
    formatting: int
    bookmarks: set[str]


def read_marks(form: DocxForm) -> WordMarks:
    """All marks of all parts. Raises `InputError` for a damaged part."""
    comments = comment_texts(form.package)
    reader = _Reader(form, comments)
    parts = dict.fromkeys(place.part for place in form.places.values())
    parts.setdefault(form.package.main)
    for part in parts:
        if part not in {target.target for target in form.package.related(form.package.main, "comments")}:
            reader.read(part)
    return WordMarks(
        list(reader.paragraphs.values()), reader.finished(), reader.formatting, reader.all_bookmarks
    )


@dataclass(slots=True)
class _Context:
    inserted: tuple[str, str, bool] | None = None
    deleted: tuple[str, str, bool] | None = None


class _Reader:
    def __init__(self, form: DocxForm, comments: list[CommentText]) -> None:
        self.paragraphs: dict[str, ReturnedParagraph] = {}
        self.formatting = 0
        self.all_bookmarks: set[str] = set()
        self._form = form
        self._ids = {place.element: (name, place.part) for name, place in form.places.items()}
        self._comments = comments
        self._anchors: dict[str, list[Stretch]] = {}
        self._open: dict[str, None] = {}
        self._bookmarks: dict[str, str] = {}
        self._marks: list[Mark] = []
        self._last: dict[AnnotationType, tuple[object, Mark] | None] = {}
        self._stack: list[str] = []
        self._part = ""

    def read(self, part: str) -> None:
        """Walk through the part."""
        self._part, self._open, self._bookmarks = part, {}, {}
        self._children(self._form.package.root(part), _Context())

    def finished(self) -> list[Mark]:
        """All marks: those in the text, then the comments with what they stand at."""
        return self._marks + [self._comment_mark(comment) for comment in self._comments]

    def _comment_mark(self, comment: CommentText) -> Mark:
        stretches, ancestor, seen = self._anchors.get(comment.id, []), comment, {comment.id}
        while ancestor.parent is not None and ancestor.parent.id not in seen:
            ancestor = ancestor.parent
            seen.add(ancestor.id)
            root = self._anchors.get(ancestor.id, [])
            if not any(item.text.strip() for item in stretches) and root:
                stretches = root
        kind = AnnotationType.COMMENT if comment.parent is None else AnnotationType.REPLY
        return Mark(
            kind, comment.author, comment.initials, comment.moment, comment.text, stretches, comment.resolved
        )

    def _children(self, parent: etree._Element, context: _Context) -> None:
        for node in parent:
            self._node(node, SHORT[node.tag], context)

    def _node(self, node: etree._Element, short: str, context: _Context) -> None:
        if short == "w:p":
            self._paragraph(node, context)
        elif short == "w:r":
            self._run(node, context)
        elif short in ("w:pPr", "w:tblPr", "w:trPr", "w:tcPr", "w:sectPr", "w:tblPrEx"):
            self.formatting += sum(SHORT[item.tag] in _FORMATTING for item in node.iter())
        elif short in _INSERTED:
            self._children(node, _Context(_who(node, short), context.deleted))
        elif short in _DELETED:
            self._children(node, _Context(context.inserted, _who(node, short)))
        elif short == "mc:AlternateContent":
            chosen = chosen_branch(node)
            if chosen is not None:
                self._children(chosen, context)
        elif not self._border(node, short):
            self._children(node, context)

    def _border(self, node: etree._Element, short: str) -> bool:
        """Begin or end of a comment or a bookmark."""
        name = attribute(node, "id")
        if short == "w:commentRangeStart":
            self._open[name] = None
            self._touch(name)
        elif short == "w:commentRangeEnd":
            self._open.pop(name, None)
        elif short == "w:commentReference":
            self._touch(name)
        elif short == "w:bookmarkStart":
            self._start_bookmark(name, attribute(node, "name"))
        elif short == "w:bookmarkEnd":
            self._bookmarks.pop(name, None)
        else:
            return False
        return True

    def _start_bookmark(self, name: str, bookmark: str) -> None:
        self.all_bookmarks.add(bookmark)
        self._bookmarks[name] = bookmark
        if self._stack:
            self._current().bookmarks.append(bookmark)

    def _touch(self, comment: str) -> None:
        """Note that the comment stands in this paragraph even if no word of it is inside."""
        known = self._anchors.setdefault(comment, [])
        if self._stack and self._stack[-1] not in {item.paragraph for item in known}:
            known.append(Stretch(self._stack[-1]))

    def _current(self) -> ReturnedParagraph:
        return self.paragraphs[self._stack[-1]]

    def _paragraph(self, node: etree._Element, context: _Context) -> None:
        name, part = self._ids.get(node, (f"?{len(self.paragraphs)}", self._part))
        self.paragraphs[name] = ReturnedParagraph(
            name, part, str(node.get(_PARA_ID, "")).upper(), bookmarks=list(self._bookmarks.values())
        )
        self._stack.append(name)
        self._last = {}
        for comment in self._open:
            self._touch(comment)
        mark = child(child(node, "w:pPr"), "w:rPr")
        ends = {SHORT[item.tag] for item in mark} if mark is not None else set()
        self.formatting += len(ends & (_INSERTED | _DELETED))
        self._children(node, context)
        paragraph = self._current()
        paragraph.added = not paragraph.base.strip() and bool(paragraph.final.strip())
        self._stack.pop()
        self._last = {}

    def _run(self, run: etree._Element, context: _Context) -> None:
        properties = child(run, "w:rPr")
        colour = highlight_colour(properties)
        if properties is not None:
            self.formatting += sum(SHORT[item.tag] in _FORMATTING for item in properties)
        empty = True
        for node in run:
            short = SHORT[node.tag]
            text = ""
            if short in ("w:t", "w:delText"):
                text = shown_text(node)
            elif short in SINGLE_CHARACTERS:
                text = SINGLE_CHARACTERS[short]
            elif short in _BLANKS:
                text = _BLANKS[short]
            elif short not in ("w:rPr", "w:instrText", "w:delInstrText"):
                self._node(node, short, context)
            if text and self._stack:
                empty = False
                self._text(text, short == "w:delText", colour, context)
        if empty and colour and self._stack and not any(SHORT[node.tag] == "w:fldChar" for node in run):
            self._text("", False, colour, context)

    def _text(self, text: str, struck: bool, colour: str, context: _Context) -> None:
        paragraph = self._current()
        deleted = context.deleted is not None or struck
        if context.inserted is None:
            paragraph.base += text
        if not deleted:
            paragraph.final += text
        for comment in self._open:
            self._extend(self._anchors[comment], text, deleted)
        who = context.deleted or (("", "", False) if struck else None)
        self._grow(AnnotationType.INSERTION, context.inserted, text, deleted)
        self._grow(AnnotationType.DELETION, who, text, deleted)
        self._grow(AnnotationType.HIGHLIGHT, (colour, "", False) if colour else None, text, deleted)

    def _grow(
        self, kind: AnnotationType, key: tuple[str, str, bool] | None, text: str, deleted: bool
    ) -> None:
        """Let the mark of this kind grow by the text, or end it. Word cuts one mark into many runs."""
        if key is None:
            if text:
                self._last[kind] = None
            return
        same = key[::2]
        last = self._last.get(kind)
        if last is None or last[0] != same:
            author, moment, moved = key
            if kind is AnnotationType.HIGHLIGHT:
                mark = Mark(kind, colour=author)
            else:
                mark = Mark(kind, author, "", moment, moved=moved)
            self._marks.append(mark)
            last = (same, mark)
            self._last[kind] = last
        self._extend(last[1].stretches, text, deleted)

    def _extend(self, stretches: list[Stretch], text: str, deleted: bool) -> None:
        if not stretches or stretches[-1].paragraph != self._stack[-1]:
            stretches.append(Stretch(self._stack[-1]))
        (stretches[-1].deleted if deleted else stretches[-1].shown).append(text)


def _who(node: etree._Element, short: str) -> tuple[str, str, bool]:
    return attribute(node, "author"), attribute(node, "date"), short in ("w:moveTo", "w:moveFrom")
