"""Where the office's data lie: glossary, translations, sample forms."""

import os
from pathlib import Path

from workbench.common.errors import WorkbenchError

DATA_VARIABLE = "FORMULARWERKBANK_DATA"


def data_folder() -> Path:
    """The folder that holds `glossaries/` and `sample_forms/`.

    Tried in this order: the environment variable FORMULARWERKBANK_DATA, the checkout this package runs
    from, the current folder. The first one with a `glossaries` folder counts; without any, the first one.
    """
    named = os.environ.get(DATA_VARIABLE)
    candidates = [Path(named)] if named else []
    candidates += [Path(__file__).resolve().parents[2], Path.cwd()]
    return next((folder for folder in candidates if (folder / "glossaries").is_dir()), candidates[0])


def default_glossary() -> Path:
    """The office glossary that is used when no other is named. Raises `WorkbenchError` if it is missing."""
    return _existing(
        data_folder() / "glossaries" / "amtsdeutsch.xlsx",
        "Das Amtsglossar",
        "Nennen Sie ein Glossar mit --glossary.",
    )


def default_pairs() -> Path:
    """The office's reviewed translations. Raises `WorkbenchError` if the file is missing."""
    return _existing(
        data_folder() / "glossaries" / "uebersetzungen.xlsx",
        "Die Tabelle der Übersetzungen",
        "Nennen Sie eine Tabelle mit --pairs.",
    )


def _existing(path: Path, what: str, hint: str) -> Path:
    if not path.is_file():
        raise WorkbenchError(f"{what} „{path}“ fehlt.", hint)
    return path
