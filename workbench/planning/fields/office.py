"""What the office fills in: boxes and sections that say so."""

import re

from workbench.language.passage import CheckedForm
from workbench.planning.fields.headings import heading_passages

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
_SHORT = 90
_NUMBERED = re.compile(r"\W*(?:Az|Aktenzeichen|Geschäftszeichen|(?:Mein|Unser) Zeichen)\b\W*\d[\d\W]*")
"""A file number that the office has begun to write: "Az.: 50-45 / ____"."""


def is_office_text(text: str) -> bool:
    """Whether a short text says that the office fills something in."""
    return _OFFICE.search(text) is not None and len(text) <= _SHORT


def is_office_number(label: str) -> bool:
    """Whether a label is the beginning of a file number."""
    return _NUMBERED.fullmatch(label) is not None


def office_passages(form: CheckedForm) -> frozenset[str]:
    """Passages of tables and sections that are for the office."""
    found: set[str] = set()
    headings = heading_passages(form)
    in_section = False
    tables: set[tuple[str, int]] = set()
    for passage in form.passages:
        segment = passage.segment
        says = is_office_text(segment.text)
        if segment.id in headings:
            in_section = says
        if says and segment.cell is not None and segment.cell.row == 0:
            tables.add((segment.part, segment.cell.table))
        inside = segment.cell is not None and (segment.part, segment.cell.table) in tables
        if says or in_section or inside:
            found.add(segment.id)
    return frozenset(found)
