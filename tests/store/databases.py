"""Fixtures for tests that run on both databases; a `conftest.py` that wants them imports them by name."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.store.postgres_server import PostgresServer, postgres_user_exists, programs
from workbench.store.opening import Store, create_workspace


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[PostgresServer]:
    """A running server, one for all tests of a process."""
    yield from _running()


@pytest.fixture
def server() -> Iterator[PostgresServer]:
    """A server of the test's own, that it may kill. It writes to the disk as in an office."""
    yield from _running(settings=())


def _running(**how: tuple[str, ...]) -> Iterator[PostgresServer]:
    folder = programs()
    if folder is None or not postgres_user_exists():
        pytest.skip("No PostgreSQL server here: python3 scripts/system_libraries.py checks")
    server = PostgresServer(folder, **how)
    try:
        server.start()
        yield server
    finally:
        server.remove()


@pytest.fixture(params=["sqlite", "postgresql"])
def address(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Where a workspace may be created: a file or an empty database."""
    if request.param == "sqlite":
        return str(tmp_path / "amt.fwb")
    server: PostgresServer = request.getfixturevalue("postgres_server")
    return server.url(server.new_database())


@pytest.fixture
def store(address: str) -> Iterator[Store]:
    """A new, open workspace."""
    store = create_workspace(address)
    yield store
    store.close()
