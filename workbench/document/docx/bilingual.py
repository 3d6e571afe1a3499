"""The form in two languages in its own layout: each translation under or beside its German passage."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lxml import etree

from workbench.common.errors import WorkbenchError
from workbench.document.docx.bilingual_entries import in_two_languages, list_items
from workbench.document.docx.bilingual_paragraphs import (
    GermanPassage,
    made_closer,
    second_paragraph,
    second_runs,
)
from workbench.document.docx.bilingual_text import BREAK, TEXT, Token, words_of
from workbench.document.docx.cascade import Cascade, theme_fonts
from workbench.document.docx.formatted_text import TextFormats
from workbench.document.docx.languages import CONTROL_CHARACTER, WordLanguage, is_storable, word_language
from workbench.document.docx.names import SHORT, attribute, child, path
from workbench.document.docx.notice_box import NoticeLine, notice_box
from workbench.document.docx.paragraph import Paragraph
from workbench.document.docx.patching import Patches, patched
from workbench.document.docx.pieces import Piece
from workbench.document.docx.reader import DocxForm, open_docx
from workbench.document.docx.runs import formatting_of, new_run
from workbench.document.docx.spacing import Spacing
from workbench.document.docx.styles import paragraph_facts

if TYPE_CHECKING:
    from workbench.model.document import Segment

UNDER, BESIDE = "under", "beside"
LONGEST_LINE = 60
"""Characters of both languages together that may stand in one line, as a label and its translation do."""

_STROKE = " / "
_UNFIT = "Der Absatz geht über die Seite hinaus weiter; eine zweite Sprache hat darunter keinen Platz."


@dataclass(frozen=True, slots=True)
class BilingualForm:
    """The new file. `refused`: German causes by segment; `boxes`: text boxes got more text; `fonts` of the form."""

    data: bytes
    refused: dict[str, str]
    boxes: int
    fonts: frozenset[str]


def bilingual_docx(
    form: DocxForm,
    targets: Mapping[str, str],
    language: str,
    notice: Sequence[NoticeLine] = (),
    way: str = UNDER,
    *,
    allow_unsigned: bool = False,
) -> BilingualForm:
    """The form with `targets` (segment id -> text with its placeholders) as second paragraphs.

    `way` BESIDE puts short labels into the line of the German one. Fields, boxes and numbers stay where they are and
    stand once; everything else stays byte for byte. `notice` stands in a frame above the form.
    Raises `WorkbenchError` for a signed form unless `allow_unsigned`, and when the check before writing fails.
    """
    if form.has_signature and not allow_unsigned:
        raise WorkbenchError(
            f"„{form.document.name}“ ist digital signiert. Mit einer Änderung endet die Signatur.",
            "Wenn das so sein soll, exportieren Sie mit „Signatur darf enden“ (--allow-unsigned).",
        )
    writer = _Writer(form, word_language(language), way)
    for segment, target in targets.items():
        if not is_storable(target):
            writer.refused[segment] = CONTROL_CHARACTER
        else:
            writer.put(segment, target)
    writer.put_notice(notice)
    data = writer.data()
    _prove(form, data, writer.lines)
    return BilingualForm(data, writer.refused, len(writer.boxes), frozenset(writer.fonts))


class _Writer:
    """Collects what each part gets."""

    def __init__(self, form: DocxForm, language: WordLanguage, way: str) -> None:
        self.refused: dict[str, str] = {}
        self.fonts: set[str] = set()
        self.boxes: set[etree._Element] = set()
        self.lines: dict[str, str] = {}
        self._form = form
        self._language = language
        self._way = way
        self._patches: dict[str, Patches] = {}
        package = form.package
        styles, theme, numbering = (
            next((package.root(item.target) for item in package.related(package.main, kind)), None)
            for kind in ("styles", "theme", "numbering")
        )
        self._formats = TextFormats(Cascade(styles, theme_fonts(theme)))
        self._spacing = Spacing(styles, numbering)

    def put(self, segment_id: str, target: str) -> None:
        """One translation; what has no place is noted with its cause."""
        segment, place = self._form.document.by_id.get(segment_id), self._form.places.get(segment_id)
        if segment is None or target == segment.text:
            return
        if place is None and segment.kind == "option" and self._put_entry(segment, target):
            return
        if place is None or segment.locked:
            self.refused[segment_id] = segment.lock_reason or "Der Text steht in keinem eigenen Absatz."
            return
        patches = self._patches.setdefault(place.part, Patches())
        for element in (place.element, place.twin):
            paragraph = None if element is None else Paragraph(element, self._form.styles)
            if paragraph is None or paragraph.text != segment.text:
                continue
            if not self._put(patches, paragraph, segment, target):
                self.refused[segment_id] = _UNFIT
            elif element is place.element:
                self.boxes |= {node for node in element.iterancestors() if SHORT[node.tag] == "w:txbxContent"}

    def _put_entry(self, segment: "Segment", target: str) -> bool:
        """Both languages in an entry of a drop-down list; its id is that of its paragraph and a number."""
        place = self._form.places.get(segment.id.rpartition("e")[0])
        items = [] if place is None else list_items(place.element, segment.text)
        entries = [(item, in_two_languages(item, target)) for item in items]
        if place is None or not entries or any(entry is None for _, entry in entries):
            return False
        patches = self._patches.setdefault(place.part, Patches())
        patches.replaced.update({item: entry for item, entry in entries if entry is not None})
        self.lines[segment.id] = segment.text
        return True

    def put_notice(self, lines: Sequence[NoticeLine]) -> None:
        """The frame above the first line of the form."""
        main = self._form.package.main
        body = child(self._form.package.root(main), "w:body")
        if lines and body is not None and len(body):
            patches = self._patches.setdefault(main, Patches())
            patches.before.setdefault(body[0], [])[:0] = notice_box(lines, body)

    def data(self) -> bytes:
        """The new file."""
        archive, package = self._form.package.archive, self._form.package
        changed = {
            part: patched(archive.read(part), package.root(part), patches, part, archive.name)
            for part, patches in self._patches.items()
            if patches
        }
        return archive.replaced(changed, {})

    def _put(self, patches: Patches, paragraph: Paragraph, segment: "Segment", target: str) -> bool:
        marks = [piece for piece in paragraph.pieces if piece.kind]
        if len(marks) != len(segment.placeholders):
            return False
        tokens = words_of(target, segment.text, segment.placeholders, marks)
        if not tokens:
            return True
        passage = self._passage(paragraph)
        last = _last_run(paragraph)
        page_ends = _turns_page_behind(paragraph)
        if last is not None and (page_ends or self._fits_in_line(segment, tokens)):
            self._put_in_line(
                patches, passage, last, [Token(BREAK), *tokens] if page_ends else tokens, segment
            )
        elif page_ends:
            return False
        else:
            self._put_under(patches, passage, tokens)
        self._make_room(patches, paragraph.element)
        return True

    def _fits_in_line(self, segment: "Segment", tokens: Sequence[Token]) -> bool:
        """Labels and single choices; the strokes between several choices would read like the one between languages."""
        first, *more = tokens
        fits = len(segment.text) + len(first.text) <= LONGEST_LINE
        return self._way == BESIDE and not more and first.kind == TEXT and fits

    def _put_in_line(
        self,
        patches: Patches,
        passage: GermanPassage,
        last: etree._Element,
        tokens: Iterable[Token],
        segment: "Segment",
    ) -> None:
        tokens = tuple(tokens)
        runs = second_runs(passage, tokens, self._language)
        if tokens[0].kind != BREAK:
            runs.insert(0, new_run(_STROKE, formatting_of(last), passage.namespace))
        patches.after.setdefault(last, []).extend(runs)
        self.lines[segment.id] = segment.text.rstrip()

    def _put_under(self, patches: Patches, passage: GermanPassage, tokens: Sequence[Token]) -> None:
        element = passage.element
        own = child(element, "w:pPr")
        section = child(own, "w:sectPr") is not None
        closer = made_closer(passage, without_section=section)
        if closer is not None and own is not None:
            patches.replaced[own] = closer
        elif closer is not None:
            patches.first[element] = [closer]
        patches.after[element] = [second_paragraph(passage, tokens, self._language, with_section=section)]

    def _passage(self, paragraph: Paragraph) -> GermanPassage:
        element = paragraph.element
        facts = paragraph_facts(child(element, "w:pPr"), self._form.styles)
        formatted = self._formats.paragraph(element)
        self.fonts |= {
            text.format["font"][0] for text in formatted.texts if text.format.get("font", ("",))[0]
        }
        return GermanPassage(
            element=element,
            formatted=formatted,
            distances=self._spacing.of(element, facts.list_id, facts.list_level),
            heading=facts.heading > 0,
            numbered=bool(facts.list_id),
            run=_usual_format(paragraph),
        )

    def _make_room(self, patches: Patches, element: etree._Element) -> None:
        """Rows of a fixed height may grow; text boxes too, where Word can say so."""
        for node in element.iterancestors():
            short = SHORT[node.tag]
            if short == "w:tr":
                height = path(node, "w:trPr", "w:trHeight")
                if height is not None and attribute(height, "hRule") == "exact":
                    higher = deepcopy(height)
                    higher.tail = None
                    higher.set(
                        next(key for key in map(str, higher.attrib) if key.endswith("}hRule")), "atLeast"
                    )
                    patches.replaced[height] = higher
            elif short == "wps:wsp":
                for fixed in node.iterfind("{*}bodyPr/{*}noAutofit"):
                    growing = etree.Element(
                        str(fixed.tag).replace("noAutofit", "spAutoFit"), nsmap=fixed.nsmap
                    )
                    patches.replaced[fixed] = growing


def _last_run(paragraph: Paragraph) -> etree._Element | None:
    """The run that ends the text of the passage, if nothing but blanks follows and it stands in no link."""
    for piece in reversed(paragraph.pieces):
        if not piece.locked and not piece.text.strip():
            continue
        run = piece.run
        if piece.locked and _is_page_break(piece):
            continue
        if piece.locked or piece.containers or run is None or run.getparent() is not paragraph.element:
            return None
        behind = [node for node in piece.node.itersiblings() if SHORT[node.tag] != "w:lastRenderedPageBreak"]
        return None if behind else run
    return None


def _turns_page_behind(paragraph: Paragraph) -> bool:
    """Whether a page or column ends within or behind the text."""
    seen_text = False
    for piece in paragraph.pieces:
        seen_text = seen_text or (not piece.kind and bool(piece.text.strip()))
        if seen_text and _is_page_break(piece):
            return True
    return False


def _is_page_break(piece: Piece) -> bool:
    return piece.kind == "break" and attribute(piece.node, "type") in ("page", "column")


def _usual_format(paragraph: Paragraph) -> etree._Element | None:
    """The w:rPr of the run that holds most of the text."""
    amounts: Counter[etree._Element] = Counter()
    for piece in paragraph.pieces:
        if not piece.kind and piece.run is not None:
            amounts[piece.run] += len(piece.text.strip())
    return formatting_of(amounts.most_common(1)[0][0]) if amounts else None


def _prove(form: DocxForm, data: bytes, lines: Mapping[str, str]) -> None:
    """Every German passage is still there, whole and in its order."""
    written = iter([segment.text for segment in open_docx(data, form.document.name).document.segments])
    for segment in form.document.segments:
        start = lines.get(segment.id)
        if not any(text.startswith(start) if start is not None else text == segment.text for text in written):
            raise WorkbenchError(
                f"„{form.document.name}“ wurde nicht zweisprachig geschrieben: Ein deutscher Absatz ginge verloren.",
                "Wählen Sie die Ausgabe als Tabelle (--bilingual table).",
            )
