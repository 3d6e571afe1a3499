"""A workspace moves between databases without loss; a file that is not in order changes nothing."""

import hashlib
import io
import json
import random
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import func, select

from tests.store.building import form
from tests.store.postgres_server import PostgresServer
from tests.store.transfer_samples import fill
from workbench.common.errors import WorkbenchError
from workbench.store.changes import append_change, last_change
from workbench.store.connect import reading, writing
from workbench.store.forms import list_forms
from workbench.store.opening import Store, create_workspace, open_workspace
from workbench.store.schema import metadata
from workbench.store.transfer import move_workspace
from workbench.store.transfer_reading import import_workspace
from workbench.store.transfer_writing import export_workspace
from workbench.store.translations import form_languages_of
from workbench.store.verifying import verify


@pytest.fixture
def packed(tmp_path: Path) -> Path:
    """The zip file of a workspace that has something in every table."""
    store = create_workspace(str(tmp_path / "quelle.fwb"))
    fill(store)
    with reading(store.engine) as connection:
        for table in metadata.sorted_tables:
            assert connection.execute(select(func.count()).select_from(table)).scalar_one(), table.name
    export_workspace(store, tmp_path / "quelle.zip")
    store.close()
    return tmp_path / "quelle.zip"


def exported(store: Store, folder: Path) -> bytes:
    export_workspace(store, folder / "wieder.zip")
    return (folder / "wieder.zip").read_bytes()


def test_everything_comes_back_on_the_other_database(packed: Path, address: str, tmp_path: Path) -> None:
    import_workspace(address, packed)
    store = open_workspace(address)
    assert verify(store.engine).problems == ()
    assert exported(store, tmp_path) == packed.read_bytes()
    with writing(store.engine) as connection:
        before = last_change(connection)
        assert append_change(connection, "Anna", store.client, "import") == before + 1
    store.close()


def test_workspace_moves_from_server_to_file_and_back(
    packed: Path, postgres_server: PostgresServer, tmp_path: Path
) -> None:
    first = postgres_server.url(postgres_server.new_database())
    import_workspace(first, packed)
    for source, target in (
        (first, str(tmp_path / "datei.fwb")),
        (str(tmp_path / "datei.fwb"), postgres_server.url(postgres_server.new_database())),
    ):
        store = open_workspace(source)
        move_workspace(store, target)
        store.close()
    there = open_workspace(target)
    assert exported(there, tmp_path) == packed.read_bytes()
    there.close()


def test_empty_workspace_takes_the_place_of_the_imported_one(packed: Path, address: str) -> None:
    create_workspace(address).close()
    import_workspace(address, packed)
    store = open_workspace(address)
    assert store.name == "quelle"
    store.close()


def test_workspace_that_holds_something_is_left_alone(packed: Path, address: str, tmp_path: Path) -> None:
    store = create_workspace(address)
    form(store, "Da")
    before = exported(store, tmp_path)
    with pytest.raises(WorkbenchError, match="ist schon etwas"):
        import_workspace(address, packed)
    assert exported(store, tmp_path) == before
    store.close()


