"""Questions to be answered with boxes for yes and no."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from workbench.language.form.checklist_facts import UNKNOWN, Facts, Outcome
from workbench.language.passage import Passage

_BOXES = "☐☑☒□▢❏⬜○◯"
_YES = re.compile(rf"[{_BOXES}\]\ufffc]\s*ja\b", re.IGNORECASE)
_NO = re.compile(rf"[{_BOXES}\]\ufffc]\s*nein\b", re.IGNORECASE)
_YES_OR_NO = re.compile(rf"[{_BOXES}\]]\s*(?:ja|nein)\b|\bja\W{{1,12}}nein\b", re.IGNORECASE)
_UNSURE = re.compile(
    r"weiß (?:ich|es) nicht|nicht bekannt|unbekannt|nicht sicher|keine Angabe|weiß nicht", re.IGNORECASE
)
_MANY_QUESTIONS = 4
_NEIGHBOURS = 2


@dataclass(frozen=True, slots=True)
class SingleBox:
    """A box for yes (or no) at `start:end` of the passage, whose counterpart `missing` is nowhere near."""

    passage: Passage
    start: int
    end: int
    missing: str


def single_boxes(passages: Sequence[Passage]) -> Iterator[SingleBox]:
    """Boxes without counterpart in the passage itself and the passages beside it, in a table in its row."""
    for place, passage in enumerate(passages):
        for pattern, other, missing in ((_YES, _NO, "nein"), (_NO, _YES, "ja")):
            match = pattern.search(passage.text)
            if match and not any(other.search(near.text) for near in _near(passages, place)):
                yield SingleBox(passage, match.start(), match.end(), missing)


def _near(passages: Sequence[Passage], place: int) -> Iterator[Passage]:
    """The passage with its neighbours, in a table with all of its row."""
    cell = passages[place].segment.cell
    if cell is None:
        yield from passages[max(0, place - _NEIGHBOURS) : place + _NEIGHBOURS + 1]
        return
    for passage in passages:
        other = passage.segment.cell
        if other is not None and (other.table, other.row) == (cell.table, cell.row):
            yield passage


def both_boxes(facts: Facts) -> Outcome:
    """Yes and no have a box each."""
    if not facts.first(_YES_OR_NO):
        return UNKNOWN
    single = next(single_boxes(facts.form.passages), None)
    if single is None:
        return Outcome(True)
    return Outcome(False, single.passage.segment.id, f"Das Kästchen „{single.missing}“ fehlt.")


def unsure_allowed(facts: Facts) -> Outcome:
    """Among many questions, at least one may be answered with "I don't know"."""
    asked = list(facts.every(_YES_OR_NO))
    boxes = tuple((passage, text) for passage, text in facts.texts if _has_box(passage))
    allowed = facts.first(_UNSURE, boxes) if boxes else ""
    if allowed:
        return Outcome(True, allowed)
    if len(asked) < _MANY_QUESTIONS:
        return UNKNOWN
    message = (
        "Nirgends kann man „weiß ich nicht“ ankreuzen. Bieten Sie es an, wo Menschen unsicher sein können."
    )
    return Outcome(False, asked[0], message)


def _has_box(passage: Passage) -> bool:
    drawn = any(sign in passage.text for sign in _BOXES)
    return drawn or any(mark.kind in ("checkbox", "dropdown") for mark in passage.segment.placeholders)
