"""Legal blocks of an open form: locked, unlocked with a reason, corrected, waived; remembered beside the form."""

import json
from pathlib import Path

import pytest

from tests.app.forms import opened, write_form
from workbench.app.legal_decisions_file import decisions_file
from workbench.app.legal_edits import edited_blocks
from workbench.app.office_glossary import load_glossary
from workbench.app.operations.accept_safe import accept_safe
from workbench.app.operations.apply_edits import apply_edits
from workbench.app.operations.check_form import check_form
from workbench.app.operations.check_presence import check_presence
from workbench.app.operations.classify_segment import classify_segment
from workbench.app.operations.edit_segment import edit_segment
from workbench.app.operations.lock_segment import lock_segment
from workbench.app.operations.open_form import open_form
from workbench.app.operations.redo_change import redo_change
from workbench.app.operations.undo_change import undo_change
from workbench.app.operations.unlock_segment import unlock_segment
from workbench.app.operations.waive_alert import confirm_waiver, take_back_waiver, waive_presence
from workbench.app.protected import EditRefusedError
from workbench.app.session import FormSession
from workbench.app.settings import default_glossary
from workbench.common.errors import InputError, WorkbenchError
from workbench.model.legal import PresenceFinding
from workbench.model.revision import TextEdit

REMEDY_TEXT = (
    "Gegen diesen Bescheid kann innerhalb eines Monats Widerspruch erhoben werden. Er gilt am dritten Tag nach der "
    "Aufgabe zur Post als bekannt gegeben."
)
NOTICE = (
    "Stadt Weidenau, Sozialamt",
    "Bescheid über Grundsicherung",
    "Sehr geehrte Frau Sommer,",
    "wir lehnen Ihren Antrag ab, weil Ihr Vermögen zu hoch ist (§ 90 SGB XII).",
    "Nunmehr können Sie bei uns einen Termin vereinbaren.",
    "Rechtsbehelfsbelehrung",
    REMEDY_TEXT,
    "Mit freundlichen Grüßen",
    "Lindner",
)  # fmt: skip
OPERATIVE, FREE, REMEDY = "s0004", "s0005", "s0007"


@pytest.fixture
def session(tmp_path: Path) -> FormSession:
    return opened(tmp_path / "bescheid.docx", *NOTICE)


def again(session: FormSession) -> FormSession:
    return open_form(session.path)


def test_blocks_are_locked_and_say_why(session: FormSession) -> None:
    locked = {segment.id: segment.block for segment in session.document.segments if segment.locked}
    assert locked == {OPERATIVE: "operative", REMEDY: "legal_remedy"}
    assert session.segment(OPERATIVE).lock_reason.startswith("Verfügungssatz")
    with pytest.raises(EditRefusedError, match="gesperrt: Verfügungssatz"):
        edit_segment(session, OPERATIVE, "Wir lehnen ab.")


def test_unlocking_needs_a_reason_and_is_remembered(session: FormSession) -> None:
    with pytest.raises(WorkbenchError, match="Grund"):
        unlock_segment(session, OPERATIVE, "  ")
    assert unlock_segment(session, OPERATIVE, "Mit der Rechtsstelle abgestimmt", "E. Adler").decisions
    assert edit_segment(session, OPERATIVE, "Wir lehnen Ihren Antrag ab.")
    later = again(session)
    assert not later.segment(OPERATIVE).locked
    assert later.segment(OPERATIVE).block == "operative"
    assert later.segment(REMEDY).locked
    (unlock,) = json.loads(decisions_file(session.path).read_text(encoding="utf-8"))["unlocks"]
    assert (unlock["reason"], unlock["who"]) == ("Mit der Rechtsstelle abgestimmt", "E. Adler")


def test_unlocking_can_be_undone_and_redone(session: FormSession) -> None:
    unlock_segment(session, OPERATIVE, "Abgestimmt", "E. Adler")
    undo_change(session)
    assert session.segment(OPERATIVE).locked
    assert not decisions_file(session.path).exists()
    redo_change(session)
    assert not session.segment(OPERATIVE).locked


def test_another_text_is_locked_again(session: FormSession) -> None:
    unlock_segment(session, OPERATIVE, "Abgestimmt", "E. Adler")
    changed = [line.replace("Vermögen", "Einkommen") for line in NOTICE]
    write_form(session.path, *changed)
    assert again(session).segment(OPERATIVE).locked


def test_changed_passage_is_not_locked_before_it_is_undone(session: FormSession) -> None:
    unlock_segment(session, OPERATIVE, "Abgestimmt", "E. Adler")
    edit_segment(session, OPERATIVE, "Wir lehnen Ihren Antrag ab.")
    with pytest.raises(EditRefusedError, match="Nehmen Sie zuerst"):
        lock_segment(session, OPERATIVE)
    undo_change(session)
    lock_segment(session, OPERATIVE)
    assert session.segment(OPERATIVE).locked


def test_explicit_edit_is_applied_and_told(session: FormSession) -> None:
    edit = TextEdit(OPERATIVE, NOTICE[3], "Wir lehnen Ihren Antrag ab.")
    _, refused = apply_edits(session, [edit])
    assert refused == ()
    (told,) = edited_blocks(session, session.edits())
    assert (told.segment, told.block, told.reason) == (OPERATIVE, "operative", "")
    assert "Ein Grund fehlt" in told.note


