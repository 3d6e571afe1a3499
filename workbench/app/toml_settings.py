"""Settings in TOML files that people may also write by hand: read strictly, changed without touching the rest."""

import tomllib
from collections.abc import Mapping, MutableMapping
from pathlib import Path
from typing import Any

import platformdirs

from workbench.common.errors import InputError, WorkbenchError
from workbench.common.os_causes import cause_of
from workbench.common.text import replace_file

Values = Mapping[str, object]
"""Keys of a table; None takes the key away, a mapping is a table of its own."""
DAMAGED = ".beschaedigt"
_CODEC = "utf-8-sig"
"""Some editors put a mark in front."""


def settings_folder() -> Path:
    """The folder with the settings of the person at this computer."""
    return platformdirs.user_config_path("formularwerkbank")


def read_settings_file(path: Path) -> dict[str, object]:
    """What the file says. Raises `FileNotFoundError`, `InputError` for a file that is no TOML or can't be read."""
    try:
        return tomllib.loads(path.read_text(encoding=_CODEC))
    except FileNotFoundError:
        raise
    except OSError as error:
        raise InputError(f"„{path.name}“ kann nicht gelesen werden: {cause_of(error)}.") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise InputError(f"„{path.name}“ ist keine lesbare TOML-Datei: {error}.") from error


def change_settings_file(path: Path, values: Values) -> None:
    """Put the values into the file, in one step; other keys, their order and comments stay.

    A file that is no TOML is kept beside the new one, under its name with `.beschaedigt` at the end.
    Raises `WorkbenchError` if it can't be written.
    """
    import tomlkit
    from tomlkit.exceptions import TOMLKitError

    try:
        before = path.read_bytes()
        document = tomlkit.parse(before.decode(_CODEC))
    except FileNotFoundError:
        document = tomlkit.document()
    except OSError as error:
        raise InputError(f"„{path.name}“ kann nicht gelesen werden: {cause_of(error)}.") from error
    except (TOMLKitError, UnicodeDecodeError):
        replace_file(path.with_name(path.name + DAMAGED), before)
        document = tomlkit.document()
    _put(document, values)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise WorkbenchError(
            f"Der Ordner „{path.parent}“ lässt sich nicht anlegen: {cause_of(error)}."
        ) from error
    replace_file(path, tomlkit.dumps(document).encode())


def _put(table: MutableMapping[str, Any], values: Values) -> None:
    import tomlkit

    for key, value in values.items():
        if isinstance(value, Mapping):
            if not isinstance(table.get(key), MutableMapping):
                table[key] = tomlkit.table()
            _put(table[key], value)
        if value is None or (isinstance(value, Mapping) and not table[key]):
            table.pop(key, None)
        elif not isinstance(value, Mapping):
            table[key] = value
