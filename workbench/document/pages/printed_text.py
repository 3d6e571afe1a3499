"""The printed text of a PDF as one long text of letters and digits, each with its place on a page.

Only letters and digits are compared: hyphens at line ends, blanks, bullets and boxes differ between a form and its
print. Small and capital letters count alike, because Word may print capitals that were not typed.
"""

import unicodedata
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from workbench.model.pages import Rectangle

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfPage, PdfTextPage

Box = tuple[float, float, float, float]
"""Left, bottom, right, top in points; from the lower left corner."""

_LEFT_OUT = frozenset("\u0627\u0623\u0625\u0622\u0640")
"""Arabic alef is joined with the lam before it, and PDFium gives the two in either order; tatweel only stretches."""
_HYPHEN_AT_LINE_END = 0x02
_LINE_ENDS = frozenset({0x0A, 0x0D})
_SAME_LINE = 0.5
"""Share of the height that two characters of one line have in common."""
_WIDE_GAP = 4.0
"""Heights of a line: what is further apart gets two rectangles."""


@dataclass(frozen=True, slots=True)
class PrintedText:
    """`letters` of all pages; `starts[i]`: the first letter of page i; `words`: where a word begins, and the end.

    `boxes[i]` belongs to `letters[i]`; `heights[i]` is the height of page i in points.
    """

    letters: str
    starts: tuple[int, ...]
    words: frozenset[int]
    boxes: tuple[Box, ...]
    heights: tuple[float, ...]

    def page_of(self, place: int) -> int:
        """The page, from 0, of the letter at `place`."""
        return bisect_right(self.starts, place) - 1

    def end_of(self, page: int) -> int:
        """Behind the last letter of a page."""
        return self.starts[page + 1] if page + 1 < len(self.starts) else len(self.letters)


def letters_of(text: str) -> str:
    """Letters and digits of `text` in the way in which they are compared."""
    normal = unicodedata.normalize("NFKC", text).casefold()
    return "".join(sign for sign in normal if sign.isalnum() and sign not in _LEFT_OUT)


def printed_text(pdf: "PdfDocument") -> PrintedText:
    """The text of all pages in the order in which it was printed."""
    letters: list[str] = []
    boxes: list[Box] = []
    starts, heights, words = [], [], set()
    for page in pdf:
        starts.append(len(letters))
        text = page.get_textpage()
        heights.append(page.get_height())
        left, bottom = _corner(page)
        words.add(len(letters))
        for signs, (x1, y1, x2, y2), begins in _signs(text):
            if begins:
                words.add(len(letters))
            letters.extend(signs)
            boxes.extend([(x1 - left, y1 - bottom, x2 - left, y2 - bottom)] * len(signs))
        text.close()
        page.close()
    words.add(len(letters))
    return PrintedText("".join(letters), tuple(starts), frozenset(words), tuple(boxes), tuple(heights))


def _corner(page: "PdfPage") -> tuple[float, float]:
    left, bottom, _, _ = page.get_cropbox()
    return left, bottom


def _signs(page: "PdfTextPage") -> Iterator[tuple[str, Box, bool]]:
    """Letters and digits with their boxes, and whether a word begins there."""
    from pypdfium2 import raw

    begins, joined = True, False
    for index in range(page.count_chars()):
        code = raw.FPDFText_GetUnicode(page.raw, index)
        signs = letters_of(chr(code)) if code > _HYPHEN_AT_LINE_END else ""
        if signs:
            yield signs, page.get_charbox(index, loose=True), begins and not joined
            begins = joined = False
        elif code == _HYPHEN_AT_LINE_END:
            joined = True
        elif code not in _LINE_ENDS or not joined:
            begins = True


def rectangles(boxes: Sequence[Box], height: float) -> tuple[Rectangle, ...]:
    """One rectangle for each line of these letters, in points from the upper left corner."""
    lines: list[Box] = []
    for box in boxes:
        if lines and _continues(lines[-1], box):
            old = lines[-1]
            lines[-1] = (
                min(old[0], box[0]),
                min(old[1], box[1]),
                max(old[2], box[2]),
                max(old[3], box[3]),
            )
        else:
            lines.append(box)
    return tuple(Rectangle(left, height - top, right, height - bottom) for left, bottom, right, top in lines)


def on_one_line(one: Box, other: Box) -> bool:
    """Whether two boxes stand beside each other."""
    return min(one[3], other[3]) - max(one[1], other[1]) >= _SAME_LINE * _lower(one, other)


def _continues(line: Box, box: Box) -> bool:
    gap = max(box[0] - line[2], line[0] - box[2])
    return on_one_line(line, box) and gap <= _WIDE_GAP * _lower(line, box)


def _lower(one: Box, other: Box) -> float:
    """The height of the lower box, in points."""
    return max(min(one[3] - one[1], other[3] - other[1]), 0.1)
