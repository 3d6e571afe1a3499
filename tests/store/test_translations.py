"""Translations of passages are kept with everything they ever were."""

from dataclasses import replace

import pytest

from tests.store.building import PERSON, form
from workbench.model.translation_state import SegmentTranslation, TranslationState
from workbench.store.connect import reading, writing
from workbench.store.errors import ConflictError
from workbench.store.forms import delete_form, release
from workbench.store.opening import Store
from workbench.store.translation_dismissals import (
    dismissals_of,
    put_dismissal,
    take_back_dismissal,
)
from workbench.store.translations import (
    add_translations,
    form_languages_of,
    plan_language,
    remove_translations,
    save_translations,
    state_counts,
    translation_history_of,
    translations_of,
)


def planned(store: Store, *texts: str, language: str = "tr") -> tuple[SegmentTranslation, ...]:
    """Planned translations of the passages of a new released form."""
    version = form(store, *texts)
    with writing(store.engine) as connection:
        release(connection, version.id, PERSON, "frei")
        plan_language(connection, version.form, language, PERSON)
        rows = [
            SegmentTranslation("", version.form, version.id, f"s{number:04d}", language, text)
            for number, text in enumerate(texts, 1)
        ]
        return add_translations(connection, rows, PERSON)


def test_every_target_stays_in_the_history(store: Store) -> None:
    row, _ = planned(store, "Ja", "Nein")
    for target in ("Evet", "Evet.", "Evet"):
        with writing(store.engine) as connection:
            changed = replace(row, target=target, state=TranslationState.DRAFT)
            (row,) = save_translations(connection, [changed], "Tom")
    with writing(store.engine) as connection:
        (row,) = save_translations(connection, [replace(row, comment="nur ein Kommentar")], "Tom")
    with reading(store.engine) as connection:
        assert [item.target for item in translation_history_of(connection, row.id)] == [
            "Evet",
            "Evet.",
            "Evet",
        ]
        assert [(item.segment, item.target) for item in translations_of(connection, row.form_version)] == [
            ("s0001", "Evet"),
            ("s0002", ""),
        ]
        assert translations_of(connection, row.form_version)[0] == row


def test_second_writer_is_told_and_nothing_of_his_is_written(store: Store) -> None:
    one, two = planned(store, "Ja", "Nein")
    with writing(store.engine) as connection:
        save_translations(connection, [replace(two, target="Hayır", state=TranslationState.DRAFT)], "Eva")
    mine = [replace(item, target="x", state=TranslationState.DRAFT) for item in (one, two)]
    with (
        pytest.raises(ConflictError, match="„Eva“ die Übersetzung der Passage s0002"),
        writing(store.engine) as connection,
    ):
        save_translations(connection, mine, "Tom")
    with reading(store.engine) as connection:
        assert [item.target for item in translations_of(connection, one.form_version)] == ["", "Hayır"]
        assert translation_history_of(connection, one.id) == ()


def test_states_are_counted_for_every_form_and_language(store: Store) -> None:
    rows = planned(store, "Ja", "Nein", "Wohnung")
    planned(store, "Strom", language="sr-Latn")
    with writing(store.engine) as connection:
        save_translations(
            connection, [replace(rows[0], target="Evet", state=TranslationState.CHECKED)], PERSON
        )
    with reading(store.engine) as connection:
        counts = {(item.language, item.state): item.count for item in state_counts(connection)}
    assert counts == {
        ("tr", TranslationState.PLANNED): 2,
        ("tr", TranslationState.CHECKED): 1,
        ("sr-Latn", TranslationState.PLANNED): 1,
    }


def test_only_what_nobody_has_touched_can_be_taken_away(store: Store) -> None:
    one, two = planned(store, "Ja", "Nein")
    with writing(store.engine) as connection:
        save_translations(connection, [replace(one, target="Evet", state=TranslationState.DRAFT)], PERSON)
        remove_translations(connection, [two])
    with pytest.raises(ConflictError), writing(store.engine) as connection:
        remove_translations(connection, [one])
    with reading(store.engine) as connection:
        assert [item.segment for item in translations_of(connection, one.form_version)] == ["s0001"]


def test_dismissed_doubts_are_remembered_for_form_and_language(store: Store) -> None:
    row, *_ = planned(store, "Ja")
    with writing(store.engine) as connection:
        assert put_dismissal(connection, row.form, "tr", "s0001", "k", "stimmt so", PERSON) is None
        before = put_dismissal(connection, row.form, "tr", "s0001", "k", "geprüft", "Eva")
        assert before is not None and before.reason == "stimmt so"
    with reading(store.engine) as connection:
        assert [item.reason for item in dismissals_of(connection, row.form, "tr")] == ["geprüft"]
        assert dismissals_of(connection, row.form, "uk") == ()
    with writing(store.engine) as connection:
        take_back_dismissal(connection, row.form, "tr", "k")
        assert dismissals_of(connection) == ()


def test_translations_go_with_their_form(store: Store) -> None:
    gone, *_ = planned(store, "Ja")
    kept, *_ = planned(store, "Ja")
    with writing(store.engine) as connection:
        put_dismissal(connection, gone.form, "tr", "s0001", "k", "r", PERSON)
        delete_form(connection, gone.form)
    with reading(store.engine) as connection:
        assert translations_of(connection, gone.form_version) == ()
        assert [item.form for item in form_languages_of(connection)] == [kept.form]
        assert dismissals_of(connection) == ()
        assert len(translations_of(connection, kept.form_version)) == 1
