"""What is really painted can be read in every theme: the pixels of the window, not the table of colours."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.cut_texts import shown_texts
from tests.ui.driving import open_and_check, preferences, written_form
from tests.ui.settings_driving import settings
from workbench.ui import scale
from workbench.ui.application import Workbench
from workbench.ui.theme import THEMES, contrast

LEAST = {"light": 4.5, "dark": 4.5, "contrast": 7.0}
EDGE = 3.0
FORM = (
    "Die nachstehend aufgeführten Unterlagen sind bis zum 30. Juni einzureichen.",
    "Rechtsbehelfsbelehrung: Gegen diesen Bescheid kann innerhalb eines Monats Widerspruch erhoben werden.",
)


@pytest.fixture(params=THEMES)
def themed(request: pytest.FixtureRequest, qapp: QApplication, tmp_path: Path) -> Iterator[Workbench]:
    """The program in one theme, with texts so large that strokes are whole pixels."""
    chosen = preferences(tmp_path)
    chosen.size, chosen.theme = 200, request.param
    workbench = Workbench(qapp, chosen)
    workbench.window.resize(1800, 1100)
    workbench.window.show()
    yield workbench
    workbench.window.close()
    workbench.window.deleteLater()
    scale.use(qapp, 100)


def colours_of(image: QImage, area: QRect) -> Counter[str]:
    """How many pixels of the area have which colour."""
    part = image.copy(area).convertToFormat(QImage.Format.Format_RGB32)
    pixels = memoryview(part.constBits()).cast("B").cast("I")
    return Counter({QColor(rgb).name(): count for rgb, count in Counter(pixels).items()})


def legibility(colours: Counter[str]) -> float:
    """Contrast between the background (the commonest colour) and what stands out most from it."""
    back = colours.most_common(1)[0][0]
    return max(contrast(back, colour) for colour in colours)


def hard_to_read(root: QWidget, least: float) -> list[str]:
    image = root.grab().toImage()
    found = []
    for widget in shown_texts(root):
        seen = widget.visibleRegion().boundingRect()
        if widget.isEnabled() and seen.size() == widget.size():
            area = QRect(widget.mapTo(root, QPoint(0, 0)), seen.size())
            measured = legibility(colours_of(image, area))
            if measured < least:
                found.append(f"„{widget.text()}“ {measured:.1f}")
    return found


def test_every_text_that_is_painted_can_be_read(qtbot: QtBot, themed: Workbench, tmp_path: Path) -> None:
    window = themed.window
    least = LEAST[window.preferences.theme]
    assert hard_to_read(window, least) == []
    open_and_check(qtbot, window, written_form(tmp_path, *FORM))
    qtbot.wait(50)
    assert hard_to_read(window, least) == []
    window.show_place("test")
    assert hard_to_read(window, least) == []
    dialog = settings(qtbot, themed, "look")
    dialog.resize(1600, 1000)
    for page in dialog.all_pages:
        dialog.show_page(page.name)
        QApplication.processEvents()
        assert hard_to_read(dialog, least) == [], page.name
    dialog.reject()


def test_focus_ring_is_two_pixels_that_can_be_seen(qtbot: QtBot, themed: Workbench) -> None:
    window = themed.window
    dialog = settings(qtbot, themed, "office")
    dialog.resize(1600, 1000)
    dialog.activateWindow()
    controls: list[QPushButton | QLineEdit] = [dialog.back, dialog.confirm, dialog.office.person]
    for control in controls:
        dialog.list.setFocus()
        QApplication.processEvents()
        area = QRect(control.mapTo(dialog, QPoint(0, 0)), control.size())
        before = dialog.grab(area).toImage()
        control.setFocus()
        QApplication.processEvents()
        after = dialog.grab(area).toImage()
        middle, top = before.width() // 2, 1
        ring = [after.pixelColor(middle, y).name() for y in (top, top + 1)]
        around = THEMES[window.preferences.theme].colours.panel
        assert ring[0] == ring[1]
        assert contrast(ring[0], around) >= EDGE
        assert [before.pixelColor(middle, y).name() for y in (top, top + 1)] != ring
    dialog.reject()
