"""A new German version makes exactly the changed passages outdated, and no translation is ever lost."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection

from tests.app.forms import write_form
from tests.app.released_forms import release_as_it_is, release_next, released
from workbench.app.matching import match_segments
from workbench.app.operations.change_translation_state import change_translation_state
from workbench.app.operations.edit_segment import edit_segment
from workbench.app.operations.new_version import new_version
from workbench.app.operations.plan_translation import plan_translation
from workbench.app.operations.release_translation import release_translation
from workbench.app.operations.translate_segment import translate_segment
from workbench.app.operations.withdraw_translation import withdraw_translation
from workbench.app.translation_carrying import carry_translations
from workbench.app.translation_desk import TranslationWork
from workbench.app.workspace import Workspace, create_workspace
from workbench.app.workspace_sessions import open_stored_form
from workbench.model.document import Document, Segment
from workbench.model.translation_state import SegmentTranslation
from workbench.model.translation_state import TranslationState as State
from workbench.model.workspace import NewSegment
from workbench.store.connect import writing
from workbench.store.forms import FormFile, add_form, add_version, release
from workbench.store.segments import insert_segments, segments_of
from workbench.store.translations import (
    plan_language,
    removed_translations,
    save_translations,
    translations_of,
)
from workbench.translation.pretranslate import needs_translation, normalised

RENT = "Bitte tragen Sie Ihre Miete ein."
LIMIT = "Der Antrag muss bis zum 31.12.2026 bei uns sein."
PROOF = "Legen Sie den Mietvertrag bei."
TARGETS = {
    RENT: "Kiranızı yazınız.",
    LIMIT: "Başvuru 31.12.2026 tarihine kadar.",
    PROOF: "Sözleşmeyi ekleyin.",
}


@pytest.fixture
def work(workspace: Workspace, tmp_path: Path) -> TranslationWork:
    """A form whose translation is released."""
    form = released(workspace, tmp_path / "antrag.docx", RENT, LIMIT, PROOF)
    plan_translation(workspace, form, ["tr"])
    work = TranslationWork(workspace, form, "tr")
    for row in work.rows():
        translate_segment(work, row, TARGETS[row.source])
    change_translation_state(work, [row.segment for row in work.rows()], State.CHECKED)
    release_translation(work)
    return work


def told(work: TranslationWork) -> list[tuple[str, str, str, State]]:
    return [(row.source, row.old_source, row.target, row.state) for row in work.rows()]


def test_exactly_the_changed_passage_is_outdated_and_shows_what_it_was(
    work: TranslationWork, tmp_path: Path
) -> None:
    later = LIMIT.replace("2026", "2027")
    done = release_next(work.workspace, work.form_id, tmp_path / "neu.docx", "Neu: ein Hinweis.", RENT, later)
    assert told(work) == [
        ("Neu: ein Hinweis.", "", "", State.PLANNED),
        (RENT, "", TARGETS[RENT], State.RELEASED),
        (later, LIMIT, TARGETS[LIMIT], State.OUTDATED),
    ]
    assert [row.source for row in work.removed()] == [PROOF]
    carried = done.translations
    assert [len(rows) for rows in (carried.kept, carried.outdated, carried.planned, carried.removed)] == [
        1
    ] * 4


def test_who_translated_an_unchanged_passage_stays_known(work: TranslationWork, tmp_path: Path) -> None:
    before = work.rows()[0]
    release_next(work.workspace, work.form_id, tmp_path / "neu.docx", RENT, LIMIT + " ")
    after = work.rows()[0]
    assert (after.id, after.person, after.at) == (before.id, before.person, before.at)


@pytest.mark.parametrize(
    "changed",
    [
        LIMIT.replace("31", "30"),
        LIMIT.replace(".2026", ".2026\u2009"),
        LIMIT + "!",
        LIMIT.replace("Antrag", "„Antrag“"),
    ],
    ids=["digit", "blank", "mark", "quotes"],
)
def test_digits_and_marks_count_as_changed_and_blanks_do_not(
    work: TranslationWork, tmp_path: Path, changed: str
) -> None:
    release_next(work.workspace, work.form_id, tmp_path / "neu.docx", RENT, changed, PROOF)
    outdated = normalised(changed) != normalised(LIMIT)
    states = [row.state for row in work.rows()]
    assert states == [State.RELEASED, State.OUTDATED if outdated else State.RELEASED, State.RELEASED]


def test_nothing_is_outdated_before_the_new_version_is_released(
    work: TranslationWork, tmp_path: Path
) -> None:
    new_version(work.workspace, work.form_id, write_form(tmp_path / "neu.docx", "Ganz anders geschrieben."))
    assert {row.state for row in work.rows()} == {State.RELEASED}
    assert [segment.text for segment in work.document().segments] == [RENT, LIMIT, PROOF]


def test_text_that_comes_back_has_its_state_again(work: TranslationWork, tmp_path: Path) -> None:
    form, workspace = work.form_id, work.workspace
    release_next(workspace, form, tmp_path / "2.docx", RENT, LIMIT.replace("2026", "2027"))
    release_next(workspace, form, tmp_path / "3.docx", RENT, LIMIT.replace("2026", "2028"))
    assert told(work)[1][1] == LIMIT
    release_next(workspace, form, tmp_path / "4.docx", RENT, LIMIT, PROOF)
    assert told(work) == [(text, "", TARGETS[text], State.RELEASED) for text in (RENT, LIMIT, PROOF)]


def test_moved_passages_keep_their_translations(work: TranslationWork, tmp_path: Path) -> None:
    release_next(work.workspace, work.form_id, tmp_path / "neu.docx", PROOF, RENT, LIMIT)
    assert told(work) == [(text, "", TARGETS[text], State.RELEASED) for text in (PROOF, RENT, LIMIT)]


def test_withdrawn_translation_stays_withdrawn(work: TranslationWork, tmp_path: Path) -> None:
    withdraw_translation(work)
    release_next(work.workspace, work.form_id, tmp_path / "neu.docx", RENT, LIMIT.replace("2026", "2027"))
    assert [row.state for row in work.rows()] == [State.WITHDRAWN, State.WITHDRAWN]


def test_translator_brings_an_outdated_passage_up_to_date(work: TranslationWork, tmp_path: Path) -> None:
    release_next(work.workspace, work.form_id, tmp_path / "neu.docx", RENT, LIMIT.replace("2026", "2027"))
    translate_segment(work, "s0002", TARGETS[LIMIT], State.DRAFT)
    assert told(work)[1][1] == LIMIT
    translate_segment(work, "s0002", TARGETS[LIMIT].replace("2026", "2027"))
    assert told(work)[1][1:] == ("", TARGETS[LIMIT].replace("2026", "2027"), State.TRANSLATED)


def test_passage_that_reads_quite_differently_is_outdated_too(work: TranslationWork, tmp_path: Path) -> None:
    other = "Ohne Frist."
    release_next(work.workspace, work.form_id, tmp_path / "neu.docx", RENT, other, PROOF)
    assert told(work)[1] == (other, LIMIT, TARGETS[LIMIT], State.OUTDATED)


def test_passage_revised_in_the_program_is_outdated(work: TranslationWork, tmp_path: Path) -> None:
    workspace, form = work.workspace, work.form_id
    new_version(workspace, form, write_form(tmp_path / "neu.docx", RENT, LIMIT, PROOF, "Neu."))
    session = open_stored_form(workspace, form)
    edit_segment(session, "s0001", "Wie hoch ist Ihre Miete?")
    edit_segment(session, "s0003", "Den Vertrag brauchen wir.")
    release_as_it_is(workspace, form)
    assert [(row.old_source, row.state) for row in work.rows()] == [
        (RENT, State.OUTDATED),
        ("", State.RELEASED),
        (PROOF, State.OUTDATED),
        ("", State.PLANNED),
    ]


WORDS = st.sampled_from(["Miete", "Strom", "Heizung", "Wohnung", "Kind 1", "Kind 2", "§ 35", "12", "Ja"])
VERSIONS = st.lists(
    st.lists(st.lists(WORDS, min_size=1, max_size=3).map(" ".join), max_size=6), min_size=2, max_size=4
)
STATES = st.sampled_from([state for state in State if state not in (State.OUTDATED, State.PLANNED)])


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    office = create_workspace(str(tmp_path_factory.mktemp("office") / "amt.fwb"), person="Frau Kurz")
    yield office
    office.close()


def document_of(texts: list[str]) -> Document:
    segments = (Segment(f"s{number:04d}", "body", "paragraph", text) for number, text in enumerate(texts, 1))
    return Document("f", "docx", tuple(segments))


def next_release(connection: Connection, form: str, old: str | None, document: Document) -> str:
    """The id of the next version with these passages, released, with the translations carried to it."""
    new = add_version(connection, form, FormFile("f.docx", "docx", b"x"), "P").id
    rows = [NewSegment(item.id, item.part, item.kind, item.text, item.text) for item in document.segments]
    insert_segments(connection, new, rows, "P")
    release(connection, new, "P", "")
    stored = [] if old is None else segments_of(connection, old)
    matching = match_segments(stored, document.segments, {}, {})
    carry_translations(connection, form, old, new, document, matching, "P")
    return new


def check_carried(before: SegmentTranslation, now: SegmentTranslation) -> None:
    """The text is there; its state too, unless the German is another one."""
    assert now.target == before.target
    if normalised(now.source) == normalised(before.source):
        assert (now.state, now.old_source) == (before.state, before.old_source)
    elif before.state is State.WITHDRAWN:
        assert now.state is State.WITHDRAWN
    elif normalised(now.source) == normalised(before.old_source):
        assert now.state is not State.OUTDATED
    else:
        assert (now.state, now.old_source) == (State.OUTDATED, before.old_source or before.source)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(VERSIONS, st.data())
def test_no_translation_and_no_state_is_ever_lost(
    office: Workspace, versions: list[list[str]], data: st.DataObject
) -> None:
    with writing(office.store.engine) as connection:
        form, old = add_form(connection, "F", "P").id, None
        plan_language(connection, form, "tr", "P")
        for texts in versions:
            document = document_of(texts)
            before = () if old is None else translations_of(connection, old)
            old = next_release(connection, form, old, document)
            after = translations_of(connection, old)
            gone = removed_translations(connection, form, old)
            assert [row.segment for row in after] == [
                item.id for item in document.segments if needs_translation(item)
            ]
            there = {row.id: row for row in (*after, *gone)}
            for row in before:
                check_carried(row, there[row.id])
            new = [row for row in after if row.state is State.PLANNED]
            sources = {normalised(row.source) for row in gone}
            assert not any(normalised(row.source) in sources for row in new)
            done = [replace(row, target=f"T {row.id}", state=data.draw(STATES)) for row in new]
            save_translations(connection, done, "P")
