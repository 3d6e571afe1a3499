"""Switch a service of machine translation on or off, and set how much it may be asked."""

from collections.abc import Mapping
from dataclasses import replace

from workbench.app.machine_settings import (
    check_settings,
    machine_settings,
    named_provider,
    put_machine_settings,
)
from workbench.app.rights import Action
from workbench.app.workspace import Workspace
from workbench.model.machine import MachineSettings
from workbench.store.changes import append_change

CHANGE = "machine"


def switch_provider(
    workspace: Workspace,
    provider: str,
    *,
    on: bool | None = None,
    address: str | None = None,
    polite: bool | None = None,
    glossaries: Mapping[str, str] | None = None,
) -> MachineSettings:
    """The settings with this choice; what is None stays. `address` "": the provider's own.

    Raises `InputError` for an unusable address, `RightError`, `ConflictError`.
    """
    named = named_provider(provider)
    with workspace.working(Action.MACHINE) as connection:
        settings = machine_settings(connection)
        choice = settings.choice(named.id)
        choice = replace(
            choice,
            on=choice.on if on is None else on,
            address=choice.address if address is None else address.strip(),
            polite=choice.polite if polite is None else polite,
            glossaries=choice.glossaries if glossaries is None else dict(glossaries),
        )
        new = replace(settings, providers={**settings.providers, named.id: choice})
        check_settings(new)
        written = put_machine_settings(connection, new)
        append_change(connection, workspace.person.name, workspace.client, CHANGE)
    return written


def set_machine_limits(
    workspace: Workspace, *, gate: int | None = None, budget: int | None = None
) -> MachineSettings:
    """The settings with this readability gate (0 to 100) and budget (words a month); what is None stays.

    Raises `InputError`, `RightError`, `ConflictError`.
    """
    with workspace.working(Action.MACHINE) as connection:
        settings = machine_settings(connection)
        new = replace(
            settings,
            gate=settings.gate if gate is None else gate,
            budget=settings.budget if budget is None else budget,
        )
        check_settings(new)
        written = put_machine_settings(connection, new)
        append_change(connection, workspace.person.name, workspace.client, CHANGE)
    return written


def change_machine_settings(workspace: Workspace, settings: MachineSettings) -> MachineSettings:
    """Keep settings that were read and changed as a whole. Raises `InputError`, `RightError`, `ConflictError`."""
    check_settings(settings)
    with workspace.working(Action.MACHINE) as connection:
        written = put_machine_settings(connection, settings)
        append_change(connection, workspace.person.name, workspace.client, CHANGE)
    return written
