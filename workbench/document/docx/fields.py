"""Complex fields (17.16): which characters are code, which are result, and which fields show anything."""

from collections.abc import Iterable, Iterator
from copy import deepcopy

from lxml import etree

from workbench.document.docx.names import SHORT, attribute, child

_FORM_FIELDS = {"w:textInput": "text_field", "w:checkBox": "checkbox", "w:ddList": "dropdown"}
_RUN_CONTENT = {"w:rPr", "w:t", "w:instrText", "w:fldChar", "w:tab", "w:noBreakHyphen", "w:softHyphen"}
_SHOW_NOTHING = {"XE", "TC", "TA", "RD", "SET", "ASK", "PRIVATE", "NEXT", "NEXTIF", "SKIPIF", "ADVANCE"}


class Field:
    """A complex field while its runs are read. `link` fields have an editable result, all others a protected one."""

    __slots__ = ("begin", "code", "end", "in_code", "kind", "link")

    def __init__(self, begin: etree._Element) -> None:
        self.begin = begin
        self.end = begin
        self.code: list[str] = []
        self.in_code = True
        self.link = False
        self.kind = "field"
        form_data = child(begin, "w:ffData")
        for node in form_data if form_data is not None else ():
            self.kind = _FORM_FIELDS.get(SHORT[node.tag], self.kind)

    @property
    def name(self) -> str:
        """The first word of the field code in capitals: "PAGE", "HYPERLINK", ..."""
        words = "".join(self.code).split(None, 1)
        return words[0].upper() if words else ""

    def separate(self) -> None:
        """The code is over, the result begins."""
        self.in_code = False
        self.link = self.kind == "field" and self.name == "HYPERLINK"

    @property
    def is_movable(self) -> bool:
        """Whether nothing but runs makes up the field, so that a tracked change can show it at a new place."""
        begin, end = self.begin.getparent(), self.end.getparent()
        if self.kind != "field" or begin is None or end is None or begin.getparent() is not end.getparent():
            return False
        between = [*_from_to(begin, end)]
        return end in between and all(
            SHORT[node.tag] == "w:r" and all(SHORT[inner.tag] in _RUN_CONTENT for inner in node)
            for node in between
        )

    @property
    def shows_without_result(self) -> bool:
        """Whether Word shows something for this field although it has no result runs (a check box, say)."""
        return self.kind != "field" or self.name not in _SHOW_NOTHING


def _from_to(first: etree._Element, last: etree._Element) -> Iterator[etree._Element]:
    node: etree._Element | None = first
    while node is not None:
        yield node
        node = None if node is last else node.getnext()


def field_runs(field: Field) -> list[etree._Element]:
    """The runs of a movable field, from the one with its begin mark to the one with its end mark."""
    begin, end = field.begin.getparent(), field.end.getparent()
    return [] if begin is None or end is None else list(_from_to(begin, end))


def copied_runs(field: Field) -> list[etree._Element]:
    """Copies of a movable field's runs, without what else stands in the first and last of them."""
    runs = field_runs(field)
    copies = deepcopy(runs)
    keep_from, keep_to = runs[0].index(field.begin), runs[-1].index(field.end)
    for node in list(copies[-1])[keep_to + 1 :]:
        copies[-1].remove(node)
    for node in list(copies[0])[:keep_from]:
        if SHORT[node.tag] != "w:rPr":
            copies[0].remove(node)
    for run in copies:
        run.tail = None
    return copies


def unmatched_begins(marks: Iterable[etree._Element]) -> set[etree._Element]:
    """The w:fldChar begins without an end. Word ignores them: text behind them is ordinary text."""
    open_begins: list[etree._Element] = []
    for mark in marks:
        if _is_deleted(mark):
            continue
        kind = attribute(mark, "fldCharType")
        if kind == "begin":
            open_begins.append(mark)
        elif kind == "end" and open_begins:
            open_begins.pop()
    return set(open_begins)


def _is_deleted(mark: etree._Element) -> bool:
    for ancestor in mark.iterancestors():
        short = SHORT[ancestor.tag]
        if short in ("w:del", "w:moveFrom"):
            return True
        if short == "w:p":
            return False
    return False
