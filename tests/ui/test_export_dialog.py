"""The export never touches the form itself, and says what it will do."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.driving import SAMPLE, open_and_check, settle, shown_window
from workbench.document.opening import open_form
from workbench.model.revision import ExportMode
from workbench.ui.dialogs.export import MODES, ExportDialog, free_name


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "Antrag.docx"
    path.write_bytes(SAMPLE.read_bytes())
    return path


@pytest.fixture
def dialog(qtbot: QtBot, source: Path) -> ExportDialog:
    made = ExportDialog(source, ".docx", 2, signed=False)
    qtbot.addWidget(made)
    return made


def test_proposed_name_is_free_and_follows_the_kind(source: Path, dialog: ExportDialog) -> None:
    assert dialog.path == source.with_name("Antrag neu.docx")
    dialog.modes.button(MODES.index(ExportMode.TRACKED)).setChecked(True)
    assert dialog.path == source.with_name("Antrag Änderungen.docx")
    dialog.path.write_bytes(b"taken")
    assert free_name(source, "Änderungen", ".docx").name == "Antrag Änderungen 2.docx"


def test_the_form_itself_is_refused(source: Path, dialog: ExportDialog) -> None:
    dialog.file.setText(str(source))
    assert not dialog.save.isEnabled()
    assert "nie überschrieben" in dialog.problem.text()


def test_typed_name_stays_when_the_kind_changes(tmp_path: Path, dialog: ExportDialog) -> None:
    dialog.file.setText(str(tmp_path / "meine.docx"))
    dialog.modes.button(2).setChecked(True)
    assert dialog.path == tmp_path / "meine.docx"


def test_existing_file_and_missing_folder_are_named(tmp_path: Path, dialog: ExportDialog) -> None:
    (tmp_path / "da.docx").write_bytes(b"x")
    dialog.file.setText(str(tmp_path / "da.docx"))
    assert dialog.save.text() == "Datei ersetzen"
    assert dialog.save.isEnabled()
    dialog.file.setText(str(tmp_path / "fehlt" / "x.docx"))
    assert not dialog.save.isEnabled()
    assert "fehlt" in dialog.problem.text()


def test_signed_form_needs_consent(qtbot: QtBot, source: Path) -> None:
    signed = ExportDialog(source, ".docx", 1, signed=True)
    qtbot.addWidget(signed)
    assert not signed.save.isEnabled()
    signed.signature.setChecked(True)
    assert signed.save.isEnabled()
    assert signed.options.allow_unsigned


@pytest.mark.parametrize("mode", MODES)
def test_every_kind_is_written_and_reads_back(
    qtbot: QtBot, source: Path, tmp_path: Path, mode: ExportMode
) -> None:
    with shown_window(qtbot, tmp_path) as window:
        open_and_check(qtbot, window, source)
        window.outline.accept_all.click()
        settle(qtbot, window)
        made = window.export_dialog()
        assert made is not None
        made.modes.button(MODES.index(mode)).setChecked(True)
        target = made.path
        made.accept()
        settle(qtbot, window)
        assert target.name in window.notice.message.text()
        assert "Öffnungszeiten" in "".join(segment.text for segment in open_form(target).document.segments)
        assert source.read_bytes() == SAMPLE.read_bytes()
