"""Laws of reading and writing, tried on random Word files and random edits."""

import re

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from tests.document.corpus import integrity
from tests.document.corpus.exporting import AUTHOR, DATE, resolved
from tests.document.corpus.locating import locate
from tests.document.corpus.oracle import Paragraph, paragraphs
from tests.document.corpus.package import Package
from tests.document.corpus.random_edits import without_marks
from tests.property.edits import new_texts, shuffled, without_some_mark
from tests.property.word_content import WordFile, word_files
from workbench.document.docx.reader import DocxForm, open_docx
from workbench.model.document import Segment
from workbench.model.revision import ExportMode, ExportOptions, ExportResult, TextEdit

LAWS = settings(
    max_examples=60,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much],
)
"""The same examples every time: a failure belongs to the change that is tested. More: hypothesis profiles."""

_CHANGE = r"<w:rPrChange[^>]*><w:rPr></w:rPr></w:rPrChange>"
_HISTORY = re.compile(rf"<w:rPr [^>]*>{_CHANGE}</w:rPr>|{_CHANGE}")

modes = st.sampled_from([ExportMode.CLEAN, ExportMode.TRACKED])


def form_of(data: bytes) -> DocxForm:
    return open_docx(data, "zufall.docx")


def editable(form: DocxForm) -> list[Segment]:
    return [segment for segment in form.document.segments if not segment.locked]


def export(form: DocxForm, edits: list[TextEdit], mode: ExportMode) -> ExportResult:
    return form.export(edits, ExportOptions(mode, AUTHOR, DATE))


def expected_texts(form: DocxForm, truth: list[Paragraph], edits: tuple[TextEdit, ...]) -> list[str]:
    places = locate(form.document, truth)
    texts = [paragraph.text for paragraph in truth]
    for edit in edits:
        if edit.segment in places:
            texts[places[edit.segment]] = without_marks(edit.after)
    return texts


@LAWS
@given(word_files(), modes)
def test_a_file_without_edits_comes_back_byte_by_byte(file: WordFile, mode: ExportMode) -> None:
    assert export(form_of(file.data), [], mode).data == file.data


@LAWS
@given(word_files())
def test_visible_text_is_that_of_the_oracle(file: WordFile) -> None:
    read = [without_marks(segment.text) for segment in form_of(file.data).document.segments]
    shown = [paragraph.text for paragraph in paragraphs(Package(file.data))]
    assert sorted("".join(text.split()) for text in read if text.strip()) == sorted(
        "".join(text.split()) for text in shown if text.strip()
    )


@LAWS
@given(st.data(), word_files())
def test_a_clean_edit_is_the_new_text_with_all_objects(draw: st.DataObject, file: WordFile) -> None:
    form = form_of(file.data)
    edits = _drawn_edits(draw, form)
    result = export(form, edits, ExportMode.CLEAN)
    assert [refused.cause for refused in result.refused] == []
    truth, after = paragraphs(Package(file.data)), paragraphs(Package(result.data))
    assert [item.text for item in after] == expected_texts(form, truth, result.applied)
    assert [item.objects for item in after] == [item.objects for item in truth]
    assert integrity.new_duplicates(Package(file.data), Package(result.data)) == []
    assert integrity.unequal_copies(Package(file.data), Package(result.data)) == []
    again = form_of(result.data).document
    left = [edit for edit in edits if without_marks(edit.after).strip()]
    assert [again.by_id[edit.segment].text for edit in left] == [edit.after for edit in left]


@LAWS
@given(st.data(), word_files())
def test_a_tracked_edit_is_new_when_accepted_and_old_when_rejected(
    draw: st.DataObject, file: WordFile
) -> None:
    form = form_of(file.data)
    result = export(form, _drawn_edits(draw, form), ExportMode.TRACKED)
    assert [refused.cause for refused in result.refused] == []
    package, truth = Package(result.data), paragraphs(Package(file.data))
    accepted, rejected = resolved(package, accept=True), resolved(package, accept=False)
    assert [item.text for item in accepted] == expected_texts(form, truth, result.applied)
    assert [item.objects for item in accepted] == [item.objects for item in truth]
    assert [item.atoms for item in rejected] == [item.atoms for item in truth]
    assert integrity.new_duplicates(Package(file.data), package) == []
    assert integrity.unequal_copies(Package(file.data), package) == []


