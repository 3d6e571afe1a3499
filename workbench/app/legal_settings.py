"""The office's own data about law: rules about what must be there, and approved texts.

The folder `pflichtangaben` holds TOML files as in workbench/legal/presence; one with the same name replaces ours.
`textbausteine.toml` holds approved texts. Both lie in the user's settings folder, or where the variables say.
"""

import os
from functools import lru_cache
from pathlib import Path

from workbench.app.toml_settings import settings_folder
from workbench.common.errors import InputError
from workbench.legal.approved_blocks import read_approved
from workbench.legal.presence_rules import PresenceRules, presence_rules
from workbench.model.legal import ApprovedBlock

PRESENCE_VARIABLE = "FORMULARWERKBANK_PFLICHTANGABEN"
APPROVED_VARIABLE = "FORMULARWERKBANK_TEXTBAUSTEINE"


def office_presence_rules() -> PresenceRules:
    """Our rules with the office's. Raises `InputError` if a named folder is missing or a file cannot be used."""
    folder = _place(PRESENCE_VARIABLE, "pflichtangaben")
    return presence_rules(folder if _is_there(folder, PRESENCE_VARIABLE) else None)


def office_approved_blocks() -> tuple[ApprovedBlock, ...]:
    """The office's approved texts, none without a file. Raises `InputError` if it cannot be used."""
    path = _place(APPROVED_VARIABLE, "textbausteine.toml")
    return _approved(path) if _is_there(path, APPROVED_VARIABLE) else ()


def _place(variable: str, name: str) -> Path:
    named = os.environ.get(variable)
    return Path(named) if named else settings_folder() / name


def _is_there(path: Path, variable: str) -> bool:
    if path.exists():
        return True
    if variable in os.environ:
        raise InputError(f"„{path}“ fehlt.", f"Die Umgebungsvariable {variable} nennt diesen Ort.")
    return False


@lru_cache(maxsize=4)
def _approved(path: Path) -> tuple[ApprovedBlock, ...]:
    return read_approved(path)
