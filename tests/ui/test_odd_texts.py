"""Long words, other scripts, emoji, odd file names, large screens: the window bears them."""

import os
import subprocess
import sys
from pathlib import Path

import docx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.cut_texts import cut_texts
from tests.ui.driving import SAMPLE, open_and_check, press, settle, shown_window
from tests.ui.test_starting import PROGRAM
from workbench.app.operations.resume_form import resume_form
from workbench.ui.window import MainWindow

CTRL = Qt.KeyboardModifier.ControlModifier
LONG_WORD = "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen" * 6
PARAGRAPHS = (
    f"Bitte reichen Sie {LONG_WORD} ein.",
    "يجب تقديم الطلب خلال شهر (§ 44 Abs. 1 SGB XII) إلى المكتب.",
    "יש להגיש את הבקשה תוך 30 ימים.",
    "Bitte 😀 reichen Sie 👩‍👩‍👧‍👦 die Unterlagen 🇩🇪 bezüglich des Antrags ein.",
    "Die Gebu\u0308hr betra\u0308gt 25\u00a0Euro und wird nicht er\u00adstattet.",
)
NAME = f"{'Anträge für Grundsicherung und Öl '.ljust(193, 'x')}ß.docx"


@pytest.fixture
def form(tmp_path: Path) -> Path:
    document = docx.Document()
    for text in PARAGRAPHS:
        document.add_paragraph(text)
    path = tmp_path / NAME
    document.save(str(path))
    assert len(path.name) >= 199
    return path


def text_of(window: MainWindow, segment: str) -> str:
    assert window.desk.session is not None
    return window.desk.session.texts[segment]


@pytest.mark.parametrize("language", ["de", "en"])
def test_long_words_and_names_push_nothing_out_of_a_small_window(
    qtbot: QtBot, tmp_path: Path, form: Path, language: str
) -> None:
    with shown_window(qtbot, tmp_path, language) as window:
        window.resize(1280, 720)
        open_and_check(qtbot, window, form)
        assert (window.width(), window.height()) == (1280, 720)
        assert window.desk.session is not None
        for segment in window.desk.session.texts:
            window.desk.select(segment)
            settle(qtbot, window)
            assert window.width() == 1280
            assert cut_texts(window.header) == []
            assert window.form.view.grab().width() > 300


def test_every_passage_can_be_written_and_taken_back(qtbot: QtBot, tmp_path: Path, form: Path) -> None:
    with shown_window(qtbot, tmp_path) as window:
        open_and_check(qtbot, window, form)
        assert window.desk.session is not None
        before = dict(window.desk.session.texts)
        for segment in before:
            window.desk.select(segment)
            press(window, Qt.Key.Key_F2)
            for letter in " 😀ä":
                QTest.sendKeyEvent(
                    QTest.KeyAction.Click,
                    window.passage.editor.editor,
                    Qt.Key.Key_unknown,
                    letter,
                    Qt.KeyboardModifier.NoModifier,
                )
            press(window, Qt.Key.Key_Return, CTRL)
            settle(qtbot, window)
            assert text_of(window, segment) == f"{before[segment]} 😀ä"
        changed = dict(window.desk.session.texts)
        window.close()
    assert resume_form(form).session.texts == changed
    with shown_window(qtbot, tmp_path) as window:
        open_and_check(qtbot, window, form)
        for _ in before:
            window.actions_by_name["undo"].trigger()
            settle(qtbot, window)
        assert window.desk.session is not None
        assert window.desk.session.texts == before, "taken back after a new start"


def test_marks_stand_on_the_right_words_behind_emoji(qtbot: QtBot, tmp_path: Path, form: Path) -> None:
    with shown_window(qtbot, tmp_path) as window:
        open_and_check(qtbot, window, form)
        assert window.desk.session is not None
        segment = list(window.desk.session.texts)[3]
        found = [one for one in window.desk.worklist.findings(segment) if one.end > one.start]
        text = text_of(window, segment)
        assert any(text[one.start : one.end].startswith("bezüglich") for one in found)
        window.desk.select(segment)
        window.passage.begin_editing()
        editor = window.passage.editor.editor
        for one in found:
            editor.select_stretch(one.start, one.end)
            assert editor.textCursor().selectedText() == text[one.start : one.end]
        press(window, Qt.Key.Key_Escape)


CUT = """
    from tests.ui.cut_texts import cut_texts
    window = self.window
    window.resize(1280, 720)
    def tell():
        if window.desk.session is None or window.jobs.running:
            return
        timer.stop()
        print("cut:", cut_texts(window), window.devicePixelRatio(), flush=True)
        window.close()
    timer = QTimer(window, interval=200)
    timer.timeout.connect(tell)
    timer.start()
"""


@pytest.mark.parametrize("factor", ["1.5", "2"])
def test_nothing_is_cut_where_the_system_scales(tmp_path: Path, factor: str) -> None:
    state = tmp_path / "state"
    state.mkdir()
    form = tmp_path / SAMPLE.name
    form.write_bytes(SAMPLE.read_bytes())
    found = subprocess.run(
        [sys.executable, "-c", PROGRAM.replace("{then}", CUT), str(state), str(form), "--language", "de"],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": factor},
        capture_output=True,
        text=True,
        timeout=180,
        check=False,
    )
    assert found.stdout.strip() == f"cut: [] {float(factor)}", found.stdout + found.stderr
