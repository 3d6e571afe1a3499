"""Compare the sample application with its renewal, as `make run` does."""

from pathlib import Path

from workbench.app.operations.compare_renewals import compare_renewals
from workbench.app.operations.list_fields import list_fields
from workbench.app.operations.open_form import open_form
from workbench.app.operations.write_renewal_study import write_renewal_study

FIRST, RENEWAL = "hauptantrag_grundsicherung.docx", "weiterbewilligungsantrag.docx"
FOLDER = "folgeantrag"


def run_sample_renewal(samples: Path, out: Path) -> tuple[Path, ...]:
    """The files that were written to the folder "folgeantrag" of `out`; none if a form is missing.

    Raises `WorkbenchError` when they cannot be written.
    """
    forms = samples / FIRST, samples / RENEWAL
    if not all(form.is_file() for form in forms):
        return ()
    first, renewal = (list_fields(open_form(form)) for form in forms)
    return write_renewal_study(compare_renewals(first, renewal), out / FOLDER, forms)