def parts_of(packed: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(packed) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def written(parts: dict[str, bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return stream.getvalue()


def with_manifest(change: Callable[[dict[str, object]], None]) -> Callable[[dict[str, bytes]], None]:
    def changed(parts: dict[str, bytes]) -> None:
        manifest = json.loads(parts["manifest.json"])
        change(manifest)
        parts["manifest.json"] = json.dumps(manifest).encode()

    return changed


def replacing(name: str, old: bytes, new: bytes) -> Callable[[dict[str, bytes]], None]:
    def changed(parts: dict[str, bytes]) -> None:
        assert old in parts[name]
        parts[name] = parts[name].replace(old, new)

    return changed


def signed_again(change: Callable[[dict[str, bytes]], None]) -> Callable[[dict[str, bytes]], None]:
    """The change with hashes and sizes to match: what somebody does who knows the format."""

    def changed(parts: dict[str, bytes]) -> None:
        change(parts)
        manifest = json.loads(parts["manifest.json"])
        for part in manifest["parts"]:
            data = parts[part["name"]]
            part |= {"size": len(data), "sha256": hashlib.sha256(data).hexdigest()}
            if "rows" in part:
                part["rows"] = data.count(b"\n")
        parts["manifest.json"] = json.dumps(manifest).encode()

    return changed


def first_original(parts: dict[str, bytes]) -> str:
    return next(name for name in parts if name.startswith("originals/"))


TAMPERED: dict[str, Callable[[dict[str, bytes]], object]] = {
    "newer schema": with_manifest(lambda manifest: manifest.update(schema="999")),
    "newer format": with_manifest(lambda manifest: manifest.update(format=2)),
    "another product": with_manifest(lambda manifest: manifest.update(product="x")),
    "no parts": with_manifest(lambda manifest: manifest.update(parts=[])),
    "wrong types": with_manifest(lambda manifest: manifest.update(parts=[{"name": 1}])),
    "manifest is no JSON": lambda parts: parts.update({"manifest.json": b"{"}),
    "manifest is missing": lambda parts: parts.pop("manifest.json"),
    "table is missing": lambda parts: parts.pop("data/segments.jsonl"),
    "file is missing": lambda parts: parts.pop(first_original(parts)),
    "something more": lambda parts: parts.update({"../../boese.sh": b"x"}),
    "text was changed": replacing("data/segments.jsonl", b"Kreuzen Sie an.", b"Kreuzen Sie ab."),
    "file was changed": lambda parts: parts.update({first_original(parts): b"x" * 2304}),
    "file was changed, hash too": signed_again(
        lambda parts: parts.update({first_original(parts): b"x" * 2304})
    ),
    "unknown role": signed_again(replacing("data/people.jsonl", b'"editor"', b'"chef"')),
    "number as text": signed_again(replacing("data/forms.jsonl", b'"version":1', b'"version":"1"')),
    "column is missing": signed_again(replacing("data/forms.jsonl", b'"status"', b'"stand"')),
    "row points nowhere": signed_again(
        replacing("data/segments.jsonl", b'"form_version_id":"', b'"form_version_id":"0')
    ),
    "row is double": signed_again(
        lambda parts: parts.update({"data/people.jsonl": parts["data/people.jsonl"] * 2})
    ),
    "line is no JSON": signed_again(replacing("data/forms.jsonl", b"{", b"[")),
    "deep nesting": signed_again(lambda parts: parts.update({"data/forms.jsonl": b"[" * 100_000 + b"\n"})),
}


@pytest.mark.parametrize("name", TAMPERED)
@pytest.mark.parametrize("empty", [True, False])
def test_file_that_was_tampered_with_changes_nothing(
    packed: Path, tmp_path: Path, name: str, empty: bool
) -> None:
    parts = parts_of(packed)
    TAMPERED[name](parts)
    packed.write_bytes(written(parts))
    refused_untouched(packed, str(tmp_path / "ziel.fwb"), tmp_path, empty)


def test_file_of_a_program_that_knew_no_translations_is_taken_in(packed: Path, tmp_path: Path) -> None:
    parts = parts_of(packed)
    later = [name for name in parts if name.startswith(("data/translation", "data/form_languages"))]
    for name in later:
        del parts[name]
    parts["data/translation_units.jsonl"] = b""
    manifest = json.loads(parts["manifest.json"])
    kept = [part for part in manifest["parts"] if part["name"] not in later]
    empty = {
        "name": "data/translation_units.jsonl",
        "size": 0,
        "sha256": hashlib.sha256().hexdigest(),
        "rows": 0,
    }
    parts["manifest.json"] = json.dumps({**manifest, "schema": "002", "parts": [*kept, empty]}).encode()
    packed.write_bytes(written(parts))
    import_workspace(str(tmp_path / "ziel.fwb"), packed)
    store = open_workspace(str(tmp_path / "ziel.fwb"))
    assert verify(store.engine).problems == ()
    with reading(store.engine) as connection:
        assert form_languages_of(connection) == ()
        assert len(list_forms(connection)) == 3
    store.close()


def test_file_of_an_earlier_program_whose_rows_are_the_same_is_taken_in(packed: Path, tmp_path: Path) -> None:
    before = packed.read_bytes()
    parts = parts_of(packed)
    with_manifest(lambda manifest: manifest.update(schema="001"))(parts)
    packed.write_bytes(written(parts))
    import_workspace(str(tmp_path / "ziel.fwb"), packed)
    store = open_workspace(str(tmp_path / "ziel.fwb"))
    assert verify(store.engine).problems == ()
    assert exported(store, tmp_path) == before
    store.close()


@pytest.mark.parametrize("name", ["text was changed", "unknown role", "row is double", "row points nowhere"])
def test_server_rolls_back_what_came_before_the_fault(
    packed: Path, postgres_server: PostgresServer, tmp_path: Path, name: str
) -> None:
    parts = parts_of(packed)
    TAMPERED[name](parts)
    packed.write_bytes(written(parts))
    refused_untouched(packed, postgres_server.url(postgres_server.new_database()), tmp_path, empty=True)


def refused_untouched(packed: Path, address: str, tmp_path: Path, empty: bool) -> None:
    before = b""
    if empty:
        store = create_workspace(address)
        before = exported(store, tmp_path)
        store.close()
    (tmp_path / "wieder.zip").unlink(missing_ok=True)
    files = sorted(tmp_path.iterdir())
    with pytest.raises(WorkbenchError, match=r"quelle\.zip") as refused:
        import_workspace(address, packed)
    assert str(refused.value).count("\n") == 0
    assert sorted(tmp_path.iterdir()) == files
    if empty:
        store = open_workspace(address)
        assert exported(store, tmp_path) == before
        store.close()
    else:
        create_workspace(address).close()


def test_cut_and_damaged_files_change_nothing(packed: Path, tmp_path: Path) -> None:
    whole = packed.read_bytes()
    chance = random.Random(5)
    target = str(tmp_path / "ziel.fwb")
    for _ in range(60):
        packed.write_bytes(whole[: chance.randrange(len(whole))])
        with pytest.raises(WorkbenchError):
            import_workspace(target, packed)
    for _ in range(60):
        data = bytearray(whole)
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
        packed.write_bytes(data)
        try:
            import_workspace(target, packed)
        except WorkbenchError:
            continue
        store = open_workspace(target)  # a bit that means nothing, such as a date inside the zip
        assert exported(store, tmp_path) == whole
        store.close()
        Path(target).unlink()
    assert not Path(target).exists()


def test_zip_bomb_is_refused_before_it_is_unpacked(packed: Path, tmp_path: Path) -> None:
    parts = parts_of(packed)
    signed_again(lambda parts: parts.update({"data/people.jsonl": b" " * 300_000_000 + b"\n"}))(parts)
    packed.write_bytes(written(parts))
    with pytest.raises(WorkbenchError, match="stark gepackt"):
        import_workspace(str(tmp_path / "ziel.fwb"), packed)


@pytest.mark.parametrize("content", [b"", b"PK\x05\x06" + b"\0" * 18, b"kein Zip"])
def test_other_files_are_refused_in_one_sentence(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "brief.zip"
    file.write_bytes(content)
    with pytest.raises(WorkbenchError, match=r"brief\.zip"):
        import_workspace(str(tmp_path / "ziel.fwb"), file)
    with pytest.raises(WorkbenchError, match="gibt es nicht"):
        import_workspace(str(tmp_path / "ziel.fwb"), tmp_path / "fehlt.zip")
    assert [item.name for item in tmp_path.iterdir()] == ["brief.zip"]
