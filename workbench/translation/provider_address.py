"""Where a service may be: encrypted, or inside the office's own network."""

from dataclasses import dataclass
from urllib.parse import urlsplit

from workbench.common.errors import InputError, WorkbenchError
from workbench.common.private_network import addresses_of, is_inside

_HINT = "Sie sieht so aus: https://uebersetzung.stadt.example"


@dataclass(frozen=True, slots=True)
class Place:
    """A checked address. `inside`: all of its addresses lie on this machine or in the office's own network."""

    host: str
    port: int
    inside: bool


def address_host(address: str) -> str:
    """The server's name, as people are told where a text goes. Raises `InputError` for what is no usable address."""
    try:
        parts = urlsplit(address.strip())
        port = parts.port
    except ValueError as error:
        raise InputError(f"„{address}“ ist keine Adresse eines Dienstes.", _HINT) from error
    if parts.scheme not in {"http", "https"} or not parts.hostname or port == 0:
        raise InputError(f"„{address}“ ist keine Adresse eines Dienstes.", _HINT)
    if parts.username or parts.password or parts.fragment:
        raise InputError("Die Adresse darf weder Kennwort noch Sprungmarke enthalten.", _HINT)
    return parts.hostname


def checked_place(address: str) -> Place:
    """Where the address leads now. Raises `WorkbenchError` if nobody knows it, or text would go out unencrypted."""
    host = address_host(address)
    parts = urlsplit(address.strip())
    port = parts.port or (443 if parts.scheme == "https" else 80)
    addresses = addresses_of(host, port)
    if not addresses:
        raise WorkbenchError(
            f"Den Server „{host}“ gibt es im Netz nicht. Es wurde nichts gesendet.",
            "Prüfen Sie die Adresse in den Einstellungen.",
        )
    inside = all(is_inside(item) for item in addresses)
    if not inside and parts.scheme != "https":
        raise WorkbenchError(f"Zu „{host}“ geht Text nur verschlüsselt (https). Es wurde nichts gesendet.")
    return Place(host, port, inside)
