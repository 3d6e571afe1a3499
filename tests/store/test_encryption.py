"""What the address says about encryption reaches the server."""

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import text

from tests.store.building import form
from tests.store.postgres_server import PostgresServer, postgres_user_exists, programs
from workbench.common.errors import InputError
from workbench.store.connect import reading
from workbench.store.opening import create_workspace, open_workspace


def certificate(folder: Path, name: str) -> tuple[Path, Path]:
    """A certificate for 127.0.0.1 that vouches for itself, and its key."""
    crt, key = folder / f"{name}.crt", folder / f"{name}.key"
    command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=amt"]
    command += ["-addext", "subjectAltName=IP:127.0.0.1", "-keyout", str(key), "-out", str(crt)]
    subprocess.run(command, check=True, capture_output=True)
    return crt, key


@pytest.fixture
def encrypted(tmp_path: Path) -> Iterator[tuple[PostgresServer, Path]]:
    """A server that takes encrypted connections only, and the certificate to trust."""
    folder = programs()
    if folder is None or not postgres_user_exists() or shutil.which("openssl") is None:
        pytest.skip("No PostgreSQL server or no openssl here")
    crt, key = certificate(tmp_path, "server")
    server = PostgresServer(folder)
    try:
        server.encrypt(crt, key)
        server.start()
        yield server, crt
    finally:
        server.remove()


def test_connection_is_encrypted_with_the_server_that_the_address_trusts(
    encrypted: tuple[PostgresServer, Path], tmp_path: Path
) -> None:
    server, crt = encrypted
    url = server.url(server.new_database())
    store = create_workspace(f"{url}?sslmode=verify-full&sslrootcert={crt}")
    form(store, "Alt")
    with reading(store.engine) as connection:
        used = connection.execute(text("SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()"))
        assert used.scalar_one() is True
    store.close()
    stranger, _ = certificate(tmp_path, "stranger")
    for options in (f"sslmode=verify-full&sslrootcert={stranger}", "sslmode=disable"):
        with pytest.raises(InputError, match="nicht zu erreichen"):
            open_workspace(f"{url}?{options}")
