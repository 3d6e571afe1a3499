"""The office's language model server, from a TOML file; without the file, or without `enabled`, there is none.

    enabled = true
    endpoint = "http://sprachmodell.intern:8080/v1"
    model = "name-des-modells"
    timeout = 60
    outside_network_confirmed = false

The file lies in the user's settings folder, or where FORMULARWERKBANK_MODELL says. A key never stands in it: it comes
from the environment or from the system's own store of passwords.
"""

import os
from pathlib import Path
from urllib.parse import urlsplit

from workbench.app.toml_settings import read_settings_file, settings_folder
from workbench.common.errors import InputError, WorkbenchError
from workbench.rewrite.local_model import ModelServer

MODEL_VARIABLE = "FORMULARWERKBANK_MODELL"
KEY_VARIABLE = "FORMULARWERKBANK_MODELL_SCHLUESSEL"
KEYRING_SERVICE = "formularwerkbank-modell"
_SHORTEST, _LONGEST = 1.0, 600.0
_KINDS: dict[str, type | tuple[type, ...]] = {
    "enabled": bool,
    "endpoint": str,
    "model": str,
    "timeout": (int, float),
    "outside_network_confirmed": bool,
}


def model_file() -> Path:
    """Where the settings of the model are looked for."""
    named = os.environ.get(MODEL_VARIABLE)
    return Path(named) if named else settings_folder() / "modell.toml"


def office_model() -> ModelServer | None:
    """The server to ask; None where nobody has switched one on. Raises `InputError` for an unusable file."""
    file = model_file()
    stored = _stored(file)
    for name, value in stored.items():
        _check(file.name, name, value)
    if not stored.get("enabled", False):
        return None
    endpoint, model = stored.get("endpoint", ""), stored.get("model", "")
    if not isinstance(endpoint, str) or not isinstance(model, str) or not endpoint or not model.strip():
        raise InputError(f"„{file.name}“: „endpoint“ und „model“ müssen dastehen.")
    timeout = stored.get("timeout", 60)
    seconds = float(timeout) if isinstance(timeout, int | float) else 60.0
    confirmed = stored.get("outside_network_confirmed") is True
    return ModelServer(endpoint, model.strip(), seconds, confirmed, _key(endpoint))


def model_host() -> str:
    """The host that sentences would go to; "" where no model is switched on or its settings are unusable.

    Asks for no key, so that a view may call it.
    """
    try:
        stored = _stored(model_file())
    except InputError:
        return ""
    endpoint = stored.get("endpoint", "") if stored.get("enabled") is True else ""
    return ModelServer(endpoint, "").host if isinstance(endpoint, str) else ""


def needed_model() -> ModelServer:
    """The server to ask. Raises `WorkbenchError` where there is none."""
    found = office_model()
    if found is None:
        raise WorkbenchError(
            "Es ist kein Sprachmodell eingerichtet. Es wurde nichts gesendet.",
            f"Wie das geht, steht in docs/sprachmodell.md. Die Einstellungen gehören in „{model_file()}“.",
        )
    return found


def _stored(file: Path) -> dict[str, object]:
    try:
        return read_settings_file(file)
    except FileNotFoundError:
        if MODEL_VARIABLE not in os.environ:
            return {}
        raise InputError(f"Die Datei „{file}“ mit den Einstellungen des Sprachmodells fehlt.") from None


def _check(file: str, name: str, value: object) -> None:
    """Names and values; what looks like a key is never repeated in the message."""
    if name not in _KINDS:
        if any(part in name.lower() for part in ("key", "token", "secret", "schluessel", "passwor", "auth")):
            raise InputError(
                f"„{file}“: Ein Schlüssel darf nicht in dieser Datei stehen.",
                f"Er gehört in die Schlüsselverwaltung des Systems oder in {KEY_VARIABLE}.",
            )
        raise InputError(
            f"„{file}“: Die Einstellung „{name}“ gibt es nicht.", f"Es gibt: {', '.join(_KINDS)}."
        )
    wrong = not isinstance(value, _KINDS[name]) or (name == "timeout" and isinstance(value, bool))
    if wrong:
        raise InputError(f"„{file}“: „{name}“ hat einen unpassenden Wert.")
    if name == "timeout" and isinstance(value, int | float) and not _SHORTEST <= value <= _LONGEST:
        raise InputError(f"„{file}“: „timeout“ liegt zwischen {_SHORTEST:.0f} und {_LONGEST:.0f} Sekunden.")


def _key(endpoint: str) -> str:
    """The key of the server, "" without one."""
    named = os.environ.get(KEY_VARIABLE)
    if named is not None:
        return named.strip()
    try:
        import keyring
        import keyring.errors
    except ImportError:
        return ""
    try:
        return keyring.get_password(KEYRING_SERVICE, urlsplit(endpoint).hostname or "") or ""
    except (keyring.errors.KeyringError, RuntimeError, ValueError):
        return ""
