"""What the settings dialog shows and gives back."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from workbench.app.model_choice import ModelChoice
from workbench.app.user_settings import UserSettings
from workbench.model.machine import MachineSettings


@dataclass(frozen=True, slots=True)
class Look:
    """`theme` and `language`: empty means as the platform has it, German. `size`: per cent, of the whole window."""

    theme: str = ""
    language: str = ""
    size: int = 100


@dataclass(frozen=True, slots=True)
class MachineDraft:
    """What the workspace is to keep about machine suggestions. `keys`: new ones by provider, for this computer."""

    settings: MachineSettings
    keys: Mapping[str, str] = field(repr=False)
    changed: bool = True


@dataclass(frozen=True, slots=True)
class Draft:
    """Everything that can be set: looks of the window, what holds for every form, the office's language model.

    `machine`: only if something of it is to change.
    """

    look: Look
    settings: UserSettings
    model: ModelChoice
    machine: MachineDraft | None = None
