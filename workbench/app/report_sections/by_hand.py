"""The recommendations that people report on in their own words."""

from collections.abc import Iterator

from workbench.app.report_entries import STATUS, TEXT, TITLE
from workbench.app.report_sources import ReportSources
from workbench.model.committee_report import Figure, ReportSection

COMPUTED = frozenset({"HE 3", "HE 4", "HE 5"})
_KNOWN = frozenset({STATUS, TEXT, TITLE, "Offener Punkt"})


def sections(sources: ReportSources) -> Iterator[ReportSection]:
    """A page for each other recommendation that somebody wrote about."""
    entries = sources.entries
    for number in entries.numbers():
        if number in COMPUTED:
            continue
        own = [row for row in entries.rows if row.number == number and row.what not in _KNOWN and row.value]
        yield ReportSection(
            number,
            entries.value(number, TITLE) or "Bericht des Amtes",
            entries.value(number, STATUS),
            tuple(row.value for row in entries.of(number, TEXT)),
            tuple(
                Figure(row.what, row.value, row.source or "Handeintrag ohne Quelle", row.day) for row in own
            ),
            open_points=entries.open_points(number),
        )
