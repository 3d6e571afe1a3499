"""Write the report, its annex and the notice of changes into a folder."""

from collections.abc import Sequence
from pathlib import Path

from workbench.app.output_path import check_output, make_folder
from workbench.common.text import replace_file
from workbench.model.renewal_study import RenewalStudy
from workbench.planning.renewals.topics import benefit, topics

REPORT, ANNEX, NOTICE = "bericht.docx", "anlage.xlsx", "aenderungsmitteilung.docx"


def write_renewal_study(study: RenewalStudy, folder: Path, sources: Sequence[Path] = ()) -> tuple[Path, ...]:
    """The three files. `sources`: files that must not be overwritten. Raises `WorkbenchError`."""
    from workbench.reporting.change_notice_docx import change_notice_docx
    from workbench.reporting.renewals_report_docx import renewals_report_docx
    from workbench.reporting.renewals_xlsx import renewals_xlsx

    comparison = study.comparison
    contact = comparison.renewal.contact.or_else(comparison.first.contact)
    files = {
        REPORT: renewals_report_docx(study),
        ANNEX: renewals_xlsx(study),
        NOTICE: change_notice_docx(
            topics(comparison),
            benefit=benefit(comparison),
            contact=contact,
            social=comparison.first.social or comparison.renewal.social,
        ),
    }
    make_folder(folder)
    for name in files:
        for source in sources:
            check_output(source, folder / name)
    for name, data in files.items():
        replace_file(folder / name, data)
    return tuple(folder / name for name in files)
