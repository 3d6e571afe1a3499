"""A restructured sentence in the window: what changes, how much easier it gets, by which steps."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from tests.ui.driving import go_to, open_and_check, shown_window, written_form
from workbench.model.finding import Finding
from workbench.ui.window import MainWindow

TEXT = "Die Miete wird in Abzug gebracht; der Nachweis ist bis Freitag einzureichen."


@pytest.fixture(params=["de", "en"])
def window(qtbot: QtBot, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[MainWindow]:
    with shown_window(qtbot, tmp_path, language=request.param) as shown:
        shown.setProperty("spoken", request.param)
        open_and_check(qtbot, shown, written_form(tmp_path, TEXT))
        yield shown


def is_chain(finding: Finding) -> bool:
    return bool(finding.suggestions) and finding.suggestions[0].provider == "chain"


def test_chain_shows_gain_and_steps_before_it_is_accepted(window: MainWindow) -> None:
    finding = go_to(window, is_chain)
    card, suggestion = window.passage.suggestion, finding.suggestions[0]
    assert suggestion.difficulty is not None
    word = "Schwierigkeit" if window.property("spoken") == "de" else "Difficulty"
    before, after = (f"{value:.0f}" for value in suggestion.difficulty)
    assert card.gain.text() == f"{word} {before} → {after}"
    head, *steps = card.steps.text().splitlines()
    assert head.endswith(":")
    assert steps == [f"{number}. {step}" for number, step in enumerate(suggestion.steps, 1)]
    assert len(steps) >= 2
    assert card.gain.isVisible() and card.steps.isVisible() and card.accept.isVisible()
    assert not card.part.isVisible()


def test_difference_marks_old_and_new_words(window: MainWindow) -> None:
    go_to(window, is_chain)
    html = next(
        child.text()
        for child in window.passage.suggestion.findChildren(QObject)
        if type(child).__name__ == "DifferenceLabel"
    )
    assert "line-through" in html
    assert "background" in html


def test_single_step_says_that_it_is_one(window: MainWindow) -> None:
    finding = go_to(window, lambda item: bool(item.suggestions and item.suggestions[0].part_of))
    assert window.passage.suggestion.part.isVisible()
    assert not window.passage.suggestion.steps.isVisible()
    assert finding.suggestions[0].difficulty is not None
