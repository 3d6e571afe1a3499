"""Decisions: one of a kind for each thing."""

from tests.store.building import PERSON, form
from workbench.model.workspace import DecisionKind
from workbench.store.connect import reading, writing
from workbench.store.decisions import decisions_of, put_decision, take_back
from workbench.store.opening import Store


def test_newer_decision_about_the_same_thing_takes_the_place_of_the_older(store: Store) -> None:
    version = form(store, "Alt")
    key = '["s0001", "glossary", "' + "sehr langes Wort " * 300 + '"]'
    with writing(store.engine) as connection:
        put_decision(connection, version.id, DecisionKind.REJECTION, key, '"zu lang"', "Bea", "s0001")
        put_decision(connection, version.id, DecisionKind.REJECTION, key, '"falsch"', PERSON, "s0001")
        put_decision(connection, version.id, DecisionKind.IGNORED, key, "{}", PERSON, "s0001")
    with reading(store.engine) as connection:
        found = decisions_of(connection, version.id)
    assert [(item.kind, item.key, item.payload, item.person) for item in found] == [
        (DecisionKind.IGNORED, key, "{}", PERSON),
        (DecisionKind.REJECTION, key, '"falsch"', PERSON),
    ]


def test_decision_taken_back_is_gone(store: Store) -> None:
    version = form(store, "Alt")
    with writing(store.engine) as connection:
        put_decision(connection, version.id, DecisionKind.WAIVER, "a", "{}", PERSON)
        assert take_back(connection, version.id, DecisionKind.WAIVER, "a")
        assert not take_back(connection, version.id, DecisionKind.WAIVER, "a")
        assert decisions_of(connection, version.id) == ()


def test_decision_for_the_office_belongs_to_no_form(store: Store) -> None:
    version = form(store, "Alt")
    with writing(store.engine) as connection:
        for payload in ("1", "2"):
            put_decision(connection, None, DecisionKind.IGNORED, "regel", payload, PERSON)
        assert [item.payload for item in decisions_of(connection, None)] == ["2"]
        assert decisions_of(connection, version.id) == ()
