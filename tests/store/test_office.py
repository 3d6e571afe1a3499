"""What the office shares beside its forms: people, settings, baselines, exported files, glossary."""

from dataclasses import replace

import pytest

from tests.store.building import PERSON, form
from workbench.model.workspace import Role, Setting
from workbench.store.baselines import add_baseline, baselines_of
from workbench.store.connect import reading, writing
from workbench.store.errors import ConflictError, StoreError
from workbench.store.exports import add_export, list_exports
from workbench.store.forms import delete_form, release
from workbench.store.glossary_entries import add_entries, change_entry, delete_entry, list_entries
from workbench.store.opening import Store
from workbench.store.people import (
    add_person,
    change_person,
    current_login,
    list_people,
    person_named,
    person_of_login,
)
from workbench.store.settings import get_setting, list_settings, put_setting


def test_people_are_told_apart_by_name_and_found_by_login(store: Store) -> None:
    with writing(store.engine) as connection:
        login = current_login(connection) or "anna"
        anna = add_person(connection, "Anna Amt", Role.EDITOR, login)
        add_person(connection, "Lea Recht", Role.LEGAL)
    with pytest.raises(StoreError, match="Anna Amt"), writing(store.engine) as connection:
        add_person(connection, "Anna Amt", Role.READER)
    with reading(store.engine) as connection:
        assert [person.name for person in list_people(connection)] == ["Anna Amt", "Lea Recht"]
        assert person_of_login(connection, login) == anna == person_named(connection, "Anna Amt")
        assert person_named(connection, "Niemand") is None


def test_person_who_left_stays_in_the_list_but_cannot_log_in(store: Store) -> None:
    with writing(store.engine) as connection:
        anna = add_person(connection, "Anna Amt", Role.EDITOR, "anna")
        left = change_person(connection, replace(anna, active=False, role=Role.READER))
        assert list_people(connection) == (left,)
        assert person_of_login(connection, "anna") is None
        bea = add_person(connection, "Bea Amt", Role.EDITOR)
    with pytest.raises(ConflictError), writing(store.engine) as connection:
        change_person(connection, replace(anna, role=Role.LEGAL))
    with pytest.raises(StoreError, match="Anna Amt"), writing(store.engine) as connection:
        change_person(connection, replace(bea, name="Anna Amt"))


def test_settings_changed_by_two_people_tell_the_second(store: Store) -> None:
    with writing(store.engine) as connection:
        assert get_setting(connection, "ziel") is None
        first = put_setting(connection, Setting("ziel", '"einfach"', 0))
        second = put_setting(connection, replace(first, payload='"buergernah"'))
        assert get_setting(connection, "ziel") == second
    for stale in (Setting("ziel", '"x"', 0), replace(first, payload='"x"')):
        with pytest.raises(ConflictError), writing(store.engine) as connection:
            put_setting(connection, stale)
    with reading(store.engine) as connection:
        assert list_settings(connection) == (second,)


def test_conflict_about_a_setting_leaves_the_rest_of_the_transaction_to_the_caller(store: Store) -> None:
    with writing(store.engine) as connection:
        put_setting(connection, Setting("ziel", "1", 0))
        with pytest.raises(ConflictError):
            put_setting(connection, Setting("ziel", "2", 0))
        put_setting(connection, Setting("anderes", "3", 0))
    with reading(store.engine) as connection:
        assert [(item.name, item.payload) for item in list_settings(connection)] == [
            ("anderes", "3"),
            ("ziel", "1"),
        ]


def test_baselines_stay_in_the_order_in_which_they_were_set(store: Store) -> None:
    version = form(store, "Alt")
    with writing(store.engine) as connection:
        add_baseline(connection, version.id, "1.0", '{"score": 71}', PERSON)
        release(connection, version.id, PERSON, "")
        last = add_baseline(connection, version.id, "1.1", '{"score": 64}', PERSON)
        found = baselines_of(connection, version.id)
    assert [item.score_version for item in found] == ["1.0", "1.1"]
    assert found[-1] == last


def test_exported_file_stays_listed_when_its_form_is_deleted(store: Store) -> None:
    version = form(store, "Alt", name="Wohngeld")
    with writing(store.engine) as connection:
        first = add_export(connection, "Wohngeld", "wohngeld_neu.docx", "tracked", "ab" * 32, PERSON)
        add_export(connection, "Anderes", "anderes.docx", "clean", "cd" * 32, PERSON)
        delete_form(connection, version.form)
    with reading(store.engine) as connection:
        assert [item.file_name for item in list_exports(connection)] == ["wohngeld_neu.docx", "anderes.docx"]
        assert list_exports(connection, "Wohngeld") == (first,)


def test_glossary_entry_changed_by_two_people_tells_the_second(store: Store) -> None:
    with writing(store.engine) as connection:
        add_entries(connection, [("g2", "Ablichtung", "{}"), ("g1", "Anspruchsberechtigte", "{}")])
    with reading(store.engine) as connection:
        one, two = list_entries(connection)
    assert (one.entry, one.term) == ("g1", "Anspruchsberechtigte")
    with writing(store.engine) as connection:
        changed = change_entry(connection, replace(one, payload='{"kind": "avoid"}'))
        delete_entry(connection, two)
    for action in (change_entry, delete_entry):
        with pytest.raises(ConflictError, match="Anspruchsberechtigte"), writing(store.engine) as connection:
            action(connection, one)
    with pytest.raises(StoreError, match="g1"), writing(store.engine) as connection:
        add_entries(connection, [("g3", "neu", "{}"), ("g1", "doppelt", "{}")])
    with reading(store.engine) as connection:
        assert list_entries(connection) == (changed,)
