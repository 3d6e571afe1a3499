"""How the passages of a Word file look, resolved from defaults, styles and direct settings."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence

from lxml import etree

from workbench.document.docx.cascade import Cascade, Resolved
from workbench.document.docx.colours import AUTO, WHITE, contrast, is_colour, shading
from workbench.document.docx.formatted_text import FormattedParagraph, FormattedText, TextFormats
from workbench.document.docx.names import SHORT, path
from workbench.document.docx.text_width import TextWidths
from workbench.model.appearance import CENTER, JUSTIFY, LEFT, RIGHT, Appearance

_ALIGNMENTS = {"both": JUSTIFY, "distribute": JUSTIFY, "center": CENTER, "right": RIGHT, "end": RIGHT}
_COUNTS_FROM = 0.2
"""A size or contrast counts when more than this share of the text has it: a superscript number does not."""
_HALF_POINTS = "20"
"""Word's own size without any setting: 10 points."""
_FONT = "Times New Roman"
_SYMBOL_FONTS = ("wingdings", "webdings", "symbol", "ms gothic", "segoe ui symbol", "marlett", "zapf")
_LETTER_WIDTHS = {"times": 0.44, "garamond": 0.42, "calibri": 0.475, "arial narrow": 0.41, "verdana": 0.56}
_LETTER_WIDTH = 0.5
"""Width of an average letter of German text in parts of the size; measured on Arial and its like."""
_LIST_INDENT = 360
_SAME = {
    "size": "size",
    "line_spacing": "line",
    "alignment": "alignment",
    "contrast": "color",
    "fonts": "font",
}
_SHARES = {"capitals": "caps", "italic": "italic", "bold": "bold", "underlined": "underline"}


class Appearances:
    """Looks up the appearance of paragraphs; equal ones are told once."""

    def __init__(self, formats: TextFormats, widths: TextWidths) -> None:
        self._formats = formats
        self._widths = widths
        self._cells: dict[etree._Element, str] = {}

    def of(self, element: etree._Element, formatted: FormattedParagraph) -> Appearance:
        """The appearance of a w:p whose formats are resolved."""
        texts = _shown(formatted.texts) or (FormattedText("x", self._formats.plain(formatted), False),)
        settings = formatted.settings
        size, usual = _smallest(texts, _size)
        font = _families(texts)
        ground = self._background(element, formatted)
        ratio, faint = (
            (None, usual) if ground is None else _smallest(texts, lambda text: _contrast(text, ground))
        )
        chosen = {"size": usual, "contrast": faint, "fonts": usual}
        return Appearance(
            size=size,
            line_spacing=_line_spacing(settings, size),
            alignment=_ALIGNMENTS.get(_value(settings, "alignment", LEFT), LEFT),
            capitals=_share(texts, "caps"),
            italic=_share(texts, "italic"),
            bold=_share(texts, "bold"),
            underlined=_share([text for text in texts if not text.in_link], "underline", _letters(texts)),
            fonts=font,
            contrast=ratio,
            line_length=self._line_length(element, settings, size, font),
            style=self._formats.cascade.name(formatted.style),
            causes=_causes(settings, texts, chosen, self._formats.cascade),
        )

    def _background(self, element: etree._Element, formatted: FormattedParagraph) -> str | None:
        """Colour behind a paragraph, None where a text box has a filling that we can't tell."""
        own = _value(formatted.settings, "background", "")
        if own:
            return own
        for node in element.iterancestors():
            short = SHORT[node.tag]
            if short == "w:tc":
                return self._cell(node, formatted)
            if short == "wps:wsp":
                return _filling(node)
        return WHITE

    def _cell(self, cell: etree._Element, formatted: FormattedParagraph) -> str:
        if cell not in self._cells:
            node = path(cell, "w:tcPr", "w:shd")
            style, first_row = formatted.table
            given = self._formats.cascade.cell_background(style, first_row=first_row)
            self._cells[cell] = (shading(node) if node is not None else "") or given or WHITE
        return self._cells[cell]

    def _line_length(
        self, element: etree._Element, settings: Resolved, size: float, fonts: Sequence[str]
    ) -> int:
        indent = _value(settings, "left", str(_LIST_INDENT) if "numbered" in settings else "0")
        width = self._widths.width(element) - _twips(indent) - _twips(_value(settings, "right", "0"))
        return max(0, round(width / 20 / (size * letter_width(fonts))))


