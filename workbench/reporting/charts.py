"""Charts as pictures for reports (matplotlib); each comes with a sentence for those who cannot see it."""

import io
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from workbench.reporting import german_numbers

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

BLUE, ORANGE, GREY = "#1F5FA8", "#B4540A", "#5A6470"
_DASHES = ("solid", "dashed", "dotted")
_SIZE = (7.2, 3.6)
"""Inches: the width of a page between its margins."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A PNG file, and what it shows in one or two German sentences."""

    data: bytes
    description: str


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a chart with its name; `values` one a step."""

    name: str
    values: Sequence[float]


def line_chart(
    lines: Sequence[Line], steps: Sequence[str], unit: str, marks: Sequence[float], description: str
) -> Picture:
    """Lines over named steps; `marks` are drawn across. Lines differ by dashes as well as by colour."""
    figure, axes = _canvas()
    for number, line in enumerate(lines):
        axes.plot(
            range(len(line.values)),
            line.values,
            label=line.name,
            color=(BLUE, ORANGE, GREY)[number % 3],
            linestyle=_DASHES[number % 3],
            marker="os^"[number % 3],
            markersize=4,
        )
    for mark in marks:
        axes.axhline(mark, color=GREY, linewidth=0.7, linestyle=(0, (4, 4)))
    axes.set_xticks(range(len(steps)), steps, rotation=45, ha="right")
    axes.set_ylabel(unit)
    axes.set_ylim(bottom=0)
    axes.legend(frameon=False, loc="lower right")
    return _picture(figure, description)


def bar_chart(names: Sequence[str], values: Sequence[float], unit: str, description: str) -> Picture:
    """Bars that lie, each with its value, the first on top."""
    figure, axes = _canvas(len(names))
    places = range(len(names))[::-1]
    bars = axes.barh(list(places), values, color=BLUE, height=0.6)
    axes.bar_label(bars, labels=[german_numbers.number(value) for value in values], padding=3)
    axes.set_yticks(list(places), names)
    axes.set_xlabel(unit)
    axes.margins(x=0.12)
    return _picture(figure, description)


def _canvas(bars: int = 0) -> "tuple[Figure, Axes]":
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    figure = Figure(figsize=(_SIZE[0], max(0.32 * bars + 0.9, 1.6) if bars else _SIZE[1]), dpi=150)
    FigureCanvasAgg(figure)
    axes = figure.add_subplot()
    for side in ("top", "right"):
        axes.spines[side].set_visible(False)
    axes.tick_params(labelsize=8)
    return figure, axes


def _picture(figure: "Figure", description: str) -> Picture:
    stream = io.BytesIO()
    figure.savefig(stream, format="png", bbox_inches="tight", metadata={"Software": None})
    return Picture(stream.getvalue(), description)
