"""Lines with boxes: questions, choices below one another, statements to agree with."""

import re
from collections.abc import Iterator, Sequence

from workbench.language.form.choices import is_choice_text
from workbench.planning.fields.labels import plain_label
from workbench.planning.fields.line import Line, label_in
from workbench.planning.fields.place import Place
from workbench.planning.fields.statements import is_statement
from workbench.planning.fields.written import TICK, WRITE, choices_of, ticks_behind, without_unit

_MOST_CHOICE_WORDS = 20
_LEGEND = re.compile(r"\b(?:ankreuzen|kreuzen Sie|angekreuzt)\b[^?]*$")


def box_group(lines: Sequence[Line], listed: Sequence[str]) -> list[Line]:
    """The lines at the start that begin with a box."""
    found: list[Line] = []
    for line in lines:
        if not line.text.lstrip().startswith(TICK) or line.id in listed:
            break
        found.append(line)
    return found


def ticked(group: Sequence[Line], lead: Line | None, heading: str) -> Iterator[Place]:
    """One place with a question in front; a statement to agree with is a place of its own."""
    choices = [choice for line in group for choice in choices_of(line.text)]
    statements = [line for line in group if is_statement(line.text)]
    ids = tuple(line.id for line in group)
    if lead is not None and len(choices) > 1 and len(statements) < len(group):
        yield Place(
            label_in(lead.text), lead.id, ids, choices=tuple(filter(None, choices)), boxes=len(choices)
        )
        return
    plain = [line for line in group if line not in statements]
    if heading and len(choices) - len(statements) > 1 and _is_short(plain):
        named = tuple(choice for line in plain for choice in choices_of(line.text))
        yield Place(heading, plain[0].id, tuple(line.id for line in plain), choices=named, boxes=len(named))
    else:
        statements = list(group)
    for line in statements:
        own = choices_of(line.text)
        yield Place(plain_label(line.text), line.id, (line.id,), choices=tuple(own), boxes=len(own))


def _is_short(lines: Sequence[Line]) -> bool:
    return bool(lines) and all(
        len(line.text.split()) <= _MOST_CHOICE_WORDS * max(1, line.text.count(TICK)) for line in lines
    )


def question(line: Line, lead: Line | None) -> Iterator[Place]:
    """A question with its boxes on one line, and places to write before them. `lead`: the line above."""
    if ticks_behind(line.text) and line.text.count(TICK) > 1:
        yield from _ticked_behind(line)
        return
    before, _, behind = line.text.partition(TICK)
    if _LEGEND.search(before) and TICK not in behind:
        return
    first = before.rsplit("\n\n", 1)[-1]
    blank = first.split(WRITE)
    for text in blank[:-1]:
        if label_in(text):
            yield Place(label_in(text), line.id, (line.id,), kinds=line.written.kinds)
    label = label_in(without_unit(blank[-1]) if len(blank) > 1 else blank[-1])
    if not label and lead is not None:
        label = label_in(lead.text)
    if label:
        choices = choices_of(line.text)
        yield Place(
            label, line.id, (line.id,), choices=tuple(filter(is_choice_text, choices)), boxes=len(choices)
        )


def _ticked_behind(line: Line) -> Iterator[Place]:
    """A question whose first choice stands before its box: "Verheiratet?  ja ☐  nein ☐"."""
    before = line.text.split(TICK)[0].rstrip()
    parts = re.split(r"(?<=[?:])\s+|\t+|\n|\s{2,}", before)
    if len(parts) < 2 or not label_in(parts[0]):
        return
    first = " ".join(parts[-1].split())
    choices = [first, *choices_of(line.text)[1:]]
    yield Place(
        label_in(" ".join(parts[:-1])), line.id, (line.id,), choices=tuple(choices), boxes=len(choices)
    )
