"""The overview of translations in the window: forms by languages, and the way into each."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tests.app.released_forms import release_as_it_is, release_next
from tests.ui.driving import PATIENCE, settle
from tests.ui.offices import SENTENCES, Enter, Office
from workbench.app.operations.enter_person import enter_person
from workbench.app.operations.plan_translation import plan_translation
from workbench.app.operations.translate_segment import translate_segment
from workbench.app.translation_desk import TranslationWork
from workbench.app.waiting import OUTDATED
from workbench.model.workspace import Role
from workbench.ui.features.translation_matrix import TranslationOverview
from workbench.ui.models.translation_matrix import MatrixTable
from workbench.ui.panels.translation_matrix import TranslationMatrix
from workbench.ui.window import MainWindow


@pytest.fixture
def translated(office: Office, tmp_path: Path) -> Office:
    """A form whose Turkish translation has an outdated passage."""
    release_as_it_is(office.workspace, office.form)
    plan_translation(office.workspace, office.form, ["tr"])
    work = TranslationWork(office.workspace, office.form, "tr")
    for row in work.rows():
        translate_segment(work, row, f"tr {row.source}")
    first, second, third = SENTENCES
    folder = tmp_path / "neu"
    folder.mkdir()
    release_next(
        office.workspace, office.form, folder / "n.docx", first.replace("25", "30"), second, third, "Neu."
    )
    return office


def overview(qtbot: QtBot, window: MainWindow) -> TranslationMatrix:
    """The overview, filled."""
    window.actions_by_name["place_translate"].trigger()
    feature = window.features["translation_matrix"]
    assert isinstance(feature, TranslationOverview)
    qtbot.waitUntil(lambda: feature.matrix.table.matrix.lines != (), timeout=PATIENCE)
    return feature.matrix


def spoken(table: MatrixTable) -> list[str]:
    return [
        table.spoken(row, column) for row in range(table.rowCount()) for column in range(table.columnCount())
    ]


def test_overview_tells_what_is_outdated_and_leads_into_the_translation(
    qtbot: QtBot, translated: Office, enter: Enter
) -> None:
    window = enter("Frau Lang")
    matrix = overview(qtbot, window)
    assert spoken(matrix.table) == ["Gebühren, Türkisch: veraltet 1, geplant 1, übersetzt 2"]
    assert matrix.views["outdated"].text() == "Veraltet 1"
    assert matrix.told.text() == spoken(matrix.table)[0]
    assert window.preferences.waiting(translated.address)[1][OUTDATED] == 1
    matrix.views["to_release"].click()
    assert matrix.empty.isVisible()
    matrix.views["outdated"].click()
    matrix.view.setFocus()
    with qtbot.waitSignal(matrix.opened, timeout=PATIENCE) as opened:
        QTest.keyClick(matrix.view, Qt.Key.Key_Return)
    assert opened.args == [translated.form, "tr"]
    settle(qtbot, window)


@pytest.mark.usefixtures("translated")
def test_languages_are_planned_in_a_panel_and_others_see_it(qtbot: QtBot, enter: Enter) -> None:
    window, other = enter("Frau Lang"), enter("Herr Ober")
    matrix, beside = overview(qtbot, window), overview(qtbot, other)
    matrix.plan.click()
    choice = matrix.choice
    assert "Türkisch" in choice.known.text()
    names = [choice.list.item(at).text() for at in range(choice.list.count())]
    assert "Türkisch" not in names
    assert not choice.plan.isEnabled()
    choice.list.setCurrentRow(names.index("Ukrainisch"))
    QTest.keyClick(choice.list, Qt.Key.Key_Space)
    assert choice.plan.text() == "1 Sprache planen"
    choice.plan.click()
    qtbot.waitUntil(lambda: matrix.table.matrix.languages == ("tr", "uk"), timeout=PATIENCE)
    assert not choice.isVisible()
    qtbot.waitUntil(lambda: beside.table.matrix.languages == ("tr", "uk"), timeout=PATIENCE)
    assert matrix.told.text().startswith("Gebühren, Türkisch")


def test_form_without_a_release_says_what_it_waits_for(qtbot: QtBot, office: Office, enter: Enter) -> None:
    plan_translation(office.workspace, office.form, ["ar"])
    matrix = overview(qtbot, enter("Frau Lang"))
    assert spoken(matrix.table) == ["Gebühren, Arabisch: geplant, noch keine Freigabe"]
    assert not matrix.open.isEnabled()
    assert "freigegebene Fassung" in matrix.open.toolTip()


def test_lawyers_cannot_plan_and_read_why(qtbot: QtBot, translated: Office, enter: Enter) -> None:
    enter_person(translated.workspace, "Frau Recht", Role.LEGAL)
    matrix = overview(qtbot, enter("Frau Recht"))
    assert not matrix.plan.isEnabled()
    assert "Recht" in matrix.plan.toolTip()


@pytest.mark.usefixtures("translated")
def test_table_is_saved(qtbot: QtBot, enter: Enter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    window = enter("Frau Lang")
    matrix = overview(qtbot, window)
    out = tmp_path / "stand"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(out), ""))
    matrix.export.click()
    qtbot.waitUntil((tmp_path / "stand.xlsx").exists, timeout=PATIENCE)
    settle(qtbot, window)


@pytest.mark.usefixtures("translated")
def test_start_page_leads_to_what_is_outdated(qtbot: QtBot, enter: Enter) -> None:
    window = enter("Frau Lang")
    overview(qtbot, window)
    window.workspaces.close_workspace()
    (line,) = window.workspaces.waiting.lines
    assert "1 veraltete Übersetzung" in line.text()  # type: ignore[attr-defined]
    line.click()  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: window.place == "translate", timeout=PATIENCE)
    feature = window.features["translation_matrix"]
    assert isinstance(feature, TranslationOverview)
    qtbot.waitUntil(lambda: feature.matrix.table.rowCount() == 1, timeout=PATIENCE)
    assert feature.matrix.views["outdated"].isChecked()
