"""The place *Testen* in the window: plan a round, write its papers, read what came back."""

from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from scripts.sample_returns.annotating import Annotating
from tests.review.test_tables import filled
from tests.ui.driving import PATIENCE, open_and_check, settle, shown_window, written_form
from tests.ui.offices import SENTENCES, Enter, Office, open_stored
from workbench.app.operations.change_status import change_status
from workbench.app.operations.enter_answer import enter_answer
from workbench.app.operations.enter_person import enter_person
from workbench.app.operations.keep_test_round import keep_test_round
from workbench.app.operations.plan_test_round import RoundWishes, plan_test_round
from workbench.app.test_results import KeptRound, kept_rounds
from workbench.app.waiting import RETURNED
from workbench.model.review import Method, StoredAnswer
from workbench.model.workspace import Role, Status
from workbench.review.rounds import PassagePlan
from workbench.ui.features.testing import Testing
from workbench.ui.features.testing_planning import TestingPlanning
from workbench.ui.features.testing_returns import TestingReturns
from workbench.ui.testing_desk import TestingDesk
from workbench.ui.window import MainWindow


def desk_of(window: MainWindow) -> TestingDesk:
    """The tests of the window's form."""
    return cast(Testing, window.features["testing"]).desk


def planned_by_others(office: Office, testers: int = 6) -> KeptRound:
    """A round of two passages that somebody has planned."""
    session = office.session()
    plans = tuple(
        PassagePlan(name, (Method.MARKS, Method.QUESTIONS, Method.RATING)) for name in list(session.texts)[:2]
    )
    planned, _ = plan_test_round(session, RoundWishes(plans, testers=testers, title="Lesekreis"))
    keep_test_round(session, planned)
    return kept_rounds(session)[-1]


def opened(qtbot: QtBot, window: MainWindow) -> TestingDesk:
    """The form of the office in hand, its round too."""
    open_stored(qtbot, window)
    desk = desk_of(window)
    qtbot.waitUntil(lambda: desk.round is not None, timeout=PATIENCE)
    return desk


def lines_of(widget: QWidget) -> str:
    return "\n".join(one.text() for one in widget.findChildren(QLabel))


def test_a_round_is_planned_printed_and_read_back(
    qtbot: QtBot, office: Office, enter: Enter, tmp_path: Path
) -> None:
    window = enter("Frau Kurz")
    assert window.testing.step == ""
    open_stored(qtbot, window)
    window.actions_by_name["testing_plan"].trigger()
    planning = cast(TestingPlanning, window.features["testing_planning"])
    assert planning.begin_button.isVisible()
    planning.begin_button.click()
    plan = planning.plan
    qtbot.waitUntil(lambda: plan.table.rowCount() > 0, timeout=PATIENCE)
    settle(qtbot, window)
    assert [row.text for row in plan.table.chosen] == list(SENTENCES[:2])
    plan.view.setFocus()
    QTest.keyClick(plan.view, Qt.Key.Key_Space)
    assert plan.told.text().startswith("1 Passage gewählt")
    QTest.keyClick(plan.view, Qt.Key.Key_Space)
    plan.methods[Method.QUESTIONS].setChecked(True)
    plan.own[0][0].setText("Wie viel kostet es?")
    plan.own[0][1].setText("25 Euro")
    plan.testers.setValue(6)
    plan.keep.click()
    desk = desk_of(window)
    qtbot.waitUntil(lambda: desk.round is not None, timeout=PATIENCE)
    assert desk.round is not None
    planned = kept_rounds(office.session())[0].planned
    assert [tester.code for tester in planned.testers][-1] == "T06"
    assert "25 Euro" in [question.key for question in planned.passages[0].questions]
    assert planning.kit.isVisible()

    planning.kit.people.item(0, 2).setText("Türkisch")
    qtbot.waitUntil(
        lambda: kept_rounds(office.session())[0].planned.testers[0].first_language == "Türkisch",
        timeout=PATIENCE,
    )
    out = tmp_path / "unterlagen"
    planning.write(out)
    qtbot.waitUntil(planning.kit.papers.isVisible, timeout=PATIENCE)
    assert "Information.docx: Worum es geht" in lines_of(planning.kit)
    assert "6-mal drucken" in lines_of(planning.kit)

    back = tmp_path / "zurueck"
    back.mkdir()
    table = filled(
        (out / "Ergebnisse.xlsx").read_bytes(),
        {("T01", 1, "rating"): ("leicht",), ("T02", 1, "rating"): ("?",)},
    )
    (back / "Ergebnisse.xlsx").write_bytes(table)
    made = Annotating((out / "Entwurf-zum-Kommentieren.docx").read_bytes(), "T03", "T03")
    made.comment("Gebühr", "Wofür?")
    (back / "T03.docx").write_bytes(made.saved())
    (back / "scan.pdf").write_bytes(b"%PDF-1.4")
    returns = cast(TestingReturns, window.features["testing_returns"])
    returns.read([back])
    panel = returns.panel
    qtbot.waitUntil(panel.summary.isVisible, timeout=PATIENCE)
    assert panel.summary.text() == (
        "2 Dateien gelesen · 1 Anmerkung zugeordnet · 1 Antwort · 2 Stellen brauchen Ihren Blick"
    )
    heads = [panel.tree.topLevelItem(at).text(0) for at in range(panel.tree.topLevelItemCount())]
    assert heads == ["Nicht gelesen (1)", "Zählt nicht (1)", "Gelesen (2)"]
    settle(qtbot, window)


