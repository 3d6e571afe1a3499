"""Which passages of a translation are shown, and which comes next."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field

from workbench.model.translation_alert import TranslationAlert
from workbench.model.translation_state import SegmentTranslation
from workbench.model.translation_state import TranslationState as State
from workbench.ui.models.translation_bands import band_of
from workbench.ui.models.translation_text import plain

OPEN = frozenset({State.PLANNED, State.ORDERED, State.MACHINE, State.DRAFT, State.OUTDATED, State.WITHDRAWN})
"""Nobody stands by the text (any more)."""
UNTRANSLATED = OPEN - {State.DRAFT}
CHECKABLE = frozenset({State.TRANSLATED})
"""A second person can look at it."""
VIEWS = ("all", "open", "outdated", "to_check", "alerts", "comments")
"""The buttons above the table."""
Alerts = Mapping[str, Sequence[TranslationAlert]]


@dataclass(frozen=True, slots=True)
class TranslationFilter:
    """`view`: one of `VIEWS`. `bands`: bands of the match, none: all. `words`: what German or translation must hold."""

    view: str = "all"
    bands: frozenset[str] = field(default_factory=frozenset)
    words: str = ""


def views_of(row: SegmentTranslation, alerts: Sequence[TranslationAlert]) -> list[str]:
    """Which of `VIEWS` let the passage through."""
    found = ["all"]
    if row.state in OPEN:
        found.append("open")
    if row.state is State.OUTDATED:
        found.append("outdated")
    if row.state in CHECKABLE:
        found.append("to_check")
    if alerts:
        found.append("alerts")
    if row.comment or row.review_comment:
        found.append("comments")
    return found


def shown(
    rows: Sequence[SegmentTranslation],
    wanted: TranslationFilter,
    alerts: Alerts,
    best: Mapping[str, int],
    kept: Collection[str] = (),
) -> tuple[int, ...]:
    """Numbers of the rows that are let through; those of `kept` (segments) stay in sight whatever they are."""
    words = wanted.words.casefold().split()
    return tuple(
        number
        for number, row in enumerate(rows)
        if row.segment in kept
        or (
            wanted.view in views_of(row, alerts.get(row.segment, ()))
            and (not wanted.bands or band_of(best.get(row.segment, row.match)) in wanted.bands)
            and _holds(row, number, words)
        )
    )


def counts(rows: Sequence[SegmentTranslation], alerts: Alerts) -> dict[str, int]:
    """How many passages each of `VIEWS` lets through."""
    found = dict.fromkeys(VIEWS, 0)
    for row in rows:
        for view in views_of(row, alerts.get(row.segment, ())):
            found[view] += 1
    return found


def following(
    rows: Sequence[SegmentTranslation],
    segment: str,
    fits: Callable[[SegmentTranslation], bool],
    step: int = 1,
) -> str:
    """The next segment behind (`step` 1) or ahead of (-1) this one that fits; at the end it begins anew; "" if none."""
    at = next((number for number, row in enumerate(rows) if row.segment == segment), -1 if step > 0 else 0)
    for number in range(1, len(rows) + 1):
        row = rows[(at + step * number) % len(rows)]
        if row.segment != segment and fits(row):
            return row.segment
    return ""


def _holds(row: SegmentTranslation, number: int, words: Sequence[str]) -> bool:
    if not words:
        return True
    if len(words) == 1 and words[0].isdecimal() and int(words[0]) == number + 1:
        return True
    text = f"{plain(row.source)} {plain(row.target)}".casefold()
    return all(word in text for word in words)
