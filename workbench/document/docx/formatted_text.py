"""The visible text of a paragraph in pieces of one format each."""

from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from workbench.document.docx.cascade import Cascade, Resolved
from workbench.document.docx.names import SHORT, attribute, child, is_on_attribute, path, value
from workbench.document.docx.properties import paragraph_properties

_AROUND_RUNS = {
    "w:ins", "w:moveTo", "w:hyperlink", "w:smartTag", "w:customXml", "w:dir", "w:bdo", "w:fldSimple", "w:sdt",
    "w:sdtContent",
}  # fmt: skip
_LINK_STYLES = {"hyperlink", "followedhyperlink", "besuchterlink", "besuchterhyperlink"}


@dataclass(frozen=True, slots=True)
class FormattedText:
    """Some text and its settings. `in_link`: it stands in a link."""

    text: str
    format: Resolved
    in_link: bool


@dataclass(frozen=True, slots=True)
class FormattedParagraph:
    """Settings of a paragraph and of its text. `table`: see `Cascade.run`."""

    style: str
    settings: Resolved
    texts: tuple[FormattedText, ...]
    table: tuple[str, bool]


class TextFormats:
    """Resolves the formats of paragraphs; what is the same for many is resolved once."""

    def __init__(self, cascade: Cascade) -> None:
        self.cascade = cascade
        self._runs: dict[tuple[tuple[str, bool], str, bytes], Resolved] = {}
        self._tables: dict[etree._Element, tuple[str, etree._Element | None]] = {}

    def paragraph(self, element: etree._Element) -> FormattedParagraph:
        """The formats of a w:p."""
        own = paragraph_properties(child(element, "w:pPr"))
        style = own.get("style") or self.cascade.default_paragraph
        table = self._table(element)
        settings = {
            **self.cascade.paragraph(table[0], style),
            **{name: (setting, "") for name, setting in own.items()},
        }
        texts = tuple(
            FormattedText(text, self._format(run, style, table), in_link or self._is_link(run))
            for run, text, in_link in _runs(element, in_link=False)
        )
        return FormattedParagraph(style, settings, texts, table)

    def plain(self, paragraph: FormattedParagraph) -> Resolved:
        """The format of text that the paragraph could get: the format of its style."""
        return self.cascade.run(paragraph.table, paragraph.style, "")

    def _format(self, run: etree._Element, style: str, table: tuple[str, bool]) -> Resolved:
        properties = run[0] if len(run) and SHORT[run[0].tag] == "w:rPr" else None
        written = b"" if properties is None else etree.tostring(properties, with_tail=False)
        key = (table, style, written)
        if key not in self._runs:
            own = self.cascade.direct(properties)
            resolved = self.cascade.run(table, style, own.get("style", ""))
            self._runs[key] = {**resolved, **{name: (setting, "") for name, setting in own.items()}}
        return self._runs[key]

    def _table(self, element: etree._Element) -> tuple[str, bool]:
        """Style of the table around a paragraph, and whether it stands in a first row that looks its own way."""
        for node in element.iterancestors():
            short = SHORT[node.tag]
            if short == "w:tbl":
                if node not in self._tables:
                    self._tables[node] = (value(node, "w:tblPr", "w:tblStyle"), _special_row(node))
                style, first = self._tables[node]
                return style, first is not None and any(first is row for row in element.iterancestors())
            if short == "w:txbxContent":
                break
        return "", False

    def _is_link(self, run: etree._Element) -> bool:
        style = value(run, "w:rPr", "w:rStyle")
        return bool(style) and style.lower().replace("-", "") in _LINK_STYLES


def _special_row(table: etree._Element) -> etree._Element | None:
    """The first row, if the table's look gives it a format of its own (17.4.56)."""
    look = path(table, "w:tblPr", "w:tblLook")
    if look is None:
        return None
    bits = attribute(look, "val")
    on = is_on_attribute(look, "firstRow") or (
        not attribute(look, "firstRow") and bits.isalnum() and _bits(bits) & 0x20 != 0
    )
    return next(iter(table.iterchildren("{*}tr")), None) if on else None


def _bits(text: str) -> int:
    try:
        return int(text, 16)
    except ValueError:
        return 0


def _runs(parent: etree._Element, *, in_link: bool) -> Iterator[tuple[etree._Element, str, bool]]:
    """The runs with their text, also those in links and controls; deleted text is not there any more."""
    for node in parent:
        short = SHORT[node.tag]
        if short == "w:r":
            text = "".join(inner.text or "" for inner in node if SHORT[inner.tag] == "w:t")
            if text:
                yield node, text, in_link
        elif short in _AROUND_RUNS:
            yield from _runs(node, in_link=in_link or short == "w:hyperlink")
