"""Keep what somebody chose about services that translate: settings in the workspace, keys on this computer."""

from collections.abc import Mapping

from workbench.app.machine_keys import keep_machine_key
from workbench.app.machine_settings import address_of, named_provider
from workbench.app.operations.switch_provider import change_machine_settings
from workbench.app.workspace import Workspace
from workbench.model.machine import MachineSettings
from workbench.translation.provider_address import address_host


def keep_machine_choice(
    workspace: Workspace, settings: MachineSettings, keys: Mapping[str, str], *, changed: bool
) -> None:
    """`keys`: provider -> a new key for its address. `changed`: whether the settings differ from those that were read.

    Keys first: where they cannot be kept, no service is switched on that would need one. Raises `WorkbenchError`.
    """
    for name, key in keys.items():
        keep_machine_key(name, address_host(address_of(settings, named_provider(name))), key)
    if changed:
        change_machine_settings(workspace, settings)
