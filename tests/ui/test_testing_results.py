"""Results in the window: what to rework first, and the way from each number to its passage."""

from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tests.ui.driving import PATIENCE, settle
from tests.ui.offices import SENTENCES, Enter, Office
from tests.ui.test_testing import opened, planned_by_others
from workbench.app.operations.enter_answer import enter_answer
from workbench.app.test_results import KeptRound, stored_report
from workbench.model.review import Coding, Comparison, PassageResult, StoredAnswer
from workbench.ui.features.glossary import Glossary
from workbench.ui.features.testing_results import TestingResults
from workbench.ui.models.testing_results import compared, grade
from workbench.ui.window import MainWindow

NEVER = PassageResult("s1", 0, 0, None, None, 0, 0, 0, None, None, (), (), (), (), ())


def answered(office: Office) -> KeptRound:
    """Six readers: all understood the first passage, two the second one; one said why and marked a word."""
    kept = planned_by_others(office)
    session = office.session()
    for at, tester in enumerate(kept.planned.testers):
        for passage in kept.planned.passages:
            question = next(item.id for item in passage.questions if "richtig" in item.options)
            right = passage.number == 1 or at < 2
            remark = "Das Wort kenne ich nicht." if at == 5 and not right else ""
            value = "richtig" if right else "falsch"
            answer = StoredAnswer("", None, tester.code, passage.number, "", question, value, remark=remark)
            enter_answer(session, kept, answer)
    return kept


def results_of(qtbot: QtBot, window: MainWindow) -> TestingResults:
    """The results, in sight."""
    window.actions_by_name["testing_results"].trigger()
    feature = cast(TestingResults, window.features["testing_results"])
    qtbot.waitUntil(feature.panel.body.isVisible, timeout=PATIENCE)
    return feature


def test_the_passage_to_rework_first_stands_first_and_leads_to_its_text(
    qtbot: QtBot, office: Office, enter: Enter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = answered(office)
    window = enter("Frau Kurz")
    opened(qtbot, window)
    panel = results_of(qtbot, window).panel
    table = panel.table
    assert [table.text(item) for item in table.results] == [SENTENCES[1], SENTENCES[0]]
    assert table.index(0, 2).data() == "✗ 2 von 6: 33 % (10–70 %)"
    assert table.index(1, 2).data() == "✓ 6 von 6: 100 % (61–100 %)"
    assert "oft nicht verstanden" in table.spoken(table.results[0])

    comment = panel.details.topLevelItem(0).child(0)
    assert comment.text(0) == "T06: Das Wort kenne ich nicht.\nWort (Vorschlag)"
    panel.details.setCurrentItem(comment)
    panel.topic.setCurrentIndex(panel.topic.findData(Coding.TONE))
    panel.topic.activated.emit(panel.topic.currentIndex())
    qtbot.waitUntil(lambda: "Ton" in panel.details.topLevelItem(0).child(0).text(0), timeout=PATIENCE)
    (coded,) = stored_report(office.session(), kept).forms[0].passages[1].comments
    assert (coded.coding, coded.suggested) == (Coding.TONE, False)

    out = tmp_path / "stand.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(out), ""))
    panel.excel.click()
    qtbot.waitUntil(out.exists, timeout=PATIENCE)
    out = tmp_path / "danke.docx"
    panel.feedback.click()
    qtbot.waitUntil(out.exists, timeout=PATIENCE)

    panel.view.setFocus()
    QTest.keyClick(panel.view, Qt.Key.Key_Return)
    assert window.place == "revise"
    assert window.desk.segment is not None
    assert window.desk.segment.text == SENTENCES[1]
    settle(qtbot, window)


def test_a_word_becomes_a_proposal_for_the_glossary(qtbot: QtBot, office: Office, enter: Enter) -> None:
    kept = planned_by_others(office)
    window = enter("Frau Kurz")
    opened(qtbot, window)
    feature = results_of_words(qtbot, window, kept)
    feature.panel.term_wanted.emit("Unterlagen", kept.planned.passages[1].segments[0])
    adding = cast(Glossary, window.features["glossary"]).adding
    assert adding.isVisible()
    assert adding.term.text() == "Unterlagen"
    settle(qtbot, window)


def results_of_words(qtbot: QtBot, window: MainWindow, kept: KeptRound) -> TestingResults:
    """The results, with whatever the round has."""
    assert kept.planned.passages
    window.actions_by_name["testing_results"].trigger()
    settle(qtbot, window)
    feature = cast(TestingResults, window.features["testing_results"])
    assert feature.panel.empty.isVisible()
    return feature


def test_below_five_readers_there_are_only_hints() -> None:
    assert grade(NEVER) == "hint"


def test_what_chance_may_have_done_is_not_proven() -> None:
    few = Comparison(1, True, (1, 3), (2, 3), 1, 0, None, None, None, False)
    assert compared(few).endswith("weniger als 5 Personen")
    unsure = Comparison(2, True, (4, 8), (6, 8), 2, 0, 0.5, 0.25, (-0.1, 0.55), False)
    assert compared(unsure) == (
        "Passage 2: vorher 4 von 8, nachher 6 von 8 verstanden (dieselben Personen). "
        "Unterschied +25 Prozentpunkte, 95-%-Bereich −10 bis 55: nicht belegt"
    )
