"""Places outside tables: labels in front of lines and fields, labels below lines, questions with boxes."""

import re
from collections.abc import Iterator, Sequence

from workbench.language.form.asked_persons import is_person_title
from workbench.language.passage import Passage
from workbench.planning.fields.box_lines import box_group, question, ticked
from workbench.planning.fields.line import Line, label_in
from workbench.planning.fields.line_tables import of_each_person, ruled_columns
from workbench.planning.fields.place import Place
from workbench.planning.fields.tabs import with_tabs
from workbench.planning.fields.written import (
    TICK,
    WRITE,
    without_unit,
    written,
)

_MOST_LABEL_WORDS = 30
_MOST_BELOW_WORDS = 9
_MOST_WAITING_WORDS = 15
_CONTINUES = re.compile(
    r"(?:bis(?: zum)?|in|und|zum|am|um|bei|Uhr|von|oder|Nr\.?|weil|wegen|mit|an|im)\W*", re.I
)
_SIGNATURE = re.compile(r"\bUnterschrift(?:en)?\b")
_INTRODUCES = re.compile(
    r"\b(?:soll|sollen|wird|werden|bitte|folgend\w*)\b|^(?:nur|falls|wenn|sofern)\b", re.IGNORECASE
)
"""A sentence or condition with a colon at its end leads to the lines below."""
_SENTENCE = re.compile(r"[.!]\s*$")


def line_places(
    passages: Sequence[Passage], listed: Sequence[str], heading: str, *, above_table: bool = False
) -> Iterator[Place]:
    """The places of passages that follow one another. `listed`: papers that are no places; `heading`: above them.

    `above_table`: a table follows, to which a label at the end belongs.
    """
    lines = [Line(passage, with_tabs(written(passage))) for passage in passages]
    number = 0
    lead: Line | None = None
    while number < len(lines):
        line = lines[number]
        if line.id in listed:
            lead, number = None, number + 1
            continue
        if line.text.lstrip().startswith(TICK):
            group = box_group(lines[number:], listed)
            yield from ticked(group, lead, heading)
            lead, number = None, number + len(group)
            continue
        after = lines[number + 1] if number + 1 < len(lines) else None
        if lead is not None and _asks_above(lead) and not label_in(line.text) and WRITE in line.text:
            yield Place(label_in(lead.text), lead.id, (line.id,), kinds=line.written.kinds)
            lead, number = None, number + 1
            continue
        columns, count = ruled_columns(
            (line.id, line.text), [(one.id, one.text) for one in lines[number + 1 :]]
        )
        if columns:
            yield from columns
            lead, number = None, number + 1 + count
            continue
        each = (
            of_each_person((line.id, line.text), (after.id, after.text))
            if after and _asks_above(line)
            else []
        )
        if each:
            yield from each
            lead, number = None, number + 2
            continue
        below = _below(line, after)
        if below:
            yield from below
            number += 1 if "\n" in line.text.strip() else 2
            lead = None
            continue
        found = list(_inside(line, lead))
        yield from found
        if not found and not (above_table and after is None and not _SIGNATURE.search(line.text)):
            yield from _waiting(line, after)
        lead = line if _is_lead(line) and not found else None
        number += 1


def _asks_above(lead: Line) -> bool:
    """Whether the line to write on below belongs to it."""
    text = lead.text.strip()
    return text.endswith((":", "?")) or re.match(r"\d{1,2}(?:\.\d{1,2})*[.)]?\s", text) is not None


def _below(line: Line, after: Line | None) -> list[Place]:
    """Labels that stand below the lines to write on, in the same passage or in the next one."""
    rows = [row for row in line.text.split("\n") if row.strip()]
    if not rows or not _only_blanks(rows[0]):
        return []
    if len(rows) > 1:
        names, owner = _cells(rows[1]), line
    elif after is not None and WRITE not in after.text and TICK not in after.text:
        names, owner = _cells(after.text.split("\n")[0]), after
    else:
        return []
    blanks = [cell for cell in _cells(rows[0]) if WRITE in cell]
    if not names or len(names) > len(blanks) + 1 or any(len(n.split()) > _MOST_BELOW_WORDS for n in names):
        return []
    labels = [label_in(name) for name in names]
    own = [label_in(cell) for cell in blanks]
    if len(names) < len(blanks):  # "Düsseldorf, den ____" has its own label, the other one stands below
        labels = [label for label in own if label][: len(blanks) - len(names)] + labels
    return [
        Place(
            label,
            owner.id,
            (line.id,),
            signed=bool(_SIGNATURE.search(label)) or all(map(is_person_title, labels)),
        )
        for label in labels
        if label
    ]


