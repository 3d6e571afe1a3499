"""Compare the sample application with its renewal, as `make run` does."""

from pathlib import Path

from workbench.app.operations.compare_renewals import compare_renewals
from workbench.app.operations.list_fields import list_fields
from workbench.app.operations.open_form import open_form
from workbench.app.operations.write_renewal_study import write_renewal_study
from workbench.model.renewal_study import RenewalStudy

FIRST, RENEWAL = "hauptantrag_grundsicherung.docx", "weiterbewilligungsantrag.docx"
FOLDER = "folgeantrag"


def sample_study(samples: Path) -> RenewalStudy | None:
    """The comparison of both sample forms; None if one is missing."""
    forms = samples / FIRST, samples / RENEWAL
    if not all(form.is_file() for form in forms):
        return None
    first, renewal = (list_fields(open_form(form)) for form in forms)
    return compare_renewals(first, renewal)


def run_sample_renewal(study: RenewalStudy | None, samples: Path, out: Path) -> tuple[Path, ...]:
    """The files that were written to the folder "folgeantrag" of `out`; none without a study.

    Raises `WorkbenchError` when they cannot be written.
    """
    if study is None:
        return ()
    return write_renewal_study(study, out / FOLDER, (samples / FIRST, samples / RENEWAL))
