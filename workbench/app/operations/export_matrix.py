"""Write how far the translations of all forms are to a file."""

from pathlib import Path

from workbench.app.output_path import check_folder, is_same_file
from workbench.app.translation_matrix import translation_matrix
from workbench.app.workspace import Workspace
from workbench.common.errors import WorkbenchError
from workbench.common.text import replace_file
from workbench.model.translation_matrix import Matrix

ENDINGS = (".xlsx", ".csv")


def export_matrix(workspace: Workspace, out: Path) -> Matrix:
    """Write the matrix to `out` (.xlsx or .csv), in one step; what was written.

    Raises `WorkbenchError` for another ending, a folder, the workspace itself or where it cannot be written.
    """
    from workbench.reporting.translation_table import matrix_csv, matrix_xlsx

    ending = out.suffix.lower()
    if ending not in ENDINGS or out.is_dir():
        raise WorkbenchError(f"„{out.name}“ muss auf .xlsx oder .csv enden.")
    if workspace.store.path is not None and is_same_file(workspace.store.path, out):
        raise WorkbenchError(f"„{out}“ ist der Arbeitsbereich selbst; er wird nie überschrieben.")
    check_folder(out)
    matrix = translation_matrix(workspace)
    replace_file(out, matrix_csv(matrix) if ending == ".csv" else matrix_xlsx(matrix))
    return matrix