def _only_blanks(row: str) -> bool:
    cells = _cells(row)
    bare = [cell for cell in cells if not label_in(cell)]
    return WRITE in row and TICK not in row and bool(bare) and all(WRITE in cell for cell in cells)


def _cells(row: str) -> list[str]:
    return [cell.strip() for cell in re.split(r"\t+|\s{4,}", row) if cell.strip()]


def _inside(line: Line, lead: Line | None) -> Iterator[Place]:
    """Labels in front of places in the same passage; boxes in it are one question."""
    if TICK in line.text:
        yield from question(line, lead)
        return
    signed = False
    parts = re.split(rf"({WRITE})", line.text)
    for number in range(0, len(parts) - 1, 2):
        before = parts[number] if number == 0 else without_unit(parts[number])
        pieces = [piece for piece in re.split(r"[\n]", before) if piece.strip()]
        text = (pieces[-1] if pieces else "").strip()
        label = label_in(text)
        if not label and number == 0 and lead is not None:
            label = label_in(lead.text)
        if not label or (_CONTINUES.fullmatch(label) and number):
            continue
        if len(label.split()) > _MOST_LABEL_WORDS:
            continue
        signed = bool(_SIGNATURE.search(label))
        yield Place(
            label,
            line.id,
            (line.id,),
            hint=_hint(line, parts, number),
            kinds=line.written.kinds,
            signed=signed,
        )
    rest = parts[-1].strip()
    if len(parts) > 1 and _SIGNATURE.search(rest) and len(rest.split()) <= _MOST_BELOW_WORDS and not signed:
        yield Place(label_in(rest), line.id, (line.id,), signed=True)


def _hint(line: Line, parts: Sequence[str], number: int) -> str:
    unit = parts[number + 2].strip()[:12] if number + 2 < len(parts) else ""
    return f"{line.written.hint} {unit}".strip()


def _waiting(line: Line, after: Line | None) -> Iterator[Place]:
    """Lines to sign on, and a label with nothing behind it, after which no list, no box and no line follows."""
    text = line.text.strip()
    names = [label_in(cell) for cell in _cells(text.split("\n")[0])]
    if (
        any(map(_signs, names))
        and line.passage.segment.kind != "heading"
        and all(len(n.split()) <= 10 for n in names)
    ):
        yield from (Place(name, line.id, (line.id,), signed=_signs(name)) for name in names)
    elif _awaits(line, after):
        yield Place(label_in(text if text.endswith((":", "?")) else text.split(":")[0]), line.id, (line.id,))


def _awaits(line: Line, after: Line | None) -> bool:
    """Whether people write beside or under it: what follows is another label, a heading or nothing."""
    text = line.text.strip()
    if len(text.split()) > _MOST_WAITING_WORDS or (text.endswith(":") and _INTRODUCES.search(text)):
        return False
    alone = after is None or after.passage.segment.kind in {"label", "heading"} or _has_own_label(after)
    if line.passage.segment.kind == "label":
        return alone or not text.endswith(":")
    return alone and text.endswith("?") and line.passage.segment.kind == "paragraph"


def _has_own_label(line: Line) -> bool:
    if line.text.rstrip().endswith("?"):
        return True
    before = re.split(f"[{WRITE}{TICK}]", line.text, maxsplit=1)
    return len(before) > 1 and len(label_in(before[0])) > 2


def _signs(name: str) -> bool:
    return len(name.split()) <= 8 and _SIGNATURE.search(name) is not None and not name.endswith((".", "?"))


def _is_lead(line: Line) -> bool:
    text = line.text.strip()
    if not text or WRITE in text:
        return False
    return text.endswith((":", "?")) or (not _SENTENCE.search(text) and len(text.split()) <= 25)
