"""A window in which nothing happens does nothing."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.driving import SAMPLE, open_and_check, settle, shown_window

BUSY = {QEvent.Type.LayoutRequest, QEvent.Type.UpdateRequest, QEvent.Type.Paint, QEvent.Type.Resize}


class Counter(QObject):
    """Counts events that ask for work without anybody having done anything."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() in BUSY:
            self.seen.append(f"{event.type().name} of {type(watched).__name__} {watched.objectName()}")
        return False


@pytest.mark.parametrize("width", [1280, 920])
def test_idle_window_lays_nothing_out_and_paints_nothing(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, width: int
) -> None:
    with shown_window(qtbot, tmp_path) as window:
        window.resize(width, 720)
        for form in (None, SAMPLE):
            if form is not None:
                open_and_check(qtbot, window, form)
            window.start.open.setFocus()  # no cursor that blinks
            settle(qtbot, window)
            qtbot.wait(600)
            counter = Counter()
            qapp.installEventFilter(counter)
            qtbot.wait(300)
            qapp.removeEventFilter(counter)
            assert len(counter.seen) < 20, sorted(set(counter.seen))
