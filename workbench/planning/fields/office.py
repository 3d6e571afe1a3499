"""What the office fills in: boxes and sections that say so."""

import re

from workbench.language.passage import CheckedForm, Passage
from workbench.planning.fields.headings import heading_passages, table_widths

_OFFICE = re.compile(
    r"(?:vo[nm]|durch) ?(?:der |die |das |den )?(?:\w*behörde|\w*amt|fach(?:bereich|dienst|abteilung|stelle)"
    r"|dienststelle|\w*verwaltung|sachgebiet|sachbearbeit\w+|gemeinde|stadt|bewilligungsstelle|kreis|jobcenter|\w+stelle|kasse)"
    r"\b[^.?]{0,30}(?:aus(?:ge|zu)füll|eingetragen|einzutragen|zu vergeben|vergeben)"
    r"|\b(?:sicht|prüf|eingangs|zahlungs)vermerk|^\W*(?:handzeichen|namenszeichen|dienstsiegel|dienststempel)\W*$"
    r"|[Bb]earbeitungsvermerk|\b[Nn]ur für (?:amtliche|interne|dienstliche|die Verwaltung|das Amt|die Behörde|Vermerke)"
    r"|[Aa]mtliche[rn]? (?:Vermerk|Teil)|[Ee]ingangsstempel"
    r"|\b[Nn]icht (?:vom|von der|von den) (?:Antragstell|Kund)\w* auszufüllen"
    r"|\b[Ff]eld für (?:das|die) (?:Amt|Behörde|Verwaltung)"
    r"|\bVermerke? (?:der|des) (?:Behörde|Amt|Dienststelle|Verwaltung)",
    re.IGNORECASE,
)
_SHORT, _AT_START = 90, 45
_BLANK = re.compile(r"[_.…]{3,}")
_NUMBERED = re.compile(r"\W*(?:Az|Aktenzeichen|Geschäftszeichen|(?:Mein|Unser) Zeichen)\b\W*\d[\d\W]*")
"""A file number that the office has begun to write: "Az.: 50-45 / ____"."""


def is_office_text(text: str) -> bool:
    """Whether a short text, or the beginning of one, says that the office fills something in."""
    plain = " ".join(_BLANK.sub(" ", text).split())
    found = _OFFICE.search(plain)
    return found is not None and (len(plain) <= _SHORT or found.end() <= _AT_START)


def is_office_number(label: str) -> bool:
    """Whether a label is the beginning of a file number."""
    return _NUMBERED.fullmatch(label) is not None


def office_passages(form: CheckedForm) -> frozenset[str]:
    """Passages of cells, tables and sections that are for the office.

    A row that says so over the whole width of a table goes on to the next heading in the table; another cell that
    says so is for the office alone, with the rest of its row if it is the first one.
    """
    found: set[str] = set()
    headings = heading_passages(form)
    widths = table_widths(form)
    in_section, table = False, None
    cells, rows = set[_Place](), set[tuple[str, int, int]]()
    for passage in form.passages:
        segment, place = passage.segment, _place(passage)
        says = is_office_text(segment.text)
        if segment.id in headings:
            in_section, table = says, None
        if says and place is not None and segment.cell is not None:
            whole = segment.cell.column == 0 and segment.cell.column_span >= widths[place[:2]]
            table = place[:2] if whole and segment.cell.row == 0 else table
            cells.add(place)
            rows |= {place[:3]} if segment.cell.column == 0 else set()
        inside = place is not None and (place[:2] == table or place in cells or place[:3] in rows)
        if says or in_section or inside:
            found.add(segment.id)
    return frozenset(found)


_Place = tuple[str, int, int, int]
"""Part, table, row, column."""


def _place(passage: Passage) -> _Place | None:
    cell = passage.segment.cell
    return None if cell is None else (passage.segment.part, cell.table, cell.row, cell.column)
