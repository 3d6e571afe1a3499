"""How many characters of Latin text fit into the place of a passage: an estimate.

A line holds as many characters as its width holds average letters of the font in its size; bold text and capitals
are wider. A place holds as many lines as its height allows after what its other paragraphs take now. Each line break
costs part of a word. As it is an estimate, and a limit that is too small annoys, a tenth is added. A passage that
fills its place already gets its own length. What a translation of the other paragraphs takes is not foreseen.
"""

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from lxml import etree

from workbench.document.docx.appearance import Appearances, letter_width
from workbench.document.docx.capacity.places import FixedPlaces, Place
from workbench.document.docx.formatted_text import TextFormats
from workbench.document.docx.names import value
from workbench.document.docx.spacing import Spacing
from workbench.document.docx.story import ParagraphPlace
from workbench.document.docx.text_width import TextWidths
from workbench.model.document import Placeholder, Segment

_SINGLE = 1.15
"""Height of a single line in parts of the size: Arial, Times and their like."""
_BOLD, _CAPITALS = 0.08, 0.3
"""How much wider bold letters and capitals are."""
_AT_LINE_END = 3
"""Characters of a line that stay empty on average because the next word has no room."""
_TAB = 4
_MORE = 1.1
_PART_OF_A_LINE = 0.8
"""A last line with this much of its height in sight can be read."""
_LIST_INDENT = 360
_MOST = 1e6
"""A distance beyond any page is a mistake in the file."""
_DIGITS = 6
_QUIET_MARKS = ("break", "image", "shape", "comment")


@dataclass(frozen=True, slots=True)
class _Measured:
    """A paragraph in its place: characters a line; twentieths of a point a line, above and below."""

    line_length: float
    line: float
    before: float
    after: float


class Capacities:
    """Measures the paragraphs of one file. `places` by segment id."""

    def __init__(
        self,
        segments: Sequence[Segment],
        places: Mapping[str, ParagraphPlace],
        looks: Appearances,
        formats: TextFormats,
        widths: TextWidths,
        spacing: Spacing,
    ) -> None:
        self._segments = segments
        self._places = places
        self._looks = looks
        self._formats = formats
        self._spacing = spacing
        self._fixed = FixedPlaces(widths)
        self._texts = {places[item.id].element: item for item in segments if item.id in places}

    def by_segment(self) -> dict[str, int]:
        """Characters that fit, by segment id; passages whose place may grow are missing."""
        return dict(self._all())

    def _all(self) -> Iterator[tuple[str, int]]:
        for segment in self._segments:
            if segment.kind == "field":
                if most := self._field_length(segment):
                    yield segment.id, max(most, len(segment.text))
            elif segment.id in self._places and not any(
                mark.kind == "image" for mark in segment.placeholders
            ):
                span = segment.cell.row_span if segment.cell else 1
                place = self._fixed.of(self._places[segment.id].element, span)
                if place is not None:
                    yield segment.id, self._characters(segment, place)

    def _field_length(self, segment: Segment) -> int:
        """What a form field takes at most, for the text that stands in it at first (17.16.26); 0 without a limit."""
        paragraph = self._places.get(segment.id.partition("e")[0])
        for data in paragraph.element.iter("{*}ffData") if paragraph else ():
            if value(data, "w:textInput", "w:default") == segment.text:
                most = value(data, "w:textInput", "w:maxLength")
                return int(most) if most.isdecimal() and len(most) <= _DIGITS else 0
        return 0

    def _characters(self, segment: Segment, place: Place) -> int:
        own = self._places[segment.id].element
        paragraphs = self._up_to_last_text(place)
        room = place.height
        for node in paragraphs:
            measured = self._measured(node, place)
            room -= measured.before + (measured.after if node is not paragraphs[-1] else 0)
            if node is not own:
                room -= self._lines(node, measured) * measured.line
        measured = self._measured(own, place)
        lines = max(1, math.floor(room / measured.line + 1 - _PART_OF_A_LINE))
        fitting = lines * measured.line_length - (lines - 1) * _AT_LINE_END - _taken(segment.placeholders)
        return max(math.ceil(fitting * _MORE), _shown_length(segment))

    def _up_to_last_text(self, place: Place) -> list[etree._Element]:
        """Empty paragraphs at the end may be out of sight."""
        found = list(place.paragraphs)
        while found and found[-1] not in self._texts:
            found.pop()
        return found

    def _lines(self, paragraph: etree._Element, measured: _Measured) -> int:
        segment = self._texts.get(paragraph)
        if segment is None:
            return 1
        ends = [mark.offset for mark in segment.placeholders if mark.kind == "break"]
        pieces = [end - start for start, end in zip([0, *ends], [*ends, len(segment.text)], strict=True)]
        return sum(max(1, math.ceil(piece / measured.line_length)) for piece in pieces)

    def _measured(self, paragraph: etree._Element, place: Place) -> _Measured:
        formatted = self._formats.paragraph(paragraph)
        settings = {name: setting for name, (setting, _) in formatted.settings.items()}
        segment = self._texts.get(paragraph)
        look = self._looks.of(paragraph, formatted) if segment is not None else None
        plain = self._formats.plain(formatted)
        size = look.size if look is not None else _number(plain.get("size", ("20", ""))[0]) / 2 or 10
        fonts = look.fonts if look is not None else ()
        wider = 1 + (_BOLD * look.bold + _CAPITALS * look.capitals if look is not None else 0)
        indent = settings.get("left", str(_LIST_INDENT) if "numbered" in settings else "0")
        width = place.width - _number(indent) - _number(settings.get("right", "0"))
        distances = self._spacing.of(paragraph, "", 0)
        return _Measured(
            max(1.0, width / 20 / (size * letter_width(fonts) * wider)),
            _line_height(settings, size),
            _number(distances.get("before", "0")),
            _number(distances.get("after", "0")),
        )


def _line_height(settings: Mapping[str, str], size: float) -> float:
    """Twentieths of a point."""
    single = size * _SINGLE * 20
    line, rule = max(_number(settings.get("line", "240")), 0) or 240, settings.get("line_rule", "auto")
    if rule == "auto":
        return single * line / 240
    return max(line, single) if rule == "atLeast" else line


def _taken(placeholders: Sequence[Placeholder]) -> int:
    """Characters that the elements of the form take in the line."""
    shown = (mark for mark in placeholders if mark.kind not in _QUIET_MARKS)
    return sum(_TAB if mark.kind == "tab" else max(1, mark.length - 1) for mark in shown)


def _shown_length(segment: Segment) -> int:
    """Characters of the passage that are no elements of the form."""
    return len(segment.text) - sum(mark.length for mark in segment.placeholders)


def _number(text: str) -> float:
    try:
        number = float(text)
    except ValueError:
        return 0.0
    return number if abs(number) < _MOST else 0.0
