"""Complex fields (17.16): which characters are code, which are result, and which fields show anything."""

from collections.abc import Iterable

from lxml import etree

from workbench.document.docx.names import SHORT, attribute, child

_FORM_FIELDS = {"w:textInput": "text_field", "w:checkBox": "checkbox", "w:ddList": "dropdown"}
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
    def shows_without_result(self) -> bool:
        """Whether Word shows something for this field although it has no result runs (a check box, say)."""
        return self.kind != "field" or self.name not in _SHOW_NOTHING


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
