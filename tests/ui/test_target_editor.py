"""The field for translations: direction, elements of the form, what typing and pasting may do."""

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QTextLayout
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from workbench.ui.models.translation_text import directed, numbers_in, pasted, positions, signs_of
from workbench.ui.theme import THEMES
from workbench.ui.widgets.chip_text import Underline
from workbench.ui.widgets.target_editor import TargetEditor

ARABIC = "لا تحصل على المساعدة (Grundsicherung) إلا بطلب {1} (§ 44 Abs. 1 SGB XII)."
LABELS = {1: "1 Fußnote", 2: "☐"}
NO, CTRL, SHIFT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
ISOLATES = frozenset("\u2066\u2067\u2068\u2069")


@pytest.fixture
def field(qtbot: QtBot) -> Iterator[TargetEditor]:
    made = TargetEditor(THEMES["light"])
    qtbot.addWidget(made)
    made.resize(640, 120)
    made.show()
    made.setFocus()
    yield made


def load(field: TargetEditor, text: str, *, is_rtl: bool = False) -> None:
    field.load(text, LABELS, is_rtl=is_rtl)
    QApplication.processEvents()


def hit(field: TargetEditor, key: Qt.Key, modifier: Qt.KeyboardModifier = NO) -> None:
    QTest.keyClick(field, key, modifier)


def write(field: TargetEditor, text: str) -> None:
    for letter in text:
        QTest.sendKeyEvent(QTest.KeyAction.Click, field, Qt.Key.Key_unknown, letter, NO)


def paste(field: TargetEditor, text: str) -> None:
    data = QMimeData()
    data.setText(text)
    field.insertFromMimeData(data)


def layout_of(field: TargetEditor) -> QTextLayout:
    layout = field.document().firstBlock().layout()
    assert layout is not None
    return layout


def test_a_text_from_the_right_begins_at_the_right_edge(field: TargetEditor) -> None:
    load(field, "مرحبا", is_rtl=True)
    line = layout_of(field).lineAt(0)
    edge = line.width() + line.x()
    assert line.naturalTextRect().right() == pytest.approx(edge, abs=1), "the text touches the right edge"
    assert line.naturalTextRect().left() > edge / 2
    first = line.cursorToX(0)
    assert (first[0] if isinstance(first, tuple) else first) == pytest.approx(edge, abs=1)
    load(field, "Merhaba")
    assert layout_of(field).lineAt(0).naturalTextRect().left() < 10


def test_an_empty_field_of_a_language_from_the_right_has_its_cursor_at_the_right(field: TargetEditor) -> None:
    load(field, "", is_rtl=True)
    assert field.cursorRect().x() > field.viewport().width() / 2


def test_a_citation_keeps_its_order_in_a_text_from_the_right(field: TargetEditor) -> None:
    load(field, ARABIC, is_rtl=True)
    assert field.text() == ARABIC, "what keeps the order is no part of the text"
    shown = field.toPlainText()
    places = [shown.index(word) for word in ("§", "44", "Abs", "SGB")]
    line = layout_of(field).lineForTextPosition(places[0])
    across = [line.cursorToX(at + 1) for at in places]  # inside: at an edge a cursor has two places
    seen = [one[0] if isinstance(one, tuple) else one for one in across]
    assert seen == sorted(seen), "from the left: paragraph sign, number, Abs., SGB"


def test_typing_in_a_text_from_the_right_keeps_the_directions_up_to_date(field: TargetEditor) -> None:
    load(field, "طلب ", is_rtl=True)
    write(field, "(§ 44 SGB XII) ثم")
    assert field.text() == "طلب (§ 44 SGB XII) ثم"
    assert sum(sign in ISOLATES for sign in field.toPlainText()) == 2
    for _ in range(4):
        hit(field, Qt.Key.Key_Backspace)
    assert field.text() == "طلب (§ 44 SGB XII"
    hit(field, Qt.Key.Key_A, CTRL)
    hit(field, Qt.Key.Key_C, CTRL)
    assert QApplication.clipboard().text() == "طلب (§ 44 SGB XII"


def test_typing_and_pasting_over_everything_leaves_the_elements(field: TargetEditor) -> None:
    load(field, "Bir {1} iki {2} üç")
    hit(field, Qt.Key.Key_A, CTRL)
    write(field, "x")
    assert field.text() == "x{1}{2}"
    hit(field, Qt.Key.Key_A, CTRL)
    paste(field, "eski {1}\nmetin {7}")
    assert field.placed == (1, 2)
    assert "\n" not in field.text()
    hit(field, Qt.Key.Key_A, CTRL)
    hit(field, Qt.Key.Key_Delete)
    assert field.text() == "{1}{2}"


