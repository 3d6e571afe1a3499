"""A workspace with a made-up year and the report on it, as `make run` writes them."""

from datetime import date
from pathlib import Path

from workbench.app.operations.build_demo_workspace import build_demo_workspace
from workbench.app.operations.compare_renewals import compare_renewals
from workbench.app.operations.list_fields import list_fields
from workbench.app.operations.open_form import open_form
from workbench.app.operations.plan_languages import LanguageQuestions, plan_languages
from workbench.app.operations.run_sample_languages import CITIES, DOCUMENT, STATISTICS
from workbench.app.operations.run_sample_languages import FOLDER as LANGUAGES
from workbench.app.operations.write_report import make_report, write_report
from workbench.app.report_sources import ReportSources
from workbench.app.workspace import Workspace
from workbench.common.progress import Progress
from workbench.store.opening import open_workspace

FOLDER, WORKSPACE = "bericht", "beispiel.sqlite"
FIRST, RENEWAL = "hauptantrag_grundsicherung.docx", "weiterbewilligungsantrag.docx"


def run_sample_report(
    samples: Path, out: Path, glossary: Path, pairs: Path, progress: Progress | None = None
) -> tuple[Path, ...]:
    """The workspace file and the files of the report. Raises `WorkbenchError` when they cannot be written."""
    day = date.today()
    path = build_demo_workspace(samples, out / WORKSPACE, glossary, pairs, day, progress)
    forms = [samples / FIRST, samples / RENEWAL]
    study = None
    if all(form.is_file() for form in forms):
        first, renewal = (list_fields(open_form(form)) for form in forms)
        study = compare_renewals(first, renewal)
    plan = None
    statistics = samples / LANGUAGES / STATISTICS
    if statistics.is_file():
        cities, document = samples / LANGUAGES / CITIES, samples / DOCUMENT
        asked = LanguageQuestions(
            survey=cities if cities.is_dir() else None,
            documents=(document,) if document.is_file() else (),
            pairs=pairs,
            day=day,
        )
        plan = plan_languages(statistics, asked)
    workspace = Workspace(open_workspace(str(path)), "Jana Beispiel")
    try:
        sources = ReportSources(day, workspace, study=study, languages=plan)
        return (path, *write_report(make_report(sources, progress), sources, out / FOLDER))
    finally:
        workspace.close()
