"""A place of a form where one answers, with the label that belongs to it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """`segment`: the passage with the label. `title`: of the column; `repeated`: its rows repeat. `answers`: passages.

    `hint`: what stands in the place to write; `kinds`: kinds of its fields. `boxes`: how many there are to tick.
    """

    label: str
    segment: str
    answers: tuple[str, ...] = ()
    title: str = ""
    group: str = ""
    hint: str = ""
    kinds: frozenset[str] = frozenset()
    choices: tuple[str, ...] = ()
    boxes: int = 0
    repeated: bool = False
    signed: bool = False
