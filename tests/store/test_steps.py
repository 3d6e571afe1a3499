"""Undo and redo that survive the end of the program."""

import pytest

from tests.store.building import PERSON, edit, form
from workbench.model.workspace import StoredVersion
from workbench.store.connect import reading, writing
from workbench.store.errors import ConflictError, MissingError
from workbench.store.opening import Store, open_workspace
from workbench.store.steps import (
    append_step,
    extend_step,
    get_step,
    has_step,
    history_of,
    mark_undone,
    steps_of,
)


def undo(store: Store, step: str, undone: bool = True) -> None:
    with writing(store.engine) as connection:
        mark_undone(connection, step, undone)


def history(store: Store, version: StoredVersion, person: str = PERSON) -> tuple[list[str], list[str]]:
    with reading(store.engine) as connection:
        found = history_of(connection, version.id, person)
    return [step.id for step in found.done], [step.id for step in found.undone]


def test_history_is_there_again_after_closing(store: Store, address: str) -> None:
    version = form(store, "Alt")
    one, two, three = (edit(store, version, "s0001", text) for text in ("A", "B", "C"))
    undo(store, three)
    undo(store, two)
    store.close()
    again = open_workspace(address)
    assert history(again, version) == ([one], [two, three])
    undo(again, two, undone=False)
    assert history(again, version) == ([one, two], [three])
    again.close()


def test_what_was_undone_cannot_be_redone_once_the_person_went_on(store: Store) -> None:
    version = form(store, "Alt")
    one, two = (edit(store, version, "s0001", text) for text in ("A", "B"))
    undo(store, two)
    three = edit(store, version, "s0001", "C")
    undo(store, three)
    assert history(store, version) == ([one], [three])
    with pytest.raises(ConflictError):
        undo(store, two, undone=False)


def test_people_undo_only_what_they_did_themselves(store: Store) -> None:
    version = form(store, "Alt", "Anderes")
    anna, bea = edit(store, version, "s0001", "A"), edit(store, version, "s0002", "B", "Bea")
    undo(store, anna)
    edit(store, version, "s0002", "C", "Bea")
    assert history(store, version) == ([], [anna])
    assert bea in history(store, version, "Bea")[0]


def test_step_is_undone_only_once(store: Store) -> None:
    version = form(store, "Alt")
    step = edit(store, version, "s0001", "A")
    undo(store, step)
    with pytest.raises(ConflictError, match="Text bearbeiten"):
        undo(store, step)
    with pytest.raises(ConflictError), writing(store.engine) as connection:
        extend_step(connection, step, "Text bearbeiten", "{}")


def test_steps_are_numbered_without_a_gap_and_typing_grows_the_last(store: Store) -> None:
    version = form(store, "Alt")
    with writing(store.engine) as connection:
        for label in ("eins", "zwei"):
            last = append_step(connection, version.id, label, '["vor"]', '["zurück"]', PERSON)
        grown = extend_step(connection, last.id, "zwei länger", '["weiter"]')
        assert grown == get_step(connection, last.id)
        assert [(step.number, step.label) for step in steps_of(connection, version.id)] == [
            (1, "eins"),
            (2, "zwei länger"),
        ]
    assert (grown.forward, grown.inverse) == ('["weiter"]', '["zurück"]')


def test_step_with_an_id_of_its_own_can_be_looked_for_after_a_lost_connection(store: Store) -> None:
    version = form(store, "Alt")
    with writing(store.engine) as connection:
        append_step(
            connection, version.id, "x", "{}", "{}", PERSON, step="11111111-2222-3333-4444-555555555555"
        )
    with reading(store.engine) as connection:
        assert has_step(connection, "11111111-2222-3333-4444-555555555555")
        assert not has_step(connection, "nichts")
        with pytest.raises(MissingError):
            get_step(connection, "nichts")
