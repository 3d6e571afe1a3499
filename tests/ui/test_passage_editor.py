"""Whatever keys a person presses: chips stay, each once, with the text they protect."""

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from workbench.app.protected import check_edit, moved_placeholders
from workbench.model.document import PLACEHOLDER, Placeholder, Segment
from workbench.ui.theme import THEMES
from workbench.ui.widgets.passage_editor import PassageEditor

TEXT = f"{PLACEHOLDER}☐ ja {PLACEHOLDER}\u00a0bis {PLACEHOLDER}31.12. und\u00adso"
SEGMENT = Segment(
    "s1",
    "word/document.xml",
    "paragraph",
    TEXT,
    (Placeholder(1, "checkbox", 0, 2, "☐"), Placeholder(2, "tab", 6), Placeholder(3, "date", 12, 7)),
)
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def editor(qtbot: QtBot) -> Iterator[PassageEditor]:
    made = PassageEditor(THEMES["light"], {})
    qtbot.addWidget(made)
    made.load(SEGMENT)
    made.show()
    yield made


def test_text_comes_back_exactly(editor: PassageEditor) -> None:
    assert editor.text() == TEXT


def test_typing_around_chips(editor: PassageEditor) -> None:
    editor.moveCursor(QTextCursor.MoveOperation.Start)
    QTest.keyClick(editor, Qt.Key.Key_Right)
    QTest.keyClicks(editor, "oh")
    assert editor.text() == TEXT.replace("☐ ja", "☐oh ja", 1)


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Backspace])
def test_deleting_everything_leaves_the_chips(editor: PassageEditor, key: Qt.Key) -> None:
    editor.selectAll()
    QTest.keyClick(editor, key)
    assert editor.text() == f"{PLACEHOLDER}☐{PLACEHOLDER}{PLACEHOLDER}31.12."


def test_typing_over_everything_leaves_the_chips(qtbot: QtBot, editor: PassageEditor) -> None:
    editor.selectAll()
    with qtbot.waitSignal(editor.chip_kept):
        QTest.keyClicks(editor, "neu")
    assert editor.text() == f"neu{PLACEHOLDER}☐{PLACEHOLDER}{PLACEHOLDER}31.12."


def test_backspace_steps_over_a_chip(editor: PassageEditor) -> None:
    editor.moveCursor(QTextCursor.MoveOperation.Start)
    QTest.keyClick(editor, Qt.Key.Key_Right)
    QTest.keyClick(editor, Qt.Key.Key_Backspace)
    assert editor.text() == TEXT
    assert editor.textCursor().position() == 0


def test_enter_makes_no_second_paragraph(editor: PassageEditor) -> None:
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QTest.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert editor.text() == TEXT


def test_pasting_is_plain_and_on_one_line(editor: PassageEditor) -> None:
    pasted = QMimeData()
    pasted.setText(f"eins\nzwei{PLACEHOLDER}\tdrei")
    editor.insertFromMimeData(pasted)
    assert editor.text() == f"{TEXT}eins zwei drei"


def test_chip_removed_by_other_ways_is_put_back(qtbot: QtBot, editor: PassageEditor) -> None:
    cursor = editor.textCursor()
    cursor.select(QTextCursor.SelectionType.Document)
    with qtbot.waitSignal(editor.chip_kept):
        cursor.removeSelectedText()
    assert editor.text() == TEXT


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.sampled_from(
            [
                (Qt.Key.Key_Left, None), (Qt.Key.Key_Right, None), (Qt.Key.Key_Home, None), (Qt.Key.Key_End, None),
                (Qt.Key.Key_Backspace, None), (Qt.Key.Key_Delete, None), (Qt.Key.Key_Backspace, CTRL),
                (Qt.Key.Key_Delete, CTRL), (Qt.Key.Key_X, CTRL), (Qt.Key.Key_V, CTRL), (Qt.Key.Key_A, CTRL),
                (Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier), (Qt.Key.Key_B, None), (Qt.Key.Key_Space, None),
                (Qt.Key.Key_Return, None), (Qt.Key.Key_Z, CTRL), (Qt.Key.Key_K, CTRL),
            ]
        ),
        max_size=30,
    )
)  # fmt: skip
def test_no_keys_lose_a_chip(
    editor: PassageEditor, keys: list[tuple[Qt.Key, Qt.KeyboardModifier | None]]
) -> None:
    editor.load(SEGMENT)
    for key, modifier in keys:
        QTest.keyClick(editor, key, modifier or Qt.KeyboardModifier.NoModifier)
    assert moved_placeholders(SEGMENT, editor.text()) is not None
    check_edit(SEGMENT, editor.text())
