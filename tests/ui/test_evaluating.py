"""The place *Auswerten* in the window: languages, renewals, the report."""

from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QStyleOptionViewItem, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.cut_texts import cut_texts
from tests.ui.driving import PATIENCE, settle, shown_window
from tests.ui.offices import SENTENCES, Enter, Office
from tests.ui.test_settings_sizes import sized
from workbench.app.operations.edit_segment import edit_segment
from workbench.app.settings import data_folder
from workbench.ui.features.evaluating_languages import EvaluatingLanguages
from workbench.ui.features.evaluating_renewals import EvaluatingRenewals
from workbench.ui.features.evaluating_report import EvaluatingReport
from workbench.ui.models.evaluation_report import Way
from workbench.ui.places.evaluate import PAGES
from workbench.ui.window import MainWindow

SAMPLES = data_folder() / "sample_forms"
STATISTICS = SAMPLES / "sprachen" / "statistik.xlsx"
CITIES = SAMPLES / "sprachen" / "staedte"
LEAFLET = SAMPLES / "faltblatt_grundsicherung.docx"


def languages_of(window: MainWindow) -> EvaluatingLanguages:
    return cast(EvaluatingLanguages, window.features["evaluating_languages"])


def renewals_of(window: MainWindow) -> EvaluatingRenewals:
    return cast(EvaluatingRenewals, window.features["evaluating_renewals"])


def report_of(window: MainWindow) -> EvaluatingReport:
    return cast(EvaluatingReport, window.features["evaluating_report"])


def texts(widget: QWidget) -> str:
    return "\n".join(one.text() for one in widget.findChildren(QLabel))


def test_statistics_become_a_plan_that_people_change_and_write(qtbot: QtBot, tmp_path: Path) -> None:
    with shown_window(qtbot, tmp_path) as window:
        window.actions_by_name["evaluate_languages"].trigger()
        feature = languages_of(window)
        panel = feature.panel
        assert panel.open.isVisible()
        feature.read(STATISTICS)
        settle(qtbot, window)
        assert panel.source.text() == "statistik.xlsx: 4.404 Personen, Stichtag 31.12.2025"
        mapping = panel.mapping
        assert mapping.table.lines[0].cells[2] == "ohne Sprache"
        assert mapping.only_open.text() == "Nur Zeilen ohne Sprache (4)"

        mapping.view.choose(mapping.table.row_of("staatenlos"))
        mapping.main.setText("Arabisch")
        mapping.keep.click()
        assert "Der Grund fehlt" in texts(window.notice)
        mapping.reason.setPlainText("Auskunft der Ausländerbehörde")
        mapping.keep.click()
        settle(qtbot, window)
        line = mapping.table.line(mapping.table.row_of("staatenlos"))
        assert line is not None
        assert line.cells[2:] == ("Arabisch", "Arabisch 100", "geändert: Auskunft der Ausländerbehörde")
        assert mapping.only_open.text() == "Nur Zeilen ohne Sprache (3)"
        assert mapping.title.text() == "staatenlos"
        mapping.drop.click()
        settle(qtbot, window)
        assert mapping.only_open.text() == "Nur Zeilen ohne Sprache (4)"

        mapping.add.click()
        mapping.name.setText("Wohnungslose ohne Meldung")
        mapping.persons.setValue(40)
        mapping.main.setText("Rumänisch")
        mapping.reason.setPlainText("Zählung der Beratungsstelle")
        mapping.keep.click()
        settle(qtbot, window)
        assert "4.444 Personen" in panel.source.text()

        assert "8 Sprachen für 80 %" in panel.targets.text()
        assert panel.chart.accessibleDescription() == panel.targets.text()
        assert len(panel.chart.curves) == 2
        assert panel.coverage.rowCount() > 20

        out = tmp_path / "Vorschlag"
        feature.write(out)
        settle(qtbot, window)
        names = [path.name for path in out.iterdir()]
        assert "sprachen-vorschlag.docx" in names
        feature.read(STATISTICS)
        settle(qtbot, window)
        assert "4.404 Personen" in panel.source.text()
        feature.read_mapping(out / "sprachen-zuordnung.xlsx")
        settle(qtbot, window)
        assert "4.444 Personen" in panel.source.text()


