"""The form itself in another language: its paragraphs with translated text, right to left where the language is."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial

from lxml import etree

from workbench.common.direction import MARK, directed_runs
from workbench.document.docx.cascade import Cascade, theme_fonts
from workbench.document.docx.formatted_text import TextFormats
from workbench.document.docx.languages import (
    CONTROL_CHARACTER,
    StyleLook,
    WordLanguage,
    is_storable,
    mark_language,
    word_language,
)
from workbench.document.docx.mirroring import mirrored
from workbench.document.docx.names import SHORT, word_namespace
from workbench.document.docx.order import properties_of, set_property
from workbench.document.docx.paragraph import Paragraph
from workbench.document.docx.reader import DocxForm
from workbench.document.docx.runs import set_text, split_run
from workbench.document.docx.writer import write_edits
from workbench.model.revision import ExportOptions, ExportResult, RefusedEdit, TextEdit


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
    unstorable = tuple(RefusedEdit(edit, CONTROL_CHARACTER) for edit in edits if not is_storable(edit.after))
    edits = [edit for edit in edits if is_storable(edit.after)]
    finish = _Finish(form, word_language(language), rtl)
    result = write_edits(form, edits, ExportOptions(allow_unsigned=allow_unsigned), finish)
    turned = mirrored(result.data, form.document.name) if rtl and result.applied else result.data
    return ExportResult(turned, result.applied, (*result.refused, *unstorable))


class _Finish:
    """Tells Word of the language and direction of each translated paragraph."""

    def __init__(self, form: DocxForm, language: WordLanguage, rtl: bool) -> None:
        styles, theme = (
            next(
                (form.package.root(item.target) for item in form.package.related(form.package.main, kind)),
                None,
            )
            for kind in ("styles", "theme")
        )
        self._styles = form.styles
        self._formats = TextFormats(Cascade(styles, theme_fonts(theme)))
        self._language = replace(language, rtl=rtl)

    def __call__(self, element: etree._Element) -> None:
        paragraph = Paragraph(element, self._styles)
        look = self._look(element)
        if self._language.rtl:
            properties = properties_of(element, "pPr")
            set_property(properties, "bidi")
            set_property(_mark_properties(properties), "rtl")
            _direct(paragraph, self._language, look)
            return
        for piece in paragraph.pieces:
            if piece.run is not None and not piece.locked:
                mark_language(properties_of(piece.run, "rPr"), self._language, look)

    def _look(self, element: etree._Element) -> StyleLook:
        """What text of the paragraph gets from its styles; a copy that stands in no table knows no table style."""
        plain = self._formats.plain(self._formats.paragraph(element))
        font, size, bold = (plain.get(name, ("", ""))[0] for name in ("font", "size", "bold"))
        return StyleLook(font, size, bold == "1")


def _mark_properties(properties: etree._Element) -> etree._Element:
    """The w:rPr of the paragraph's mark: a list number takes its direction from there."""
    return set_property(properties, "rPr")


def _direct(paragraph: Paragraph, language: WordLanguage, look: StyleLook) -> None:
    """Cut the runs of a right-to-left paragraph where the direction changes; the whole line decides where."""
    directions = _directions(paragraph.text)
    offset = len(directions)
    for piece in reversed(paragraph.pieces):
        offset -= len(piece.text)
        if piece.locked or piece.run is None or SHORT[piece.node.tag] != "w:t":
            continue
        own = directions[offset : offset + len(piece.text)]
        _cut(piece.run, piece.node, piece.text, own, partial(mark_language, language=language, look=look))


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
    mark: Callable[[etree._Element], None],
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
            mark(properties_of(piece, "rPr"))
        end = start
