"""Places outside tables: labels in front of lines and fields, labels below lines, questions with boxes."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from workbench.language.form.asked_persons import is_person_title
from workbench.language.form.choices import is_choice_text
from workbench.language.passage import Passage
from workbench.planning.fields.labels import plain_label
from workbench.planning.fields.place import Place
from workbench.planning.fields.statements import is_statement
from workbench.planning.fields.tabs import with_tabs
from workbench.planning.fields.written import (
    TICK,
    WRITE,
    Written,
    choices_of,
    ticks_behind,
    without_unit,
    written,
)

_MOST_LABEL_WORDS = 30
_MOST_BELOW_WORDS = 9
_MOST_CHOICE_WORDS = 20
_MOST_WAITING_WORDS = 15
_CONTINUES = re.compile(
    r"(?:bis(?: zum)?|in|und|zum|am|um|bei|Uhr|von|oder|Nr\.?|weil|wegen|mit|an|im)\W*", re.I
)
_SIGNATURE = re.compile(r"\bUnterschrift(?:en)?\b")
_LEGEND = re.compile(r"\b(?:ankreuzen|kreuzen Sie|angekreuzt)\b[^?]*$")
_SENTENCE = re.compile(r"[.!]\s*$")


@dataclass(frozen=True, slots=True)
class Line:
    """A passage with its signs."""

    passage: Passage
    written: Written

    @property
    def id(self) -> str:
        """The passage's id."""
        return self.passage.segment.id

    @property
    def text(self) -> str:
        """The signs."""
        return self.written.text


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
            group = _group(lines[number:], listed)
            yield from _ticked(group, lead, heading)
            lead, number = None, number + len(group)
            continue
        after = lines[number + 1] if number + 1 < len(lines) else None
        if lead is not None and _asks_above(lead) and not _label(line.text) and WRITE in line.text:
            yield Place(_label(lead.text), lead.id, (line.id,), kinds=line.written.kinds)
            lead, number = None, number + 1
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


def _group(lines: Sequence[Line], listed: Sequence[str]) -> list[Line]:
    found: list[Line] = []
    for line in lines:
        if not line.text.lstrip().startswith(TICK) or line.id in listed:
            break
        found.append(line)
    return found


def _ticked(group: Sequence[Line], lead: Line | None, heading: str) -> Iterator[Place]:
    """One place with a question in front; a statement to agree with is a place of its own."""
    choices = [choice for line in group for choice in choices_of(line.text)]
    statements = [line for line in group if is_statement(line.text)]
    ids = tuple(line.id for line in group)
    if lead is not None and len(choices) > 1 and len(statements) < len(group):
        yield Place(_label(lead.text), lead.id, ids, choices=tuple(filter(None, choices)), boxes=len(choices))
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
    labels = [_label(name) for name in names]
    own = [_label(cell) for cell in blanks]
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
    bare = [cell for cell in cells if not _label(cell)]
    return WRITE in row and TICK not in row and bool(bare) and all(WRITE in cell for cell in cells)


def _cells(row: str) -> list[str]:
    return [cell.strip() for cell in re.split(r"\t+|\s{4,}", row) if cell.strip()]


def _inside(line: Line, lead: Line | None) -> Iterator[Place]:
    """Labels in front of places in the same passage; boxes in it are one question."""
    if TICK in line.text:
        yield from _question(line, lead)
        return
    signed = False
    parts = re.split(rf"({WRITE})", line.text)
    for number in range(0, len(parts) - 1, 2):
        before = parts[number] if number == 0 else without_unit(parts[number])
        pieces = [piece for piece in re.split(r"[\n]", before) if piece.strip()]
        text = (pieces[-1] if pieces else "").strip()
        label = _label(text)
        if not label and number == 0 and lead is not None:
            label = _label(lead.text)
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
        yield Place(_label(rest), line.id, (line.id,), signed=True)


def _hint(line: Line, parts: Sequence[str], number: int) -> str:
    unit = parts[number + 2].strip()[:12] if number + 2 < len(parts) else ""
    return f"{line.written.hint} {unit}".strip()


def _question(line: Line, lead: Line | None) -> Iterator[Place]:
    if ticks_behind(line.text) and line.text.count(TICK) > 1:
        yield from _ticked_behind(line)
        return
    before, _, behind = line.text.partition(TICK)
    if _LEGEND.search(before) and TICK not in behind:
        return
    first = before.rsplit("\n\n", 1)[-1]
    blank = first.split(WRITE)
    for text in blank[:-1]:
        if _label(text):
            yield Place(_label(text), line.id, (line.id,), kinds=line.written.kinds)
    label = _label(without_unit(blank[-1]) if len(blank) > 1 else blank[-1])
    if not label and lead is not None:
        label = _label(lead.text)
    if label:
        choices = choices_of(line.text)
        yield Place(
            label, line.id, (line.id,), choices=tuple(filter(is_choice_text, choices)), boxes=len(choices)
        )


def _ticked_behind(line: Line) -> Iterator[Place]:
    """A question whose first choice stands before its box: "Verheiratet?  ja ☐  nein ☐"."""
    before = line.text.split(TICK)[0].rstrip()
    parts = re.split(r"(?<=[?:])\s+|\t+|\n|\s{2,}", before)
    if len(parts) < 2 or not _label(parts[0]):
        return
    first = " ".join(parts[-1].split())
    choices = [first, *choices_of(line.text)[1:]]
    yield Place(_label(" ".join(parts[:-1])), line.id, (line.id,), choices=tuple(choices), boxes=len(choices))


def _waiting(line: Line, after: Line | None) -> Iterator[Place]:
    """Lines to sign on, and a label with nothing behind it, after which no list, no box and no line follows."""
    text = line.text.strip()
    names = [_label(cell) for cell in _cells(text.split("\n")[0])]
    if (
        any(map(_signs, names))
        and line.passage.segment.kind != "heading"
        and all(len(n.split()) <= 10 for n in names)
    ):
        yield from (Place(name, line.id, (line.id,), signed=_signs(name)) for name in names)
    elif _awaits(line, after):
        yield Place(_label(text if text.endswith((":", "?")) else text.split(":")[0]), line.id, (line.id,))


def _awaits(line: Line, after: Line | None) -> bool:
    """Whether people write beside or under it: what follows is another label, a heading or nothing."""
    text = line.text.strip()
    if len(text.split()) > _MOST_WAITING_WORDS:
        return False
    alone = after is None or after.passage.segment.kind in {"label", "heading"} or _has_own_label(after)
    if line.passage.segment.kind == "label":
        return alone or not text.endswith(":")
    return alone and text.endswith("?") and line.passage.segment.kind == "paragraph"


def _has_own_label(line: Line) -> bool:
    if line.text.rstrip().endswith("?"):
        return True
    before = re.split(f"[{WRITE}{TICK}]", line.text, maxsplit=1)
    return len(before) > 1 and len(_label(before[0])) > 2


def _signs(name: str) -> bool:
    return len(name.split()) <= 8 and _SIGNATURE.search(name) is not None and not name.endswith((".", "?"))


def _is_lead(line: Line) -> bool:
    text = line.text.strip()
    if not text or WRITE in text:
        return False
    return text.endswith((":", "?")) or (not _SENTENCE.search(text) and len(text.split()) <= 25)


def _label(text: str) -> str:
    label = plain_label(text.replace(WRITE, " ").replace("\t", " "))
    if label.startswith("(") and label.endswith(")"):
        label = label[1:-1].strip()
    return label
