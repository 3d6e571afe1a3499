"""Keys of services of machine translation: in the keyring of the operating system, never in a file or a workspace.

For programs that run without a person, the environment may hold one: FORMULARWERKBANK_SCHLUESSEL_DEEPL.
"""

import os

from workbench.common.errors import WorkbenchError
from workbench.translation.providers.deepl import FREE_KEY

SERVICE = "Formularwerkbank-Übersetzung"
VARIABLE = "FORMULARWERKBANK_SCHLUESSEL_"


def machine_key(provider: str, host: str) -> str:
    """The key for the provider at this host, "" if this computer knows none."""
    named = os.environ.get(VARIABLE + provider.upper())
    if named is not None:
        return named.strip()
    import keyring
    from keyring.errors import KeyringError

    try:
        return keyring.get_password(SERVICE, _login(provider, host)) or ""
    except (KeyringError, RuntimeError):
        return ""


def keep_machine_key(provider: str, host: str, key: str) -> None:
    """Put the key into the keyring; "" takes it out. Raises `WorkbenchError` if this computer has no keyring."""
    import keyring
    from keyring.errors import KeyringError, PasswordDeleteError

    plain = key.strip()
    if any(character.isspace() or not character.isprintable() for character in plain):
        raise WorkbenchError("Ein Schlüssel hat keine Leerzeichen und keine Umbrüche.")
    try:
        if plain:
            keyring.set_password(SERVICE, _login(provider, host), plain)
        else:
            keyring.delete_password(SERVICE, _login(provider, host))
    except PasswordDeleteError:
        return
    except (KeyringError, RuntimeError) as error:
        raise WorkbenchError(
            "Dieser Computer hat keine Schlüsselverwaltung, die sich benutzen lässt.",
            f"Ihre IT kann ihn in der Umgebung angeben: {VARIABLE}{provider.upper()}.",
        ) from error


def is_free_key(provider: str, key: str) -> bool:
    """Whether the service may keep and use what is sent with this key."""
    return provider == "deepl" and key.endswith(FREE_KEY)


def _login(provider: str, host: str) -> str:
    return f"{provider}@{host}"
