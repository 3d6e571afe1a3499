"""A check of the whole workspace finds what does not fit."""

from dataclasses import replace

import pytest
from sqlalchemy import text

from tests.store.building import PERSON, edit, form, next_version, passage
from workbench.model.translation_state import SegmentTranslation, TranslationState
from workbench.model.workspace import DecisionKind, StoredVersion, Verification
from workbench.store.connect import writing
from workbench.store.decisions import put_decision
from workbench.store.forms import release
from workbench.store.opening import Store
from workbench.store.translations import add_translations, save_translations
from workbench.store.verifying import verify


@pytest.fixture
def version(store: Store) -> StoredVersion:
    """Two versions of a form with some history; the newer one."""
    first = form(store, "Eins", "Zwei")
    for new in ("Eins!", "Eins?", "Eins."):
        edit(store, first, "s0001", new)
    second = next_version(store, first, [passage(1, "Eins", "Eins."), passage(2, "Zwei"), passage(3, "Drei")])
    with writing(store.engine) as connection:
        put_decision(connection, second.id, DecisionKind.IGNORED, "k", "{}", PERSON)
        release(connection, first.id, PERSON, "")
        row = SegmentTranslation("", first.form, first.id, "s0001", "tr", "Eins.", "Bir")
        (kept,) = add_translations(connection, [row], PERSON)
        save_translations(connection, [replace(kept, target="Bir.", state=TranslationState.DRAFT)], PERSON)
    return second


def test_sound_workspace_has_no_problems_and_is_counted(store: Store, version: StoredVersion) -> None:
    edit(store, version, "s0003", "Drei.")
    assert verify(store.engine) == Verification(
        forms=1, versions=2, segments=5, revisions=5, steps=4, decisions=1, problems=()
    )
    assert verify(store.engine).ok


@pytest.mark.parametrize(
    ("damage", "told"),
    [
        ("UPDATE segments SET text = 'Fremd' WHERE segment = 's0002'", "nicht der zuletzt geschriebene"),
        ("UPDATE segments SET original = 'Fremd' WHERE segment = 's0003'", "nicht der zuletzt geschriebene"),
        ("UPDATE segments SET fingerprint = 'x' WHERE segment = 's0003'", "Fingerabdruck"),
        ("DELETE FROM revisions WHERE number = 3", "nicht der zuletzt geschriebene"),
        ("DELETE FROM revisions WHERE number = 2", "Vor der Fassung 3 fehlt eine"),
        ("UPDATE revisions SET before = 'Fremd' WHERE number = 3", "Vor der Fassung 3 fehlt eine"),
        ("DELETE FROM steps WHERE number = 2", "Von 3 Schritten sind 2 da"),
        ("UPDATE originals SET data = CAST('Andere' AS {bytes})", "nicht mehr die, die aufgenommen wurde"),
        ("DELETE FROM originals", "fehlt"),
        ("UPDATE translations SET target = 'Fremd'", "Die Übersetzung ist nicht die zuletzt geschriebene"),
        ("DELETE FROM translation_history", "Die Übersetzung ist nicht die zuletzt geschriebene"),
        ("UPDATE translations SET segment = 's0009'", "Die Passage der Übersetzung fehlt"),
        (
            "UPDATE segments SET locked = NOT locked WHERE segment = 's0002'",
            "wurde nach der Freigabe geändert",
        ),
    ],
)
def test_damage_is_told(store: Store, version: StoredVersion, damage: str, told: str) -> None:
    assert verify(store.engine).ok
    with writing(store.engine) as connection:
        connection.execute(text(damage.format(bytes="BLOB" if store.is_embedded else "BYTEA")))
    problems = verify(store.engine).problems
    assert any(told in problem and version.file_name in problem for problem in problems), problems


def test_many_problems_are_summed_up(store: Store) -> None:
    form(store, *[f"Text {number}" for number in range(130)])
    with writing(store.engine) as connection:
        connection.execute(text("UPDATE segments SET fingerprint = 'x'"))
    problems = verify(store.engine).problems
    assert (len(problems), problems[-1]) == (101, "Und 30 weitere.")


def test_problems_never_hold_the_text_of_a_form(store: Store) -> None:
    form(store, "Vertraulich")
    with writing(store.engine) as connection:
        connection.execute(text("UPDATE segments SET text = 'Geheimnis'"))
    problems = verify(store.engine).problems
    assert problems
    assert not any("Vertraulich" in problem or "Geheimnis" in problem for problem in problems)


@pytest.mark.parametrize("address", ["sqlite"], indirect=True)
def test_file_whose_links_or_index_are_broken_is_told(store: Store, version: StoredVersion) -> None:
    assert version
    driver = store.engine.raw_connection()
    cursor = driver.cursor()
    cursor.execute("PRAGMA foreign_keys = OFF")
    cursor.execute("DELETE FROM forms")
    cursor.execute("INSERT INTO segment_search(segment_search) VALUES ('delete-all')")
    cursor.execute("PRAGMA foreign_keys = ON")
    driver.close()
    problems = verify(store.engine).problems
    assert any("form_versions" in problem for problem in problems)
    assert any("Suche" in problem for problem in problems)
