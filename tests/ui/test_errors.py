"""An error is a sentence with a way out, or a report without a word of the form."""

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.driving import SAMPLE, open_and_check, settle, shown_window, written_form
from workbench.app.operations.resume_form import resume_form
from workbench.ui.dialogs.failure import FailureDialog
from workbench.ui.errors import report_text
from workbench.ui.features import failures
from workbench.ui.window import MainWindow


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


def test_unforeseen_error_shows_a_sentence_and_a_report_to_copy(qtbot: QtBot, tmp_path: Path) -> None:
    with shown_window(qtbot, tmp_path) as window:
        window.jobs.start("test", lambda _progress: fail_with("geheim"), lambda _result: None)
        settle(qtbot, window)
        dialog = the_dialog(window)
        assert not dialog.report.isVisible(), "details only for whoever wants them"
        dialog.look.click()
        assert dialog.report.isVisible()
        dialog.copy.click()
        copied = QGuiApplication.clipboard().text()
        assert "ValueError" in copied
        assert "geheim" not in copied
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        assert not dialog.isVisible()


def the_dialog(window: MainWindow) -> FailureDialog:
    (dialog,) = (one for one in window.findChildren(FailureDialog) if one.isVisible())
    return dialog


class Unpaintable(QWidget):
    """Cannot show itself."""

    tries = 0

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        self.tries += 1
        fail_with("Antrag von Frau Beispiel")


def test_errors_in_slots_paintings_and_threads_come_up_in_one_dialog(
    qtbot: QtBot, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with shown_window(qtbot, tmp_path) as window:
        window.errors.install()
        QTimer.singleShot(0, lambda: fail_with("slot"))
        qtbot.waitUntil(lambda: bool(window.findChildren(FailureDialog)))
        bad = Unpaintable(window)
        again = QTimer(bad, interval=1)
        again.timeout.connect(bad.update)
        again.start()
        bad.show()
        qtbot.waitUntil(lambda: bad.tries > 30)
        again.stop()
        thread = threading.Thread(target=fail_with, args=("thread",))
        thread.start()
        thread.join()
        qtbot.waitUntil(lambda: "threading.py" in the_dialog(window).report.toPlainText())
        report = the_dialog(window).report.toPlainText()
        assert report.count("Formularwerkbank, Python") == 3, "each error once"
        assert "paintEvent" in report
        assert "Beispiel" not in report
        bad.setParent(None)
        bad.deleteLater()
    capsys.readouterr()


def test_an_error_that_comes_again_opens_no_second_dialog(qtbot: QtBot, tmp_path: Path) -> None:
    def fail_again() -> None:
        window.jobs.start("test", lambda _progress: fail_with("noch einmal"), lambda _result: None)
        settle(qtbot, window)

    with shown_window(qtbot, tmp_path) as window, pytest.MonkeyPatch.context() as patch:
        fail_again()
        the_dialog(window).reject()
        fail_again()
        assert not window.notice.isVisible(), "at once: it may come with every painting"
        patch.setattr(failures, "PAUSE", 0.0)
        fail_again()
        assert "noch einmal" in window.notice.message.text()
        assert not [one for one in window.findChildren(FailureDialog) if one.isVisible()]
        window.actions_by_name["failure_report"].trigger()
        assert "ValueError" in the_dialog(window).report.toPlainText()


def test_work_goes_on_after_an_error_in_the_middle_of_a_step(qtbot: QtBot, tmp_path: Path) -> None:
    form = written_form(tmp_path, "Der Antrag ist einzureichen.", "Die Gebühr beträgt 25 Euro.")
    with shown_window(qtbot, tmp_path) as window:
        open_and_check(qtbot, window, form)
        assert window.desk.session is not None
        first, second = window.desk.session.texts
        window.desk.edit(first, "Reichen Sie den Antrag ein.")
        window.errors.show(KeyError("damaged"))
        the_dialog(window).reject()
        window.desk.edit(second, "Sie zahlen 25 Euro.")
        settle(qtbot, window)
    kept = resume_form(form).session.texts
    assert list(kept.values()) == ["Reichen Sie den Antrag ein.", "Sie zahlen 25 Euro."]
