"""Passwords come from the keyring, and are nowhere else."""

from collections.abc import Iterator

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends.fail import Keyring as NoKeyring
from keyring.errors import PasswordDeleteError
from sqlalchemy import make_url

from tests.store.building import form
from tests.store.postgres_server import PASSWORD, PostgresServer
from workbench.common.errors import InputError
from workbench.store.opening import create_workspace, open_workspace
from workbench.store.passwords import forget_password, remember_password, with_password

URL = make_url("postgresql+psycopg://anna@db.amt.example/formulare?sslmode=verify-full")


class _InMemory(KeyringBackend):
    priority = 1

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.kept.pop((service, username), None) is None:
            raise PasswordDeleteError


@pytest.fixture
def keys() -> Iterator[_InMemory]:
    """A keyring for the test alone."""
    before, mine = keyring.get_keyring(), _InMemory()
    keyring.set_keyring(mine)
    yield mine
    keyring.set_keyring(before)


def test_remembered_password_is_used_for_its_login_only(keys: _InMemory) -> None:
    assert remember_password(URL, "geheim")
    assert with_password(URL).password == "geheim"
    assert with_password(URL.set(username="bea")).password is None
    assert with_password(URL.set(host="anderswo")).password is None
    assert with_password(URL.set(password="eigenes")).password == "eigenes"
    assert keys.kept == {("Formularwerkbank", "anna@db.amt.example:5432/formulare"): "geheim"}


def test_forgotten_password_is_gone(keys: _InMemory) -> None:
    remember_password(URL, "geheim")
    for _ in range(2):
        forget_password(URL)
    assert keys.kept == {}
    assert with_password(URL) == URL


def test_computer_without_a_keyring_works_without(keys: _InMemory) -> None:
    assert keys.kept == {}
    keyring.set_keyring(NoKeyring())
    assert with_password(URL) == URL
    assert not remember_password(URL, "geheim")
    forget_password(URL)


def test_workspace_is_opened_with_the_password_of_the_keyring(
    postgres_server: PostgresServer, keys: _InMemory
) -> None:
    database = postgres_server.new_database()
    create_workspace(postgres_server.url(database)).close()
    bare = postgres_server.url(database, password="")
    with pytest.raises(InputError):
        open_workspace(bare)
    remember_password(make_url(bare), PASSWORD)
    store = open_workspace(bare)
    form(store, "Alt")
    assert keys.kept
    assert PASSWORD not in f"{store.title} {store.url!r} {store.engine!r} {store!r}"
    store.close()
