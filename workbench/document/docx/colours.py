"""Colours of text and background, and how well they can be told apart."""

from lxml import etree

from workbench.document.docx.names import attribute

AUTO = "auto"
WHITE, BLACK = "FFFFFF", "000000"
_HIGHLIGHTS = {
    "yellow": "FFFF00", "green": "00FF00", "cyan": "00FFFF", "magenta": "FF00FF", "blue": "0000FF", "red": "FF0000",
    "darkBlue": "000080", "darkCyan": "008080", "darkGreen": "008000", "darkMagenta": "800080", "darkRed": "800000",
    "darkYellow": "808000", "darkGray": "808080", "lightGray": "C0C0C0", "black": BLACK, "white": WHITE,
}  # fmt: skip
_PATTERN = "pct"


def highlight(name: str) -> str:
    """The colour of a highlighter (17.18.40), "" for none."""
    return _HIGHLIGHTS.get(name, "")


def shading(node: etree._Element) -> str:
    """The colour that a w:shd gives, as six hexadecimal digits; "" where it leaves the background as it is."""
    pattern, fill, front = (attribute(node, name) for name in ("val", "fill", "color"))
    if pattern == "nil":
        return ""
    below = fill.upper() if is_colour(fill) else ""
    if pattern == "solid":
        return front.upper() if is_colour(front) else BLACK
    share = pattern.removeprefix(_PATTERN)
    if pattern.startswith(_PATTERN) and share.isdecimal():
        above = front.upper() if is_colour(front) else BLACK
        return _mixed(above, below or WHITE, int(share) / 100)
    return below


def is_colour(value: str) -> bool:
    """Whether the value is a colour and not "auto" or a slip."""
    return len(value) == 6 and all(digit in "0123456789abcdefABCDEF" for digit in value)


def contrast(text: str, background: str) -> float:
    """The contrast ratio of WCAG 2.1, 1 to 21. Automatic text is black or, on dark ground, white, as Word does it."""
    ground = _luminance(background)
    if text == AUTO:
        return max(_ratio(0.0, ground), _ratio(1.0, ground))
    return _ratio(_luminance(text), ground)


def _ratio(one: float, other: float) -> float:
    return (max(one, other) + 0.05) / (min(one, other) + 0.05)


def _luminance(colour: str) -> float:
    """Relative luminance, 0 (black) to 1 (white); WCAG 2.1."""
    red, green, blue = (_linear(int(colour[place : place + 2], 16) / 255) for place in (0, 2, 4))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


def _mixed(above: str, below: str, share: float) -> str:
    parts = (
        round(int(above[place : place + 2], 16) * share + int(below[place : place + 2], 16) * (1 - share))
        for place in (0, 2, 4)
    )
    return "".join(f"{part:02X}" for part in parts)