@LAWS
@given(st.data(), word_files())
def test_accepting_a_tracked_edit_gives_the_clean_export(draw: st.DataObject, file: WordFile) -> None:
    form = form_of(file.data)
    edits = _drawn_edits(draw, form)
    clean = paragraphs(Package(export(form, edits, ExportMode.CLEAN).data))
    tracked = resolved(Package(export(form, edits, ExportMode.TRACKED).data), accept=True)
    assert [_without_history(item) for item in tracked] == [_without_history(item) for item in clean]


@LAWS
@given(st.data(), word_files())
def test_an_edit_and_its_inverse_give_the_same_text_and_formatting_of_untouched_words(
    draw: st.DataObject, file: WordFile
) -> None:
    form = form_of(file.data)
    segments = editable(form)
    assume(segments)
    segment = draw.draw(st.sampled_from(segments))
    words = f" {draw.draw(st.sampled_from(['Neu', 'ganz neu gesagt', 'x']))} "
    places = [
        index for index, character in enumerate(segment.text) if character == " " and _free(segment, index)
    ]
    where = draw.draw(st.sampled_from([0, len(segment.text), *places]))
    after = segment.text[:where] + words + segment.text[where:]
    there = export(form, [TextEdit(segment.id, segment.text, after)], ExportMode.CLEAN)
    assert there.refused == ()
    middle = form_of(there.data)
    back = export(middle, [TextEdit(segment.id, after, segment.text)], ExportMode.CLEAN)
    assert back.refused == ()
    before, restored = paragraphs(Package(file.data)), paragraphs(Package(back.data))
    assert [item.text for item in restored] == [item.text for item in before]
    assert [_solid(item) for item in restored] == [_solid(item) for item in before]


@LAWS
@given(st.data(), word_files(), modes)
def test_placeholders_in_another_order_are_written_or_refused(
    draw: st.DataObject, file: WordFile, mode: ExportMode
) -> None:
    form = form_of(file.data)
    segments = [segment for segment in editable(form) if segment.placeholders]
    assume(segments)
    segment = draw.draw(st.sampled_from(segments))
    edit = TextEdit(segment.id, segment.text, draw.draw(shuffled(segment)))
    result = export(form, [edit], mode)
    if result.refused:
        assert result.data == file.data
        assert result.refused[0].cause.endswith(".")
        return
    truth, after = paragraphs(Package(file.data)), resolved(Package(result.data), accept=True)
    assert [item.text for item in after] == expected_texts(form, truth, result.applied)
    assert [item.objects for item in after] == [item.objects for item in truth]
    assert integrity.new_duplicates(Package(file.data), Package(result.data)) == []


@LAWS
@given(st.data(), word_files(), modes)
def test_an_edit_that_drops_or_doubles_a_placeholder_is_refused_and_listed(
    draw: st.DataObject, file: WordFile, mode: ExportMode
) -> None:
    form = form_of(file.data)
    segments = [segment for segment in editable(form) if segment.placeholders]
    assume(segments)
    segment = draw.draw(st.sampled_from(segments))
    edit = TextEdit(segment.id, segment.text, draw.draw(without_some_mark(segment)))
    assume(edit.after != edit.before)
    result = export(form, [edit], mode)
    assert [refused.edit for refused in result.refused] == [edit]
    assert result.applied == ()
    assert result.data == file.data


def _drawn_edits(draw: st.DataObject, form: DocxForm) -> list[TextEdit]:
    """An edit for each editable segment."""
    edits = [TextEdit(item.id, item.text, draw.draw(new_texts(item))) for item in editable(form)]
    return [edit for edit in edits if edit.after != edit.before]


def _free(segment: Segment, index: int) -> bool:
    return all(not item.offset < index < item.end for item in segment.placeholders)


def _without_history(paragraph: Paragraph) -> list[tuple[str, str, str]]:
    """New words may or may not take over that somebody changed the format of the word before them."""
    return [(atom.kind, atom.value, _HISTORY.sub("", atom.format)) for atom in paragraph.atoms]


def _solid(paragraph: Paragraph) -> list[tuple[str, str]]:
    return [(atom.value, atom.format) for atom in paragraph.atoms if atom.value.strip()]
