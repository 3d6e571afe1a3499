"""Write the results of a test to an Excel file."""

from datetime import date
from pathlib import Path

from workbench.app.operations.collect_returns import CollectReport
from workbench.app.output_path import check_folder, check_output
from workbench.common.text import replace_file


def report_test(report: CollectReport, out: Path, on: date | None = None) -> None:
    """Write results, answers, hints and what is open to `out` (.xlsx), in one step.

    Raises `WorkbenchError` when it ends wrongly or cannot be written.
    """
    from workbench.reporting.test_results_xlsx import test_results_xlsx

    check_output(Path(), out, ".xlsx")
    check_folder(out)
    data = test_results_xlsx(report.forms, report.comparisons, report.collection, on or date.today())
    replace_file(out, data)
