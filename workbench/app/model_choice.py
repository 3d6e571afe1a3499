"""What the settings of the office's language model say, to be shown and changed; a key is no part of it."""

from dataclasses import dataclass

from workbench.app.model_settings import model_file
from workbench.app.toml_settings import change_settings_file, read_settings_file
from workbench.common.errors import InputError

SHORTEST, USUAL, LONGEST = 1, 60, 600
"""Seconds for one answer."""


@dataclass(frozen=True, slots=True)
class ModelChoice:
    """`enabled`: single sentences may be sent when somebody asks for it. `outside`: even out of the private network."""

    enabled: bool = False
    endpoint: str = ""
    model: str = ""
    seconds: int = USUAL
    outside: bool = False


def read_model_choice() -> ModelChoice:
    """What the file says; what is missing or can't be used is as in a file that is not there: switched off."""
    try:
        stored = read_settings_file(model_file())
    except (FileNotFoundError, InputError):
        return ModelChoice()
    endpoint, model, seconds = stored.get("endpoint"), stored.get("model"), stored.get("timeout")
    return ModelChoice(
        stored.get("enabled") is True,
        endpoint if isinstance(endpoint, str) else "",
        model if isinstance(model, str) else "",
        min(max(round(seconds), SHORTEST), LONGEST)
        if isinstance(seconds, int | float) and not isinstance(seconds, bool)
        else USUAL,
        stored.get("outside_network_confirmed") is True,
    )


def keep_model_choice(choice: ModelChoice) -> None:
    """Put the choice into the file that the command line reads too.

    Raises `WorkbenchError` where a server is switched on that has no address or model, and if it can't be written.
    """
    endpoint, model = choice.endpoint.strip(), choice.model.strip()
    if choice.enabled and not (endpoint.startswith(("http://", "https://")) and model):
        raise InputError(
            "Dem Sprachmodell fehlt etwas: Es braucht eine Adresse und den Namen des Modells.",
            "Die Adresse beginnt mit „http://“ oder „https://“.",
        )
    if choice == read_model_choice():
        return
    change_settings_file(
        model_file(),
        {
            "enabled": choice.enabled,
            "endpoint": endpoint or None,
            "model": model or None,
            "timeout": None if choice.seconds == USUAL else choice.seconds,
            "outside_network_confirmed": choice.outside or None,
        },
    )