def letter_width(fonts: Sequence[str]) -> float:
    """Width of an average letter of the first of the families, in parts of the size."""
    family = fonts[0].lower() if fonts else ""
    return next((part for name, part in _LETTER_WIDTHS.items() if family.startswith(name)), _LETTER_WIDTH)


def _shown(texts: Iterable[FormattedText]) -> tuple[FormattedText, ...]:
    """Without blanks, hidden text and what is raised or lowered, such as numbers of footnotes."""
    return tuple(
        text
        for text in texts
        if text.text.strip() and all(_value(text.format, name, "0") == "0" for name in ("hidden", "raised"))
    )


def _value(settings: Resolved, name: str, default: str) -> str:
    return settings[name][0] if name in settings else default


def _letters(texts: Iterable[FormattedText]) -> int:
    return sum(len("".join(text.text.split())) for text in texts)


def _share(texts: Sequence[FormattedText], name: str, whole: int = 0) -> float:
    having = _letters(text for text in texts if _value(text.format, name, "0") == "1")
    return having / (whole or _letters(texts) or 1)


def _smallest(
    texts: Sequence[FormattedText], measure: Callable[[FormattedText], float]
) -> tuple[float, Resolved]:
    """The smallest value that enough of the text has, and the format of the first text that has it."""
    amounts: Counter[float] = Counter()
    for text in texts:
        amounts[measure(text)] += _letters([text])
    enough = [value for value, amount in amounts.items() if amount > _COUNTS_FROM * amounts.total()]
    smallest = min(enough or amounts)
    return smallest, next(text.format for text in texts if measure(text) == smallest)


def _size(text: FormattedText) -> float:
    return _number(_value(text.format, "size", _HALF_POINTS), 20.0) / 2


def _contrast(text: FormattedText, ground: str) -> float:
    behind = _value(text.format, "highlight", "") or _value(text.format, "fill", "") or ground
    colour = _value(text.format, "color", AUTO)
    return round(contrast(colour if is_colour(colour) else AUTO, behind), 1)


def _families(texts: Iterable[FormattedText]) -> tuple[str, ...]:
    amounts: Counter[str] = Counter()
    for text in texts:
        amounts[_value(text.format, "font", "") or _FONT] += _letters([text])
    return tuple(name for name, _ in amounts.most_common() if not name.lower().startswith(_SYMBOL_FONTS))


def _line_spacing(settings: Resolved, size: float) -> float:
    line = _number(_value(settings, "line", "240"), 240.0)
    rule = _value(settings, "line_rule", "auto")
    if rule == "auto":
        return round(line / 240, 2)
    multiple = round(line / 20 / size, 2)
    return max(multiple, 1.0) if rule == "atLeast" else multiple


def _causes(
    settings: Resolved, texts: Sequence[FormattedText], chosen: Mapping[str, Resolved], cascade: Cascade
) -> tuple[tuple[str, str], ...]:
    """The styles that set what is seen; Word's own defaults count to the default style."""
    default = cascade.name(cascade.default_paragraph) or "Standard"
    found = []
    for name, inner in _SAME.items():
        source = chosen.get(name, settings)
        found.append((name, source[inner][1] if inner in source else default))
    for name, inner in _SHARES.items():
        first = next((text.format for text in texts if _value(text.format, inner, "0") == "1"), None)
        found.append((name, "" if first is None else first[inner][1]))
    return tuple((name, style) for name, style in found if style)


def _filling(shape: etree._Element) -> str | None:
    """The colour of a text box: white without filling, None where it comes from a theme, gradient or picture."""
    for node in shape.iterchildren("{*}spPr"):
        for inner in node:
            kind = SHORT[inner.tag].partition(":")[2]
            if kind == "solidFill":
                colour = inner.find("{*}srgbClr")
                return None if colour is None else (colour.get("val") or WHITE).upper()
            if kind in ("gradFill", "blipFill", "pattFill", "grpFill"):
                return None
            if kind == "noFill":
                return WHITE
    by_theme = shape.find("{*}style/{*}fillRef")
    return WHITE if by_theme is None or by_theme.get("idx") in (None, "0") else None


def _twips(text: str) -> int:
    return int(_number(text, 0.0))


def _number(text: str, default: float) -> float:
    try:
        return float(text) or default
    except ValueError:
        return default
