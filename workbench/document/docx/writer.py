"""Writing edits into a Word file: only the edited paragraphs change, every other byte stays."""

import re
from collections.abc import Callable, Sequence
from copy import deepcopy
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from lxml import etree

from workbench.common.errors import WorkbenchError
from workbench.document.docx.alignment import align
from workbench.document.docx.changes import Signature, settle
from workbench.document.docx.comments import CommentWriter
from workbench.document.docx.editing import ParagraphEditor
from workbench.document.docx.names import SHORT
from workbench.document.docx.ordering import Unalignable
from workbench.document.docx.paragraph import Paragraph
from workbench.document.docx.runs import merge_plain_runs
from workbench.document.docx.splicing import splice
from workbench.document.docx.xml import paragraphs
from workbench.model.document import PLACEHOLDER
from workbench.model.revision import ExportMode, ExportOptions, ExportResult, RefusedEdit, TextEdit

if TYPE_CHECKING:
    from workbench.document.docx.reader import DocxForm

_ANNOTATION_ID = re.compile(rb":id=[\"'](\d{1,9})[\"']")
_DAMAGED = "Der Absatz ließ sich nicht ändern, ohne seine Formatierung zu beschädigen."


Finish = Callable[[etree._Element], None]
"""What a special layout does to each edited w:p at the end; it must keep the visible text."""


def write_edits(
    form: "DocxForm", edits: Sequence[TextEdit], options: ExportOptions, finish: Finish | None = None
) -> ExportResult:
    """The form with these edits as clean text or tracked changes; what does not apply is listed with its cause.

    Raises `WorkbenchError` when the file is signed and that was not allowed, or when the check before writing fails.
    """
    if options.mode.is_new_document:
        raise ValueError("this is a new document, not an edit of the form")
    writer = _Writer(form, options, finish)
    for edit in edits:
        writer.apply(edit)
    if not writer.changes:
        return ExportResult(form.package.archive.data, tuple(writer.applied), tuple(writer.refused))
    if form.has_signature and not options.allow_unsigned:
        raise WorkbenchError(
            f"„{form.document.name}“ ist digital signiert. Mit einer Änderung endet die Signatur.",
            "Wenn das so sein soll, exportieren Sie mit „Signatur darf enden“ (--allow-unsigned).",
        )
    return ExportResult(writer.data(), tuple(writer.applied), tuple(writer.refused))


