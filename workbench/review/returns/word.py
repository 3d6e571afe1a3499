"""Reading one returned Word file: its marks, matched to the passages of the form."""

import hashlib
import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence, Set
from dataclasses import dataclass, field, replace

from workbench.document.docx.paragraph_ids import paragraph_ids
from workbench.document.docx.reader import DocxForm, open_docx
from workbench.language.passage_alignment import similarity
from workbench.model.document import Segment
from workbench.model.review import (
    Annotation,
    AnnotationType,
    Rejected,
    ReturnedFile,
    ReturnedVersion,
    TextDifference,
)
from workbench.review.returns.colours import LEGEND
from workbench.review.returns.kit_marks import FORM, KIND, OWN, SHEET, custom_properties, told_version
from workbench.review.returns.places import KnownPassage, bookmarked_segment, find_places
from workbench.review.returns.word_marks import Mark, ReturnedParagraph, WordMarks, read_marks
from workbench.review.testers import is_code, tester_of
from workbench.review.versions import document_version, plain, version_hash

_LEAST_COMMON = 0.3
"""Share of words that a return must have in common with the form; below, it belongs to another form."""
_NEARLY_EQUAL = 0.8
_AUTOMATIC = frozenset({"header", "footer"})
_NUMBERS = re.compile(r"\d[\d.,:/-]*")
_WITHOUT_WORDS = "Die Markierung enthält keine Wörter."
_WITHOUT_ANCHOR = "Der Kommentar hat in der Datei keine Stelle mehr."
_WITHOUT_PASSAGE = "Der Absatz steht so in keiner Passage des Formulars."


@dataclass(frozen=True, slots=True)
class KnownForm:
    """The form that returns are matched to. `own`: fingerprints of marks that are in the form
    itself and do not come from testers."""

    name: str
    version: str
    passages: tuple[KnownPassage, ...]
    sha256: str = ""
    own: tuple[str, ...] = ()
    guessed: bool = False
    base_version: str = ""
    base_texts: Mapping[str, str] = field(default_factory=dict)
    """Hash and texts without the tracked changes of the form itself."""


@dataclass(frozen=True, slots=True)
class WordReturn:
    """A Word file that was opened, before it is matched."""

    file: str
    sha256: str
    form: DocxForm
    marks: WordMarks
    properties: Mapping[str, str]
    version: str
    """As the file tells it, "" if it does not."""

    @property
    def computed_version(self) -> str:
        """The hash of the texts as they were before anybody changed something in the file."""
        base = {item.id: item.base for item in self.marks.paragraphs if item.base != item.final}
        return version_hash(
            base.get(item.id, item.text) for item in self.form.document.segments if item.kind != "comment"
        )


def open_word_return(data: bytes, file: str, form: DocxForm | None = None) -> WordReturn:
    """`form`: the file if it is open already. Raises `InputError` if it is no Word file that can be read."""
    form = form or open_docx(data, file)
    marks, properties = read_marks(form), custom_properties(form.package)
    version = told_version(properties, marks.bookmarks)
    return WordReturn(file, hashlib.sha256(data).hexdigest(), form, marks, properties, version)


def form_to_match(form: DocxForm, data: bytes) -> KnownForm:
    """The form as the place that returns are matched to."""
    ids = paragraph_ids(form)
    passages = tuple(
        KnownPassage(item.id, item.text, ids.get(item.id, ""), item.kind in _AUTOMATIC, _has_fields(item))
        for item in form.document.segments
        if item.kind not in ("comment", "hidden") and item.id in form.places
    )
    opened = open_word_return(data, form.document.name, form)
    return KnownForm(
        form.document.name,
        document_version(form.document),
        passages,
        opened.sha256,
        own_marks(opened),
        base_version=opened.computed_version,
        base_texts={item.id: plain(item.base) for item in opened.marks.paragraphs},
    )


def own_marks(item: WordReturn) -> tuple[str, ...]:
    """A fingerprint of every mark in the file, by which it is known again in a return."""
    return tuple(_fingerprint(_annotation(mark, item.file, mark.paragraphs, "")) for mark in item.marks.marks)


def _has_fields(segment: Segment) -> bool:
    return any(mark.kind == "field" for mark in segment.placeholders)


