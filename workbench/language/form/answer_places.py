"""The places to answer in a form, one by one, in the order in which one fills them in."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

from workbench.language.form.answer_place import (
    AnswerPlace,
    Choices,
    answered,
    is_answer,
    list_field,
    own_answer,
)
from workbench.language.form.choices import boxes, is_choice_text, readable
from workbench.language.form.fields import has_value
from workbench.language.form.signatures import signature_lines
from workbench.language.form.table_answers import table_places
from workbench.language.passage import UNSEEN_KINDS, CheckedForm, Passage

_LABELS = frozenset({"label", "paragraph", "list_item", "heading", "instruction"})
_NEVER_ASKS = frozenset({"footnote", "endnote", "comment", "toc", "caption"})
_MOST_LEAD_WORDS = 40
_MOST_SIGNATURE_WORDS = 10
_SIGNED_KINDS = frozenset({"label", "paragraph", "table_cell"})
_SIGNATURE = re.compile(r"(?<!ohne )\bUnterschrift(?:en)?\b")


def answer_places(form: CheckedForm) -> tuple[AnswerPlace, ...]:
    """All places, those of a table with its labels, boxes of one question together."""
    passages = [
        form.by_id.get(segment.id) or Passage(segment)
        for segment in form.document.segments
        if segment.kind not in UNSEEN_KINDS | _NEVER_ASKS
        and (segment.text.strip() or segment.cell is not None)
    ]
    choices = _choices(passages)
    shown = [passage for passage in passages if not list_field(passage)]
    signed = {passage.segment.id for passage, _ in signature_lines(shown) if _SIGNATURE.search(passage.text)}
    signed |= {
        passage.segment.id for passage in shown if any(_is_signature(part) for part in _parts(passage))
    }
    found: list[AnswerPlace] = []
    blocks = [(key, list(group)) for key, group in groupby(shown, key=_table)]
    before: Passage | None = None
    for (key, block), (below, _) in pairwise([*blocks, (None, [])]):
        if key is None:
            found += _places(block, choices, signed, below is not None)
        else:
            lead = readable(before.segment).strip() if before is not None and _is_lead(before) else ""
            found += table_places(block, _columns(form, block), choices, lead)
        before = block[-1]
    return tuple(found) + tuple(_signatures(shown, signed, found))


def _table(passage: Passage) -> tuple[str, int] | None:
    cell = passage.segment.cell
    return None if cell is None else (passage.segment.part, cell.table)


def _columns(form: CheckedForm, table: Sequence[Passage]) -> int:
    """The number of columns of a table; 0 where the file does not tell."""
    structure = form.document.structure
    first = table[0].segment.id
    facts = structure.tables if structure is not None else ()
    return next((fact.columns for fact in facts if fact.segment == first), 0)


def _choices(passages: Sequence[Passage]) -> Choices:
    found: dict[str, tuple[str, ...]] = {}
    for passage in passages:
        owner = list_field(passage)
        if owner and is_choice_text(passage.text):
            found[owner] = (*found.get(owner, ()), passage.text.strip())
    return found


def _places(
    block: Sequence[Passage], choices: Choices, signed: set[str], above_table: bool
) -> Iterator[AnswerPlace]:
    """Outside tables: labels with blanks or boxes in them, labels in front of fields, questions in front of options."""
    number = 0
    while number < len(block):
        passage = block[number]
        before = block[number - 1] if number else None
        if passage.segment.kind == "option" and boxes(passage.segment).choices:
            group = _options(block[number:])
            yield from _of_options(group, before)
            number += len(group)
            continue
        after = block[number + 1] if number + 1 < len(block) else None
        if is_answer(passage):
            yield answered(passage if before is None else before, (passage,), choices)
        elif (own := own_answer(passage)) is not None:
            yield own
        elif (
            _waits(passage, after)
            and not (after is None and above_table)
            and passage.segment.id not in signed
        ):
            yield answered(passage, (passage,), choices)
        number += 1


def _options(passages: Sequence[Passage]) -> list[Passage]:
    """The options at the start."""
    found: list[Passage] = []
    for passage in passages:
        if passage.segment.kind != "option" or not boxes(passage.segment).choices:
            break
        found.append(passage)
    return found


def _of_options(group: Sequence[Passage], before: Passage | None) -> Iterator[AnswerPlace]:
    """One place with a question in front of it; without one each box is a place of its own."""
    texts = [choice for option in group for choice in boxes(option.segment).choices]
    leads = before is not None and before.segment.kind in _LABELS and _is_lead(before)
    if before is not None and leads and len(texts) > 1:
        place = answered(before, tuple(group), {})
        yield AnswerPlace(before, 0, place.end, tuple(group), choices=tuple(texts), boxes=len(texts))
        return
    for option in group:
        count = len(boxes(option.segment).choices)
        end = len(option.text.rstrip())
        yield AnswerPlace(option, 0, end, (option,), boxes=count)


def _is_lead(passage: Passage) -> bool:
    text = readable(passage.segment).strip()
    return text.endswith((":", "?")) or (
        not text.endswith((".", "!", ";")) and passage.words <= _MOST_LEAD_WORDS
    )


def _waits(passage: Passage, after: Passage | None) -> bool:
    """Whether it is a label without anything behind it: people write beside or under it."""
    return (
        passage.segment.kind == "label"
        and not has_value(passage, None)
        and (after is None or not is_answer(after))
    )


def _signatures(
    passages: Sequence[Passage], signed: set[str], found: Sequence[AnswerPlace]
) -> Iterator[AnswerPlace]:
    """Lines to sign on, one for each person beside the other; those that were found as cells are left out."""
    taken = {place.label.segment.id for place in found}
    for passage in passages:
        if passage.segment.id not in signed or passage.segment.id in taken:
            continue
        yield from _signed(passage)


def _signed(passage: Passage) -> Iterator[AnswerPlace]:
    """The parts of the line to sign on; tabulators and line ends divide them."""
    start, parts = 0, _parts(passage)
    several = sum(map(_is_signature, parts)) > 0
    for part in parts:
        left, right = start + len(part) - len(part.lstrip()), start + len(part.rstrip())
        if _is_signature(part) or not several:
            yield AnswerPlace(passage, left, right, (passage,), signed=True)
        start += len(part) + 1


def _parts(passage: Passage) -> list[str]:
    return passage.text.split("\ufffc") if passage.segment.kind in _SIGNED_KINDS else []


def _is_signature(part: str) -> bool:
    short = len(part.split()) <= _MOST_SIGNATURE_WORDS and not part.rstrip().endswith((".", "?", ":"))
    return short and _SIGNATURE.search(part) is not None
