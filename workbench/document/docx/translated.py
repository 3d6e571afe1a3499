"""The form itself in another language: its paragraphs with translated text, right to left where the language is."""

from collections.abc import Mapping
from functools import partial

from lxml import etree

from workbench.common.direction import directed_runs
from workbench.document.docx.names import SHORT, word_namespace
from workbench.document.docx.order import properties_of, set_property
from workbench.document.docx.reader import DocxForm
from workbench.document.docx.runs import formatting_of, new_run
from workbench.document.docx.writer import write_edits
from workbench.model.revision import ExportOptions, ExportResult, TextEdit


def translate_docx(form: DocxForm, targets: Mapping[str, str], rtl: bool, language: str) -> ExportResult:
    """The form with the translations of `targets` (segment id -> text with its placeholders) in place of the German.

    `language` is a BCP 47 code that Word gets for spelling. With `rtl` the paragraphs run from right to left;
    citations, numbers and Latin words in them keep their own direction.
    """
    by_id = form.document.by_id
    edits = [
        TextEdit(segment, by_id[segment].text, text) for segment, text in targets.items() if segment in by_id
    ]
    return write_edits(form, edits, ExportOptions(allow_unsigned=True), partial(_finish, rtl, language))


def _finish(rtl: bool, language: str, paragraph: etree._Element) -> None:
    namespace = word_namespace(paragraph)
    if rtl:
        set_property(properties_of(paragraph, "pPr"), "bidi")
    for run in _own_runs(paragraph):
        text = run.find(f"{{{namespace}}}t")
        if text is None or not text.text:
            continue
        if rtl:
            _direct(run, text, language)
        else:
            set_property(properties_of(run, "rPr"), "lang").set(f"{{{namespace}}}val", language)


def _own_runs(paragraph: etree._Element) -> list[etree._Element]:
    """The runs of a paragraph without those of text boxes inside it and without deleted ones."""
    return [
        run
        for run in paragraph.iter(f"{{{word_namespace(paragraph)}}}r")
        if next(ancestor for ancestor in run.iterancestors() if SHORT[ancestor.tag] == "w:p") is paragraph
    ]


def _direct(run: etree._Element, text: etree._Element, language: str) -> None:
    """Give a run its direction; one that mixes both is cut into several."""
    parts = directed_runs(text.text or "")
    alone = [node for node in run if SHORT[node.tag] != "w:rPr"] == [text]
    parent = run.getparent()
    if len(parts) == 1 or not alone or parent is None:
        if any(part.rtl for part in parts):
            _mark(run, language)
        return
    place = parent.index(run)
    for offset, part in enumerate(parts):
        piece = new_run(part.text, formatting_of(run), word_namespace(run))
        if part.rtl:
            _mark(piece, language)
        parent.insert(place + offset, piece)
    parent.remove(run)


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
