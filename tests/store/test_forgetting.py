"""What was deleted is not in the files any more."""

from pathlib import Path

import pytest
from sqlalchemy import text

from tests.store.building import edit, form, read
from workbench.store import connect
from workbench.store.connect import reading, writing
from workbench.store.errors import StoreError
from workbench.store.forgetting import purge
from workbench.store.forms import delete_form
from workbench.store.opening import Store, create_workspace, open_workspace
from workbench.store.search import search
from workbench.store.verifying import verify


@pytest.mark.parametrize("address", ["sqlite"], indirect=True)
def test_no_byte_of_a_deleted_form_is_left_in_the_files(store: Store, tmp_path: Path) -> None:
    kept = form(store, "Bleibt hier stehen")
    gone = form(store, "Xylophonquartett", data=b"Zwergpinguin" * 20_000)
    edit(store, gone, "s0001", "Quarzsandwüste")
    secrets = [b"Xylophonquartett", "Quarzsandwüste".encode(), b"Zwergpinguin"]
    assert any(secret in file.read_bytes() for secret in secrets for file in tmp_path.iterdir())
    with writing(store.engine) as connection:
        delete_form(connection, gone.form)
    purge(store.engine)
    for file in tmp_path.iterdir():
        data = file.read_bytes()
        assert [secret for secret in secrets if secret in data] == []
    with reading(store.engine) as connection:
        index = connection.execute(text("SELECT hex(block) FROM segment_search_data")).scalars().all()
    letters = b"quarzs".hex().upper()
    assert not any(letters[:6] in block for block in index)
    assert read(store, kept).text == "Bleibt hier stehen"
    assert verify(store.engine).ok


def test_searching_and_writing_go_on_after_a_purge(store: Store) -> None:
    """Emptying the file must not give passages other numbers than the index for searching has."""
    gone = form(store, *["Weg damit"] * 50)
    kept = form(store, "Bleibt", "Steht")
    with writing(store.engine) as connection:
        delete_form(connection, gone.form)
    purge(store.engine)
    edit(store, kept, "s0002", "Ablichtung")
    with reading(store.engine) as connection:
        assert [hit.segment for hit in search(connection, "ablicht").hits] == ["s0002"]
        assert [hit.segment for hit in search(connection, "bleibt").hits] == ["s0001"]
        assert search(connection, "weg").hits == ()
    assert verify(store.engine).ok


def test_traces_that_have_to_stay_because_somebody_reads_are_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connect, "BUSY_SECONDS", 0.2)
    file = str(tmp_path / "amt.fwb")
    store, other = create_workspace(file), open_workspace(file)
    gone = form(store, "Xylophonquartett")
    with reading(other.engine) as reader:
        reader.execute(text("SELECT count(*) FROM segments"))
        with writing(store.engine) as connection:
            delete_form(connection, gone.form)
        with pytest.raises(StoreError, match="Reste"):
            purge(store.engine)
    purge(store.engine)
    assert not any(b"Xylophonquartett" in item.read_bytes() for item in tmp_path.iterdir())
    store.close()
    other.close()
