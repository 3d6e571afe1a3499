"""Where a new term goes: the person's first glossary, the workspace's, else a file of the person's own."""

from pathlib import Path

from workbench.app.glossary_choice import chosen_glossaries
from workbench.app.toml_settings import settings_folder
from workbench.app.user_settings import read_user_settings


def own_glossary() -> Path:
    """The person's own terms; they hold beside the office glossary. The file is there after the first term."""
    return settings_folder() / "eigene-begriffe.tsv"


def glossaries_in_use() -> tuple[Path, ...]:
    """The chosen glossaries and the person's own terms. Raises `WorkbenchError` if there is no glossary at all."""
    chosen, own = chosen_glossaries(), own_glossary()
    return (*chosen, own) if own.is_file() and own not in chosen else chosen


def glossary_for_new_terms() -> Path:
    """The file that gets a new term: the first one of the settings. The office glossary itself is never written."""
    named = read_user_settings().settings.glossaries
    return named[0] if named else own_glossary()
