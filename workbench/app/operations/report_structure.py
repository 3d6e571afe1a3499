"""Write what a form asks for, where it refers to and what it lacks to an Excel file."""

from pathlib import Path

from workbench.app.form_structure import form_structure
from workbench.app.output_path import check_folder, check_output
from workbench.app.session import FormSession
from workbench.common.text import replace_file


def report_structure(session: FormSession, out: Path) -> None:
    """Write the structure of the form as it is now to `out` (.xlsx), in one step.

    Raises `WorkbenchError` when `out` is the form itself, ends wrongly or cannot be written.
    """
    from workbench.reporting.structure_xlsx import structure_xlsx

    check_output(session.path, out, ".xlsx")
    check_folder(out)
    document = session.current_document()
    data = structure_xlsx(document, form_structure(document))
    with session.journal.exporting(out.name, "structure", data):
        replace_file(out, data)
