"""Where pages lie below one another, and which passage is where on them."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from workbench.model.pages import PagePlace, PageSize, Rectangle

GAP = 12
"""Pixels between pages, and beside them."""
SLACK = 3.0
"""Points beside a line that still mean it."""


@dataclass(frozen=True, slots=True)
class PageFrame:
    """A page in pixels of the whole list; `scale`: pixels a point."""

    top: float
    width: float
    height: float
    scale: float


@dataclass(frozen=True, slots=True)
class PageColumn:
    """Pages below one another, each so wide, with room for a line of text below it. `height`: of all together."""

    frames: tuple[PageFrame, ...]
    height: float

    def at(self, y: float) -> int:
        """The page at this height of the list (also for the room below it); -1 without pages."""
        return max(
            bisect_right(self.frames, y, key=lambda frame: frame.top) - 1, min(len(self.frames), 1) - 1
        )


def page_column(sizes: Sequence[PageSize], width: int, caption: int) -> PageColumn:
    """The pages at `width` pixels; `caption`: pixels of the line below each."""
    frames, top = [], float(GAP)
    for size in sizes:
        scale = width / size.width
        height = float(round(size.height * scale))
        frames.append(PageFrame(top, width, height, scale))
        top += height + caption + GAP
    return PageColumn(tuple(frames), top)


class PagePlaces:
    """Passages by page, and pages by passage."""

    def __init__(self, places: Mapping[str, tuple[PagePlace, ...]]) -> None:
        self._places = places
        self._on_page: dict[int, list[tuple[str, Rectangle]]] = {}
        for segment, found in places.items():
            for place in found:
                lines = ((segment, line) for line in place.rectangles)
                self._on_page.setdefault(place.page, []).extend(lines)

    def of(self, segment: str) -> tuple[PagePlace, ...]:
        """Where a passage is printed; () where that is unknown."""
        return self._places.get(segment, ())

    def passage_at(self, page: int, x: float, y: float) -> str:
        """The passage at this point of a page (points from the upper left corner), "" if there is none."""
        hits = [item for item in self._on_page.get(page, ()) if _holds(item[1], x, y)]
        return min(hits, key=lambda item: item[1].right - item[1].left)[0] if hits else ""

    def first_on(self, page: int) -> str:
        """The passage that stands highest on a page, "" if there is none."""
        found = self._on_page.get(page, ())
        return min(found, key=lambda item: (item[1].top, item[1].left))[0] if found else ""


def around(rectangles: Sequence[Rectangle]) -> Rectangle:
    """One rectangle around all of these, at least one."""
    return Rectangle(
        min(one.left for one in rectangles),
        min(one.top for one in rectangles),
        max(one.right for one in rectangles),
        max(one.bottom for one in rectangles),
    )


def _holds(line: Rectangle, x: float, y: float) -> bool:
    across = line.left - SLACK <= x <= line.right + SLACK
    return across and line.top - SLACK <= y <= line.bottom + SLACK
