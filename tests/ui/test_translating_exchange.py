"""Giving a translation out and taking it back in the window."""

from pathlib import Path

import openpyxl
import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tests.app.released_forms import release_as_it_is
from tests.ui.driving import PATIENCE, settle
from tests.ui.offices import SENTENCES, Enter, Office
from workbench.app.exchange_jobs import job_of_work
from workbench.app.operations.export_exchange import export_exchange
from workbench.app.operations.plan_translation import plan_translation
from workbench.app.operations.translate_segment import translate_segment
from workbench.app.translation_desk import TranslationWork
from workbench.model.translation_state import TranslationState as State
from workbench.ui.features.translating_exchange import TranslatingExchange
from workbench.ui.window import MainWindow


@pytest.fixture
def work(office: Office) -> TranslationWork:
    release_as_it_is(office.workspace, office.form)
    plan_translation(office.workspace, office.form, ["tr"])
    return TranslationWork(office.workspace, office.form, "tr")


def opened(qtbot: QtBot, window: MainWindow, work: TranslationWork) -> TranslatingExchange:
    window.actions_by_name["place_translate"].trigger()
    feature = window.features["translating_exchange"]
    assert isinstance(feature, TranslatingExchange)
    with qtbot.waitSignal(feature.desk.opened, timeout=PATIENCE):
        feature.main.open(work.form_id, "tr")
    qtbot.waitUntil(lambda: feature.desk.opened_form is not None, timeout=PATIENCE)
    return feature


def fill(path: Path, *texts: str) -> None:
    book = openpyxl.load_workbook(path)
    sheet = book["Türkisch"]
    for row, text in enumerate(texts, 2):
        sheet.cell(row, 4).value = text
    book.save(path)


def test_a_job_goes_out_and_comes_back_with_a_question_where_both_wrote(
    qtbot: QtBot, work: TranslationWork, enter: Enter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = enter("Frau Lang")
    feature = opened(qtbot, window, work)
    out = tmp_path / "auftrag.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(out), ""))
    window.actions_by_name["translate_give_out"].trigger()
    qtbot.waitUntil(window.notice.isVisible, timeout=PATIENCE)
    assert window.notice.message.text() == "„auftrag.xlsx“ ist bereit zum Versenden."
    assert window.notice.hint.text() == f"{len(SENTENCES)} Passagen sind noch ohne Übersetzung."

    fill(out, "bir", "iki", "=A1")
    feature.desk.perform(
        lambda work, row: translate_segment(work, row(feature.desk.rows[0].segment), "BİR", State.DRAFT), ""
    )
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_args: ([str(out)], ""))
    window.actions_by_name["translate_take_back"].trigger()
    qtbot.waitUntil(lambda: feature.dialog is not None and feature.dialog.isVisible(), timeout=PATIENCE)
    dialog = feature.dialog
    assert dialog is not None
    assert dialog.summary.text().startswith("1 neue Übersetzung.")
    assert "enthält eine Formel" in dialog.unused.item(0).text()
    (choice,) = dialog.choices
    assert [one.isChecked() for one in choice.buttons] == [True, False]
    assert "BİR" in choice.buttons[0].accessibleName()
    choice.buttons[1].setChecked(True)
    dialog.take.click()
    qtbot.waitUntil(lambda: feature.desk.rows[1].target == "iki", timeout=PATIENCE)
    assert [row.target for row in feature.desk.rows][:3] == ["bir", "iki", ""]
    assert feature.dialog is None
    feature.desk.undo()
    qtbot.waitUntil(lambda: feature.desk.rows[1].target == "", timeout=PATIENCE)
    assert feature.desk.rows[0].target == "BİR"
    settle(qtbot, window)


def test_a_question_may_be_left_and_a_wrong_file_is_named(
    qtbot: QtBot, work: TranslationWork, enter: Enter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = enter("Frau Lang")
    feature = opened(qtbot, window, work)
    path = tmp_path / "a.xlsx"
    export_exchange(job_of_work(work), path, "xlsx")
    fill(path, "bir")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_args: ([str(path)], ""))
    feature.take_back()
    qtbot.waitUntil(lambda: feature.dialog is not None, timeout=PATIENCE)
    assert feature.dialog is not None
    feature.dialog.back.click()
    assert work.rows()[0].target == ""

    monkeypatch.setattr(window.errors, "show", lambda *_args: None)
    path.write_bytes(b"kein Zip")
    with qtbot.waitSignal(feature.desk.failed, timeout=PATIENCE) as failed:
        feature.take_back()
    assert str(failed.args[0]) == "„a.xlsx“ ist beschädigt oder unvollständig und lässt sich nicht öffnen."
    settle(qtbot, window)
