"""Work through the sample statistics of languages, as `make run` does."""

from pathlib import Path

from workbench.app.operations.plan_languages import LanguageQuestions, plan_languages, write_language_plan

FOLDER, STATISTICS, CITIES = "sprachen", "statistik.xlsx", "staedte"
DOCUMENT = "faltblatt_grundsicherung.docx"
_REQUESTED = frozenset({"fa"})


def run_sample_languages(samples: Path, out: Path, pairs: Path) -> tuple[Path, ...]:
    """The files that were written to the folder "sprachen" of `out`; none if the samples have no statistics.

    Raises `WorkbenchError` when they cannot be written.
    """
    statistics, document = samples / FOLDER / STATISTICS, samples / DOCUMENT
    if not statistics.is_file():
        return ()
    cities = samples / FOLDER / CITIES
    asked = LanguageQuestions(
        survey=cities if cities.is_dir() else None,
        requested=_REQUESTED,
        documents=(document,) if document.is_file() else (),
        pairs=pairs,
    )
    return write_language_plan(plan_languages(statistics, asked), out / FOLDER)
