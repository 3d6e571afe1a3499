"""What cannot be opened is said in one sentence, and left as it is."""

import os
import shutil
import socket
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import text

from tests.store.building import form, read
from tests.store.postgres_server import PASSWORD, PostgresServer
from workbench.common.errors import InputError, WorkbenchError
from workbench.store.connect import reading, writing
from workbench.store.copies import copies_of, make_copy
from workbench.store.opening import create_workspace, open_workspace


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A workspace file with one form, closed."""
    file = tmp_path / "stelle" / "amt.fwb"
    file.parent.mkdir()
    store = create_workspace(str(file))
    form(store, "Bitte ankreuzen.", data=b"x" * 200_000)
    store.close()
    return file


def refusal(address: str | Path) -> InputError:
    with pytest.raises(InputError) as refused:
        open_workspace(str(address)).close()
    return refused.value


def test_newer_schema_is_refused_untouched(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("UPDATE alembic_version SET version_num = '999'")
    connection.commit()
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    before = path.read_bytes()
    error = refusal(path)
    assert "neueren Fassung" in str(error)
    assert "nicht geändert" in error.hint
    assert path.read_bytes() == before
    assert copies_of(path) == ()


def test_newer_schema_of_a_server_is_refused_untouched(postgres_server: PostgresServer) -> None:
    database = postgres_server.new_database()
    url = postgres_server.url(database)
    create_workspace(url).close()
    postgres_server.execute("UPDATE alembic_version SET version_num = '999'", database)
    error = refusal(url)
    assert "neueren Fassung" in str(error)
    assert postgres_server.execute("SELECT version_num FROM alembic_version", database) == [("999",)]


@pytest.mark.parametrize("place", [0.02, 0.3, 0.7])
def test_damaged_file_is_told_with_the_last_good_copy(path: Path, place: float) -> None:
    good = make_copy(path, "taeglich")
    bad = make_copy(path, "taeglich")
    bad.write_bytes(bad.read_bytes()[:5000])
    data = bytearray(path.read_bytes())
    start = int(len(data) * place) // 4096 * 4096
    data[start : start + 4096] = os.urandom(4096)
    path.write_bytes(data)
    error = refusal(path)
    assert str(error) == "„amt.fwb“ ist beschädigt und wurde nicht geändert."
    assert good.name in error.hint
    assert path.read_bytes() == bytes(data)


def test_damaged_file_without_a_copy_says_so(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:20_000])
    assert refusal(path).hint == "Eine Sicherung wurde nicht gefunden."


def test_copy_is_a_workspace_that_can_be_opened(path: Path) -> None:
    copy = make_copy(path, "taeglich")
    again = open_workspace(str(copy))
    with reading(again.engine) as connection:
        assert connection.execute(text("SELECT text FROM segments")).scalar_one() == "Bitte ankreuzen."
    again.close()


@pytest.mark.parametrize("content", [b"", b"Kein Arbeitsbereich", b"PK\x03\x04" + b"\0" * 500])
def test_file_that_is_no_database_is_refused_untouched(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "brief.docx"
    file.write_bytes(content)
    assert "brief.docx" in str(refusal(file))
    assert file.read_bytes() == content
    assert [item.name for item in tmp_path.iterdir()] == ["brief.docx"]


def test_database_of_another_program_is_refused_untouched(tmp_path: Path) -> None:
    file = tmp_path / "kontakte.sqlite"
    connection = sqlite3.connect(file)
    connection.execute("CREATE TABLE kontakte (name TEXT)")
    connection.commit()
    connection.close()
    before = file.read_bytes()
    assert str(refusal(file)) == "„kontakte.sqlite“ ist kein Arbeitsbereich der Formularwerkbank."
    assert file.read_bytes() == before


def test_missing_file_and_folder_are_said_and_not_created(tmp_path: Path) -> None:
    assert "gibt es nicht" in str(refusal(tmp_path / "amt.fwb"))
    with pytest.raises(WorkbenchError, match="gibt es nicht"):
        create_workspace(str(tmp_path / "fehlt" / "amt.fwb"))
    assert list(tmp_path.iterdir()) == []


def test_existing_workspace_is_never_created_anew(path: Path, address: str) -> None:
    with pytest.raises(WorkbenchError, match="gibt es schon"):
        create_workspace(str(path))
    store = create_workspace(address)
    version = form(store, "Da")
    with pytest.raises(WorkbenchError, match="gibt es schon"):
        create_workspace(address)
    assert read(store, version).text == "Da"
    store.close()


@pytest.fixture
def as_somebody_else(path: Path, tmp_path: Path) -> Iterator[None]:
    """Run as a person who may read the workspace's folder but not write to it."""
    if os.geteuid() != 0:
        path.parent.chmod(0o555)
        yield
        path.parent.chmod(0o755)
        return
    for folder in (tmp_path, *tmp_path.parents[:-2]):
        folder.chmod(folder.stat().st_mode | 0o055)
    os.seteuid(65534)
    yield
    os.seteuid(0)


