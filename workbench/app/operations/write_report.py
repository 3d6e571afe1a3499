"""Write the report to the committee: Word, Excel, HTML, and a handout of examples for training."""

from datetime import date
from pathlib import Path

from workbench.app.output_path import make_folder
from workbench.app.report_entries import COMMITTEE, OFFICE, STATES, TITLES, Entries, blank_entries
from workbench.app.report_sections import by_hand, he3, he4, he5
from workbench.app.report_sources import ReportSources
from workbench.common.progress import Progress
from workbench.common.text import replace_file
from workbench.model.committee_report import CommitteeReport

REPORT, ANNEX, PAGE, HANDOUT, ENTRIES = (
    "bericht.docx",
    "bericht-anlage.xlsx",
    "bericht.html",
    "schulung-beispiele.docx",
    "handeintraege.xlsx",
)
TITLE = "Bericht zu den Handlungsempfehlungen"
HANDOUT_TITLE = "Aus schwer wird leicht: Beispiele für die Schulung"
METHOD = (
    "Die Schwierigkeit geht von 0 (leicht) bis 100 (schwer). Sie besteht aus Länge, Wortschatz und Regeln.",
    "Der Anfangswert ist festgehalten, als die Arbeit begann. Fehlt er, gilt die Datei, wie sie kam.",
    "Beim Lesetest zählt, wie viele Personen eine Passage verstanden haben. Der Bereich zeigt, wie sicher das ist.",
    "Der wahre Anteil liegt mit 95 Prozent Sicherheit in diesem Bereich. Unter 5 Personen nennen wir keinen Anteil.",
    "„Nicht belegt“ heißt: Der Unterschied kann Zufall sein.",
    "Ein Ersatzwert steht für eine Zahl, die noch niemand hat. Er ist immer so bezeichnet.",
    "Wer dieselben Daten noch einmal auswertet, erhält dieselben Zahlen.",
)


def make_report(sources: ReportSources, progress: Progress | None = None) -> CommitteeReport:
    """All pages; what is not there is told, never made up."""
    sections = [make(sources, progress) for make in (he3.section, he4.section, he5.section)]
    sections += by_hand.sections(sources)
    sections.sort(key=lambda section: section.number)
    return CommitteeReport(
        TITLE,
        sources.written_day,
        sources.entries.value("", OFFICE),
        sources.entries.value("", COMMITTEE),
        tuple(sections),
        METHOD,
    )


def write_report(report: CommitteeReport, sources: ReportSources, folder: Path) -> tuple[Path, ...]:
    """Five files in `folder`; the table for entries by hand only where none is there yet. Raises `WorkbenchError`."""
    from workbench.reporting.committee_docx import lay_out_handout, lay_out_report
    from workbench.reporting.committee_html import report_html
    from workbench.reporting.committee_xlsx import report_book

    examples = tuple(example for section in report.sections for example in section.examples)
    written = {
        REPORT: lay_out_report(report, sources.day),
        ANNEX: report_book(report, sources.day),
        PAGE: report_html(report),
        HANDOUT: lay_out_handout(examples, sources.day, HANDOUT_TITLE),
    }
    if not (folder / ENTRIES).exists():
        written[ENTRIES] = entries_table(sources.day)
    make_folder(folder)
    for name, data in written.items():
        replace_file(folder / name, data)
    return tuple(folder / name for name in written)


def entries_table(day: date) -> bytes:
    """The blank table for entries by hand."""
    from workbench.reporting.committee_xlsx import entries_book

    rows = [(row.number, row.what, row.value, row.source, row.day, row.office) for row in blank_entries()]
    return entries_book(rows, TITLES, STATES, day)


def keep_entries(entries: Entries, day: date, path: Path) -> None:
    """Write entries by hand into a table that `read_entries` reads. Raises `WorkbenchError`."""
    from workbench.reporting.committee_xlsx import entries_book

    rows = [(row.number, row.what, row.value, row.source, row.day, row.office) for row in entries.rows]
    replace_file(path, entries_book(rows, TITLES, STATES, day))
