"""A real PostgreSQL server for tests: its own data, a free port on loopback, gone at the end."""

import ctypes
import os
import pwd
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from pathlib import Path
from uuid import uuid4

import psycopg

PASSWORD = "geheim-im-test"
_PROGRAMS = Path("/usr/lib/postgresql")


def programs() -> Path | None:
    """The folder with the newest server's programs; None where none is installed."""
    found = sorted(_PROGRAMS.glob("*/bin/postgres"), key=lambda path: int(path.parts[-3]))
    return found[-1].parent if found else None


class PostgresServer:
    """A server that can be stopped, killed and started again on the same port."""

    def __init__(self, programs: Path, settings: tuple[str, ...] = ("fsync=off",)) -> None:
        self._programs = programs
        self._settings = settings
        self._user = "postgres" if os.geteuid() == 0 else None
        self._folder = Path(tempfile.mkdtemp(prefix="workbench-postgres-"))
        if self._user:
            shutil.chown(self._folder, self._user)
        self._data = self._folder / "data"
        self.administrator = "verwaltung"
        self.port = _free_port()
        self._process: subprocess.Popen[bytes] | None = None
        self._create()

    def _create(self) -> None:
        secret = self._folder / "password"
        secret.write_text(PASSWORD, encoding="utf-8")
        if self._user:
            shutil.chown(secret, self._user)
        self._run(
            "initdb",
            f"--pgdata={self._data}",
            f"--username={self.administrator}",
            f"--pwfile={secret}",
            "--auth=scram-sha-256",
            "--encoding=UTF8",
            "--locale=C.UTF-8",
            "--no-sync",
        )

    def encrypt(self, certificate: Path, key: Path) -> None:
        """Take only encrypted connections from now on. Before `start`."""
        for file in (certificate, key):
            copy = Path(shutil.copy(file, self._data / f"server{file.suffix}"))
            copy.chmod(0o600)
            if self._user:
                shutil.chown(copy, self._user)
        self._settings = (*self._settings, "ssl=on")
        rules = "hostssl all all 127.0.0.1/32 scram-sha-256\n"
        (self._data / "pg_hba.conf").write_text(rules, encoding="utf-8")

    def _run(self, program: str, *arguments: str) -> None:
        command = [self._programs / program, *arguments]
        done = subprocess.run(command, user=self._user, cwd=self._folder, capture_output=True, text=True)
        assert done.returncode == 0, done.stderr

    def start(self) -> None:
        """Start, and wait until the server takes connections."""
        settings = (
            f"port={self.port}",
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "max_connections=60",
            *self._settings,
        )
        options = [word for setting in settings for word in ("-c", setting)]
        with (self._folder / "log").open("ab") as log:
            self._process = subprocess.Popen(
                [self._programs / "postgres", "-D", self._data, *options],
                user=self._user,
                cwd=self._folder,
                stdout=log,
                stderr=log,
                preexec_fn=_end_with_parent,
            )
        self._wait()

    def _wait(self) -> None:
        end = time.monotonic() + 60
        while True:
            try:
                psycopg.connect(self._parameters("postgres")).close()
                return
            except psycopg.OperationalError:
                log = (self._folder / "log").read_text(encoding="utf-8", errors="replace")
                assert self._process is not None
                assert self._process.poll() is None, log
                assert time.monotonic() < end, log
                time.sleep(0.05)

    def _parameters(self, database: str, user: str = "") -> str:
        who = user or self.administrator
        return f"host=127.0.0.1 port={self.port} dbname={database} user={who} password={PASSWORD}"

    def kill(self) -> None:
        """End all processes of the server at once, as if the power had failed."""
        if self._process is not None:
            self._run("pg_ctl", "stop", f"--pgdata={self._data}", "--mode=immediate")
            self._process.wait()
            self._process = None

    def remove(self) -> None:
        """Stop, and delete all data."""
        self.kill()
        shutil.rmtree(self._folder)

    def new_database(self) -> str:
        """The name of an empty database."""
        name = f"amt_{uuid4().hex}"
        self.execute(f'CREATE DATABASE "{name}"')
        return name

    def execute(self, statement: str, database: str = "postgres", user: str = "") -> list[tuple[object, ...]]:
        """What the statement gives, done as administrator unless a user is named, and committed."""
        with psycopg.connect(self._parameters(database, user), autocommit=True) as connection:
            cursor = connection.execute(statement.encode())
            return cursor.fetchall() if cursor.description else []

    def url(self, database: str, user: str = "", password: str = PASSWORD) -> str:
        """The address of a database as people give it to the workbench."""
        who = f"{user or self.administrator}:{password}" if password else user or self.administrator
        return f"postgresql+psycopg://{who}@127.0.0.1:{self.port}/{database}"


def _end_with_parent() -> None:
    """Ask Linux to end the server if the tests are killed: nothing else would stop it."""
    set_signal_of_parents_death = 1
    ctypes.CDLL(None).prctl(set_signal_of_parents_death, signal.SIGQUIT)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def postgres_user_exists() -> bool:
    """Whether the server can run here: it refuses to run as root."""
    if os.geteuid() != 0:
        return True
    try:
        pwd.getpwnam("postgres")
    except KeyError:
        return False
    return True
