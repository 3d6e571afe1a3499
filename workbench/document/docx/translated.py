"""The form itself in another language: its paragraphs with translated text, right to left where the language is."""

from collections.abc import Mapping
from functools import partial

from lxml import etree

from workbench.common.direction import MARK, directed_runs
from workbench.document.docx.names import SHORT, word_namespace
from workbench.document.docx.order import properties_of, set_property
from workbench.document.docx.paragraph import Paragraph
from workbench.document.docx.reader import DocxForm
from workbench.document.docx.runs import set_text, split_run
from workbench.document.docx.styles import Styles
from workbench.document.docx.writer import write_edits
from workbench.model.revision import ExportOptions, ExportResult, TextEdit


def translate_docx(
    form: DocxForm, targets: Mapping[str, str], rtl: bool, language: str, *, allow_unsigned: bool = False
) -> ExportResult:
    """The form with the translations of `targets` (segment id -> text with its placeholders) in place of the German.

    `language` is a BCP 47 code that Word gets for spelling. With `rtl` the paragraphs run from right to left;
    citations, numbers and Latin words in them keep their own direction. Raises `WorkbenchError` for a signed form
    unless `allow_unsigned`.
    """
    by_id = form.document.by_id
    edits = [
        TextEdit(segment, by_id[segment].text, text) for segment, text in targets.items() if segment in by_id
    ]
    return write_edits(
        form,
        edits,
        ExportOptions(allow_unsigned=allow_unsigned),
        partial(_finish, form.styles, rtl, language),
    )


def _finish(styles: Styles, rtl: bool, language: str, element: etree._Element) -> None:
    namespace = word_namespace(element)
    paragraph = Paragraph(element, styles)
    if rtl:
        set_property(properties_of(element, "pPr"), "bidi")
        _direct(paragraph, language)
        return
    for piece in paragraph.pieces:
        if piece.run is not None and not piece.locked:
            set_property(properties_of(piece.run, "rPr"), "lang").set(f"{{{namespace}}}val", language)


def _direct(paragraph: Paragraph, language: str) -> None:
    """Cut the runs of a right-to-left paragraph where the direction changes; the whole line decides where."""
    directions = _directions(paragraph.text)
    offset = len(directions)
    for piece in reversed(paragraph.pieces):
        offset -= len(piece.text)
        if piece.locked or piece.run is None or SHORT[piece.node.tag] != "w:t":
            continue
        own = directions[offset : offset + len(piece.text)]
        _cut(piece.run, piece.node, piece.text, own, language)


def _directions(text: str) -> list[tuple[bool, str, str]]:
    """For each character: is it right to left, and the invisible marks to put before and behind it."""
    found: list[tuple[bool, str, str]] = []
    for part in directed_runs(text):
        own = part.text
        marked = own[:1] == MARK and text[len(found) : len(found) + 1] != MARK
        count = len(own) - 2 if marked else len(own)
        found += [(part.rtl, "", "")] * count
        if marked and count == 1:
            found[-1] = (part.rtl, MARK, MARK)
        elif marked:
            found[-count] = (part.rtl, MARK, "")
            found[-1] = (part.rtl, "", MARK)
    return found


def _cut(
    run: etree._Element,
    node: etree._Element,
    text: str,
    directions: list[tuple[bool, str, str]],
    language: str,
) -> None:
    """Give each stretch of one direction in `node` a run of its own, last first."""
    set_text(node, text)
    end = len(text)
    while end > 0:
        rtl = directions[end - 1][0]
        start = end - 1
        while start > 0 and directions[start - 1][0] == rtl:
            start -= 1
        split_run(run, node, end)
        piece = split_run(run, node, start) if start else run
        if piece is None:
            return
        for history in piece.findall(f"{{{word_namespace(piece)}}}rPr/{{{word_namespace(piece)}}}rPrChange"):
            properties_of(piece, "rPr").remove(history)
        content = piece.find(str(node.tag)) if start else node
        if content is not None:
            marks = zip(directions[start:end], text[start:end], strict=True)
            set_text(
                content, "".join(before + character + behind for (_, before, behind), character in marks)
            )
        if rtl:
            _mark(piece, language)
        end = start


def _mark(run: etree._Element, language: str) -> None:
    """Right to left: complex-script twins of bold, italic and size count then, so they are set alike."""
    properties = properties_of(run, "rPr")
    namespace = word_namespace(run)
    for plain, twin in (("b", "bCs"), ("i", "iCs"), ("sz", "szCs")):
        source = properties.find(f"{{{namespace}}}{plain}")
        if source is not None and properties.find(f"{{{namespace}}}{twin}") is None:
            source.addnext(etree.Element(f"{{{namespace}}}{twin}", dict(source.attrib)))
    set_property(properties, "rtl")
    set_property(properties, "lang").set(f"{{{namespace}}}bidi", language)
