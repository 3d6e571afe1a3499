"""Asking the office's language model: nothing leaves before a person has seen what goes where."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.model_server import Answer, Asked, ModelDouble, model_server, rewrite
from tests.ui.driving import PATIENCE, open_and_check, settle, shown_window, written_form
from workbench.app.model_settings import MODEL_VARIABLE
from workbench.ui.panels.model_card import ModelCard
from workbench.ui.window import MainWindow

BEFORE = "Die Unterlagen sind bis zum 3. Mai 2026 beim Amt vorzulegen."
AFTER = "Bitte legen Sie dem Amt die Unterlagen bis zum 3. Mai 2026 vor."
OTHER = "Das Amt hat am Montag geöffnet."


def answer(request: Asked) -> Answer:
    slow = request.sentence == OTHER
    return Answer(rewrite(AFTER).body, seconds=60 if slow else 0)


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ModelDouble]:
    with model_server(answer) as running:
        settings = tmp_path / "modell.toml"
        settings.write_text(
            f'enabled = true\nendpoint = "{running.endpoint}"\nmodel = "haus"\n', encoding="utf-8"
        )
        monkeypatch.setenv(MODEL_VARIABLE, str(settings))
        yield running


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, server: ModelDouble) -> Iterator[MainWindow]:  # noqa: ARG001
    with shown_window(qtbot, tmp_path) as shown:
        open_and_check(qtbot, shown, written_form(tmp_path, BEFORE, OTHER))
        yield shown


def card(window: MainWindow) -> ModelCard:
    return window.passage.model


def test_without_a_model_there_is_no_such_button(qtbot: QtBot, tmp_path: Path) -> None:
    with shown_window(qtbot, tmp_path) as window:
        open_and_check(qtbot, window, written_form(tmp_path, BEFORE))
        assert not card(window).isVisible()


def test_it_says_what_leaves_and_where_to_before_anything_is_sent(
    window: MainWindow, server: ModelDouble
) -> None:
    card(window).ask.click()
    assert card(window).sentence.text() == BEFORE
    assert "127.0.0.1" in card(window).leaves.text()
    assert server.asked == []
    card(window).back.click()
    assert not card(window).frame.isVisible()
    assert server.asked == []


def test_the_wording_is_marked_as_made_by_a_machine(
    window: MainWindow, qtbot: QtBot, server: ModelDouble
) -> None:
    card(window).ask.click()
    card(window).send.click()
    settle(qtbot, window)
    assert [request.sentence for request in server.asked] == [BEFORE]
    place = window.desk.place
    assert place is not None and place.suggestion is not None
    assert place.suggestion.result == AFTER
    assert not place.suggestion.safe
    assert window.passage.head.title.text() == "Maschinell formuliert"
    assert window.passage.suggestion.isVisible()
    window.passage.suggestion.accept.click()
    settle(qtbot, window)
    assert window.desk.session is not None
    assert window.desk.session.texts[place.finding.segment] == AFTER
    window.desk.undo()
    settle(qtbot, window)
    assert window.desk.session.texts[place.finding.segment] == BEFORE


def test_a_question_can_be_stopped(window: MainWindow, qtbot: QtBot) -> None:
    assert window.desk.session is not None
    window.desk.select(window.desk.session.document.segments[1].id)
    card(window).ask.click()
    card(window).send.click()
    assert card(window).bar.isVisible()
    card(window).stop.click()
    qtbot.waitUntil(lambda: not window.jobs.running, timeout=PATIENCE)
    assert not card(window).bar.isVisible()
    assert card(window).ask.isVisible()


def test_another_passage_ends_the_question(window: MainWindow, qtbot: QtBot) -> None:
    assert window.desk.session is not None
    first, second = window.desk.session.document.segments[:2]
    window.desk.select(second.id)
    card(window).ask.click()
    card(window).send.click()
    window.desk.select(first.id)
    qtbot.waitUntil(lambda: not window.jobs.running, timeout=PATIENCE)
    assert window.desk.segment_id == first.id


def test_locked_passages_are_never_asked_about(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    open_and_check(qtbot, window, written_form(tmp_path, "Widerspruch ist beim Amt einzulegen."))
    segment = window.desk.segment
    assert segment is not None
    assert card(window).isVisible() is not segment.locked
