"""How hard the form and the passage are: in numbers, as a bar, and in words for a screen reader."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.driving import open_and_check, settle, shown_window, written_form
from workbench.model.difficulty import LEVELS
from workbench.ui.widgets.difficulty_bar import DifficultyBar
from workbench.ui.window import MainWindow

HARD = (
    "Zwecks Prüfung Ihres Leistungsanspruchs sind sämtliche in diesem Vordruck enthaltenen Fragen wahrheitsgemäß "
    "zu beantworten und die erforderlichen Nachweise in Ablichtung beizufügen."
)
EASY = "Bitte beantworten Sie alle Fragen und legen Sie Kopien der Nachweise dazu."


def hard_form(qtbot: QtBot, window: MainWindow, folder: Path) -> None:
    open_and_check(qtbot, window, written_form(folder, HARD))


def test_status_says_how_hard_the_form_is_and_was(qtbot: QtBot, tmp_path: Path) -> None:
    with shown_window(qtbot, tmp_path) as window:
        hard_form(qtbot, window, tmp_path)
        before = window.desk.checks.now
        assert before is not None
        assert before.difficulty is not None
        said = window.status.measures.accessibleName()
        assert f"Schwierigkeit {before.difficulty.score:.0f} von 100, {before.difficulty.level}" in said
        window.desk.edit(window.desk.segment_id, EASY)
        settle(qtbot, window)
        now = window.desk.checks.now
        assert now is not None
        assert now.difficulty is not None
        change = f"{before.difficulty.score:.0f} → {now.difficulty.score:.0f}"
        assert (
            f"Schwierigkeit {change} von 100, {now.difficulty.level}"
            in window.status.measures.accessibleName()
        )


def test_passage_shows_both_scores_parts_and_causes(qtbot: QtBot, tmp_path: Path) -> None:
    with shown_window(qtbot, tmp_path) as window:
        hard_form(qtbot, window, tmp_path)
        view = window.passage.measures.difficulty
        assert view.isVisible()
        assert "→" not in view.score.text()
        assert view.causes
        assert any("Wörter" in cause and "Buchstaben" in cause for cause in view.causes)
        assert not view.before.isVisible(), "one bar for one version"
        window.desk.edit(window.desk.segment_id, EASY)
        settle(qtbot, window)
        assert "→" in view.score.text()
        before, after = (int(number) for number in view.score.text().split(" → "))
        assert before > after
        assert view.before.isVisible()


def test_bar_says_score_level_and_parts(qtbot: QtBot, tmp_path: Path) -> None:
    with shown_window(qtbot, tmp_path) as window:
        hard_form(qtbot, window, tmp_path)
        view = window.passage.measures.difficulty
        said = view.after.accessibleName()
        assert f"{view.score.text()} von 100" in said
        assert any(level in said for _, level in LEVELS)
        assert all(part in said for part in ("Länge und Satzbau", "Wortschatz", "Regeln"))
        assert all(cause in view.accessibleName() for cause in view.causes)


def test_bar_is_as_long_as_the_score(qtbot: QtBot, tmp_path: Path) -> None:
    with shown_window(qtbot, tmp_path) as window:
        hard_form(qtbot, window, tmp_path)
        bar = window.passage.measures.difficulty.after
        assert bar.toolTip() == bar.accessibleName()
        picture = bar.grab().toImage()
        ratio = picture.devicePixelRatio()
        track = window.form.view._theme.colour("track")
        row = [picture.pixelColor(x, round(6 * ratio)) == track for x in range(picture.width())]
        filled = row.index(True, 8) if True in row[8:] else picture.width()
        score = int(window.passage.measures.difficulty.score.text())
        assert filled / picture.width() * 100 == pytest.approx(score, abs=2)


@pytest.mark.parametrize(
    ("language", "reason"), [("de", "weniger als 8 Wörter"), ("en", "fewer than 8 words")]
)
def test_passage_without_score_says_why(qtbot: QtBot, tmp_path: Path, language: str, reason: str) -> None:
    with shown_window(qtbot, tmp_path, language) as window:
        open_and_check(qtbot, window, written_form(tmp_path, "Bitte unterschreiben Sie hier."))
        view = window.passage.measures.difficulty
        assert reason in view.why.text()
        assert view.accessibleName() == view.why.text()
        assert not view.after.isVisible()


def test_form_without_score_says_why(qtbot: QtBot, tmp_path: Path) -> None:
    with shown_window(qtbot, tmp_path) as window:
        open_and_check(qtbot, window, written_form(tmp_path, "Name, Vorname", "Geburtsdatum"))
        assert "Keine Schwierigkeit: weniger als" in window.status.measures.accessibleName()


@pytest.mark.usefixtures("qapp")
def test_bar_without_difficulty_says_so(qtbot: QtBot) -> None:
    from workbench.ui.theme import THEMES

    bar = DifficultyBar(THEMES["dark"])
    qtbot.addWidget(bar)
    bar.show_difficulty(None, "jetzt")
    bar.grab()
    assert bar.accessibleName() == "jetzt: Keine Schwierigkeit"
