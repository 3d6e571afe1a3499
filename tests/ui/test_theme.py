"""Colours that everybody can read, light and dark."""

import re

import pytest

from workbench.ui import icons
from workbench.ui.colours import EDGES, PAIRS, Colours
from workbench.ui.style_sheet import SHEET
from workbench.ui.theme import THEMES, contrast
from workbench.ui.widgets.severity_line import COLOUR_OF_SEVERITY


def test_contrast_of_black_on_white_is_21() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize(("text", "back"), PAIRS)
def test_text_has_a_contrast_of_4_5(name: str, text: str, back: str) -> None:
    colours = THEMES[name].colours
    assert contrast(getattr(colours, text), getattr(colours, back)) >= 4.5


@pytest.mark.parametrize(("text", "back"), PAIRS)
def test_text_has_7_with_strong_contrast(text: str, back: str) -> None:
    colours = THEMES["contrast"].colours
    assert contrast(getattr(colours, text), getattr(colours, back)) >= 7


@pytest.mark.parametrize(
    "line", ["border", "grid", "control_border", "good_border", "warn_border", "chip_border"]
)
def test_every_line_has_3_with_strong_contrast(line: str) -> None:
    colours = THEMES["contrast"].colours
    for back in ("canvas", "page", "side", "panel", "good_back", "warn_back", "locked_back", "accent_soft"):
        assert contrast(getattr(colours, line), getattr(colours, back)) >= 3, back


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize(("line", "back"), EDGES)
def test_edges_and_focus_ring_have_a_contrast_of_3(name: str, line: str, back: str) -> None:
    colours = THEMES[name].colours
    assert contrast(getattr(colours, line), getattr(colours, back)) >= 3


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("severity", COLOUR_OF_SEVERITY)
def test_underlines_are_seen_on_the_page(name: str, severity: str) -> None:
    colours = THEMES[name].colours
    assert contrast(getattr(colours, COLOUR_OF_SEVERITY[severity]), colours.page) >= 3


def test_every_text_colour_of_the_style_sheet_is_checked() -> None:
    checked = {text for text, _ in PAIRS} | {"disabled_text"}
    used = set(re.findall(r"[^-]color: \$(\w+)", SHEET))
    assert used <= checked | {"on_accent"}
    assert set(re.findall(r"\$(\w+)", SHEET)) - {"tick", "down", "up"} <= set(Colours.__slots__)


@pytest.mark.usefixtures("qapp")
def test_every_icon_can_be_drawn() -> None:
    assert "lock" in icons.names()
    for name in icons.names():
        image = icons.icon(name, "#123456").pixmap(24, 24).toImage()
        drawn = {image.pixelColor(x, y).alpha() for x in range(24) for y in range(24)}
        assert max(drawn) > 100, name