def test_folder_that_may_only_be_read_is_said(path: Path, request: pytest.FixtureRequest) -> None:
    open_workspace(str(path)).close()
    path.chmod(0o444)
    before = path.read_bytes()
    request.getfixturevalue("as_somebody_else")
    told = str(refusal(path))
    assert "amt.fwb" in told
    assert "geschrieben werden" in told or "nicht schreiben" in told
    with pytest.raises(WorkbenchError, match="nicht schreiben"):
        create_workspace(str(path.with_name("neu.fwb")))
    assert path.read_bytes() == before
    assert not path.with_name("neu.fwb").exists()


@pytest.mark.parametrize(
    "address",
    ["mysql://a:geheim@b/c", "postgresql://", "oracle://geheim@x/y", "kein schema://x", "sqlite://"],
)
def test_address_of_another_kind_is_refused_without_repeating_it(address: str) -> None:
    error = refusal(address)
    assert "geheim" not in f"{error} {error.hint}"
    assert "sqlite:///" in error.hint


def test_wrong_password_is_not_repeated(postgres_server: PostgresServer) -> None:
    database = postgres_server.new_database()
    error = refusal(postgres_server.url(database, password="falsches-wort"))
    assert "lehnt die Anmeldung ab" in str(error)
    assert "falsches-wort" not in f"{error} {error.hint} {error.__cause__}"


def test_database_that_is_not_there_or_empty_is_said(postgres_server: PostgresServer) -> None:
    assert "nicht zu erreichen" in str(refusal(postgres_server.url("gibt_es_nicht")))
    empty = refusal(postgres_server.url(postgres_server.new_database()))
    assert "noch kein Arbeitsbereich" in str(empty)
    assert PASSWORD not in str(empty)


def test_server_that_does_not_answer_is_said_without_the_password() -> None:
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        port = nobody.getsockname()[1]
        error = refusal(f"postgresql://anna:geheim@127.0.0.1:{port}/amt?sslmode=disable")
    assert f"anna:***@127.0.0.1:{port}/amt" in str(error)
    assert "geheim" not in f"{error} {error.hint} {error.__cause__}"


def test_two_programs_can_have_one_file_open(path: Path) -> None:
    one, two = open_workspace(str(path)), open_workspace(str(path))
    version = form(one, "Vom ersten", name="Zweiter Antrag")
    assert read(two, version).text == "Vom ersten"
    with writing(two.engine) as connection:
        connection.execute(text("UPDATE forms SET name = 'Vom zweiten'"))
    with reading(one.engine) as connection:
        assert set(connection.execute(text("SELECT name FROM forms")).scalars()) == {"Vom zweiten"}
    one.close()
    two.close()


def test_file_can_be_moved_with_its_folder(path: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "Neuer Ordner (Ämter) 100%"
    elsewhere.mkdir()
    moved = Path(shutil.move(path, elsewhere))
    open_workspace(str(moved)).close()
