"""Other people's changes appear by themselves, in order, none left out."""

import queue
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest

from tests.store.building import PERSON, edit, form
from workbench.model.workspace import ChangeNote
from workbench.store.changes import append_change, changes_after, last_change
from workbench.store.connect import reading, writing
from workbench.store.listening import new_changes
from workbench.store.opening import Store, open_workspace

_PATIENCE = 30.0


@contextmanager
def listening(store: Store, after: int = 0) -> Iterator[Callable[[], ChangeNote]]:
    """A thread that listens; the function waits for the next change it hears of."""
    heard: queue.Queue[ChangeNote] = queue.Queue()
    stop = threading.Event()

    def listen() -> None:
        for notes in new_changes(store.engine, after, stop):
            for note in notes:
                heard.put(note)

    thread = threading.Thread(target=listen)
    thread.start()
    try:
        yield lambda: heard.get(timeout=_PATIENCE)
    finally:
        stop.set()
        thread.join()


def tell(store: Store, what: str) -> int:
    with writing(store.engine) as connection:
        return append_change(connection, PERSON, store.client, what, "form-version", ("s0001", "s0002"))


def test_changes_are_read_on_from_the_last_number_known(store: Store) -> None:
    numbers = [tell(store, what) for what in ("eins", "zwei", "drei")]
    with reading(store.engine) as connection:
        assert last_change(connection) == numbers[-1]
        later = changes_after(connection, numbers[0])
        assert changes_after(connection, 0, limit=1)[0].what == "eins"
    assert [note.what for note in later] == ["zwei", "drei"]
    assert (later[0].client, later[0].segments) == (store.client, ("s0001", "s0002"))


def test_other_window_hears_of_a_change_and_of_what_came_before_it_listened(
    store: Store, address: str
) -> None:
    tell(store, "früher")
    other = open_workspace(address)
    with listening(other) as next_change:
        assert next_change().what == "früher"
        for what in ("jetzt", "gleich"):
            tell(store, what)
            assert next_change().what == what
    other.close()


def test_change_of_a_transaction_that_failed_is_not_told(store: Store) -> None:
    with listening(store) as next_change:
        with pytest.raises(RuntimeError), writing(store.engine) as connection:
            append_change(connection, PERSON, store.client, "halb")
            raise RuntimeError
        tell(store, "ganz")
        assert next_change().what == "ganz"


def test_numbers_appear_in_order_however_many_write(store: Store) -> None:
    """A reader that goes on from the last number it has seen must never miss one that is committed later."""
    count, each = 8, 12
    seen: list[int] = []

    def write() -> None:
        for _ in range(each):
            tell(store, "x")

    threads = [threading.Thread(target=write) for _ in range(count)]
    with listening(store) as next_change:
        for thread in threads:
            thread.start()
        seen.extend(next_change().number for _ in range(count * each))
        for thread in threads:
            thread.join()
    assert seen == sorted(set(seen))
    with reading(store.engine) as connection:
        assert seen == [note.number for note in changes_after(connection, 0)]


def test_reader_sees_one_state_while_others_write(store: Store) -> None:
    version = form(store, "Alt")
    with reading(store.engine) as connection:
        before = last_change(connection)
        edit(store, version, "s0001", "Neu")
        tell(store, "neu")
        assert last_change(connection) == before
