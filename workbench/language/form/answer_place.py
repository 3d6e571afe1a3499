"""A place to answer, and the signs of one."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from workbench.language.form.choices import boxes
from workbench.language.form.fields import own_place
from workbench.language.passage import Passage

Choices = Mapping[str, tuple[str, ...]]
"""Choices of drop-down lists by the id of their field."""
_ANSWERS = frozenset({"field", "option"})
_NUMBER_ONLY = re.compile(r"\W*(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,4})?\W*")
_LEGEND = re.compile(r"\bankreuzen\W*$")
"""Not a box to tick: it shows how to tick one."""
_CHOICE_ID = re.compile(r"(?P<field>.+)e\d+")


@dataclass(frozen=True, slots=True)
class AnswerPlace:
    """`label` holds the label at `start:end`; `answers`: the passages to answer in, (`label`,) if they are one.

    `title`: text of the column's title; `beside`: texts that stand beside it; `choices`: what can be chosen.
    `boxes`: how many boxes there are to tick. `signed`: it is a line to sign on. `group`: what stands before several
    labels: a cell, or the line above the table. `corner`: title of the column of the labels ("Monatlich in Euro").
    """

    label: Passage
    start: int
    end: int
    answers: tuple[Passage, ...]
    title: str = ""
    beside: tuple[str, ...] = ()
    choices: tuple[str, ...] = ()
    boxes: int = 0
    signed: bool = False
    group: str = ""
    corner: str = ""


def is_answer(passage: Passage) -> bool:
    """Whether the passage is nothing but a place to answer."""
    return passage.segment.kind in _ANSWERS or not passage.text.strip()


def is_number(passage: Passage) -> bool:
    """Whether it only counts rows: "1.", "a)"."""
    return _NUMBER_ONLY.fullmatch(passage.text.replace("\ufffc", " ")) is not None


def list_field(passage: Passage) -> str:
    """The id of the drop-down field that the passage is a choice of, "" if it is none."""
    match = _CHOICE_ID.fullmatch(passage.segment.id) if passage.segment.kind == "option" else None
    return match["field"] if match else ""


def answered(label: Passage, answers: tuple[Passage, ...], choices: Choices, title: str = "") -> AnswerPlace:
    """The place of a label whose answers are passages of their own."""
    end = len(label.text.rstrip(" \ufffc\u2002\u00a0"))
    if answers == (label,):
        return AnswerPlace(label, 0, end, answers, title)
    ticked = [choice for answer in answers[:1] for choice in boxes(answer.segment).choices]
    listed = choices.get(answers[0].segment.id, ())
    return AnswerPlace(label, 0, end, answers, title, (), tuple(filter(None, ticked)) or listed, len(ticked))


def own_answer(passage: Passage) -> AnswerPlace | None:
    """The place inside a passage that is a label too: "Name: ____", a question with boxes; None if it has none."""
    own = own_place(passage)
    ticked = boxes(passage.segment)
    choices = tuple(filter(None, ticked.choices))
    if own is None:
        if not choices or ticked.lead:
            return None
        return AnswerPlace(passage, 0, len(passage.text), (passage,), "", (), choices, len(ticked.choices))
    label = passage.text[: own.end]
    if _LEGEND.search(label):
        return None
    start = label.rfind("\ufffc", 0, len(label.rstrip(" \ufffc"))) + 1
    return AnswerPlace(passage, start, own.end, (passage,), "", (), choices, len(ticked.choices))