class _Writer:
    """Collects edited copies of paragraphs, then puts them in place of the old ones."""

    def __init__(self, form: "DocxForm", options: ExportOptions, finish: Finish | None) -> None:
        self.applied: list[TextEdit] = []
        self.refused: list[RefusedEdit] = []
        self.changes: dict[etree._Element, etree._Element] = {}
        self._form = form
        self._finish = finish
        self._tracked = options.mode is ExportMode.TRACKED
        self._parts: dict[etree._Element, str] = {}
        self._nested: dict[etree._Element, dict[etree._Element, etree._Element]] = {}
        self._seen: set[str] = set()
        self._commented: list[tuple[etree._Element, TextEdit]] = []
        self._signature = Signature(options.author, options.date or datetime.now(UTC), _first_free_id(form))

    def apply(self, edit: TextEdit) -> None:
        """Make one edit, or note why it was refused."""
        cause = self._objection(edit)
        if not cause and edit.before != edit.after:
            place = self._form.places[edit.segment]
            try:
                self._change(place.part, place.element, edit)
                if place.twin is not None and self._paragraph(place.twin).text == edit.before:
                    self._change(place.part, place.twin, edit)
            except Unalignable as error:
                cause = str(error)
        if cause:
            self.refused.append(RefusedEdit(edit, cause))
        else:
            self._seen.add(edit.segment)
            self.applied.append(edit)

    def _objection(self, edit: TextEdit) -> str:
        segment = self._form.document.by_id.get(edit.segment)
        if segment is None and edit.segment not in self._form.places:
            return f"Einen Absatz mit der Kennung „{edit.segment}“ gibt es in diesem Formular nicht."
        if segment is not None and segment.locked:
            return segment.lock_reason
        if edit.segment in self._seen:
            return "Für diesen Absatz gibt es schon eine andere Änderung."
        if edit.before != (segment.text if segment is not None else self._paragraph_text(edit.segment)):
            return "Der Absatz lautet im Formular anders als in der Änderung angegeben."
        return ""

    def _paragraph_text(self, segment: str) -> str:
        return self._paragraph(self._form.places[segment].element).text

    def _paragraph(self, element: etree._Element) -> Paragraph:
        return Paragraph(element, self._form.styles)

    def _change(self, part: str, element: etree._Element, edit: TextEdit) -> None:
        """Edit a copy of the paragraph; keep it only if accepting and rejecting give the two texts."""
        copy = self._copy(element)
        paragraph = self._paragraph(copy)
        replacements = align(edit.before, paragraph.placeholders(), edit.after, paragraph.movable())
        editor = ParagraphEditor(paragraph, self._signature)
        editor.apply(replacements)
        if not self._proven(copy, editor.ids, edit):
            raise Unalignable(_DAMAGED)
        if not self._tracked:
            settle(copy, editor.ids, accept=True)
            merge_plain_runs(editor.runs)
        if self._finish is not None:
            self._finish(copy)
        self.changes[element] = copy
        self._parts[element] = part
        if self._tracked and edit.reasons:
            self._commented.append((element, edit))

    def _copy(self, element: etree._Element) -> etree._Element:
        """A copy to edit. Which paragraph of a text box inside it is which is remembered: edits never copy those."""
        copy = deepcopy(element)
        pairs = zip(paragraphs(element), paragraphs(copy), strict=True)
        self._nested[element] = {old: new for old, new in pairs if old is not element}
        return copy

    def _joined(self, part: str) -> dict[etree._Element, etree._Element]:
        """The changed paragraphs of a part; those in text boxes of changed paragraphs are put in there."""
        own = {element: copy for element, copy in self.changes.items() if self._parts[element] == part}
        outermost: dict[etree._Element, etree._Element] = {}
        for element, copy in own.items():
            outer = next((ancestor for ancestor in element.iterancestors() if ancestor in own), None)
            if outer is None:
                outermost[element] = copy
                continue
            place = self._nested[outer][element]
            parent = place.getparent()
            if parent is not None:
                copy.tail = place.tail
                parent.replace(place, copy)
        return outermost

    def _proven(self, copy: etree._Element, ids: set[str], edit: TextEdit) -> bool:
        texts = []
        for accept in (True, False):
            probe = deepcopy(copy)
            settle(probe, ids, accept=accept)
            texts.append(_with_breaks(self._paragraph(probe).text))
        return texts == [_with_breaks(edit.after), _with_breaks(edit.before)]

    def data(self) -> bytes:
        """The new file."""
        archive = self._form.package.archive
        changed: dict[str, bytes] = {}
        added: dict[str, bytes] = {}
        if self._tracked:
            changed, added = self._comments()
        for part in dict.fromkeys(self._parts.values()):
            joined = self._joined(part)
            changed[part] = splice(
                archive.read(part), self._form.package.root(part), joined, part, archive.name
            )
        return archive.replaced(changed, added)

    def _comments(self) -> tuple[dict[str, bytes], dict[str, bytes]]:
        """A comment for each reason: at its passage, or in one at the top where Word allows none."""
        form = self._form
        writer = CommentWriter(form.package, self._signature, "CommentReference" in form.styles)
        elsewhere: list[str] = []
        for element, edit in self._commented:
            if (
                self._parts[element] == form.package.main
                and not _in_text_box(element)
                and element in self.changes
            ):
                for reason in edit.reasons:
                    writer.add(self.changes[element], [reason])
            else:
                elsewhere += [f"{_shortened(edit.after)}: {reason}" for reason in edit.reasons]
        elsewhere = list(dict.fromkeys(elsewhere))
        top = self._top_paragraph() if elsewhere else None
        if top is not None:
            heading = "Änderungen in Kopf- und Fußzeilen, Fußnoten und Textfeldern:"
            writer.add(top, [heading, *elsewhere])
        return writer.parts()

    def _top_paragraph(self) -> etree._Element | None:
        """The first paragraph of the body that is no part of a text box; it is changed from now on."""
        main = self._form.package.main
        candidates = [place for place in self._form.places.values() if place.part == main]
        for place in candidates:
            element = place.element
            if _in_text_box(element):
                continue
            if element not in self.changes:
                self.changes[element] = self._copy(element)
                self._parts[element] = main
            return self.changes[element]
        return None


def _first_free_id(form: "DocxForm") -> int:
    """An annotation id above all that occur in any part that was read."""
    parts = {place.part for place in form.places.values()} | {form.package.main}
    parts |= {part.target for part in form.package.related(form.package.main, "comments")}
    highest = 0
    for part in parts:
        for match in _ANNOTATION_ID.finditer(form.package.archive.read(part)):
            highest = max(highest, int(match[1]))
    return highest + 1 if highest < 2**31 - 100_000 else 1


def _in_text_box(element: etree._Element) -> bool:
    return any(SHORT[ancestor.tag] == "w:txbxContent" for ancestor in element.iterancestors())


def _with_breaks(text: str) -> str:
    """The text as it reads when the file is opened again: a new line break is a placeholder then."""
    return text.replace("\n", PLACEHOLDER)


def _shortened(text: str) -> str:
    text = " ".join(text.replace(PLACEHOLDER, " ").split())
    return text if len(text) <= 60 else text[:57].rstrip() + " …"
