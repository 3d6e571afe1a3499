"""Texts are committed with their revision, never over somebody else's."""

import pytest

from tests.store.building import PERSON, edit, form, read
from workbench.model.workspace import TextChange
from workbench.store.connect import reading, writing
from workbench.store.errors import ConflictError, MissingError
from workbench.store.opening import Store
from workbench.store.revisions import commit_texts, restored, revisions_of


def test_every_committed_text_can_be_seen_with_who_and_why(store: Store) -> None:
    version = form(store, "Alt", "Anderes")
    step = edit(store, version, "s0001", "Neu", "Bea")
    edit(store, version, "s0001", "Neuer", "Cem")
    with reading(store.engine) as connection:
        found = revisions_of(connection, version.id, "s0001")
        assert revisions_of(connection, version.id) == found
    assert [(item.number, item.before, item.after, item.person) for item in found] == [
        (1, "Alt", "Neu", "Bea"),
        (2, "Neu", "Neuer", "Cem"),
    ]
    assert (found[0].reasons, found[0].step) == (("kürzer",), step)


@pytest.mark.parametrize(("number", "text"), [(0, "Alt"), (1, "Neu"), (2, "Neuer")])
def test_every_earlier_text_can_be_brought_back_as_a_new_revision(
    store: Store, number: int, text: str
) -> None:
    version = form(store, "Alt")
    for new in ("Neu", "Neuer", "Am neuesten"):
        edit(store, version, "s0001", new)
    with writing(store.engine) as connection:
        commit_texts(connection, version.id, [restored(connection, version.id, "s0001", number)], PERSON)
        assert [item.after for item in revisions_of(connection, version.id)][-2:] == ["Am neuesten", text]
    assert read(store, version).text == text


def test_text_that_never_was_cannot_be_brought_back(store: Store) -> None:
    version = form(store, "Alt")
    with pytest.raises(MissingError), reading(store.engine) as connection:
        restored(connection, version.id, "s0001", 3)


def test_second_writer_is_told_with_both_texts_and_nothing_of_his_is_written(store: Store) -> None:
    version = form(store, "Eins", "Zwei")
    edit(store, version, "s0001", "Eins von Bea")
    mine = [TextChange("s0002", 1, "Zwei von Anna"), TextChange("s0001", 1, "Eins von Anna")]
    with pytest.raises(ConflictError, match="s0001") as refused, writing(store.engine) as connection:
        commit_texts(connection, version.id, mine, PERSON)
    (conflict,) = refused.value.conflicts
    assert (conflict.mine.text, conflict.theirs.text) == ("Eins von Anna", "Eins von Bea")
    assert read(store, version, "s0002").text == "Zwei"


def test_text_that_is_there_already_is_no_revision(store: Store) -> None:
    version = form(store, "Alt")
    with writing(store.engine) as connection:
        (there,) = commit_texts(connection, version.id, [TextChange("s0001", 1, "Alt")], PERSON)
        assert (there.text, there.version) == ("Alt", 1)
        assert revisions_of(connection, version.id) == ()


def test_second_writer_is_told_even_if_both_write_the_same(store: Store) -> None:
    """Otherwise his undo would take back what the first one did."""
    version = form(store, "Alt")
    edit(store, version, "s0001", "Neu")
    with pytest.raises(ConflictError), writing(store.engine) as connection:
        commit_texts(connection, version.id, [TextChange("s0001", 1, "Neu")], PERSON)


def test_unknown_passage_is_said(store: Store) -> None:
    version = form(store, "Alt")
    with pytest.raises(MissingError, match="s0009"), writing(store.engine) as connection:
        commit_texts(connection, version.id, [TextChange("s0009", 1, "Neu")], PERSON)
