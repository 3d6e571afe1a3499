"""All places of a form, in reading order."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import groupby, pairwise

from workbench.language.form.answer_place import list_field
from workbench.language.form.choices import is_choice_text
from workbench.language.passage import UNSEEN_KINDS, CheckedForm, Passage
from workbench.model.structure import TableFacts
from workbench.planning.fields.drawn_lines import with_drawn_lines
from workbench.planning.fields.grids import Surroundings, grid_places
from workbench.planning.fields.headings import heading_passages
from workbench.planning.fields.labels import plain_label
from workbench.planning.fields.lines import line_places
from workbench.planning.fields.place import Place
from workbench.planning.fields.written import WRITE, written

_NEVER = UNSEEN_KINDS | {"header", "footer", "footnote", "endnote", "comment", "toc", "caption"}
_MOST_LEAD_WORDS = 25


def form_places(form: CheckedForm, left_out: frozenset[str]) -> Iterator[Place]:
    """The places outside and inside tables. `left_out`: passages that ask nothing of people."""
    choices = _choices(form)
    for place in _places(form, left_out, choices):
        listed = choices.get(place.answers[0], ()) if place.answers and not place.choices else ()
        yield replace(place, choices=listed) if listed else place


def _choices(form: CheckedForm) -> dict[str, tuple[str, ...]]:
    """What can be chosen from the lists, by the id of their field."""
    found: dict[str, tuple[str, ...]] = {}
    for passage in form.passages:
        owner = list_field(passage)
        if owner and is_choice_text(passage.text):
            found[owner] = (*found.get(owner, ()), passage.text.strip())
    return found


def _places(
    form: CheckedForm, left_out: frozenset[str], choices: Mapping[str, tuple[str, ...]]
) -> Iterator[Place]:
    passages = [
        form.by_id.get(segment.id) or Passage(segment)
        for segment in form.document.segments
        if segment.kind not in _NEVER and (segment.text.strip() or segment.cell is not None)
    ]
    structure = form.document.structure
    leaders = frozenset() if structure is None else structure.leaders
    room = frozenset() if structure is None else structure.room_below
    shown = [with_drawn_lines(passage, leaders) for passage in passages if not list_field(passage)]
    tables, headings = _tables(form), heading_passages(form)
    blocks = [(key, list(block)) for key, block in groupby(shown, key=_block)]
    before = ""
    for (key, block), (_, following) in pairwise([*blocks, (None, [])]):
        if isinstance(key, tuple):
            around = Surroundings(tables.get(key), choices, before, room, headings, left_out)
            yield from grid_places(block, around)
        else:
            heading = ""
            for inner, lines in groupby(block, key=lambda passage: passage.segment.id in headings):
                some = list(lines)
                if inner:
                    heading = plain_label(some[-1].text)
                else:
                    yield from line_places(
                        some, tuple(left_out), heading, above_table=bool(following) and some[-1] is block[-1]
                    )
        before = "" if isinstance(key, tuple) or not following else _lead(block[-1])


def _lead(passage: Passage) -> str:
    """What the line above a table says about it; "" for a line that asks something itself."""
    signs = written(passage)
    asks = WRITE in signs.text or signs.ticks or len(signs.text.split()) > _MOST_LEAD_WORDS
    return "" if asks else plain_label(signs.text)


def _block(passage: Passage) -> tuple[str, int] | str:
    cell = passage.segment.cell
    return "" if cell is None else (passage.segment.part, cell.table)


def _tables(form: CheckedForm) -> dict[tuple[str, int], TableFacts]:
    """What is known of each table; a table whose first cell is empty is found by its place among the tables."""
    keys: dict[tuple[str, int], None] = {}
    for segment in form.document.segments:
        if segment.cell is not None and segment.kind not in _NEVER:
            keys.setdefault((segment.part, segment.cell.table))
    structure = form.document.structure
    facts = structure.tables if structure is not None else ()
    if len(facts) == len(keys):
        ordered = sorted(keys, key=lambda key: key[1]) if len({part for part, _ in keys}) == 1 else list(keys)
        return dict(zip(ordered, facts, strict=True))
    found: dict[tuple[str, int], TableFacts] = {}
    for fact in facts:
        first = form.document.by_id.get(fact.segment)
        if first is not None and first.cell is not None:
            found.setdefault((first.part, first.cell.table), fact)
    return found
