"""Translating a released form: who may do what, which state follows which, and taking it back."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.app.forms import write_form
from tests.app.released_forms import release_as_it_is, released
from workbench.app.changes import Changes
from workbench.app.exchange_jobs import job_of_work
from workbench.app.operations.change_translation_state import change_translation_state
from workbench.app.operations.comment_translation import comment_translation
from workbench.app.operations.dismiss_translation_alert import (
    dismiss_translation_alert,
    restore_translation_alert,
)
from workbench.app.operations.import_form import import_form
from workbench.app.operations.plan_translation import plan_translation, undo_plan
from workbench.app.operations.release_translation import TranslationRefusedError, release_translation
from workbench.app.operations.translate_segment import translate_segment
from workbench.app.operations.undo_translation import undo_translation
from workbench.app.operations.withdraw_translation import withdraw_translation
from workbench.app.rights import RightError
from workbench.app.translation_alerts import translation_alerts
from workbench.app.translation_desk import TranslationWork
from workbench.app.workspace import Workspace
from workbench.app.workspace_sessions import open_stored_form, take_changes
from workbench.common.errors import InputError, WorkbenchError
from workbench.model.translation_state import TranslationState as State
from workbench.model.workspace import Role
from workbench.store.connect import writing
from workbench.store.errors import ConflictError
from workbench.store.people import add_person
from workbench.store.verifying import verify

Join = Callable[[str], Workspace]
SAMPLES = Path(__file__).parents[2] / "sample_forms"
TEXTS = ("Bitte ankreuzen.", "Die Frist endet am 31.12.2026.", "Bitte ankreuzen.", "12345")


@pytest.fixture
def work(workspace: Workspace, tmp_path: Path) -> TranslationWork:
    form = released(workspace, tmp_path / "antrag.docx", *TEXTS)
    plan_translation(workspace, form, ["tr_TR"])
    return TranslationWork(workspace, form, "tr")


def states(work: TranslationWork) -> dict[str, State]:
    return {row.segment: row.state for row in work.rows()}


def test_only_passages_with_words_are_planned_in_reading_order(work: TranslationWork) -> None:
    rows = work.rows()
    assert [(row.segment, row.source) for row in rows] == [
        (f"s000{number}", text) for number, text in enumerate(TEXTS[:3], 1)
    ]
    assert {row.state for row in rows} == {State.PLANNED}
    assert [segment.text for segment in work.document().segments] == list(TEXTS)
    assert work.can_edit


def test_languages_planned_before_the_release_come_with_it(workspace: Workspace, tmp_path: Path) -> None:
    form = import_form(workspace, write_form(tmp_path / "antrag.docx", *TEXTS)).form.id
    planned = plan_translation(workspace, form, ["uk", "kmr"])
    work = TranslationWork(workspace, form, "ku")
    assert (planned.languages, planned.rows, work.rows()) == (("uk", "ku"), (), ())
    assert not work.can_edit
    with pytest.raises(WorkbenchError, match="noch keine deutsche Fassung"):
        work.document()
    release_as_it_is(workspace, form)
    assert list(states(work)) == ["s0001", "s0002", "s0003"]


def test_translation_goes_to_repetitions_and_back(work: TranslationWork) -> None:
    changes = translate_segment(work, "s0001", "Lütfen işaretleyin.")
    assert [(row.segment, row.target, row.origin) for row in work.rows()] == [
        ("s0001", "Lütfen işaretleyin.", "person"),
        ("s0002", "", ""),
        ("s0003", "Lütfen işaretleyin.", "repetition"),
    ]
    again = undo_translation(work.workspace, changes)
    assert [(row.target, row.state) for row in work.rows()] == [("", State.PLANNED)] * 3
    undo_translation(work.workspace, again)
    assert work.rows()[2].target == "Lütfen işaretleyin."
    assert [item.target for item in work.history(work.rows()[0])] == [
        "Lütfen işaretleyin.",
        "",
        "Lütfen işaretleyin.",
    ]


def test_repetition_that_somebody_translated_otherwise_stays(work: TranslationWork) -> None:
    translate_segment(work, "s0003", "İşaretleyiniz.", propagate=False)
    translate_segment(work, "s0001", "Lütfen işaretleyin.")
    assert work.rows()[2].target == "İşaretleyiniz."


def test_draft_and_machine_suggestion_do_not_go_to_repetitions(work: TranslationWork) -> None:
    translate_segment(work, "s0001", "Lütfen", State.DRAFT)
    translate_segment(work, "s0002", "Son tarih", State.MACHINE, "machine:test")
    assert states(work) == {"s0001": State.DRAFT, "s0002": State.MACHINE, "s0003": State.PLANNED}


def test_state_follows_the_table(work: TranslationWork) -> None:
    with pytest.raises(WorkbenchError, match="keine Übersetzung"):
        change_translation_state(work, ["s0001"], State.CHECKED)
    translate_segment(work, "s0001", "Lütfen", State.MACHINE, "machine:test")
    with pytest.raises(WorkbenchError, match="„Maschinenvorschlag“ und kann nicht unmittelbar „geprüft“"):
        change_translation_state(work, ["s0001"], State.CHECKED)
    for state in (State.TRANSLATED, State.CHECKED, State.READING_TEST):
        change_translation_state(work, ["s0001"], state)
    for state in (State.RELEASED, State.OUTDATED, State.WITHDRAWN):
        with pytest.raises(WorkbenchError):
            change_translation_state(work, ["s0001"], state)
    assert states(work)["s0001"] is State.READING_TEST


def test_two_translators_of_one_passage(work: TranslationWork, join: Join) -> None:
    read = work.rows()[0]
    other = TranslationWork(join("Tom Tolk"), work.form_id, "tr")
    translate_segment(other, "s0001", "Tom", propagate=False)
    with pytest.raises(ConflictError, match="„Tom Tolk“ die Übersetzung der Passage s0001"):
        translate_segment(work, read, "Kurz")
    assert work.rows()[0].target == "Tom"


def test_readers_and_lawyers_do_not_translate_and_translators_do_not_release(
    work: TranslationWork, join: Join
) -> None:
    with writing(work.workspace.store.engine) as connection:
        add_person(connection, "Lea Lese", Role.READER)
        add_person(connection, "Tom Tolk", Role.TRANSLATOR)
    reader = TranslationWork(join("Lea Lese"), work.form_id, "tr")
    assert not reader.can_edit
    with pytest.raises(RightError):
        translate_segment(reader, "s0001", "x")
    translator = TranslationWork(join("Tom Tolk"), work.form_id, "tr")
    finish(translator)
    with pytest.raises(RightError):
        release_translation(translator)
    release_translation(work)


def finish(work: TranslationWork) -> None:
    translate_segment(work, "s0001", "Lütfen işaretleyin.")
    translate_segment(work, "s0002", "Süre 31.12.2026 tarihinde sona erer.")
    change_translation_state(work, [row.segment for row in work.rows()], State.CHECKED)


def test_release_names_what_stands_against_it(work: TranslationWork) -> None:
    translate_segment(work, "s0001", "Lütfen işaretleyin.")
    translate_segment(work, "s0002", "Süre 31.11.2026 tarihinde sona erer.")
    with pytest.raises(TranslationRefusedError, match="s0001: Die Passage ist „übersetzt“") as refused:
        release_translation(work)
    assert [item.segment for item in refused.value.objections] == ["s0001", "s0002", "s0003"]
    change_translation_state(work, [row.segment for row in work.rows()], State.CHECKED)
    with pytest.raises(TranslationRefusedError) as refused:
        release_translation(work)
    assert {item.segment for item in refused.value.objections} == {"s0002"}


def test_dismissed_doubt_does_not_stand_against_the_release_any_more(
    work: TranslationWork, join: Join
) -> None:
    finish(work)
    translate_segment(work, "s0002", "Süre 30.12.2026 tarihinde sona erer.")
    change_translation_state(work, ["s0002"], State.CHECKED)
    (checked,) = (item for item in translation_alerts(work) if item.alerts)
    for alert in checked.alerts:
        with pytest.raises(WorkbenchError, match="warum"):
            dismiss_translation_alert(work, "s0002", alert.dismissable, " ")
        dismiss_translation_alert(work, "s0002", alert.dismissable, "Frist im Zielland")
    other = TranslationWork(join("Tom Tolk"), work.form_id, "tr")
    assert not any(item.alerts for item in translation_alerts(other))
    restore_translation_alert(other, "s0002", checked.alerts[0].dismissable)
    assert any(item.alerts for item in translation_alerts(work))
    dismiss_translation_alert(work, "s0002", checked.alerts[0].dismissable, "Frist im Zielland")
    release_translation(work)
    assert set(states(work).values()) == {State.RELEASED}


def test_withdrawn_translation_keeps_its_texts(work: TranslationWork) -> None:
    finish(work)
    release_translation(work)
    changes = withdraw_translation(work)
    assert set(states(work).values()) == {State.WITHDRAWN}
    assert work.rows()[0].target == "Lütfen işaretleyin."
    undo_translation(work.workspace, changes)
    assert set(states(work).values()) == {State.RELEASED}


def test_comments_of_translator_and_checker_stay_apart(work: TranslationWork) -> None:
    comment_translation(work, "s0001", comment="Kästchen oder Zeile?")
    changes = comment_translation(work, "s0001", review_comment="Kästchen.")
    row = work.rows()[0]
    assert (row.comment, row.review_comment, row.state) == (
        "Kästchen oder Zeile?",
        "Kästchen.",
        State.PLANNED,
    )
    undo_translation(work.workspace, changes)
    assert work.rows()[0].review_comment == ""
    assert work.history(row) == ()


def test_plan_is_taken_back_unless_somebody_has_begun(work: TranslationWork) -> None:
    planned = plan_translation(work.workspace, work.form_id, ["tr", "uk"])
    assert planned.languages == ("uk",)
    ukrainian = TranslationWork(work.workspace, work.form_id, "uk")
    undo_plan(work.workspace, planned)
    assert (ukrainian.rows(), ukrainian.is_planned) == ((), False)
    planned = plan_translation(work.workspace, work.form_id, ["uk"])
    translate_segment(ukrainian, "s0001", "Позначте.")
    with pytest.raises(ConflictError):
        undo_plan(work.workspace, planned)
    assert len(ukrainian.rows()) == 3


@pytest.mark.parametrize("code", ["de", "xx", "tr,uk", ""])
def test_what_is_no_language_to_translate_into_is_said(work: TranslationWork, code: str) -> None:
    with pytest.raises(InputError):
        plan_translation(work.workspace, work.form_id, ["pl", code])
    assert not TranslationWork(work.workspace, work.form_id, "pl").is_planned


@pytest.mark.parametrize("target", ["\ud800", "a\0b", "\ufffc"])
def test_text_that_cannot_be_kept_is_refused(work: TranslationWork, target: str) -> None:
    with pytest.raises(WorkbenchError):
        translate_segment(work, "s0001", target)
    assert states(work)["s0001"] is State.PLANNED


def test_open_german_form_is_not_disturbed_by_translators(work: TranslationWork, join: Join) -> None:
    session = open_stored_form(work.workspace, work.form_id)
    other = TranslationWork(join("Tom Tolk"), work.form_id, "tr")
    translate_segment(other, "s0001", "Lütfen işaretleyin.")
    assert take_changes(session) == Changes()


def test_workspace_with_translations_is_sound(work: TranslationWork) -> None:
    finish(work)
    assert verify(work.workspace.store.engine).ok


def test_texts_of_boxes_have_a_limit_that_checks_know(workspace: Workspace) -> None:
    form = import_form(workspace, SAMPLES / "faltblatt_grundsicherung.docx").form.id
    release_as_it_is(workspace, form)
    plan_translation(workspace, form, ["en", "ja"])
    work = TranslationWork(workspace, form, "en")
    (title,) = (row.segment for row in work.rows() if row.source == "Altersgrenze")
    limits = work.limits()
    limit = limits[title]
    assert 30 < limit < 60
    assert TranslationWork(workspace, form, "ja").limits()[title] == limit // 2
    assert len(limits) == 8, "the headings and texts of the four boxes"
    assert all(limits.get(row.segment, 999) >= len(row.source) for row in work.rows())
    assert {unit.label: unit.limit for unit in job_of_work(work).units if unit.limit} == limits

    fitting = "The age from which you can get it"
    translate_segment(work, title, fitting)
    alerts = {item.row.segment: item.alerts for item in translation_alerts(work)}
    assert "length" not in [alert.check for alert in alerts[title]]
    translate_segment(work, title, f"{fitting} {fitting}")
    alerts = {item.row.segment: item.alerts for item in translation_alerts(work)}
    assert [alert.message for alert in alerts[title] if alert.check == "length"] == [
        f"Die Übersetzung hat 67 Zeichen, in das Feld passen etwa {limit}."
    ]
