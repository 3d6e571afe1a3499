"""A keyring that lives as long as a test."""

from collections.abc import Iterator
from contextlib import contextmanager

import keyring
from keyring.backend import KeyringBackend
from keyring.errors import PasswordDeleteError


class KeyringDouble(KeyringBackend):
    """Keeps passwords in memory: `kept` by service and login."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        """As a keyring does."""
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        """As a keyring does."""
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        """As a keyring does."""
        if self.kept.pop((service, username), None) is None:
            raise PasswordDeleteError


@contextmanager
def keyring_double() -> Iterator[KeyringDouble]:
    """The computer's keyring until the block ends."""
    before, mine = keyring.get_keyring(), KeyringDouble()
    keyring.set_keyring(mine)
    try:
        yield mine
    finally:
        keyring.set_keyring(before)