def test_weights_and_wishes_move_languages_and_costs_are_counted(qtbot: QtBot, tmp_path: Path) -> None:
    with shown_window(qtbot, tmp_path) as window:
        window.show_place("evaluate")
        feature = languages_of(window)
        window.evaluation.show_page("languages")
        feature.read(STATISTICS)
        settle(qtbot, window)
        weights = feature.panel.weights
        assert "Ersatzwert" in weights.told.text()
        feature._ask(survey=CITIES)
        feature.count_documents([LEAFLET])
        settle(qtbot, window)
        assert "Ersatzwert" not in weights.told.text()
        assert "Vergleichswert" in feature.panel.cost_told.text()
        assert feature.panel.cost.rowCount() > 10
        assert feature.panel.cities.headers[1] == "Altbrücken"
        assert feature.panel.cities.lines[-1].cells[0] == "Mehrsprachige Sprechstunden"

        feature.panel.tabs.setCurrentIndex(3)
        row = weights.table.row_of("fa")
        before = int(weights.table.lines[row].cells[1])
        weights.view.choose(row)
        QTest.keyClick(weights.view, Qt.Key.Key_Space)
        assert weights.requested == {"fa"}
        line = weights.table.line(weights.table.row_of("fa"))
        assert line is not None
        assert int(line.cells[1]) < before
        assert line.cells[2] == f"▲ {before - int(line.cells[1])}"
        assert weights.view.currentIndex().row() == weights.table.row_of("fa")
        weights.sliders["requests"].setValue(0)
        line = weights.table.line(weights.table.row_of("fa"))
        assert line is not None
        assert weights.spins["requests"].value() == 0
        assert int(line.cells[1]) >= before


