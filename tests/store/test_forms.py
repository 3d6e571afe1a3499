"""Forms and their versions."""

import hashlib

import pytest
from sqlalchemy import text

from tests.store.building import PERSON, edit, form, next_version, passage, read
from workbench.model.workspace import Status
from workbench.store.connect import reading, writing
from workbench.store.errors import ConflictError, FrozenError, MissingError
from workbench.store.forms import (
    FormFile,
    add_form,
    add_version,
    delete_form,
    forms_named,
    get_form,
    get_version,
    list_forms,
    original_of,
    release,
    release_hash,
    rename_form,
    set_status,
    versions_of,
)
from workbench.store.opening import Store
from workbench.store.segments import get_segment, segments_like, segments_of, set_block


def test_imported_file_comes_back_byte_by_byte(store: Store) -> None:
    data = bytes(range(256)) * 500
    version = form(store, "Name", data=data)
    with reading(store.engine) as connection:
        assert original_of(connection, version.id) == data
    assert (version.sha256, version.size) == (hashlib.sha256(data).hexdigest(), len(data))


def test_list_shows_the_newest_version_of_each_form_with_its_counts(store: Store) -> None:
    first = form(store, "Eins", "Zwei", name="B-Antrag")
    second = next_version(store, first, [passage(1, "Eins"), passage(2, "Zwei"), passage(3, "Drei", "Vier")])
    form(store, name="A-Antrag")
    with reading(store.engine) as connection:
        lines = list_forms(connection)
    assert [(line.form.name, line.newest.number, line.segments, line.revisions) for line in lines] == [
        ("A-Antrag", 1, 0, 0),
        ("B-Antrag", 2, 3, 1),
    ]
    assert (lines[1].newest, second.replaces) == (second, first.id)


def test_passages_come_in_reading_order_with_umlauts_and_placeholders_as_they_were(store: Store) -> None:
    texts = [f"Straße {number} \ufffc – „Größe“ 🏠" for number in range(120)]
    version = form(store, *texts)
    with reading(store.engine) as connection:
        found = segments_of(connection, version.id)
    assert [segment.text for segment in found] == texts
    assert [segment.position for segment in found] == list(range(120))


def test_text_carried_over_is_a_revision_of_the_new_version(store: Store) -> None:
    second = next_version(store, form(store, "Alt"), [passage(1, "Alt", "Neu")])
    assert (read(store, second).original, read(store, second).text) == ("Alt", "Neu")
    with reading(store.engine) as connection:
        assert [version.number for version in versions_of(connection, second.form)] == [1, 2]


def test_status_changed_by_two_people_tells_the_second(store: Store) -> None:
    version = form(store, "Name")
    with writing(store.engine) as connection:
        seen = get_form(connection, version.form)
        assert set_status(connection, seen, Status.LEGAL_CHECK).status is Status.LEGAL_CHECK
    with pytest.raises(ConflictError, match="Antrag"), writing(store.engine) as connection:
        set_status(connection, seen, Status.WITHDRAWN)
    with writing(store.engine) as connection:
        now = rename_form(connection, get_form(connection, version.form), "Antrag neu")
        assert (now.status, now.version) == (Status.LEGAL_CHECK, 3)
        assert forms_named(connection, "Antrag neu") == (now,)


def test_released_version_keeps_its_texts_and_says_what_it_replaces(store: Store) -> None:
    first = form(store, "Alt")
    second = next_version(store, first, [passage(1, "Neu")])
    with writing(store.engine) as connection:
        released = release(connection, second.id, "Lea Recht", "Stand 2026", replaces=first.id)
    assert (released.released_by, released.release_note, released.replaces) == (
        "Lea Recht",
        "Stand 2026",
        first.id,
    )
    with pytest.raises(FrozenError):
        edit(store, second, "s0001", "Anders")
    with pytest.raises(FrozenError), writing(store.engine) as connection:
        set_block(connection, get_segment(connection, second.id, "s0001"), "operative", True)
    with pytest.raises(FrozenError), writing(store.engine) as connection:
        release(connection, second.id, PERSON, "noch einmal")
    assert read(store, second).text == "Neu"
    edit(store, first, "s0001", "Die alte Version bleibt offen")


def test_release_hash_tells_every_change_of_a_text_or_lock(store: Store) -> None:
    version = form(store, "Eins", "Zwei")
    with writing(store.engine) as connection:
        hashes = [release_hash(connection, version.id)]
    edit(store, version, "s0002", "Zwei.")
    with writing(store.engine) as connection:
        hashes.append(release_hash(connection, version.id))
        set_block(connection, get_segment(connection, version.id, "s0001"), "operative", True)
        hashes.append(release_hash(connection, version.id))
    assert len(set(hashes)) == 3
    edit(store, version, "s0002", "Zwei")
    with writing(store.engine) as connection:
        set_block(connection, get_segment(connection, version.id, "s0001"), "", False)
        assert release_hash(connection, version.id) == hashes[0]


def test_deleted_form_leaves_nothing_but_other_forms_untouched(store: Store) -> None:
    gone, kept = form(store, "Weg", "Fort"), form(store, "Bleibt")
    edit(store, gone, "s0001", "Ganz weg")
    with writing(store.engine) as connection:
        delete_form(connection, gone.form)
    with reading(store.engine) as connection:
        assert [line.newest.id for line in list_forms(connection)] == [kept.id]
        for table in ("form_versions", "originals", "segments"):
            count = text(f"SELECT count(*) FROM {table}")
            assert connection.execute(count).scalar_one() == 1
        for table in ("steps", "revisions"):
            assert connection.execute(text(f"SELECT count(*) FROM {table}")).scalar_one() == 0
    with pytest.raises(MissingError), writing(store.engine) as connection:
        delete_form(connection, gone.form)


@pytest.mark.parametrize("read_missing", [get_form, get_version, original_of])
def test_what_is_not_there_is_said(store: Store, read_missing: object) -> None:
    assert callable(read_missing)
    with pytest.raises(MissingError), reading(store.engine) as connection:
        read_missing(connection, "nichts")


def test_version_needs_its_form(store: Store) -> None:
    with pytest.raises(MissingError), writing(store.engine) as connection:
        add_version(connection, "nichts", FormFile("a.docx", "docx", b""), PERSON)


def test_exception_takes_the_whole_transaction_back(store: Store) -> None:
    version = form(store, "Alt")
    with pytest.raises(RuntimeError), writing(store.engine) as connection:
        add_form(connection, "Halb", PERSON)
        connection.execute(text("UPDATE segments SET text = 'Halb'"))
        raise RuntimeError
    assert read(store, version).text == "Alt"
    with reading(store.engine) as connection:
        assert forms_named(connection, "Halb") == ()


def test_same_passage_is_found_in_other_forms_whatever_its_typography(store: Store) -> None:
    form(store, "Rufen Sie uns an: 0211 – 89 „Amt“.")
    form(store, 'Rufen  Sie uns an: 0211 - 89 "Amt".', "Rufen Sie uns nicht an.")
    with reading(store.engine) as connection:
        assert len(segments_like(connection, "Rufen Sie uns an: 0211 - 89 „Amt“.")) == 2