def guessed_form(returns: Sequence[WordReturn]) -> KnownForm:
    """The form that returns of one version tell themselves: by the bookmarks of the kit, else by the fullest file."""
    best = max(returns, key=lambda item: (len(_bookmarked(item)), len(item.marks.paragraphs)))
    passages = _bookmarked(best) or tuple(
        KnownPassage(item.id, item.base or item.final, item.para_id)
        for item in best.marks.paragraphs
        if plain(item.base or item.final)
    )
    name = best.properties.get(FORM) or best.file
    final = {item.id: plain(item.final) for item in best.marks.paragraphs}
    final |= {name: final[item.id] for item in best.marks.paragraphs for name in _names(item)}
    own = next((told.split() for item in returns if (told := item.properties.get(OWN))), [])
    version = best.version or best.computed_version
    return KnownForm(name, version, passages, own=tuple(own), guessed=True, base_texts=final)


def _bookmarked(item: WordReturn) -> tuple[KnownPassage, ...]:
    found: dict[str, KnownPassage] = {}
    for paragraph in item.marks.paragraphs:
        for name in _names(paragraph):
            if plain(paragraph.base):
                found.setdefault(name, KnownPassage(name, paragraph.base, paragraph.para_id))
    return tuple(found.values())


def _names(paragraph: ReturnedParagraph) -> list[str]:
    return list(filter(None, map(bookmarked_segment, paragraph.bookmarks)))


def match_word_return(
    item: WordReturn, form: KnownForm, legend: Mapping[str, str] = LEGEND
) -> ReturnedFile | Rejected:
    """Everything in the file with the passages it stands at, or why the file belongs to another form."""
    state = _state(item, form)
    paragraphs = [paragraph for paragraph in item.marks.paragraphs if paragraph.base or paragraph.final]
    places = find_places(
        paragraphs,
        form.passages,
        same_version=state is ReturnedVersion.CURRENT,
        is_sheet=item.properties.get(KIND) == SHEET,
    )
    if not form.guessed and not _belongs(item, form, places):
        return Rejected(item.file, _other_form(item, form))
    texts = {passage.id: passage.text for passage in form.passages if not passage.automatic}
    fields = {passage.id for passage in form.passages if passage.fields}
    differences = _differences(item, places, texts, form.base_texts, fields, state)
    if state is ReturnedVersion.UNKNOWN and not differences and _found(places) == _there(form):
        state = ReturnedVersion.CURRENT
    before = _passages_before(item, places)
    annotations = [
        _annotation(mark, item.file, _matched(mark, places), _near(mark, before), legend)
        for mark in item.marks.marks
    ]
    annotations = _without_own(annotations, form.own)
    tester = _tester(item, annotations)
    return ReturnedFile(
        item.file,
        item.sha256,
        tester,
        form.name,
        item.version if state is ReturnedVersion.OLDER else form.version,
        state,
        tuple(_with_author(annotation, tester) for annotation in annotations),
        differences=differences,
        formatting_changes=item.marks.formatting,
        notes=_notes(item, form, state, places),
    )


def _state(item: WordReturn, form: KnownForm) -> ReturnedVersion:
    if form.guessed or item.version == form.version:
        return ReturnedVersion.CURRENT
    if not item.version and item.computed_version in (form.version, form.base_version):
        return ReturnedVersion.CURRENT
    return ReturnedVersion.OLDER if item.version else ReturnedVersion.UNKNOWN


def _belongs(item: WordReturn, form: KnownForm, places: Mapping[str, tuple[str, ...]]) -> bool:
    """Forms of one office share headings and labels: what counts are words of passages that are nearly the same."""
    told = item.properties.get(FORM, "")
    if item.version == form.version or (told == form.name and places):
        return True
    texts = {passage.id: plain(passage.text) for passage in form.passages}
    words = common = 0
    for paragraph in item.marks.paragraphs:
        own = plain(paragraph.base or paragraph.final)
        count = len(own.split())
        words += count
        nearly = any(similarity(own, texts[name]) >= _NEARLY_EQUAL for name in places.get(paragraph.id, ()))
        common += count if nearly else 0
    whole = sum(len(text.split()) for text in texts.values())
    return common >= _LEAST_COMMON * max(min(words, whole), 1)


def _other_form(item: WordReturn, form: KnownForm) -> str:
    told = item.properties.get(FORM, "")
    named = f" Sie nennt das Formular „{told}“." if told and told != form.name else ""
    count = len(item.marks.marks)
    marks = (
        f" Darin stehen {count} Anmerkungen."
        if count > 1
        else " Darin steht eine Anmerkung."
        if count
        else ""
    )
    return f"Die Rückgabe gehört zu einem anderen Formular als „{form.name}“.{named}{marks}"


def _passages_before(item: WordReturn, places: Mapping[str, tuple[str, ...]]) -> dict[str, str]:
    """The passage before each paragraph."""
    found, last = {}, ""
    for paragraph in item.marks.paragraphs:
        found[paragraph.id] = last
        last = places[paragraph.id][-1] if paragraph.id in places else last
    return found


