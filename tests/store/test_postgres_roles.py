"""The server itself lets each role do what the program lets it do, and nothing else."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import Connection, text

from tests.store.building import PERSON, form, passage
from tests.store.postgres_server import PASSWORD, PostgresServer
from tests.store.transfer_samples import machine_request
from workbench.app.rights import ROLES, Action
from workbench.model.machine import FormClass
from workbench.model.memory_unit import MemoryUnit
from workbench.model.review import StoredAnnotation, StoredAnswer, StoredReturn, StoredRound
from workbench.model.text_block import BlockUse, TextBlock
from workbench.model.translation_state import SegmentTranslation, TranslationState
from workbench.model.workspace import DecisionKind, Role, Setting, Status, StoredVersion, TextChange
from workbench.store.baselines import add_baseline
from workbench.store.changes import append_change
from workbench.store.claims import claim
from workbench.store.connect import reading, writing
from workbench.store.decisions import put_decision, take_back
from workbench.store.errors import StoreError
from workbench.store.exports import add_export
from workbench.store.form_classes import put_class
from workbench.store.forms import (
    FormFile,
    add_form,
    add_version,
    delete_form,
    get_form,
    list_forms,
    release,
    set_status,
)
from workbench.store.glossary_entries import add_entries
from workbench.store.keys import new_id
from workbench.store.machine_requests import add_request, remove_requests, set_outcome
from workbench.store.memory_units import add_units, delete_units, units_of_pattern
from workbench.store.opening import Store, create_workspace, open_workspace
from workbench.store.people import add_person, current_login
from workbench.store.reviews import (
    add_return,
    add_round,
    annotations_of,
    change_round,
    delete_round,
    put_answer,
    set_codings,
)
from workbench.store.revisions import commit_texts
from workbench.store.search import search
from workbench.store.search_index import INDEX
from workbench.store.segments import get_segment, insert_segments, set_block
from workbench.store.settings import put_setting
from workbench.store.steps import append_step, mark_undone
from workbench.store.text_blocks import add_text_block, change_text_block, put_uses
from workbench.store.translation_dismissals import put_dismissal, take_back_dismissal
from workbench.store.translations import (
    add_translations,
    forget_language,
    move_translations,
    plan_language,
    remove_translations,
    save_translations,
)
from workbench.store.verifying import verify
from workbench.translation.memory_pattern import pattern_of

SCRIPT = Path(__file__).resolve().parents[2] / "scripts" / "postgres_roles.sql"
OWNER = "formulare_verwaltung"
"""Owns the database and is no administrator of the server, as `docs/postgresql.md` says."""
Act = Callable[[Connection, StoredVersion], object]


def edit(connection: Connection, version: StoredVersion) -> None:
    step = append_step(connection, version.id, "x", "{}", "{}", PERSON)
    claim(connection, version.id, "s0001", PERSON, "client")
    there = get_segment(connection, version.id, "s0001")
    commit_texts(connection, version.id, [TextChange("s0001", there.version, new_id())], PERSON, step.id)
    mark_undone(connection, step.id)


def decide(connection: Connection, version: StoredVersion) -> None:
    put_decision(connection, version.id, DecisionKind.IGNORED, "k", "{}", PERSON)
    take_back(connection, version.id, DecisionKind.IGNORED, "k")


def note(connection: Connection, version: StoredVersion) -> None:
    put_decision(connection, version.id, DecisionKind.NOTE, "k", "{}", PERSON)
    take_back(connection, version.id, DecisionKind.NOTE, "k")


def sign(connection: Connection, version: StoredVersion) -> None:
    put_decision(connection, version.id, DecisionKind.WAIVER, "k", "{}", PERSON)
    set_block(connection, get_segment(connection, version.id, "s0001"), "operative", True)


def take_in(connection: Connection, _version: StoredVersion) -> None:
    new = add_form(connection, "Neu", PERSON)
    version = add_version(connection, new.id, FormFile("neu.docx", "docx", b"x"), PERSON)
    insert_segments(connection, version.id, [passage(1, "Alt", "Neu")], PERSON)


def change_status(connection: Connection, version: StoredVersion) -> None:
    set_status(connection, get_form(connection, version.form), Status.TEST)


def release_with_translations(connection: Connection, version: StoredVersion) -> None:
    """A release takes translations along, whoever releases."""
    release(connection, version.id, PERSON, "")
    new = SegmentTranslation("", version.form, version.id, "s0001", "uk", "Bitte.", "Будь ласка.")
    (added,) = add_translations(connection, [new], PERSON)
    move_translations(connection, [added])


def translate(connection: Connection, version: StoredVersion) -> None:
    new = SegmentTranslation("", version.form, version.id, "s0001", "tr", "Bitte.", "Lütfen.")
    plan_language(connection, version.form, "tr", PERSON)
    (added,) = add_translations(connection, [replace(new, state=TranslationState.DRAFT)], PERSON)
    (changed,) = save_translations(connection, [replace(added, target="Lütfen!")], PERSON)
    put_dismissal(connection, version.form, "tr", "s0001", "k", "stimmt", PERSON)
    take_back_dismissal(connection, version.form, "tr", "k")
    remove_translations(connection, [changed])
    forget_language(connection, version.form, "tr")
    request = machine_request()
    add_request(connection, request)
    set_outcome(connection, request.id, "time")
    for at in ("2026-01-01", "2026-01-02"):
        add_units(connection, [MemoryUnit("Bitte.", "Lütfen.", language="tr", at=at)])
    (unit,) = units_of_pattern(connection, pattern_of("Bitte.").key, "tr", "")
    delete_units(connection, [unit.number])


def set_up_machine(connection: Connection, version: StoredVersion) -> None:
    put_setting(connection, Setting(new_id(), "{}", 0))
    put_class(connection, version.form, FormClass.PUBLIC, PERSON)
    put_class(connection, version.form, FormClass.CASE, PERSON)
    remove_requests(connection, "2000")


def test_people(connection: Connection, version: StoredVersion) -> None:
    planned = add_round(connection, version.id, StoredRound("", "", "T", "{}"))
    planned = change_round(connection, replace(planned, title="U"))
    returned = add_return(
        connection,
        StoredReturn("", planned.id, "T01.docx", "0" * 64, "{}"),
        [StoredAnnotation("", "", ("s0001",), "comment", "T01", "Hm", "", "{}")],
        PERSON,
    )
    answer = put_answer(connection, planned.id, StoredAnswer("", returned, "T01", 1, "", "q1", "ja"), PERSON)
    put_answer(connection, planned.id, replace(answer, value="nein"), PERSON)
    set_codings(connection, {annotations_of(connection, planned.id)[0].id: "word"}, {answer.id: "tone"})
    delete_round(connection, planned.id)


def keep_block(connection: Connection, version: StoredVersion) -> None:
    block = add_text_block(connection, TextBlock("", "T", "Text", "0" * 16), "", PERSON)
    changed = change_text_block(connection, block, "", PERSON)
    passage = get_segment(connection, version.id, "s0001").id
    put_uses(connection, block.id, [BlockUse(passage, changed.version, declined=False)])
    put_setting(connection, Setting(new_id(), "{}", 0))


test_people.__test__ = False  # type: ignore[attr-defined]

ACTS: Mapping[Action, Act] = {
    Action.EDIT: edit,
    Action.DECIDE: decide,
    Action.NOTE: note,
    Action.LEGAL: sign,
    Action.IMPORT: take_in,
    Action.BASELINE: lambda connection, version: add_baseline(connection, version.id, "1", "{}", PERSON),
    Action.STATUS: change_status,
    Action.RELEASE: release_with_translations,
    Action.DELETE: lambda connection, version: delete_form(connection, version.form),
    Action.EXPORT: lambda connection, _: add_export(connection, "A", "a.docx", "clean", "0" * 64, PERSON),
    Action.TRANSLATE: translate,
    Action.MACHINE: set_up_machine,
    Action.TEST: test_people,
    Action.GLOSSARY: lambda connection, _: add_entries(connection, [("g1", "Ablichtung", "{}")]),
    Action.TEXT_BLOCKS: keep_block,
    Action.PEOPLE: lambda connection, _: add_person(connection, "Neu", Role.READER),
}


class Office:
    """A workspace on the server with one login for each role."""

    def __init__(self, server: PostgresServer) -> None:
        self.database = server.new_database()
        self.server = server
        server.execute(f"CREATE ROLE {OWNER} LOGIN CREATEROLE PASSWORD '{PASSWORD}'")
        server.execute(f'ALTER DATABASE "{self.database}" OWNER TO {OWNER}')
        self.owner = create_workspace(server.url(self.database, OWNER))
        script = SCRIPT.read_text(encoding="utf-8")
        for _ in range(2):  # it may be run again
            server.execute(script, self.database, OWNER)
        for role in Role:
            server.execute(f"DROP ROLE IF EXISTS person_{role}")
            server.execute(f"CREATE ROLE person_{role} LOGIN PASSWORD '{PASSWORD}' IN ROLE workbench_{role}")

    def as_(self, role: Role) -> Store:
        """The workspace opened by a person with the role."""
        return open_workspace(self.server.url(self.database, f"person_{role}"))


@pytest.fixture(scope="module")
def office(postgres_server: PostgresServer) -> Iterator[Office]:
    """One office for all tests here."""
    office = Office(postgres_server)
    yield office
    office.owner.close()


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("action", Action)
def test_server_allows_what_the_program_allows(office: Office, role: Role, action: Action) -> None:
    version = form(office.owner, "Alt")
    store = office.as_(role)
    try:
        with writing(store.engine) as connection:
            ACTS[action](connection, version)
            append_change(connection, PERSON, store.client, action.name, version.id)
            done = role in ROLES[action]
            assert done, "The server lets more people do this than the program."
            connection.rollback()
    except StoreError as error:
        assert role not in ROLES[action], "The server lets fewer people do this than the program."
        assert str(error) == "Ihr Konto an der Datenbank darf das nicht."
    finally:
        store.close()


def test_reader_can_read_search_and_check_everything(office: Office) -> None:
    form(office.owner, "Zum Lesen")
    store = office.as_(Role.READER)
    with reading(store.engine) as connection:
        assert list_forms(connection)
        assert search(connection, "lesen").hits
    assert verify(store.engine).ok
    store.close()


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE revisions SET after = 'gefälscht'",
        "DELETE FROM revisions",
        "UPDATE text_block_wordings SET text = 'gefälscht'",
        "DELETE FROM text_block_wordings",
        "UPDATE changes SET person = 'jemand anderes'",
        "DELETE FROM changes",
        "UPDATE originals SET data = ''",
        "DELETE FROM people",
        "UPDATE alembic_version SET version_num = '2'",
        "DROP TABLE forms",
        "CREATE TABLE fremd (x int)",
    ],
)
def test_nobody_can_rewrite_history_or_tables(office: Office, role: Role, statement: str) -> None:
    store = office.as_(role)
    with pytest.raises(StoreError, match="Ihr Konto"), writing(store.engine) as connection:
        connection.execute(text(statement))
    store.close()


def test_owner_without_other_rights_gets_the_index_for_searching(office: Office) -> None:
    with reading(office.owner.engine) as connection:
        assert INDEX in connection.execute(text("SELECT indexname FROM pg_indexes")).scalars().all()


@pytest.mark.parametrize("role", Role)
def test_program_knows_the_person_by_the_login(office: Office, role: Role) -> None:
    store = office.as_(role)
    with reading(store.engine) as connection:
        assert current_login(connection) == f"person_{role}"
    store.close()
