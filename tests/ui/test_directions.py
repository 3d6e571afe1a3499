"""Text from the right, emoji and very long words: seen right, and every offset finds its words."""

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from workbench.model.document import PLACEHOLDER, Placeholder, Segment
from workbench.ui.models.directions import FIRST_STRONG, LEFT_TO_RIGHT, POP, RIGHT_TO_LEFT
from workbench.ui.models.display import display_text
from workbench.ui.models.rows import build_rows
from workbench.ui.offsets import to_code_points
from workbench.ui.theme import THEMES
from workbench.ui.widgets.row_layout import Block, RowLayouter
from workbench.ui.widgets.row_painter import line_areas

BODY = "word/document.xml"
ARABIC = "يرجى تقديم الطلب (§ 44 Abs. 1 SGB XII) قبل 30.06.2025 أو الاتصال على 0211 89-91 بمبلغ 563,00 €."


def passage(text: str, *marks: Placeholder) -> Segment:
    return Segment("s1", BODY, "paragraph", text, marks)


def laid_out(segment: Segment, width: float = 2_000.0) -> Block:
    font = QFont(QApplication.font())
    font.setPointSizeF(10)
    layouter = RowLayouter(width, font, THEMES["light"], {"text_field": "Eingabefeld"})
    (row,) = build_rows([segment])
    return layouter.lay_out(row, lambda _id: segment).blocks[0]


def places(block: Block, words: str) -> list[tuple[float, float]]:
    """From where to where the words are seen."""
    start = block.segment.text.index(words)
    return [(area.left(), area.right()) for area in line_areas(block, start, start + len(words))]


@pytest.mark.parametrize("words", ["§ 44 Abs. 1 SGB XII", "30.06.2025", "0211 89-91", "563,00 €"])
def test_what_is_read_from_the_left_is_one_isolate(words: str) -> None:
    shown = display_text(passage(ARABIC)).text
    assert f"{LEFT_TO_RIGHT}{words}{POP}" in shown


def test_offsets_lead_to_their_signs_in_spite_of_the_isolates() -> None:
    segment = passage(ARABIC + " \U0001f600 انتهى")
    shown = display_text(segment)
    assert shown.is_rtl
    for offset, sign in enumerate(segment.text):
        assert shown.text[to_code_points(shown.text, shown.position(offset))] == sign


def test_citation_is_whole_and_in_its_order_inside_the_brackets(qtbot: QtBot) -> None:  # noqa: ARG001
    block = laid_out(passage(ARABIC))
    (citation,) = places(block, "§ 44 Abs. 1 SGB XII")
    (sign,), (code,) = places(block, "§"), places(block, "XII")
    assert sign[1] <= code[0]  # from the left inside
    (opening,), (closing,) = places(block, "("), places(block, ")")
    assert closing[1] <= citation[0] + 1  # from the right around it
    assert citation[1] - 1 <= opening[0]
    (date,) = places(block, "30.06.2025")
    assert date[1] < citation[0]
    assert block.frame.left() <= min(date[0], sign[0])


def test_text_from_the_right_stands_at_the_right(qtbot: QtBot) -> None:  # noqa: ARG001
    block = laid_out(passage("يرجى"))
    (word,) = places(block, "يرجى")
    assert word[0] > block.frame.center().x()


def test_placeholder_is_an_isolate_and_its_chip_lies_on_it(qtbot: QtBot) -> None:  # noqa: ARG001
    text = f"السيد {PLACEHOLDER}Herr Kurz (2) المحترم"
    segment = passage(text, Placeholder(1, "field", 6, 14))
    shown = display_text(segment)
    (chip,) = shown.chips
    assert shown.text[chip.start - 1] == FIRST_STRONG
    assert shown.text[chip.end] == POP
    assert "Herr" in shown.text[chip.start : chip.end]
    assert len(line_areas(laid_out(segment), 6, 20)) == 1


def test_arabic_name_does_not_turn_the_figures_behind_it(qtbot: QtBot) -> None:  # noqa: ARG001
    segment = passage("Frau محمد علي 123, Zimmer 4")
    assert f"{RIGHT_TO_LEFT}محمد علي{POP} 123" in display_text(segment).text
    block = laid_out(segment)
    (name,), (number,) = places(block, "محمد علي"), places(block, "123")
    assert name[1] <= number[0]


def test_underline_covers_an_emoji_and_what_is_behind_it(qtbot: QtBot) -> None:  # noqa: ARG001
    block = laid_out(passage("Gut \U0001f469\u200d\U0001f4bb gemacht"))
    (person,), (word,) = places(block, "\U0001f469\u200d\U0001f4bb"), places(block, "gemacht")
    assert person[0] < person[1] <= word[0]


def test_very_long_word_is_broken_and_every_part_is_seen(qtbot: QtBot) -> None:  # noqa: ARG001
    word = "Grundsicherungsangelegenheit" * 30
    block = laid_out(passage(word), 500.0)
    lines = [block.lines.lineAt(at) for at in range(block.lines.lineCount())]
    assert len(lines) > 5
    assert sum(line.textLength() for line in lines) == len(word)
    assert all(line.naturalTextWidth() <= block.frame.width() for line in lines)
    areas = line_areas(block, 0, len(word))
    assert len(areas) == len(lines)
    assert all(block.frame.contains(area) for area in areas)
