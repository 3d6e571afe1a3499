"""What the settings dialog shows and gives back."""

from dataclasses import dataclass

from workbench.app.model_choice import ModelChoice
from workbench.app.user_settings import UserSettings


@dataclass(frozen=True, slots=True)
class Look:
    """`theme` and `language`: empty means as the platform has it, German. `size`: per cent, of the whole window."""

    theme: str = ""
    language: str = ""
    size: int = 100


@dataclass(frozen=True, slots=True)
class Draft:
    """Everything that can be set: looks of the window, what holds for every form, the office's language model."""

    look: Look
    settings: UserSettings
    model: ModelChoice
