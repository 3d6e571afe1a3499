"""A workspace with a made-up year and the report on it, as `make run` writes them."""

from dataclasses import replace
from pathlib import Path

from workbench.app.operations.build_demo_workspace import EDITOR, build_demo_workspace
from workbench.app.operations.write_report import make_report, write_report
from workbench.app.report_sources import ReportSources
from workbench.app.workspace import Workspace
from workbench.common.progress import Progress
from workbench.store.opening import open_workspace

FOLDER, WORKSPACE = "bericht", "beispiel.sqlite"


def run_sample_report(
    samples: Path,
    out: Path,
    glossary: Path,
    pairs: Path,
    sources: ReportSources,
    progress: Progress | None = None,
) -> tuple[Path, ...]:
    """The workspace file and the files of the report on it; `sources`: everything else that the report tells.

    Raises `WorkbenchError` when they cannot be written.
    """
    path = build_demo_workspace(samples, out / WORKSPACE, glossary, pairs, sources.day, progress)
    workspace = Workspace(open_workspace(str(path)), EDITOR)
    try:
        sources = replace(sources, workspace=workspace)
        return (path, *write_report(make_report(sources, progress), sources, out / FOLDER))
    finally:
        workspace.close()