def _matched(mark: Mark, places: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    if mark.type is AnnotationType.HIGHLIGHT and not mark.range_text:
        return ()
    return tuple(dict.fromkeys(name for paragraph in mark.paragraphs for name in places.get(paragraph, ())))


def _near(mark: Mark, before: Mapping[str, str]) -> str:
    return next((before[paragraph] for paragraph in mark.paragraphs if before.get(paragraph)), "")


def _annotation(
    mark: Mark, file: str, segments: tuple[str, ...], near: str, legend: Mapping[str, str] = LEGEND
) -> Annotation:
    range_text = mark.range_text
    cause = ""
    if not segments:
        empty = mark.type is AnnotationType.HIGHLIGHT and not range_text
        cause = _WITHOUT_WORDS if empty else _WITHOUT_PASSAGE if mark.stretches else _WITHOUT_ANCHOR
    written = mark.type in (AnnotationType.COMMENT, AnnotationType.REPLY)
    return Annotation(
        file,
        segments,
        mark.type,
        tester_of(mark.author, mark.initials, file),
        mark.text if written else mark.words,
        range_text,
        mark.resolved,
        mark.colour,
        legend.get(mark.colour, ""),
        mark.moment,
        mark.moved,
        cause,
        "" if segments else near,
    )


def _without_own(annotations: Sequence[Annotation], own: Sequence[str]) -> list[Annotation]:
    """What is in the form itself was not written by testers."""
    left = Counter(own)
    kept = []
    for annotation in annotations:
        name = _fingerprint(annotation)
        if left[name]:
            left[name] -= 1
        else:
            kept.append(annotation)
    return kept


def _fingerprint(item: Annotation) -> str:
    told = (item.type.value, plain(item.text), plain(item.range_text), item.colour, item.moment[:16])
    return hashlib.sha256("\n".join(told).encode()).hexdigest()[:12]


def _tester(item: WordReturn, annotations: Sequence[Annotation]) -> str:
    """Whose file it is: the code in its name, else the only author."""
    named = tester_of("", "", item.file)
    authors = {annotation.author for annotation in annotations if annotation.author}
    codes = set(filter(is_code, authors)) or authors
    return named or (codes.pop() if len(codes) == 1 else "")


def _with_author(annotation: Annotation, tester: str) -> Annotation:
    return annotation if annotation.author else replace(annotation, author=tester)


def _differences(
    item: WordReturn,
    places: Mapping[str, tuple[str, ...]],
    texts: Mapping[str, str],
    base: Mapping[str, str],
    fields: Set[str],
    state: ReturnedVersion,
) -> tuple[TextDifference, ...]:
    """Passages that read otherwise without a mark: somebody accepted changes, or typed without tracking."""
    if state is ReturnedVersion.OLDER:
        return ()
    found: dict[str, list[str]] = {}
    for paragraph in item.marks.paragraphs:
        for name in places.get(paragraph.id, ()):
            if not paragraph.added and name in texts:
                found.setdefault(name, []).append(plain(paragraph.base))
    return tuple(
        TextDifference(item.file, name, plain(texts[name]), " ".join(lines))
        for name, lines in found.items()
        if not _reads_the_same((texts[name], base.get(name, "")), lines, numbers=name not in fields)
    )


def _reads_the_same(known: Sequence[str], lines: Sequence[str], *, numbers: bool) -> bool:
    """Whether one of the known texts stands in the lines. Without `numbers` these may differ."""
    here = [*map(_clean(numbers), lines), _clean(numbers)(" ".join(lines))]
    return any(text and text in line for text in map(_clean(numbers), known) for line in here)


def _clean(numbers: bool) -> Callable[[str], str]:
    return plain if numbers else lambda text: " ".join(_NUMBERS.sub(" ", plain(text)).split())


def _found(places: Mapping[str, tuple[str, ...]]) -> int:
    return len({name for names in places.values() for name in names})


def _there(form: KnownForm) -> int:
    return sum(1 for passage in form.passages if plain(passage.text))


def _notes(
    item: WordReturn, form: KnownForm, state: ReturnedVersion, places: Mapping[str, tuple[str, ...]]
) -> tuple[str, ...]:
    found, total = _found(places), _there(form)
    again = f"{found} von {total} Passagen waren wiederzufinden."
    match state:
        case ReturnedVersion.OLDER:
            note = f"Die Rückgabe gehört zu einer anderen Fassung ({item.version}); {again}"
        case ReturnedVersion.UNKNOWN:
            note = f"Die Rückgabe sagt nicht, zu welcher Fassung sie gehört; ihr Text weicht ab. {again}"
        case ReturnedVersion.CURRENT:
            return ()
    return (note,)
