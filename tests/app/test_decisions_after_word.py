"""What was decided about a plain file still holds after somebody worked on it in Word; in a workspace too."""

import json
from pathlib import Path

import pytest

from tests.app.forms import write_form
from workbench.app.ignored_file import form_file
from workbench.app.operations.check_form import check_form
from workbench.app.operations.ignore_finding import ignore_finding
from workbench.app.operations.open_form import open_form
from workbench.app.operations.reject_suggestion import reject_suggestion
from workbench.app.operations.resume_form import resume_form
from workbench.app.operations.show_ignored import show_ignored
from workbench.app.operations.unlock_segment import unlock_segment
from workbench.app.operations.waive_alert import waive_alert
from workbench.app.operations.write_note import write_note
from workbench.app.session import FormSession
from workbench.model.finding import Finding, Suggestion
from workbench.model.ignored import IgnoreScope

LONG = (
    "Die Anmeldung zur Betreuung am Nachmittag geben Sie bitte spätestens vier Wochen vor dem Beginn des neuen "
    "Schuljahres unterschrieben im Sekretariat der Schule ab."
)
SHORT = "Bitte legen Sie die Kopie des Ausweises bei."
TITLE = "Rechtsbehelfsbelehrung"
REMEDY = "Gegen diesen Bescheid kann innerhalb eines Monats nach Bekanntgabe Widerspruch erhoben werden."
RULE = "long-sentence"


@pytest.fixture
def form(tmp_path: Path) -> Path:
    return write_form(tmp_path / "antrag.docx", LONG, SHORT, TITLE, REMEDY)


def segment_of(session: FormSession, text: str) -> str:
    return next(item.id for item in session.document.segments if item.text == text)


def long_sentences(session: FormSession) -> list[Finding]:
    document = session.current_document()
    shown, _ = session.ignored.split(check_form(document, session.glossary, only=(RULE,)), document)
    return list(shown)


def decide(form: Path) -> None:
    """One decision of every kind, each with its reason."""
    session = resume_form(form).session
    ignore_finding(session, long_sentences(session)[0], IgnoreScope.HERE, "Satzung")
    unlock_segment(session, segment_of(session, REMEDY), "neues Muster", "E. Adler")
    waive_alert(session, "deadline", "warn", "abgestimmt", who="E. Adler", place=segment_of(session, SHORT))
    write_note(session, segment_of(session, SHORT), "Reicht eine Kopie?")
    place = segment_of(session, SHORT)
    words = SHORT[:5]
    reject_suggestion(
        session, Suggestion("1", place, 0, 5, "glossary", "bitte", "replace", "", SHORT, False, ""), "höflich"
    )
    assert list(session.rejections) == [(place, "glossary", "bitte", words)]


def test_every_decision_follows_its_passage_behind_new_paragraphs(form: Path) -> None:
    decide(form)
    write_form(form, "Neuer Anfang.", "Noch einer.", SHORT, LONG, TITLE, REMEDY)
    session = resume_form(form).session
    short, remedy = segment_of(session, SHORT), segment_of(session, REMEDY)
    assert long_sentences(session) == []
    assert session.ignored.entries[0].segment == segment_of(session, LONG)
    assert not session.document.by_id[remedy].locked
    assert [(item.place, item.reason) for item in session.legal.waivers] == [(short, "abgestimmt")]
    assert [(note.segment, note.text) for note in session.notes.entries] == [(short, "Reicht eine Kopie?")]
    assert session.rejections == {(short, "glossary", "bitte", SHORT[:5]): "höflich"}


def test_reworded_passage_keeps_what_its_words_still_bear(form: Path) -> None:
    decide(form)
    longer = f"Hinweis: {LONG}"
    write_form(form, "Neuer Anfang.", longer, SHORT.replace("Ausweises", "Passes"), TITLE, f"{REMEDY} Neu.")
    session = resume_form(form).session
    assert session.ignored.entries[0].segment == segment_of(session, longer)
    assert session.notes.entries[0].segment == segment_of(session, SHORT.replace("Ausweises", "Passes"))
    assert [key[0] for key in session.rejections] == [session.notes.entries[0].segment]
    assert session.document.by_id[
        segment_of(session, f"{REMEDY} Neu.")
    ].locked  # another text is locked again
    assert not any(item.place in session.texts for item in session.legal.waivers)


def test_decision_waits_for_a_passage_that_comes_back(form: Path) -> None:
    decide(form)
    write_form(form, SHORT, TITLE, REMEDY)
    session = open_form(form)
    assert not any(item.segment in session.texts for item in session.ignored.entries)
    ignore_finding(
        session,
        Finding("passive", segment_of(session, SHORT), 0, 5, "info", "", "", ""),
        IgnoreScope.HERE,
        "gut",
    )
    write_form(form, SHORT, LONG, TITLE, REMEDY)
    assert long_sentences(open_form(form)) == []


def test_of_equal_passages_the_nearest_one_is_meant(tmp_path: Path) -> None:
    form = write_form(tmp_path / "antrag.docx", LONG, SHORT, SHORT, LONG)
    session = open_form(form)
    ignore_finding(session, long_sentences(session)[1], IgnoreScope.HERE, "Satzung")
    write_form(form, LONG, SHORT, SHORT, "Neu.", LONG)
    session = open_form(form)
    assert [item.segment for item in long_sentences(session)] == ["s0001"]
    assert session.ignored.entries[0].segment == "s0005"


def test_decision_without_the_text_of_its_passage_is_known_by_its_number(form: Path) -> None:
    session = open_form(form)
    ignore_finding(session, long_sentences(session)[0], IgnoreScope.HERE, "Satzung")
    path = form_file(form)
    stored = json.loads(path.read_text(encoding="utf-8"))
    assert stored["ignored"][0].pop("passage") == LONG
    path.write_text(json.dumps(stored), encoding="utf-8")
    session = open_form(form)
    assert long_sentences(session) == []
    show_ignored(session, session.ignored.entries[0])
    assert len(long_sentences(session)) == 1
