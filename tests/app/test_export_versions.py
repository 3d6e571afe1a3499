"""Several versions at once: each file in one step, the form itself never; and what is open before."""

from pathlib import Path

import pytest

from tests.app.forms import opened
from workbench.app.operations.check_export import check_export
from workbench.app.operations.edit_segment import edit_segment
from workbench.app.operations.export_versions import WantedFile, export_versions
from workbench.app.operations.unlock_segment import unlock_segment
from workbench.app.session import FormSession
from workbench.common.errors import Cancelled, WorkbenchError
from workbench.common.progress import Progress
from workbench.document.opening import open_form
from workbench.model.translation import TranslationPair

SENTENCE = "Reichen Sie den Antrag innerhalb von 14 Tagen beim Amt ein."


@pytest.fixture
def session(tmp_path: Path) -> FormSession:
    made = opened(tmp_path / "antrag.docx", SENTENCE, "Wir helfen Ihnen.")
    edit_segment(made, last_of(made), "Wir helfen Ihnen gern.")
    return made


def last_of(session: FormSession) -> str:
    return list(session.texts)[-1]


def text_of(path: Path) -> str:
    return " ".join(segment.text for segment in open_form(path).document.segments)


def test_each_version_is_a_file_of_its_own(session: FormSession, tmp_path: Path) -> None:
    before = session.path.read_bytes()
    kinds = ("clean", "tracked", "synopsis", "test")
    wanted = [WantedFile(kind, tmp_path / f"{kind}.docx") for kind in kinds]
    pairs = (TranslationPair(SENTENCE, "en", "Hand in the form within 14 days."),)
    wanted.append(WantedFile("bilingual", tmp_path / "zwei.docx", "en", pairs))

    outcome = export_versions(session, wanted)

    assert [item.path for item in outcome.written] == [item.path for item in wanted]
    assert not outcome.failed
    assert text_of(tmp_path / "clean.docx").endswith("gern.")
    assert "nicht verstanden" in text_of(tmp_path / "test.docx")
    assert "Hand in the form" in text_of(tmp_path / "zwei.docx")
    assert outcome.written[-1].note == "1 Passage ist noch nicht übersetzt."
    assert session.path.read_bytes() == before


def test_nothing_is_written_if_one_would_be_the_form(session: FormSession, tmp_path: Path) -> None:
    first = tmp_path / "neu.docx"

    with pytest.raises(WorkbenchError, match="nie überschrieben"):
        export_versions(session, [WantedFile("clean", first), WantedFile("tracked", session.path)])
    with pytest.raises(WorkbenchError, match="zwei Fassungen"):
        export_versions(session, [WantedFile("clean", first), WantedFile("tracked", tmp_path / "NEU.docx")])

    assert not first.exists()


def test_one_that_cannot_be_written_does_not_stop_the_others(tmp_path: Path) -> None:
    path = tmp_path / "antrag.txt"
    path.write_text("Bitte kommen Sie.", encoding="utf-8")
    session = FormSession(path, open_form(path))

    wanted = [WantedFile("tracked", tmp_path / "spur.txt"), WantedFile("clean", tmp_path / "neu.txt")]
    outcome = export_versions(session, wanted)

    assert [item.path.name for item in outcome.failed] == ["spur.txt"]
    assert "Textdatei" in str(outcome.failed[0].error)
    assert [item.path.name for item in outcome.written] == ["neu.txt"]


def test_stopped_in_between_tells_what_is_there(session: FormSession, tmp_path: Path) -> None:
    def stop_at_the_second(done: int, _total: int, _label: str) -> None:
        if done == 1:
            raise Cancelled

    wanted = [WantedFile("clean", tmp_path / "neu.docx"), WantedFile("test", tmp_path / "test.docx")]
    outcome = export_versions(session, wanted, Progress(stop_at_the_second))

    assert outcome.stopped
    assert [item.path.name for item in outcome.written] == ["neu.docx"]
    assert not (tmp_path / "test.docx").exists()


def test_open_points_name_their_passage(session: FormSession) -> None:
    first = next(iter(session.texts))
    edit_segment(session, first, "Reichen Sie den Antarg beim Amt ein. TODO")

    found = check_export(session)

    told = {(item.kind, item.severity, item.segment) for item in found}
    assert ("meaning", "block", first) in told  # the deadline is gone
    assert {("spelling", "warn", first), ("unfinished", "warn", first)} <= told
    assert found[0].severity == "block"
    assert "„Antarg“" in next(item.message for item in found if item.kind == "spelling")


def test_a_form_without_open_points_has_none(tmp_path: Path) -> None:
    session = opened(tmp_path / "antrag.docx", "Wir helfen Ihnen.")
    edit_segment(session, last_of(session), "Wir helfen Ihnen gern.")

    assert [item for item in check_export(session) if item.kind != "meaning"] == []


def test_a_changed_lock_and_a_filled_in_form_are_told(tmp_path: Path) -> None:
    remedy = "Gegen diesen Bescheid können Sie innerhalb eines Monats nach Bekanntgabe Widerspruch erheben."
    session = opened(
        tmp_path / "bescheid.docx", "Rechtsbehelfsbelehrung", remedy, "Name, Vorname: Erika Kaminski"
    )
    locked = next(item for item in session.document.segments if item.block)
    unlock_segment(session, locked.id, "Mit dem Rechtsamt abgestimmt", "Frau Kurz")
    edit_segment(session, locked.id, f"{locked.text} Bitte schriftlich.")

    told = {item.kind: item for item in check_export(session)}

    assert "Rechtsamt" in told["locked"].message
    assert "Name" in told["personal"].message
