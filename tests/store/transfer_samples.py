"""A workspace with a row in every table."""

from dataclasses import replace

from sqlalchemy import Connection, insert, select

from tests.store.building import PERSON, edit, form, next_version, passage
from workbench.model.machine import FormClass, MachineRequest
from workbench.model.memory_unit import MemoryUnit
from workbench.model.review import StoredAnnotation, StoredAnswer, StoredReturn, StoredRound
from workbench.model.translation_state import SegmentTranslation, TranslationState
from workbench.model.workspace import DecisionKind, Role, Setting, StoredVersion
from workbench.store.baselines import add_baseline
from workbench.store.changes import append_change
from workbench.store.claims import claim
from workbench.store.connect import writing
from workbench.store.decisions import put_decision
from workbench.store.exports import add_export, remove_export
from workbench.store.form_classes import put_class
from workbench.store.glossary_entries import add_entries
from workbench.store.keys import new_id, now
from workbench.store.machine_requests import add_request
from workbench.store.memory_blocks import extend_index
from workbench.store.memory_units import add_units
from workbench.store.opening import Store
from workbench.store.people import add_person
from workbench.store.reviews import add_return, add_round, put_answer
from workbench.store.schema import (
    segments,
    text_block_uses,
    text_block_wordings,
    text_blocks,
)
from workbench.store.settings import put_setting
from workbench.store.steps import mark_undone
from workbench.store.translation_dismissals import put_dismissal
from workbench.store.translations import add_translations, plan_language, save_translations

HARD = 'Zeile\u2028zwei, "Zitat" \\n, Tab\t, Emoji 😀, arabisch العربية, e\u0301, \ufffc Feld,\r\nEnde\x1f'


def fill(store: Store, forms: int = 3) -> None:
    """Put something into every table, with gaps in the numbers and texts that are hard to write down."""
    for number in range(forms):
        version = form(
            store, "Bitte ankreuzen.", HARD, "", name=f"Antrag {number} „ä“", data=bytes(range(256)) * 9
        )
        step = edit(store, version, "s0001", f"Kreuzen Sie an. {number}")
        edit(store, version, "s0002", HARD + "!")
        with writing(store.engine) as connection:
            mark_undone(connection, step)
    newer = next_version(store, version, [passage(1, "Neu", "Übernommen"), passage(2, "Zwei")])
    with writing(store.engine) as connection:
        add_person(connection, PERSON, Role.EDITOR, "anna")
        put_decision(connection, newer.id, DecisionKind.WAIVER, HARD, '{"a": [1, null]}', PERSON, "s0001")
        put_decision(connection, None, DecisionKind.IGNORED, "büro", "{}", PERSON)
        add_baseline(connection, newer.id, "3", '{"score": 41.5}', PERSON)
        add_entries(connection, [("g1", "Bescheid", "{}"), ("G1", "bescheid", "{}"), ("ä", "Ämter", "{}")])
        put_setting(connection, Setting("zeit", "{}", 0))
        put_setting(connection, Setting("Zeit", "{}", 0))
        remove_export(connection, add_export(connection, "Antrag", "weg.docx", "clean", "0" * 64, PERSON).id)
        add_export(connection, "Antrag", "antrag.docx", "clean", "0" * 64, PERSON)
        claim(connection, newer.id, "s0001", PERSON, store.client)
        _translations(connection, newer)
        _tests(connection, newer.id)
        add_units(
            connection,
            [MemoryUnit(HARD, "مرحبا", language="ar"), MemoryUnit("Ab 1.2.2025", "x", language="tr")],
        )
        put_class(connection, newer.form, FormClass.PUBLIC, PERSON)
        add_request(connection, machine_request())
        _without_repository(connection, newer.id)
        append_change(connection, PERSON, store.client, "import", newer.id, ["s0001"])
    extend_index(store.engine, 0)


def machine_request() -> MachineRequest:
    """A line of the log of machine translation."""
    return MachineRequest(
        new_id(),
        now(),
        PERSON,
        "deepl",
        "api.deepl.com",
        "Antrag „ä“",
        "tr",
        3,
        120,
        17,
        "0" * 64,
        "answered",
    )


def _translations(connection: Connection, version: StoredVersion) -> None:
    plan_language(connection, version.form, "ar", PERSON)
    row = SegmentTranslation("", version.form, version.id, "s0001", "ar", HARD, "مرحبا", match=101)
    (kept,) = add_translations(connection, [replace(row, state=TranslationState.DRAFT)], PERSON)
    changed = replace(kept, state=TranslationState.OUTDATED, old_source=HARD, comment=HARD)
    save_translations(connection, [changed], PERSON)
    put_dismissal(connection, version.form, "ar", "s0001", "0" * 24, HARD, PERSON)


def _tests(connection: Connection, version: str) -> None:
    planned = add_round(connection, version, StoredRound("", "", HARD, "{}"))
    annotation = StoredAnnotation("", "", ("s0001", "s0002"), "comment", "T01", HARD, HARD, "{}", "word")
    file = StoredReturn("", planned.id, "T01.docx", "0" * 64, "{}")
    returned = add_return(connection, file, [annotation], PERSON)
    put_answer(connection, planned.id, StoredAnswer("", returned, "T01", 1, "A", "q1", "richtig"), PERSON)
    put_answer(
        connection, planned.id, StoredAnswer("", None, "T02", 1, "", "q1", HARD, 90, HARD, (HARD,)), PERSON
    )


def _without_repository(connection, version: str) -> None:  # type: ignore[no-untyped-def]
    """Tables that later steps of the project fill."""
    segment = (
        connection.execute(select(segments.c.id).where(segments.c.form_version_id == version))
        .scalars()
        .first()
    )
    block = new_id()
    rows = (
        (text_blocks, {"id": block, "title": "Kontakt", "text": HARD, "fingerprint": "0" * 64}),
        (
            text_block_wordings,
            {
                "id": new_id(),
                "text_block_id": block,
                "number": 1,
                "text": HARD,
                "person": PERSON,
                "at": now(),
            },
        ),
        (
            text_block_uses,
            {"id": new_id(), "text_block_id": block, "segment_id": segment, "block_version": 1},
        ),
    )
    for table, row in rows:
        connection.execute(insert(table).values(row))
