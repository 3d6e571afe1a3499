"""An error is a sentence with a way out, or a report without a word of the form."""

from pathlib import Path

from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from tests.ui.driving import SAMPLE, open_and_check, settle, shown_window
from workbench.ui.dialogs.failure import FailureDialog
from workbench.ui.errors import report_text


def fail_with(text: str) -> None:
    raise ValueError(f"cannot handle {text}")


def test_report_names_the_place_and_quotes_nothing() -> None:
    try:
        fail_with("Frau Beispiel, Musterweg 3")
    except ValueError as error:
        report = report_text(error)
    assert "builtins.ValueError" in report
    assert "fail_with" in report
    assert "Beispiel" not in report
    assert "cannot handle" not in report
    assert str(Path.home()) not in report


def test_file_that_is_no_form_is_explained_and_the_open_form_stays(qtbot: QtBot, tmp_path: Path) -> None:
    broken = tmp_path / "Antrag.docx"
    broken.write_bytes(b"PK\x03\x04 not a form")
    with shown_window(qtbot, tmp_path) as window:
        open_and_check(qtbot, window, SAMPLE)
        window.open_form(broken)
        settle(qtbot, window)
        assert window.notice.isVisible()
        assert "Antrag.docx" in window.notice.message.text()
        assert window.desk.session is not None
        assert window.desk.session.path == SAMPLE.absolute()


def test_unforeseen_error_shows_a_report_to_copy(qtbot: QtBot, tmp_path: Path) -> None:
    with shown_window(qtbot, tmp_path) as window:
        window.jobs.start("test", lambda _progress: fail_with("geheim"), lambda _result: None)
        settle(qtbot, window)
        dialog = window.findChild(FailureDialog)
        assert dialog is not None
        assert dialog.isVisible()
        dialog.copy.click()
        copied = QGuiApplication.clipboard().text()
        assert "ValueError" in copied
        assert "geheim" not in copied
        dialog.reject()
