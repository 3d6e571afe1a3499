"""Which glossaries the person works with: those of the settings, else the office glossary."""

from dataclasses import dataclass
from pathlib import Path

from workbench.app.settings import default_glossary
from workbench.app.user_settings import read_user_settings
from workbench.common.errors import WorkbenchError


@dataclass(frozen=True, slots=True)
class GlossaryState:
    """One file: how many entries it has, or why it can't be used (German)."""

    path: Path
    entries: int = 0
    problem: str = ""


def chosen_glossaries() -> tuple[Path, ...]:
    """The files in their order; the first one gets new entries. Raises `WorkbenchError` if there is none at all."""
    return read_user_settings().settings.glossaries or (default_glossary(),)


def glossary_state(path: Path) -> GlossaryState:
    """Whether the file can be read as a glossary. Takes a moment: for a worker."""
    from workbench.app.office_glossary import load_glossary

    try:
        return GlossaryState(path, len(load_glossary((path,)).entries))
    except WorkbenchError as error:
        return GlossaryState(path, problem=str(error))
