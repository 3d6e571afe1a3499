"""A new file of a form: work on the same words goes on to hold, the rest is listed."""

from pathlib import Path

import docx
import pytest

from tests.app.forms import write_form
from workbench.app.matching import match_segments
from workbench.app.operations.change_status import change_status
from workbench.app.operations.edit_segment import edit_segment
from workbench.app.operations.export_form import export_form
from workbench.app.operations.ignore_finding import ignore_finding, ignore_rule
from workbench.app.operations.import_form import import_form
from workbench.app.operations.new_version import new_version
from workbench.app.operations.reject_suggestion import reject_suggestion
from workbench.app.operations.unlock_segment import unlock_segment
from workbench.app.operations.waive_alert import waive_alert
from workbench.app.segment_history import segment_history
from workbench.app.session import FormSession
from workbench.app.workspace import Workspace
from workbench.app.workspace_journal import journal_of
from workbench.app.workspace_sessions import open_stored_form
from workbench.common.errors import InputError, WorkbenchError
from workbench.document.docx.paragraph_ids import paragraph_ids
from workbench.document.opening import open_form
from workbench.model.document import Segment
from workbench.model.finding import Finding, Suggestion
from workbench.model.ignored import IgnoreScope
from workbench.model.revision import ExportOptions
from workbench.model.workspace import Status, StoredSegment

PARA_ID = "{http://schemas.microsoft.com/office/word/2010/wordml}paraId"
WANTED = "Bitte füllen Sie den Antrag vollständig aus."
PROOF = "Legen Sie die Nachweise bei, die in der Liste stehen."
SIGN = "Unterschreiben Sie den Antrag auf der letzten Seite."


def form_of(session: FormSession) -> str:
    return journal_of(session).version.form


def taken_in(workspace: Workspace, path: Path) -> FormSession:
    return open_stored_form(workspace, import_form(workspace, path).form.id)


def word_file(path: Path, *paragraphs: tuple[str, str]) -> Path:
    """A Word file whose paragraphs have these ids and texts."""
    document = docx.Document()
    for name, text in paragraphs:
        document.add_paragraph(text)._p.set(PARA_ID, name)
    document.save(str(path))
    return path


@pytest.fixture
def work(workspace: Workspace, tmp_path: Path) -> FormSession:
    return taken_in(workspace, write_form(tmp_path / "antrag.docx", WANTED, PROOF, SIGN))


def test_texts_of_unchanged_passages_are_carried_over(
    work: FormSession, workspace: Workspace, tmp_path: Path
) -> None:
    edit_segment(work, "s0002", "Legen Sie alle Nachweise bei.", "kürzer")
    path = write_form(tmp_path / "neu.docx", "Ein neuer Hinweis steht oben.", WANTED, PROOF, SIGN)
    result = new_version(workspace, form_of(work), path)
    assert (result.same, result.added, result.removed, result.carried, result.lost) == (3, 1, 0, 1, ())
    later = open_stored_form(workspace, form_of(work))
    assert later.texts["s0003"] == "Legen Sie alle Nachweise bei."
    assert later.reasons["s0003"] == ("kürzer",)
    assert segment_history(later, "s0003")[-1].reasons == ("Aus der vorigen Version übernommen",)
    assert (result.version.number, result.version.replaces) == (2, journal_of(work).version.id)


def test_a_text_whose_passage_changed_is_listed(
    work: FormSession, workspace: Workspace, tmp_path: Path
) -> None:
    edit_segment(work, "s0002", "Legen Sie alle Nachweise bei.")
    edit_segment(work, "s0003", "Bitte unterschreiben.")
    path = write_form(tmp_path / "neu.docx", WANTED, PROOF.replace("Liste", "Anlage"))
    result = new_version(workspace, form_of(work), path)
    assert [(item.segment, item.words) for item in result.lost] == [
        ("s0002", "Legen Sie alle Nachweise bei."),
        ("s0003", "Bitte unterschreiben."),
    ]
    later = open_stored_form(workspace, form_of(work))
    assert later.edits() == ()
    assert open_stored_form(workspace, form_of(work), 1).texts["s0003"] == "Bitte unterschreiben."


def test_an_exported_file_that_comes_back_loses_nothing(
    work: FormSession, workspace: Workspace, tmp_path: Path
) -> None:
    edit_segment(work, "s0002", "Alles beilegen.")
    export_form(work, tmp_path / "heraus.docx", ExportOptions())
    result = new_version(workspace, form_of(work), tmp_path / "heraus.docx")
    assert (result.same, result.added, result.removed, result.lost) == (3, 0, 0, ())
    assert open_stored_form(workspace, form_of(work)).texts["s0002"] == "Alles beilegen."


def test_decisions_about_the_same_words_are_carried_over(
    work: FormSession, workspace: Workspace, tmp_path: Path
) -> None:
    suggestion = Suggestion("1", "s0003", 0, 14, "glossary", "unterschreiben", "replace", "", SIGN, False, "")
    reject_suggestion(work, suggestion, "Fachwort")
    ignore_rule(work, "long-sentence", IgnoreScope.FORM, "Gesetzestext")
    waive_alert(work, "deadline", "warn", "abgestimmt", place="s0001")
    waive_alert(work, "deadline", "warn", "auch abgestimmt", place="s0002")
    path = write_form(tmp_path / "neu.docx", WANTED, "Neu.", SIGN)
    result = new_version(workspace, form_of(work), path)
    later = open_stored_form(workspace, form_of(work))
    assert list(later.rejections.items()) == [
        (("s0003", "glossary", "unterschreiben", "Unterschreiben"), "Fachwort")
    ]
    assert [item.rule for item in later.ignored.entries] == ["long-sentence"]
    assert [item.place for item in later.legal.waivers] == ["s0001"]
    assert [(item.segment, item.what) for item in result.lost] == [("s0002", "Ausnahme")]


