"""Work on a form that is just a file comes back with its steps, after a crash too."""

import json
from pathlib import Path

import docx
import pytest

from workbench.app.file_journal import FileJournal
from workbench.app.kept_work import DAMAGED, TypedText, work_file
from workbench.app.operations.discard_changes import discard_changes
from workbench.app.operations.edit_segment import edit_segment
from workbench.app.operations.redo_change import redo_change
from workbench.app.operations.resume_form import MOVED, ResumedForm, resume_form
from workbench.app.operations.undo_change import undo_change
from workbench.app.session import FormSession

FIRST, SECOND = "Der Antrag ist beim Amt einzureichen.", "Die Gebühr beträgt 25 Euro."
NEW = "Reichen Sie den Antrag beim Amt ein."


@pytest.fixture
def form(tmp_path: Path) -> Path:
    return written(tmp_path / "Antrag.docx", FIRST, SECOND)


def written(path: Path, *texts: str) -> Path:
    document = docx.Document()
    for text in texts:
        document.add_paragraph(text)
    document.save(str(path))
    return path


def segment_of(session: FormSession, text: str) -> str:
    return next(segment.id for segment in session.document.segments if segment.text == text)


def texts(resumed: ResumedForm) -> list[str]:
    return list(resumed.session.texts.values())


def edited(form: Path) -> FormSession:
    session = resume_form(form).session
    edit_segment(session, segment_of(session, FIRST), NEW, "einfacher")
    return session


def test_edits_and_their_steps_come_back(form: Path) -> None:
    edited(form)
    again = resume_form(form)
    assert again.changed == 1
    assert texts(again) == [NEW, SECOND]
    assert again.session.edits()[0].reasons == ("einfacher",)
    undo_change(again.session)
    assert texts(again) == [FIRST, SECOND]
    third = resume_form(form)
    assert texts(third) == [FIRST, SECOND]
    redo_change(third.session)
    assert texts(resume_form(form)) == [NEW, SECOND]


def test_nothing_is_written_before_something_changes(form: Path) -> None:
    resume_form(form)
    assert not work_file(form).exists()


def test_the_file_itself_stays_as_it_is(form: Path) -> None:
    before = form.read_bytes()
    edited(form)
    assert form.read_bytes() == before


def test_a_step_after_an_undo_replaces_what_was_undone(form: Path) -> None:
    session = edited(form)
    undo_change(session)
    edit_segment(session, segment_of(session, SECOND), "Sie zahlen 25 Euro.")
    again = resume_form(form)
    assert texts(again) == [FIRST, "Sie zahlen 25 Euro."]
    assert again.session.history.redo_label == ""


def test_typing_that_nobody_took_over_comes_back(form: Path) -> None:
    session = resume_form(form).session
    assert isinstance(session.journal, FileJournal)
    typed = TypedText(segment_of(session, FIRST), "Reichen Sie", FIRST)
    session.journal.keep_typed(typed)
    assert resume_form(form).typed == typed
    edit_segment(session, typed.segment, NEW)
    assert resume_form(form).typed is None


@pytest.mark.parametrize("cut", [1, 5, 60])
def test_a_line_cut_short_by_a_crash_costs_only_itself(form: Path, cut: int) -> None:
    session = edited(form)
    edit_segment(session, segment_of(session, SECOND), "Sie zahlen 25 Euro.")
    kept = work_file(form)
    kept.write_bytes(kept.read_bytes()[:-cut])
    again = resume_form(form)
    if cut > 1:
        assert texts(again) == [NEW, SECOND]
    edit_segment(again.session, segment_of(again.session, SECOND), "Es kostet 25 Euro.")
    assert texts(resume_form(form)) == [NEW, "Es kostet 25 Euro."]


def test_a_damaged_file_is_kept_beside_and_read_as_far_as_it_goes(form: Path) -> None:
    edited(form)
    kept = work_file(form)
    kept.write_bytes(kept.read_bytes() + b"\xff\xfe nothing\n" + json.dumps({"undone": "x"}).encode() + b"\n")
    assert texts(resume_form(form)) == [NEW, SECOND]
    assert kept.with_name(kept.name + DAMAGED).exists()


def test_changes_follow_their_passages_into_another_file_and_the_rest_is_told(form: Path) -> None:
    session = edited(form)
    edit_segment(session, segment_of(session, SECOND), "Sie zahlen 25 Euro.")
    written(form, "Ein neuer Absatz davor.", FIRST, "Die Gebühr beträgt 30 Euro.")
    again = resume_form(form)
    assert texts(again) == ["Ein neuer Absatz davor.", NEW, "Die Gebühr beträgt 30 Euro."]
    assert [(edit.before, edit.after) for edit in again.lost] == [(SECOND, "Sie zahlen 25 Euro.")]
    assert work_file(form).with_name(work_file(form).name + MOVED).exists()
    assert texts(resume_form(form)) == texts(again)


def test_all_changes_are_discarded_as_one_step_that_can_be_undone(form: Path) -> None:
    session = edited(form)
    edit_segment(session, segment_of(session, SECOND), "Sie zahlen 25 Euro.")
    discard_changes(session)
    assert list(session.texts.values()) == [FIRST, SECOND]
    undo_change(session)
    assert list(session.texts.values()) == [NEW, "Sie zahlen 25 Euro."]


def test_work_goes_on_where_it_cannot_be_kept_and_that_is_told_once(form: Path) -> None:
    session = resume_form(form).session
    assert isinstance(session.journal, FileJournal)
    told: list[str] = []
    session.journal.failed = lambda problem: told.append(str(problem))
    work_file(form).parent.mkdir(parents=True)
    work_file(form).mkdir()
    edit_segment(session, segment_of(session, FIRST), NEW)
    edit_segment(session, segment_of(session, SECOND), "Sie zahlen 25 Euro.")
    assert list(session.texts.values()) == [NEW, "Sie zahlen 25 Euro."]
    assert len(told) == 1
    assert "nicht gesichert" in told[0]
