"""Hiding findings: here, in this form, in the office; remembered beside the form."""

import json
from pathlib import Path

import pytest

from tests.app.forms import write_form
from workbench.app.ignored_file import form_file, office_file
from workbench.app.operations.accept_suggestion import accept_suggestion
from workbench.app.operations.check_form import check_form
from workbench.app.operations.edit_segment import edit_segment
from workbench.app.operations.ignore_finding import ignore_finding
from workbench.app.operations.open_form import open_form
from workbench.app.operations.redo_change import redo_change
from workbench.app.operations.show_ignored import show_ignored
from workbench.app.operations.undo_change import undo_change
from workbench.app.protected import EditRefusedError
from workbench.app.session import FormSession
from workbench.common.errors import WorkbenchError
from workbench.model.finding import Finding
from workbench.model.ignored import IgnoreScope

LONG = (
    "Die Anmeldung zur Betreuung am Nachmittag geben Sie bitte spätestens vier Wochen vor dem Beginn des neuen "
    "Schuljahres unterschrieben im Sekretariat der Schule ab."
)
RULE = "long-sentence"


@pytest.fixture
def form(tmp_path: Path) -> Path:
    return write_form(tmp_path / "antrag.docx", LONG, LONG.replace("Nachmittag", "Abend"))


def long_sentences(session: FormSession) -> list[Finding]:
    document = session.current_document()
    shown, _ = session.ignored.split(check_form(document, session.glossary, only=(RULE,)), document)
    return list(shown)


def test_a_place_stays_hidden_after_opening_again(form: Path) -> None:
    session = open_form(form)
    first, second = long_sentences(session)
    assert ignore_finding(session, first, IgnoreScope.HERE, "So steht es in der Satzung.").decisions
    assert long_sentences(open_form(form)) == [second]
    stored = json.loads(form_file(form).read_text(encoding="utf-8"))
    assert stored["ignored"][0]["reason"] == "So steht es in der Satzung."


def test_a_place_shows_again_when_its_words_change(form: Path) -> None:
    session = open_form(form)
    ignore_finding(session, long_sentences(session)[0], IgnoreScope.HERE, "geprüft")
    edit_segment(session, "s0001", LONG.replace("vier", "fünf"))
    assert [finding.segment for finding in long_sentences(session)] == ["s0001", "s0002"]


def test_a_rule_is_hidden_in_this_form_only(form: Path, tmp_path: Path) -> None:
    session = open_form(form)
    ignore_finding(session, long_sentences(session)[0], IgnoreScope.FORM, "Text der Satzung")
    assert long_sentences(session) == []
    other = write_form(tmp_path / "anderer.docx", LONG)
    assert len(long_sentences(open_form(other))) == 1


def test_a_rule_is_hidden_in_every_form_of_the_office(form: Path, tmp_path: Path) -> None:
    session = open_form(form)
    ignore_finding(session, long_sentences(session)[0], IgnoreScope.OFFICE, "Hausregel")
    other = write_form(tmp_path / "anderer.docx", LONG)
    assert long_sentences(open_form(other)) == []
    assert office_file().is_file() and not form_file(form).exists()


def test_undo_shows_it_again_and_redo_hides_it(form: Path) -> None:
    session = open_form(form)
    ignore_finding(session, long_sentences(session)[0], IgnoreScope.FORM, "geprüft")
    undo_change(session)
    assert len(long_sentences(open_form(form))) == 2
    redo_change(session)
    assert long_sentences(open_form(form)) == []


def test_a_decision_can_be_taken_back(form: Path) -> None:
    session = open_form(form)
    ignore_finding(session, long_sentences(session)[0], IgnoreScope.FORM, "geprüft")
    (decision,) = session.ignored.entries
    show_ignored(session, decision)
    assert len(long_sentences(session)) == 2
    assert not form_file(form).exists()


def test_a_reason_is_needed(form: Path) -> None:
    session = open_form(form)
    with pytest.raises(WorkbenchError, match="Grund"):
        ignore_finding(session, long_sentences(session)[0], IgnoreScope.HERE, "  ")
    assert len(long_sentences(session)) == 2


def test_a_damaged_file_is_said_and_not_replaced(form: Path) -> None:
    form_file(form).write_text("{", encoding="utf-8")
    session = open_form(form)
    assert session.ignored.problem is not None and "beschädigt" in str(session.ignored.problem)
    with pytest.raises(WorkbenchError, match="beschädigt"):
        ignore_finding(session, long_sentences(session)[0], IgnoreScope.FORM, "geprüft")
    assert form_file(form).read_text(encoding="utf-8") == "{"
    assert len(long_sentences(session)) == 2


def test_a_suggestion_of_a_rule_goes_into_the_text(tmp_path: Path) -> None:
    session = open_form(write_form(tmp_path / "brief.docx", "Wir behalten 10 v. H. der Summe ein."))
    (finding,) = check_form(session.document, session.glossary, only=("hundredth",))
    accept_suggestion(session, finding.suggestions[0])
    assert session.texts["s0001"] == "Wir behalten 10 Prozent der Summe ein."
    with pytest.raises(EditRefusedError, match="passt nicht mehr"):
        accept_suggestion(session, finding.suggestions[0])
