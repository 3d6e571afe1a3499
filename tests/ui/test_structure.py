"""The structure beside the form: what it asks for and what it lacks, kept up to date, with ways to each place."""

from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.shared_material import PROJECT
from tests.ui.driving import PATIENCE, open_and_check, press, settle, shown_window, written_form
from tests.ui.offices import Enter, Office, open_stored
from workbench.app.operations.enter_person import enter_person
from workbench.model.workspace import Role
from workbench.ui.features.structure import Structure
from workbench.ui.models.line_model import LineModel
from workbench.ui.models.structure_views import Line, View
from workbench.ui.panels.structure import StructurePanel
from workbench.ui.window import MainWindow

APPLICATION = PROJECT / "sample_forms" / "hauptantrag_grundsicherung.docx"
SHIFT = Qt.KeyboardModifier.ShiftModifier


def feature(window: MainWindow) -> Structure:
    found = window.features["structure"]
    assert isinstance(found, Structure)
    return found


def show_structure(qtbot: QtBot, window: MainWindow) -> StructurePanel:
    """Press Shift+F8 and wait until the tables are there."""
    panel = feature(window).panel
    press(window, Qt.Key.Key_F8, SHIFT)
    qtbot.waitUntil(lambda: bool(panel._views), timeout=PATIENCE)
    settle(qtbot, window)
    return panel


def first_cells(panel: StructurePanel) -> list[str]:
    return [str(panel.model.index(row, 0).data()) for row in range(panel.model.rowCount())]


def row_with(panel: StructurePanel, words: str) -> int:
    return next(row for row, text in enumerate(first_cells(panel)) if words in text)


def test_all_four_tables_lead_to_their_places(qtbot: QtBot, tmp_path: Path) -> None:
    with shown_window(qtbot, tmp_path) as window:
        open_and_check(qtbot, window, APPLICATION)
        assert window.revise.dock("outline").isVisible()
        panel = show_structure(qtbot, window)
        session = window.desk.session
        assert session is not None
        panel.table.choose_row(row_with(panel, "Aktenzeichen"))
        assert "Erfüllt: ja" in panel.detail.text()
        assert "Quelle:" in panel.detail.text()

        panel.show_place("fields")
        panel.filter.setText("iban")
        assert panel.model.rowCount() > 0
        panel.table.setFocus()
        panel.table.choose_row(0)
        QTest.keyClick(panel.table, Qt.Key.Key_Return)
        assert panel.chosen is not None
        assert window.desk.segment_id == panel.chosen.segment
        panel.filter.clear()
        other = next(line for line in panel._views["fields"].lines if line.cells[0] == "Geburtsdatum")
        window.desk.select(other.segment)
        assert panel.chosen is not None
        assert panel.chosen.cells[0] == "Geburtsdatum"

        panel.show_place("jumps")
        panel.table.choose_row(row_with(panel, "Abschnitt D"))
        panel.target.click()
        assert session.current(window.desk.segment_id).text.startswith("Angaben zum Einkommen")
        panel.there.click()
        assert "Abschnitt D" in session.current(window.desk.segment_id).text.replace("\ufffc", "")

        panel.show_place("proofs")
        assert any("Kontoauszüge" in text for text in first_cells(panel))


def test_tables_follow_a_change_and_the_line_in_hand_stays(qtbot: QtBot, tmp_path: Path) -> None:
    form = written_form(
        tmp_path, "Antrag auf Wohngeld", "Name: ________", "Bitte füllen Sie weiter mit Frage 7 aus."
    )
    with shown_window(qtbot, tmp_path) as window:
        open_and_check(qtbot, window, form)
        structure = feature(window)
        structure._timer.setInterval(0)
        panel = show_structure(qtbot, window)
        panel.show_place("jumps")
        assert first_cells(panel) == ["Frage 7"]
        assert "fehlt" in str(panel.model.index(0, 1).data())
        panel.table.choose_row(0)
        session = window.desk.session
        assert session is not None
        last = list(session.texts)[-1]
        window.desk.edit(last, "Bitte füllen Sie alles aus.")
        qtbot.waitUntil(lambda: panel.model.rowCount() == 0, timeout=PATIENCE)
        assert "keine andere Stelle" in panel.state.text()
        settle(qtbot, window)


def test_nothing_is_read_while_nobody_looks(qtbot: QtBot, tmp_path: Path) -> None:
    with shown_window(qtbot, tmp_path) as window:
        open_and_check(qtbot, window, written_form(tmp_path, "Antrag auf Wohngeld", "Name: ________"))
        assert not feature(window).panel._views
        window.desk.edit(window.desk.segment_id, "Antrag auf Geld")
        assert not feature(window)._timer.isActive()
        settle(qtbot, window)
        panel = show_structure(qtbot, window)
        press(window, Qt.Key.Key_F8, SHIFT)
        assert not panel.isVisible()


def test_tables_become_an_excel_file_and_lines_can_be_copied(qtbot: QtBot, tmp_path: Path) -> None:
    with shown_window(qtbot, tmp_path) as window:
        open_and_check(qtbot, window, APPLICATION)
        panel = show_structure(qtbot, window)
        panel.show_place("fields")
        panel.table.setFocus()
        panel.table.choose_row(1)
        QTest.keyClick(panel.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
        assert QApplication.clipboard().text().startswith("Aktenzeichen\tNummer\tBehörde")
        out = tmp_path / "struktur.xlsx"
        feature(window).save(out)
        settle(qtbot, window)
        book = openpyxl.load_workbook(out)
        assert book.sheetnames == ["Felder", "Prüfliste", "Verweise", "Nachweise"]
        assert book["Felder"].max_row == panel.model.rowCount() + 1
        book.close()


def test_readers_of_a_workspace_may_look_but_write_no_file(
    qtbot: QtBot, office: Office, enter: Enter
) -> None:
    enter_person(office.workspace, "Herr Stumm", Role.READER)
    window = enter("Herr Stumm")
    open_stored(qtbot, window)
    panel = show_structure(qtbot, window)
    assert not panel.save.isEnabled()
    assert "Lesen" in panel.save.toolTip()
    assert not window.actions_by_name["export"].isEnabled()


@pytest.fixture
def model() -> LineModel:
    made = LineModel(lambda _state: None)
    lines = (Line(("Zeile B", "zwei"), "s1"), Line(("Zeile A", "Drei"), "s2"), Line(("Rest", ""), "s3"))
    made.show_view(View((("Eins", 5), ("Zwei", 5)), lines))
    return made


def test_lines_are_sorted_and_filtered(model: LineModel) -> None:
    model.sort(0)
    assert model.as_text([0, 1, 2]) == "Rest\t\nZeile A\tDrei\nZeile B\tzwei"
    model.filter("ZEILE drei")
    assert model.rowCount() == 1
    model.filter("")
    model.sort(-1)
    assert model.as_text([0, 2]) == "Zeile B\tzwei\nRest\t"