def test_statistics_that_leave_a_choice_ask_for_it(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "zwei Spalten.csv"
    path.write_text(
        "Staatsangehörigkeit;Männer;Haushalte\nTürkei;10;20\nSyrien;30;40\nPolen;5;6\n", encoding="utf-8"
    )
    with shown_window(qtbot, tmp_path) as window:
        window.show_place("evaluate")
        window.evaluation.show_page("languages")
        feature = languages_of(window)
        feature.read(path)
        settle(qtbot, window)
        assert feature.plan is None
        assert feature.panel.trouble.isVisible()
        assert "zwei Spalten.csv" in feature.panel.trouble_told.text()
        assert "--" not in feature.panel.trouble_told.text()
        feature.panel.fields["column"].setText("Haushalte")
        QTest.keyClick(feature.panel.fields["column"], Qt.Key.Key_Return)
        settle(qtbot, window)
        assert "66 Personen" in feature.panel.source.text()


def test_fields_of_two_forms_are_confirmed_by_keyboard_and_kept(
    qtbot: QtBot, enter: Enter, tmp_path: Path
) -> None:
    window = enter("Frau Kurz")
    window.actions_by_name["evaluate_renewals"].trigger()
    feature = renewals_of(window)
    panel = feature.panel
    assert not panel.compare.isEnabled()
    assert panel.forms["first"].findText("Gebühren") > 0
    panel.add_form("first", "Erstantrag", SAMPLES / "hauptantrag_grundsicherung.docx")
    panel.add_form("renewal", "Folgeantrag", SAMPLES / "weiterbewilligungsantrag.docx")
    panel.compare.click()
    settle(qtbot, window)
    fields = panel.fields
    assert fields.table.rowCount() > 50
    row = next(at for at, line in enumerate(fields.table.lines) if line.cells[2])
    fields.view.choose(row)
    fields.view.setFocus()
    QTest.keyClick(fields.view, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert fields.table.lines[row].ticked
    assert fields.view.currentIndex().row() == row + 1
    QTest.keyClick(fields.view, Qt.Key.Key_A)
    settle(qtbot, window)
    assert fields.table.lines[row + 1].cells[3] == "A"
    assert "Bestätigt: 2 von" in panel.rates.text()
    QTest.keyClick(fields.view, Qt.Key.Key_Space)
    settle(qtbot, window)
    assert not fields.table.lines[row + 1].ticked

    alone = next(at for at, line in enumerate(fields.table.lines) if line.cells[3] == "F")
    fields.view.choose(alone)
    fields.partner.setCurrentIndex(fields.partner.findData("Familienname"))
    fields.partner.activated.emit(fields.partner.currentIndex())
    settle(qtbot, window)
    assert fields.table.lines[alone].cells[1] == "Familienname"
    assert fields.table.lines[alone].cells[3] != "F"

    rows = fields.table.rowCount()
    assert not fields.restore.isVisible()
    fields.remove.click()
    settle(qtbot, window)
    assert fields.restore.text() == "1 entferntes Feld zurückholen"
    assert fields.table.rowCount() in (rows - 1, rows)  # its partner may stand alone now
    fields.restore.click()
    settle(qtbot, window)
    assert fields.table.rowCount() == rows

    assert "Ersatzwerte" in panel.burden.flag.text()
    panel.burden.spins["cases"].setValue(2000)
    settle(qtbot, window)
    assert "Beispiel" not in panel.burden.flag.text()
    assert "Kosten des Amtes" not in panel.burden.texts.text()
    panel.burden.wage.setValue(50)
    settle(qtbot, window)
    assert "Kosten des Amtes" in panel.burden.texts.text()
    panel.times.view.choose(0)
    panel.times.minutes.setValue(4)
    panel.times.keep.click()
    settle(qtbot, window)
    assert panel.times.table.lines[0].cells[5:7] == ("4,0", "")
    assert panel.sensitivity.table.rowCount() > 3

    out = tmp_path / "Bericht"
    feature.write(out)
    settle(qtbot, window)
    assert {path.suffix for path in out.iterdir()} == {".docx", ".xlsx"}
    feature.compare()
    settle(qtbot, window)
    assert fields.table.lines[row].ticked
    assert panel.burden.spins["cases"].value() == 2000


def test_report_tells_of_what_there_is_and_leads_to_its_passages(
    qtbot: QtBot, office: Office, enter: Enter, tmp_path: Path
) -> None:
    session = office.session()
    first = next(segment for segment in session.texts if session.texts[segment] == SENTENCES[0])
    edit_segment(session, first, "Sie zahlen 25 Euro. Das Geld bekommen Sie leider nicht zurück.")
    window = enter("Frau Kurz")
    languages_of(window).read(STATISTICS)
    settle(qtbot, window)
    window.actions_by_name["evaluate_report"].trigger()
    feature = report_of(window)
    panel = feature.panel
    assert not panel.write.isEnabled()
    assert panel.sources["languages"].text() == "statistik.xlsx"
    assert panel.sources["renewals"].text() == "noch nicht verglichen"

    panel.show_entries()
    table = panel.entries.table
    row = next(at for at in range(table.rowCount()) if table.is_status(at) and table.rows[at][0] == "HE 3")
    box = panel.entries.view.itemDelegate().createEditor(
        panel.entries.view, QStyleOptionViewItem(), table.index(row, 2)
    )
    assert isinstance(box, QComboBox)
    assert [box.itemText(at) for at in range(box.count())][1:] == ["nicht begonnen", "läuft", "umgesetzt"]
    assert not table.setData(table.index(row, 2), "bald")
    assert table.setData(table.index(row, 2), "läuft")
    assert panel.sources["entries"].text() == "1 Angabe"

    panel.make.click()
    settle(qtbot, window)
    panel.show_number("HE 3")
    page = panel.pages.currentWidget()
    assert page is not None
    assert "Stand der Umsetzung: läuft" in texts(page)
    assert any(line.key == Way("Gebühren") for view in panel.tables for line in view.table.lines)
    panel.show_number("HE 5")
    page = panel.pages.currentWidget()
    assert page is not None
    figures = panel.tables[0].table
    assert figures.lines[0].cells[:4] == (
        "Personen ohne deutschen Pass", "4.404", "Statistik „statistik.xlsx“", "31.12.2025",
    )  # fmt: skip
    assert any(line.cells[1] == "fehlt" for line in figures.lines)
    assert not panel.old.isVisible()
    table.setData(table.index(row, 2), "umgesetzt")
    assert panel.old.isVisible()

    out = tmp_path / "Bericht"
    feature.write(out)
    feature.keep_entries(out / "eigene.xlsx")
    settle(qtbot, window)
    assert {"bericht.docx", "bericht-anlage.xlsx", "bericht.html", "eigene.xlsx"} <= {
        path.name for path in out.iterdir()
    }
    table.setData(table.index(row, 2), "")
    feature.read_entries(out / "eigene.xlsx")
    settle(qtbot, window)
    assert table.rows[row][2] == "umgesetzt"

    feature.go(Way("Gebühren", first))
    qtbot.waitUntil(lambda: window.desk.session is not None, timeout=PATIENCE)
    settle(qtbot, window)
    assert window.place == "revise"
    assert window.desk.segment is not None
    assert window.desk.segment.id == first


@pytest.mark.parametrize(("size", "language"), [(100, "de"), (200, "en")])
def test_nothing_is_cut_on_the_pages(qapp: QApplication, tmp_path: Path, size: int, language: str) -> None:
    with sized(qapp, tmp_path, size, language) as workbench:
        window = workbench.window
        window.show_place("evaluate")
        for page in PAGES:
            window.evaluation.show_page(page)
            qapp.processEvents()
            assert cut_texts(window) == []