def test_explicit_edit_with_a_reason_tells_the_reason(session: FormSession) -> None:
    apply_edits(
        session, [TextEdit(OPERATIVE, NOTICE[3], "Wir lehnen Ihren Antrag ab.", ("Rechtsamt, 3.2.",))]
    )
    (told,) = edited_blocks(session, session.edits())
    assert told.reason == "Rechtsamt, 3.2."
    assert "fehlt" not in told.note


def test_ordinary_edit_tells_nothing(session: FormSession) -> None:
    apply_edits(session, [TextEdit(FREE, NOTICE[4], "Bitte vereinbaren Sie einen Termin.")])
    assert edited_blocks(session, session.edits()) == ()


def test_no_suggestion_in_a_block_is_safe_and_none_is_taken(tmp_path: Path) -> None:
    words = "Nunmehr wird Ihr Antrag nunmehr abgelehnt."
    session = opened(tmp_path / "b.docx", *NOTICE[:3], words, *NOTICE[4:])
    session.glossary = load_glossary([default_glossary()])
    assert session.segment(OPERATIVE).block == "operative"
    assert session.suggestions(OPERATIVE)
    assert not any(item.safe for item in session.suggestions(OPERATIVE))
    assert any(item.safe for item in session.suggestions(FREE))
    accept_safe(session)
    assert session.texts[OPERATIVE] == words
    assert session.texts[FREE] != NOTICE[4]


def test_rules_still_read_locked_passages(tmp_path: Path) -> None:
    long = NOTICE[3].replace(
        "weil", "weil nach allem, was Sie uns in den letzten vier Monaten geschickt haben,"
    )
    session = opened(tmp_path / "b.docx", *NOTICE[:3], long, *NOTICE[4:])
    assert session.segment(OPERATIVE).locked
    found = check_form(session.current_document(), session.glossary, only=("long-sentence",))
    assert OPERATIVE in {finding.segment for finding in found}


def test_wrongly_recognised_passage_is_freed_and_an_unseen_one_locked(session: FormSession) -> None:
    classify_segment(session, OPERATIVE, "", "Das ist nur ein Beispiel.", "E. Adler")
    classify_segment(session, FREE, "collateral", "Auflage der Fachstelle", "E. Adler")
    later = again(session)
    assert (later.segment(OPERATIVE).locked, later.segment(OPERATIVE).block) == (False, "")
    assert (later.segment(FREE).locked, later.segment(FREE).block) == (True, "collateral")
    undo_change(session)
    assert not session.segment(FREE).locked
    with pytest.raises(WorkbenchError, match="gibt es nicht"):
        classify_segment(session, FREE, "unsinn", "Grund", "E. Adler")


def third_day(session: FormSession) -> PresenceFinding:
    report = check_presence(session.current_document(), session.legal.waivers)
    return next(finding for finding in report.findings if finding.rule == "bekanntgabe-dritter-tag")


def test_blocking_alert_is_waived_by_two_people_only(session: FormSession) -> None:
    finding = third_day(session)
    waive_presence(session, finding, "Bescheid von 2024", "E. Adler")
    assert third_day(session) == finding
    (waiver,) = session.legal.waivers
    with pytest.raises(WorkbenchError, match="selbst eingetragen"):
        confirm_waiver(session, waiver, "e. adler")
    confirm_waiver(session, waiver, "P. Lindner")
    report = check_presence(session.current_document(), again(session).legal.waivers)
    assert finding not in report.findings
    ((waived, signed),) = report.waived
    assert waived == finding
    assert (signed.reason, signed.who, signed.second) == ("Bescheid von 2024", "E. Adler", "P. Lindner")
    assert signed.when
    assert signed.second_when


def test_warning_is_waived_by_one_person_and_shows_again(tmp_path: Path) -> None:
    lines = (
        "Merkblatt: Hilfen im Alter",
        "Wer bekommt Hilfe? Wir sagen es Ihnen im Rathaus der Stadt Weidenau.",
    )
    session = opened(tmp_path / "blatt.docx", *lines)
    before = check_presence(session.document, session.legal.waivers).findings
    finding = next(item for item in before if item.rule == "faltblatt-stand")
    waive_presence(session, finding, "Steht auf dem Umschlag", "E. Adler")
    assert finding not in check_presence(session.document, session.legal.waivers).findings
    take_back_waiver(session, session.legal.waivers[0])
    assert check_presence(session.document, session.legal.waivers).findings == before


def test_damaged_file_is_said_and_never_replaced(session: FormSession) -> None:
    path = decisions_file(session.path)
    path.write_text("{", encoding="utf-8")
    later = again(session)
    assert isinstance(later.legal.problem, InputError)
    assert later.segment(OPERATIVE).locked
    with pytest.raises(InputError, match="beschädigt"):
        unlock_segment(later, OPERATIVE, "Grund", "E. Adler")
    assert path.read_text(encoding="utf-8") == "{"
