"""The export never touches the form itself, shows what is open before, and tells what it did."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.ui.driving import SAMPLE, open_and_check, settle, shown_window, written_form
from workbench.app.operations.check_export import ExportConcern
from workbench.app.operations.export_versions import KINDS, ExportOutcome, MissingEdit, WrittenFile
from workbench.document.opening import open_form
from workbench.model.translation import TranslationPair
from workbench.translation.exchange.xlsx_pairs import write_pairs
from workbench.ui.dialogs.export import ExportDialog
from workbench.ui.features.exporting import Exporting
from workbench.ui.models.export_plan import ExportPlan, Translations, free_name
from workbench.ui.panels.exported_bar import ExportedBar
from workbench.ui.theme import THEMES
from workbench.ui.window import MainWindow

OPEN = ExportConcern("meaning", "block", "s2", "Die Frist fehlt.")
LIGHT = ExportConcern("spelling", "warn", "s1", "Vielleicht falsch geschrieben: „Widerpruch“.")


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "Antrag.docx"
    path.write_bytes(SAMPLE.read_bytes())
    return path


def made_dialog(
    qtbot: QtBot,
    source: Path,
    plan: ExportPlan | None = None,
    *,
    signed: bool = False,
    has_layout: bool = False,
) -> ExportDialog:
    dialog = ExportDialog(
        source,
        lambda _kind: ".docx",
        2,
        plan or ExportPlan(),
        THEMES["light"],
        signed=signed,
        has_layout=has_layout,
    )
    qtbot.addWidget(dialog)
    dialog.show_concerns(())
    return dialog


@pytest.fixture
def dialog(qtbot: QtBot, source: Path) -> ExportDialog:
    return made_dialog(qtbot, source)


def names(dialog: ExportDialog) -> list[str]:
    return [item.path.name for item in dialog.files]


def test_several_versions_get_names_that_are_free(source: Path, dialog: ExportDialog) -> None:
    assert names(dialog) == ["Antrag neu.docx"]
    dialog.rows["tracked"].box.setChecked(True)
    dialog.rows["test"].box.setChecked(True)
    assert names(dialog) == ["Antrag neu.docx", "Antrag Änderungen.docx", "Antrag Testfassung.docx"]
    assert {item.path.parent for item in dialog.files} == {source.parent}
    source.with_name("Antrag neu.docx").write_bytes(b"taken")
    assert free_name(source.parent, "Antrag", "neu", ".docx") == "Antrag neu 2.docx"


def test_without_a_version_nothing_can_be_exported(dialog: ExportDialog) -> None:
    dialog.rows["clean"].box.setChecked(False)
    assert not dialog.save.isEnabled()
    assert "mindestens eine" in dialog.problem.text()


def test_the_form_itself_is_refused(source: Path, dialog: ExportDialog) -> None:
    dialog.rows["clean"].name.setText(source.name)
    assert not dialog.save.isEnabled()
    assert "nie überschrieben" in dialog.problem.text()


def test_two_versions_need_two_names(dialog: ExportDialog) -> None:
    dialog.rows["synopsis"].box.setChecked(True)
    dialog.rows["synopsis"].name.setText("Antrag neu.docx")
    assert not dialog.save.isEnabled()


def test_existing_file_and_missing_folder_are_named(tmp_path: Path, dialog: ExportDialog) -> None:
    (tmp_path / "da.docx").write_bytes(b"x")
    dialog.rows["clean"].name.setText("da.docx")
    assert "da.docx" in dialog.problem.text()
    assert dialog.save.isEnabled()
    dialog.folder.setText(str(tmp_path / "fehlt"))
    assert not dialog.save.isEnabled()
    assert "fehlt" in dialog.problem.text()


def test_what_was_chosen_is_there_again(qtbot: QtBot, source: Path, tmp_path: Path) -> None:
    plan = ExportPlan()
    first = made_dialog(qtbot, source, plan)
    first.rows["clean"].box.setChecked(False)
    first.rows["synopsis"].box.setChecked(True)
    first.rows["synopsis"].name.setText("Recht.docx")
    other = tmp_path / "ablage"
    other.mkdir()
    first.folder.setText(str(other))
    second = made_dialog(qtbot, source, plan)
    assert [item.path for item in second.files] == [other / "Recht.docx"]


def test_signed_form_needs_consent_only_where_the_signature_ends(qtbot: QtBot, source: Path) -> None:
    signed = made_dialog(qtbot, source, signed=True)
    assert not signed.save.isEnabled()
    signed.signature.setChecked(True)
    assert signed.save.isEnabled()
    assert signed.allow_unsigned
    signed.signature.setChecked(False)
    signed.rows["clean"].box.setChecked(False)
    signed.rows["synopsis"].box.setChecked(True)
    assert signed.save.isEnabled()


def test_open_points_come_before_the_export(qtbot: QtBot, dialog: ExportDialog) -> None:
    dialog.show_concerns((LIGHT,))
    assert dialog.save.text() == "Exportieren"
    assert dialog.save.isDefault()
    dialog.show_concerns((OPEN, LIGHT))
    assert dialog.save.text() == "Trotzdem exportieren"
    assert dialog.back.isDefault()
    assert "Die Frist fehlt." in dialog.concerns.list.item(0).text()
    with qtbot.waitSignal(dialog.go) as gone:
        dialog.concerns.there.click()
    assert gone.args == ["s2"]
    assert dialog.result() == ExportDialog.DialogCode.Rejected


def test_translations_are_needed_for_two_languages(dialog: ExportDialog, tmp_path: Path) -> None:
    dialog.rows["bilingual"].box.setChecked(True)
    assert "Übersetzungen" in dialog.problem.text()
    pairs = (TranslationPair("Name", "uk", "Ім'я"), TranslationPair("Name", "ar", "الاسم"))
    dialog.show_translations(Translations(tmp_path / "paare.xlsx", pairs))
    assert dialog.translations.languages.count() == 2
    assert [item.language for item in dialog.files] == ["", "ar"]
    assert dialog.save.isEnabled()


def test_arrangement_of_two_languages_is_chosen_where_the_form_has_a_layout(
    qtbot: QtBot, source: Path, dialog: ExportDialog
) -> None:
    assert dialog.translations.ways.isHidden()
    found = Translations(
        source, (TranslationPair("Name", "ar", "الاسم"), TranslationPair("Name", "uk", "Ім'я"))
    )
    plan = ExportPlan({"bilingual"}, translations=found, language="uk", way="table")
    word = made_dialog(qtbot, source, plan, has_layout=True)
    assert word.translations.ways.currentText() == "Tabelle mit zwei Spalten"
    word.translations.ways.setCurrentIndex(word.translations.ways.findData("beside"))
    assert [(item.language, item.way) for item in word.files] == [("uk", "beside")]
    assert plan.way == "beside"


# --- in the window ---------------------------------------------------------------------------------------------


def exporting(window: MainWindow) -> Exporting:
    found = window.features["exporting"]
    assert isinstance(found, Exporting)
    return found


def checked_dialog(qtbot: QtBot, window: MainWindow) -> ExportDialog:
    """The dialog with its check at an end."""
    window.actions_by_name["export"].trigger()
    dialog = window.findChild(ExportDialog)
    assert dialog is not None
    settle(qtbot, window)
    return dialog


def test_every_version_is_written_and_reads_back(qtbot: QtBot, source: Path, tmp_path: Path) -> None:
    pairs = tmp_path / "paare.xlsx"
    with shown_window(qtbot, tmp_path) as window:
        open_and_check(qtbot, window, source)
        session = window.desk.session
        assert session is not None
        notice = next(item for item in session.document.segments if "Rentenbescheid" in item.text)
        window.desk.edit(notice.id, f"{notice.text}, neu")
        settle(qtbot, window)
        new = session.texts[notice.id]
        write_pairs(pairs, [TranslationPair(new, "en", "Pension notice", "geprüft", "Kurz")])
        dialog = checked_dialog(qtbot, window)
        for row in dialog.rows.values():
            row.box.setChecked(True)
        dialog.translations_wanted.emit(pairs)
        settle(qtbot, window)
        wanted = dialog.files
        assert [item.kind for item in wanted] == list(KINDS)
        dialog.accept()
        settle(qtbot, window)
        bar = exporting(window).bar
        assert bar.isVisible()
        assert "5 Dateien" in bar.message.text()
        for item in wanted:
            read = "".join(segment.text for segment in open_form(item.path).document.segments)
            assert "Rentenbescheid" in read, item.kind
        assert source.read_bytes() == SAMPLE.read_bytes()


def test_a_point_leads_to_its_passage(qtbot: QtBot, tmp_path: Path) -> None:
    form = written_form(tmp_path, "Wir helfen Ihnen.", "Bitte legen Sie bis zum 30. Juni Widerspruch ein.")
    with shown_window(qtbot, tmp_path) as window:
        open_and_check(qtbot, window, form)
        session = window.desk.session
        assert session is not None
        last = list(session.texts)[1]
        window.desk.edit(last, "Bitte legen Sie Widerpruch ein.")
        window.desk.select(next(iter(session.texts)))
        settle(qtbot, window)
        dialog = checked_dialog(qtbot, window)
        assert dialog.concerns.blocks
        listed = [dialog.concerns.list.item(at).text() for at in range(dialog.concerns.list.count())]
        assert any("Widerpruch" in text for text in listed)
        QTest.keyClick(dialog.concerns.list, Qt.Key.Key_Return)
        assert window.desk.segment_id == last
        assert not dialog.isVisible()


def test_closed_dialog_writes_nothing(qtbot: QtBot, source: Path, tmp_path: Path) -> None:
    with shown_window(qtbot, tmp_path) as window:
        open_and_check(qtbot, window, source)
        dialog = checked_dialog(qtbot, window)
        target = dialog.files[0].path
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        settle(qtbot, window)
        assert not target.exists()
        assert not exporting(window).bar.isVisible()


def test_bar_tells_what_is_missing_and_opens_what_is_there(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    bar = ExportedBar(THEMES["light"])
    qtbot.addWidget(bar)
    file = WrittenFile(
        "clean", tmp_path / "Antrag neu.docx", (MissingEdit("s7", "Der Absatz ist geschützt."),)
    )
    bar.show_outcome(ExportOutcome((file,), (), stopped=True))
    assert "abgebrochen" in bar.message.text()
    assert "geschützt" in bar.missing.item(0).text()
    assert any("Antrag neu.docx" in one.text() for one in bar.findChildren(QLabel))
    with qtbot.waitSignal(bar.go) as gone:
        bar.missing.itemActivated.emit(bar.missing.item(0))
    assert gone.args == ["s7"]
    bar.folder.click()
    assert opened == [str(tmp_path)]
