"""Headings of a form: those of Word's styles, and lines that only look like one."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from workbench.language.passage import CheckedForm, Passage
from workbench.model.document import CellPlace
from workbench.planning.fields.written import TICK, WRITE, written

Table = tuple[str, int]
"""Part of the file and number of the table in it."""
_BOLD = 0.9
"""Share of the text that is bold in a line that looks like a heading."""
_MOST_WORDS = 14
_LABELLED = re.compile(rf"\s*[^\W\d_][^{WRITE}{TICK}?]{{2,}}:\s*{WRITE}")
"""A line with a label of its own: a question above it is a heading."""
_FEW = 2
"""Typed forms have hardly any heading that looks like one, but number their sections."""
_NUMBERED = re.compile(r"\s*(?:[A-Z]|[IVX]{1,5}|\d{1,2}(?:\.\d{1,2})*)[.)]?\s+[A-ZÄÖÜ]")
_ABOUT = re.compile(
    r"(?:(?:[A-Z]|[IVX]{1,5}|\d{1,2}(?:\.\d)?)[.)]?\s+)?(?:\w+ )?(?:Angaben|Fragen) (?:zu|zur|zum|über|der|des)\b"
)


def heading_passages(form: CheckedForm) -> frozenset[str]:
    """Ids of the passages that stand above others as a heading, also those that fill a row of a table."""
    following = (*form.passages[1:], None)
    found = table_titles(form) | frozenset(
        passage.segment.id
        for passage, after in zip(form.passages, following, strict=True)
        if _is_heading(form, passage, after)
    )
    return found if len(found) > _FEW else found | _numbered_lines(form)


def _numbered_lines(form: CheckedForm) -> frozenset[str]:
    """Numbered lines that nothing sets off, unless a line to write on or the next number follows."""
    found = [
        passage.segment.id
        for passage, after in pairwise(form.passages)
        if passage.segment.cell is None
        and passage.segment.kind in {"paragraph", "label"}
        and _NUMBERED.match(passage.text)
        and _is_short_title(passage)
        and not written(after).is_place
        and not _NUMBERED.match(after.text)
    ]
    return frozenset(found) if len(found) > _FEW else frozenset()


def table_titles(form: CheckedForm) -> frozenset[str]:
    """Rows of tables that are a heading: numbered and over the whole width, or the only cell of a table."""
    tables = _cells(form)
    widths = table_widths(form)
    return frozenset(title for key, cells in tables.items() for title in _titles(form, cells, widths[key]))


def table_widths(form: CheckedForm) -> dict[Table, int]:
    """Columns of each table, as far as passages stand in them."""
    return {
        key: max(cell.column + cell.column_span for cell, _ in cells) for key, cells in _cells(form).items()
    }


def _cells(form: CheckedForm) -> dict[Table, list[tuple[CellPlace, Passage]]]:
    found: dict[Table, list[tuple[CellPlace, Passage]]] = {}
    for passage in form.passages:
        cell = passage.segment.cell
        if cell is not None:
            found.setdefault((passage.segment.part, cell.table), []).append((cell, passage))
    return found


def _titles(form: CheckedForm, cells: Sequence[tuple[CellPlace, Passage]], width: int) -> Iterator[str]:
    rows = Counter(cell.row for cell, _ in cells)
    for cell, passage in cells:
        if rows[cell.row] > 1 or cell.column or cell.column_span < width or not _is_short_title(passage):
            continue
        look = form.document.appearances.get(passage.segment.id)
        alone = len(cells) == 1 and look is not None and look.bold >= _BOLD
        if alone or ((len(cells) == 1 or width > 1) and _NUMBERED.match(passage.text)):
            yield passage.segment.id


def _is_short_title(passage: Passage) -> bool:
    signs = written(passage).text.strip()
    marks = WRITE in signs or TICK in signs or "\t" in signs
    return not marks and not signs.endswith((".", ":", "?", ";", ",")) and 0 < passage.words <= _MOST_WORDS


def _is_heading(form: CheckedForm, passage: Passage, after: Passage | None) -> bool:
    segment = passage.segment
    if segment.kind == "heading":
        return True
    if segment.cell is not None or segment.kind not in {"paragraph", "label", "list_item"}:
        return False
    signs = written(passage).text.strip()
    if WRITE in signs or TICK in signs or "\t" in signs or signs.endswith((".", ";", ",")):
        return False
    if signs.endswith("?") and not (after is not None and _asks_itself(written(after).text, after)):
        return False
    if passage.words > _MOST_WORDS or not passage.words:
        return False
    look = form.document.appearances.get(segment.id)
    bold = look is not None and look.bold >= _BOLD and not signs.endswith(":")
    return bold or _ABOUT.match(signs) is not None


def _asks_itself(text: str, after: Passage) -> bool:
    """Whether what follows has labels of its own, so that a question above it is a heading."""
    return _LABELLED.match(text) is not None or (
        after.segment.cell is not None and TICK not in text and WRITE not in text
    )


def section_titles(form: CheckedForm) -> dict[str, str]:
    """The heading above each passage, as it stands there."""
    headings = heading_passages(form)
    title, found = "", {}
    for passage in form.passages:
        if passage.segment.id in headings:
            title = passage.text.replace("\ufffc", " ").strip()
        found[passage.segment.id] = title
    return found
