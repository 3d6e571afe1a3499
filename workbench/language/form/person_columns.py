"""Columns of a form for a first and a second person."""

import re
from collections.abc import Iterator

from workbench.language.form.checklist_facts import UNKNOWN, Facts, Outcome
from workbench.language.passage import Passage

_NUMBERED = re.compile(r"\b(?:2\. Person|Person 2|zweite Person|Person B)\b", re.IGNORECASE)
_SECOND = re.compile(
    r"\b(?:2\. Person|Person 2|zweite Person|Person B)\b|ehegatt|partner|ehefrau|ehemann|lebensgefährt",
    re.IGNORECASE,
)
_FIRST = re.compile(
    r"\b(?:1\. Person|Person 1|erste Person|Person A)\b|antragstell|\bSie\b|selbst|\bich\b", re.IGNORECASE
)
_EXPLAINS = re.compile(
    r"ehe|partner|verheiratet|gatt|zusammen|lebensgefährt|mitbewohn|eltern|mutter|vater", re.IGNORECASE
)
_UNIT = re.compile(r"\b(?:in )?(?:Euro|EUR)\b|\bmonatlich\b|€")
_LONGEST = 10


def clear_persons(facts: Facts) -> Outcome:
    """Who the second person is stands somewhere, and all tables name that column alike."""
    heads = list(_second_heads(facts))
    if not heads:
        return UNKNOWN
    names = {_name(text) for _, text in heads}
    numbered = next((passage for passage, text in heads if _NUMBERED.search(text)), None)
    if numbered is not None and not _is_explained(facts):
        message = (
            "Es fehlt, wer „Person 2“ ist. Schreiben Sie es dazu, etwa „Ihre Partnerin oder Ihr Partner“."
        )
        return Outcome(False, numbered.segment.id, message)
    if len(names) > 1:
        first = _name(heads[0][1])
        other, text = next((passage, text) for passage, text in heads if _name(text) != first)
        message = (
            f"Die zweite Person heißt erst „{first}“, hier „{_name(text)}“. Nennen Sie sie überall gleich."
        )
        return Outcome(False, other.segment.id, message)
    return Outcome(True, heads[0][0].segment.id)


def _second_heads(facts: Facts) -> Iterator[tuple[Passage, str]]:
    """Column heads of second persons in tables that also have a column for the first one."""
    firsts = {
        passage.segment.cell.table
        for passage, text in facts.body
        if passage.segment.cell is not None and passage.segment.cell.row == 0 and _FIRST.search(text)
    }
    for passage, text in facts.body:
        cell = passage.segment.cell
        if (
            cell is None
            or cell.row
            or not cell.column
            or cell.table not in firsts
            or passage.words > _LONGEST
        ):
            continue
        if _SECOND.search(text):
            yield passage, text


def _name(text: str) -> str:
    """What the person is called: "Person 2" with or without an explanation is one name."""
    match = _NUMBERED.search(text)
    return match[0] if match else " ".join(_UNIT.sub(" ", text).split())


def _is_explained(facts: Facts) -> bool:
    return any(_NUMBERED.search(text) and _EXPLAINS.search(text) for _, text in facts.texts)
