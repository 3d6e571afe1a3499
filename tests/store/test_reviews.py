"""Test rounds and what came back, on both databases."""

import pytest

from tests.store.building import PERSON, form
from workbench.model.review import StoredAnnotation, StoredAnswer, StoredReturn, StoredRound
from workbench.store.connect import reading, writing
from workbench.store.errors import ConflictError, MissingError
from workbench.store.forms import delete_form, get_version
from workbench.store.opening import Store
from workbench.store.reviews import (
    add_return,
    add_round,
    annotations_of,
    answers_of,
    change_round,
    delete_round,
    known_returns,
    put_answer,
    returns_of,
    rounds_of,
    set_codings,
)

ANSWER = StoredAnswer("", None, "T01", 1, "", "q1", "richtig", 90, "gut", ("Bescheid",))
NOTE = StoredAnnotation("", "", ("s0001",), "comment", "T01", "Was ist das?", "Bescheid", "{}")


def planned_in(store: Store) -> StoredRound:
    version = form(store, "Bitte ankreuzen.")
    with writing(store.engine) as connection:
        return add_round(connection, version.id, StoredRound("", "", "Runde", '{"a": 1}'))


def test_a_round_is_kept_and_changed_by_who_read_it(store: Store) -> None:
    planned = planned_in(store)
    with writing(store.engine) as connection:
        changed = change_round(
            connection, StoredRound(planned.id, planned.form_version, "Zwei", "{}", planned.at)
        )
        assert rounds_of(connection, planned.form_version) == (changed,)
    with pytest.raises(ConflictError), writing(store.engine) as connection:
        change_round(connection, planned)
    with pytest.raises(MissingError), writing(store.engine) as connection:
        add_round(connection, "nie", planned)


def test_a_return_comes_once_with_its_annotations(store: Store) -> None:
    planned = planned_in(store)
    file = StoredReturn("", planned.id, "T01.docx", "a" * 64, "{}")
    with writing(store.engine) as connection:
        returned = add_return(connection, file, [NOTE, NOTE], PERSON)
    with pytest.raises(ConflictError), writing(store.engine) as connection:
        add_return(connection, file, [], PERSON)
    with reading(store.engine) as connection:
        assert known_returns(connection, planned.id) == {"a" * 64: "T01.docx"}
        assert [item.id for item in returns_of(connection, planned.id)] == [returned]
        found = annotations_of(connection, planned.id)
        assert [(item.segments, item.text) for item in found] == [(("s0001",), "Was ist das?")] * 2
    with writing(store.engine) as connection:
        set_codings(connection, {found[1].id: "word"}, {})
        assert [item.coding for item in annotations_of(connection, planned.id)] == ["", "word"]


def test_a_cell_is_guarded_by_its_version(store: Store) -> None:
    planned = planned_in(store)
    with writing(store.engine) as connection:
        first = put_answer(connection, planned.id, ANSWER, PERSON)
        assert answers_of(connection, planned.id) == (first,)
    with pytest.raises(ConflictError), writing(store.engine) as connection:
        put_answer(connection, planned.id, ANSWER, PERSON)
    other = StoredAnswer("", None, "T01", 1, "", "q1", "falsch", version=first.version)
    with writing(store.engine) as connection:
        second = put_answer(connection, planned.id, other, PERSON)
        assert answers_of(connection, planned.id) == (second,)
    assert (second.value, second.version, second.id) == ("falsch", 2, first.id)


def test_nothing_stays_of_a_deleted_round_or_form(store: Store) -> None:
    for gone in (True, False):
        planned = planned_in(store)
        with writing(store.engine) as connection:
            add_return(connection, StoredReturn("", planned.id, "a.docx", "b" * 64, "{}"), [NOTE], PERSON)
            put_answer(connection, planned.id, ANSWER, PERSON)
        with writing(store.engine) as connection:
            if gone:
                delete_round(connection, planned.id)
            else:
                delete_form(connection, get_version(connection, planned.form_version).form)
        with reading(store.engine) as connection:
            assert rounds_of(connection, planned.form_version) == ()
            assert returns_of(connection, planned.id) == () == annotations_of(connection, planned.id)
            assert answers_of(connection, planned.id) == ()
