"""Work through the sample statistics of languages, as `make run` does."""

from pathlib import Path
from typing import TYPE_CHECKING

from workbench.app.operations.plan_languages import LanguageQuestions, plan_languages, write_language_plan

if TYPE_CHECKING:
    from workbench.planning.languages.plan import LanguagePlan

FOLDER, STATISTICS, CITIES = "sprachen", "statistik.xlsx", "staedte"
DOCUMENT = "faltblatt_grundsicherung.docx"
_REQUESTED = frozenset({"fa"})


def sample_plan(samples: Path, pairs: Path) -> "LanguagePlan | None":
    """The plan from the sample statistics; None if the samples have none."""
    statistics, document = samples / FOLDER / STATISTICS, samples / DOCUMENT
    if not statistics.is_file():
        return None
    cities = samples / FOLDER / CITIES
    asked = LanguageQuestions(
        survey=cities if cities.is_dir() else None,
        requested=_REQUESTED,
        documents=(document,) if document.is_file() else (),
        pairs=pairs,
    )
    return plan_languages(statistics, asked)


def run_sample_languages(plan: "LanguagePlan | None", out: Path) -> tuple[Path, ...]:
    """The files that were written to the folder "sprachen" of `out`; none without a plan.

    Raises `WorkbenchError` when they cannot be written.
    """
    return () if plan is None else write_language_plan(plan, out / FOLDER)