def test_an_element_goes_as_a_whole_and_comes_back_in_its_order(field: TargetEditor, qtbot: QtBot) -> None:
    load(field, "Bir {1}")
    assert field.missing == (2,)
    with qtbot.waitSignal(field.chip_removed) as told:
        hit(field, Qt.Key.Key_Backspace)
    assert told.args == [1]
    assert field.text() == "Bir "
    assert (field.insert_next_chip(), field.insert_next_chip(), field.insert_next_chip()) == (1, 2, 0)
    assert field.text() == "Bir {1}{2}"


def test_a_tag_that_is_typed_becomes_the_element_but_never_a_second_one(field: TargetEditor) -> None:
    load(field, "Bir {1} ")
    write(field, "{2}")
    assert field.placed == (1, 2)
    write(field, " {1}")
    assert field.placed == (1, 2)


def test_steps_go_back_and_forth_and_then_beyond_the_field(field: TargetEditor, qtbot: QtBot) -> None:
    load(field, "Bir {1}")
    write(field, " iki")
    hit(field, Qt.Key.Key_A, CTRL)
    hit(field, Qt.Key.Key_Delete)
    assert field.text() == "{1}"
    hit(field, Qt.Key.Key_Z, CTRL)
    assert field.text() == "Bir {1} iki"
    hit(field, Qt.Key.Key_Y, CTRL)
    assert field.text() == "{1}"
    for _ in range(3):
        hit(field, Qt.Key.Key_Z, CTRL)
    assert field.text() == "Bir {1}"
    with qtbot.waitSignal(field.undo_beyond):
        hit(field, Qt.Key.Key_Z, CTRL)


def test_enter_makes_no_second_line(field: TargetEditor, qtbot: QtBot) -> None:
    load(field, "Bir")
    with qtbot.waitSignal(field.entered):
        hit(field, Qt.Key.Key_Return)
    hit(field, Qt.Key.Key_Return, SHIFT)
    assert field.text() == "Bir"


def test_a_field_that_may_only_be_read_stays_as_it_is(field: TargetEditor) -> None:
    load(field, "Bir {1}")
    field.setReadOnly(True)
    write(field, "x")
    paste(field, "y")
    field.insert_next_chip()
    hit(field, Qt.Key.Key_Backspace)
    assert field.text() == "Bir {1}"


def test_underlines_stand_at_the_signs_that_are_meant(field: TargetEditor) -> None:
    load(field, "😀 {1} 12 Euro")
    field.underline([Underline(6, 8, "error")])
    (selection,) = field.extraSelections()
    assert selection.cursor.selectedText() == "12"  # type: ignore[attr-defined]
    field.select(9, 13)
    assert field.selected == "Euro"


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.sampled_from(
            ("a", "ب", " ", "(", "4", "{1}", "{2}", "back", "del", "all", "left", "undo", "redo", "paste")
        ),
        max_size=25,
    ),
    st.booleans(),
)
def test_whatever_is_done_no_element_is_doubled_and_no_hidden_sign_gets_out(
    field: TargetEditor, steps: list[str], is_rtl: bool
) -> None:
    keys = {
        "back": (Qt.Key.Key_Backspace, NO), "del": (Qt.Key.Key_Delete, NO), "all": (Qt.Key.Key_A, CTRL),
        "left": (Qt.Key.Key_Left, NO), "undo": (Qt.Key.Key_Z, CTRL), "redo": (Qt.Key.Key_Y, CTRL),
    }  # fmt: skip
    load(field, "x {1} y", is_rtl=is_rtl)
    for step in steps:
        if step in keys:
            hit(field, *keys[step])
        elif step == "paste":
            paste(field, "p {1} {2} q")
        else:
            write(field, step)
        text = field.text()
        assert not ISOLATES & set(text)
        assert "\ufffc" not in text
        assert len(set(field.placed)) == len(field.placed)
        assert set(field.placed) <= set(numbers_in(text))
        field.load(text, LABELS, is_rtl=is_rtl) if step == "undo" else None
    assert field.document().blockCount() == 1


def test_pasted_texts_never_double_an_element() -> None:
    assert pasted("a {1} b {2} {2} {9}", (1, 2), (1,)) == "a  b {2}  "
    assert positions(signs_of("😀{1}x", (1,))) == (0, 2, 2, 2, 3, 4)


def test_elements_keep_their_brackets_in_a_text_from_the_right() -> None:
    shown = directed("ترجمة 15 {1}", {1: "Fußnote"}, is_rtl=True)
    assert "\u2068[Fußnote]\u2069" in shown