def test_rounds_of_others_are_there_and_readers_may_only_look(
    qtbot: QtBot, office: Office, enter: Enter
) -> None:
    planned_by_others(office)
    enter_person(office.workspace, "Rita", Role.READER)
    window = enter("Rita")
    opened(qtbot, window)
    window.actions_by_name["place_test"].trigger()
    assert window.testing.rounds.currentText() == "Lesekreis"
    assert not window.testing.new.isEnabled()
    assert "Lesen" in window.testing.new.toolTip()
    planning = cast(TestingPlanning, window.features["testing_planning"])
    assert not planning.kit.remove.isEnabled()


def test_the_start_page_tells_of_tests_that_came_back(qtbot: QtBot, office: Office, enter: Enter) -> None:
    kept = planned_by_others(office)
    enter_answer(office.session(), kept, StoredAnswer("", None, "T01", 1, "", "rating", "leicht"))
    change_status(office.workspace, office.form, Status.TEST)
    window = enter("Frau Kurz")
    place = window.workspaces.office.address
    qtbot.waitUntil(lambda: window.preferences.waiting(place)[1].get(RETURNED) == 1, timeout=PATIENCE)
    window.workspaces.close_workspace()
    assert any("mit zurückgekommenen Tests" in line.text() for line in window.workspaces.waiting.lines)  # type: ignore[attr-defined]


def test_a_round_is_deleted_after_a_question(qtbot: QtBot, office: Office, enter: Enter) -> None:
    planned_by_others(office)
    window = enter("Frau Kurz")
    desk = opened(qtbot, window)
    window.actions_by_name["place_test"].trigger()
    kit = cast(TestingPlanning, window.features["testing_planning"]).kit
    kit.remove.click()
    assert kit.confirm.back.hasFocus()
    QTest.keyClick(kit.confirm.back, Qt.Key.Key_Escape)
    assert not kit.confirm.isVisible()
    kit.remove.click()
    kit.confirm.verb.click()
    qtbot.waitUntil(lambda: desk.round is None, timeout=PATIENCE)
    assert kept_rounds(office.session()) == ()


@pytest.mark.parametrize("language", ["de", "en"])
def test_a_plain_file_is_tested_without_a_workspace(qtbot: QtBot, tmp_path: Path, language: str) -> None:
    with shown_window(qtbot, tmp_path, language) as window:
        window.show_place("test")
        assert window.testing.guide.isVisible()
        open_and_check(qtbot, window, written_form(tmp_path, *SENTENCES))
        window.show_place("test")
        assert window.testing.hint.isVisible()
        planning = cast(TestingPlanning, window.features["testing_planning"])
        planning.begin()
        qtbot.waitUntil(lambda: planning.plan.table.rowCount() > 0, timeout=PATIENCE)
        settle(qtbot, window)
        planning.plan.keep.click()
        desk = desk_of(window)
        qtbot.waitUntil(lambda: desk.round is not None, timeout=PATIENCE)
        planning.write(tmp_path / "kit")
        qtbot.waitUntil(planning.kit.papers.isVisible, timeout=PATIENCE)
        entries = {(f"T{at:02d}", 1, "rating"): ("leicht",) for at in range(1, 4)}
        (tmp_path / "e.xlsx").write_bytes(
            filled((tmp_path / "kit" / "Ergebnisse.xlsx").read_bytes(), entries)
        )
        cast(TestingReturns, window.features["testing_returns"]).read([tmp_path / "e.xlsx"])
        qtbot.waitUntil(lambda: desk.report is not None, timeout=PATIENCE)
        assert desk.report is not None
        assert len(desk.report.collection.files[0].answers) == 3
        settle(qtbot, window)
