"""Which services of machine translation an office has switched on, and how much they may be asked; at first none."""

import json
from collections.abc import Mapping
from dataclasses import replace

from workbench.app.workspace import Workspace
from workbench.common.errors import InputError
from workbench.model.machine import MachineSettings, ProviderChoice
from workbench.model.workspace import Setting
from workbench.store.connect import Transaction
from workbench.store.settings import get_setting, put_setting
from workbench.translation.provider import Provider, providers
from workbench.translation.provider_address import address_host

SETTING = "machine"
MOST_BUDGET = 5_000_000


def machine_settings(connection: Transaction) -> MachineSettings:
    """The settings as the workspace has them."""
    setting = get_setting(connection, SETTING)
    if setting is None:
        return MachineSettings()
    kept = json.loads(setting.payload)
    chosen = {
        name: ProviderChoice(one["on"], one["address"], one["polite"], one["glossaries"])
        for name, one in kept["providers"].items()
    }
    return MachineSettings(chosen, kept["gate"], kept["budget"], setting.version)


def read_machine_settings(workspace: Workspace) -> MachineSettings:
    """The settings of the office."""
    with workspace.reading() as connection:
        return machine_settings(connection)


def put_machine_settings(connection: Transaction, settings: MachineSettings) -> MachineSettings:
    """Keep the settings. Raises `ConflictError` if somebody has changed them since they were read."""
    kept = {
        "providers": {name: _choice(one) for name, one in settings.providers.items()},
        "gate": settings.gate,
        "budget": settings.budget,
    }
    payload = json.dumps(kept, ensure_ascii=False, sort_keys=True)
    written = put_setting(connection, Setting(SETTING, payload, settings.version))
    return replace(settings, version=written.version)


def _choice(choice: ProviderChoice) -> Mapping[str, object]:
    return {
        "on": choice.on,
        "address": choice.address,
        "polite": choice.polite,
        "glossaries": dict(choice.glossaries),
    }


def named_provider(name: str) -> Provider:
    """The provider of this id. Raises `InputError`."""
    found = providers().get(name.strip().lower())
    if found is None:
        raise InputError(f"Den Dienst „{name}“ gibt es nicht.", f"Es gibt: {', '.join(sorted(providers()))}.")
    return found


def address_of(settings: MachineSettings, provider: Provider) -> str:
    """Where the provider is asked; "" if the office has to say it and has not."""
    return settings.choice(provider.id).address or provider.address


def check_settings(settings: MachineSettings) -> None:
    """Raise `InputError` for values that cannot be."""
    if not 0 <= settings.gate <= 100:
        raise InputError("Die Lesbarkeitsgrenze liegt zwischen 1 und 100; 0 schaltet sie ab.")
    if not 0 <= settings.budget <= MOST_BUDGET:
        raise InputError(
            f"Das Kontingent liegt zwischen 1 und {MOST_BUDGET} Wörtern im Monat; 0 heißt: ohne Grenze."
        )
    for name, choice in settings.providers.items():
        provider = named_provider(name)
        address = address_of(settings, provider)
        if choice.address:
            address_host(choice.address)
        if choice.on and not address:
            raise InputError(
                f"{provider.title} braucht die Adresse Ihres Servers.",
                "Sie sieht so aus: https://uebersetzung.stadt.example",
            )
