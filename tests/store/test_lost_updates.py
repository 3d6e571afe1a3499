"""Many people at once: every acknowledged text is there, and nobody's is overwritten unseen."""

import threading
from concurrent.futures import ThreadPoolExecutor

from tests.store.building import form, read
from workbench.model.workspace import StoredVersion, TextChange
from workbench.store.changes import append_change, changes_after
from workbench.store.connect import reading, writing
from workbench.store.errors import ConflictError
from workbench.store.opening import Store, open_workspace
from workbench.store.revisions import commit_texts, revisions_of
from workbench.store.segments import get_segment
from workbench.store.steps import append_step, steps_of
from workbench.store.verifying import verify

WRITERS, EACH = 8, 10


def add_word(store: Store, version: StoredVersion, segment: str, word: str) -> int:
    """Append the word to the passage, trying again after each conflict; how many there were."""
    conflicts = 0
    while True:
        try:
            with reading(store.engine) as connection:
                seen = get_segment(connection, version.id, segment)
            with writing(store.engine) as connection:
                step = append_step(connection, version.id, "Text bearbeiten", "{}", "{}", word)
                change = TextChange(segment, seen.version, f"{seen.text} {word}")
                commit_texts(connection, version.id, [change], word, step.id)
                append_change(connection, word, store.client, "text", version.id, [segment])
            return conflicts
        except ConflictError as error:
            assert error.conflicts[0].mine.text.endswith(word)
            conflicts += 1


def test_twenty_words_of_each_writer_are_all_there_in_one_passage(store: Store, address: str) -> None:
    version = form(store, "Anfang", "Anderes")
    stores = [open_workspace(address) for _ in range(WRITERS)]
    start = threading.Barrier(WRITERS)

    def write(number: int) -> int:
        start.wait()
        return sum(add_word(stores[number], version, "s0001", f"w{number}-{turn}") for turn in range(EACH))

    with ThreadPoolExecutor(WRITERS) as pool:
        conflicts = sum(pool.map(write, range(WRITERS)))
    for one in stores:
        one.close()
    words = read(store, version).text.split()
    assert sorted(words[1:]) == sorted(
        f"w{number}-{turn}" for number in range(WRITERS) for turn in range(EACH)
    )
    assert conflicts > 0
    with reading(store.engine) as connection:
        assert len(revisions_of(connection, version.id)) == WRITERS * EACH
        assert [step.number for step in steps_of(connection, version.id)] == list(
            range(1, WRITERS * EACH + 1)
        )
        assert len(changes_after(connection, 0)) == WRITERS * EACH
    assert verify(store.engine).ok


def test_writers_of_different_forms_and_passages_never_get_in_each_others_way(store: Store) -> None:
    versions = [form(store, "Eins", "Zwei", name=f"Antrag {number}") for number in range(3)]

    def write(number: int) -> int:
        version, segment = versions[number % 3], f"s000{number % 2 + 1}"
        return sum(add_word(store, version, segment, f"w{number}") for _ in range(EACH))

    with ThreadPoolExecutor(6) as pool:
        assert list(pool.map(write, range(6))) == [0] * 6
    assert verify(store.engine).ok