def test_a_finding_hidden_at_its_place_follows_its_passage(
    work: FormSession, workspace: Workspace, tmp_path: Path
) -> None:
    finding = Finding("passive", "s0003", 0, 14, "info", "", "", "")
    ignore_finding(work, finding, IgnoreScope.HERE, "Fachwort")
    path = write_form(tmp_path / "neu.docx", "Neu.", WANTED, "Auch neu.", SIGN)
    new_version(workspace, form_of(work), path)
    later = open_stored_form(workspace, form_of(work))
    assert [(item.segment, item.words) for item in later.ignored.entries] == [("s0004", "Unterschreiben")]


def test_an_unlocked_passage_stays_unlocked_only_with_the_same_text(
    workspace: Workspace, tmp_path: Path
) -> None:
    title = "Rechtsbehelfsbelehrung"
    body = "Gegen diesen Bescheid kann innerhalb eines Monats nach Bekanntgabe Widerspruch erhoben werden."
    work = taken_in(workspace, write_form(tmp_path / "bescheid.docx", title, body))
    unlock_segment(work, "s0002", "mit dem Rechtsamt abgestimmt")
    same = new_version(workspace, form_of(work), write_form(tmp_path / "b2.docx", "Neu oben", title, body))
    assert same.lost == ()
    assert not open_stored_form(workspace, form_of(work)).segment("s0003").locked
    other = body.replace("eines Monats", "zweier Monate")
    changed = new_version(
        workspace, form_of(work), write_form(tmp_path / "b3.docx", "Neu oben", title, other)
    )
    assert [item.what for item in changed.lost] == ["Freigegebene Sperre"]
    assert open_stored_form(workspace, form_of(work)).segment("s0003").locked


def test_nobody_goes_on_with_the_old_version(work: FormSession, workspace: Workspace, tmp_path: Path) -> None:
    new_version(workspace, form_of(work), write_form(tmp_path / "neu.docx", WANTED, PROOF))
    with pytest.raises(WorkbenchError, match="Version 2"):
        edit_segment(work, "s0001", "Zu spät.")
    assert work.texts["s0001"] == WANTED


def test_the_same_file_is_no_new_version(work: FormSession, workspace: Workspace, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="schon die neueste"):
        new_version(workspace, form_of(work), tmp_path / "antrag.docx")
    assert len(workspace.versions(form_of(work))) == 1


def test_a_form_is_a_draft_again(work: FormSession, workspace: Workspace, tmp_path: Path) -> None:
    change_status(workspace, form_of(work), Status.TEST)
    new_version(workspace, form_of(work), write_form(tmp_path / "neu.docx", WANTED))
    assert workspace.current(form_of(work)).status is Status.DRAFT


def test_words_ids_follow_a_paragraph_that_was_moved_and_reworded(
    workspace: Workspace, tmp_path: Path
) -> None:
    old = word_file(tmp_path / "a.docx", ("0A000001", WANTED), ("0A000002", PROOF), ("0A000003", SIGN))
    work = taken_in(workspace, old)
    ignore = Suggestion("1", "s0002", 0, 5, "glossary", "legen", "replace", "", PROOF, False, "")
    reject_suggestion(work, ignore, "bleibt")
    new = word_file(
        tmp_path / "b.docx",
        ("0A000002", "Legen Sie die Nachweise bei, die in der Anlage genannt sind."),
        ("0A000001", WANTED),
        ("0A000003", SIGN),
    )
    assert paragraph_ids(open_form(new))["s0001"] == "0A000002"
    result = new_version(workspace, form_of(work), new)
    assert (result.same, result.added, result.removed, result.lost) == (3, 0, 0, ())
    assert list(open_stored_form(workspace, form_of(work)).rejections) == [
        ("s0001", "glossary", "legen", "Legen")
    ]


def stored(number: int, text: str) -> StoredSegment:
    name = f"s{number:04d}"
    return StoredSegment(name, "v", name, number, "body", "paragraph", "", False, text, text, "")


def test_an_id_that_word_gave_to_other_words_does_not_count() -> None:
    old = (stored(1, WANTED), stored(2, PROOF))
    new = (Segment("s0001", "body", "paragraph", PROOF),)
    found = match_segments(old, new, {"s0001": "A", "s0002": "B"}, {"s0001": "A"})
    assert [(item.old.segment, item.new.id) for item in found.both] == [("s0002", "s0001")]
    assert [item.segment for item in found.removed] == ["s0001"]


def test_a_text_that_occurs_twice_and_moved_is_not_guessed() -> None:
    old = (stored(1, "Ja"), stored(2, WANTED), stored(3, "Ja"))
    new = (Segment("s0001", "body", "paragraph", WANTED), Segment("s0002", "body", "paragraph", "Ja"))
    found = match_segments(old, new, {}, {})
    assert ("s0002", "s0001") in [(item.old.segment, item.new.id) for item in found.both]
    assert len(found.both) == 2
    assert len(found.removed) == 1
