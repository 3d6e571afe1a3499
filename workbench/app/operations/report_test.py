"""Write the results of a test to an Excel file."""

from datetime import date
from pathlib import Path

from workbench.app.journal import NoJournal
from workbench.app.operations.collect_returns import CollectReport
from workbench.app.output_path import check_folder, check_output
from workbench.app.session import FormSession
from workbench.common.text import replace_file


def report_test(
    report: CollectReport, out: Path, on: date | None = None, session: FormSession | None = None
) -> None:
    """Write results, answers, hints and what is open to `out` (.xlsx), in one step.

    `session`: the form; a workspace then lists that the file has left it. Raises `WorkbenchError` when it ends wrongly
    or cannot be written.
    """
    from workbench.reporting.test_results_xlsx import test_results_xlsx

    check_output(Path() if session is None else session.path, out, ".xlsx")
    check_folder(out)
    data = test_results_xlsx(report.forms, report.comparisons, report.collection, on or date.today())
    journal = NoJournal() if session is None else session.journal
    with journal.exporting(out.name, "test_results", data):
        replace_file(out, data)
