"""A workspace of an earlier program takes notes after it was opened; nothing that was decided gets lost."""

import pytest
from sqlalchemy import Connection

from tests.store.building import PERSON, form
from workbench.model.workspace import DecisionKind
from workbench.store import migrating, opening
from workbench.store.connect import reading, writing
from workbench.store.decisions import decisions_of, put_decision
from workbench.store.migrating import newest_schema, schema_differences, schema_of
from workbench.store.opening import create_workspace, open_workspace


def first_schema(connection: Connection) -> None:
    from alembic import command

    config = migrating._config()
    config.attributes["connection"] = connection
    command.upgrade(config, "001")


def test_older_workspace_takes_notes_and_keeps_its_decisions(
    address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(opening, "migrate", first_schema)
        old = create_workspace(address)
    version = form(old, "Alt")
    with writing(old.engine) as connection:
        put_decision(connection, version.id, DecisionKind.WAIVER, "a", "{}", PERSON, "s0001")
        put_decision(connection, None, DecisionKind.IGNORED, "b", "{}", PERSON)
        assert schema_of(connection) == "001"
        before = (decisions_of(connection, version.id), decisions_of(connection, None))
    old.close()

    store = open_workspace(address)
    try:
        with reading(store.engine) as connection:
            assert schema_of(connection) == newest_schema()
            assert schema_differences(connection) == ()
            assert (decisions_of(connection, version.id), decisions_of(connection, None)) == before
        with writing(store.engine) as connection:
            put_decision(connection, version.id, DecisionKind.NOTE, "n", "{}", PERSON, "s0001")
            assert len(decisions_of(connection, version.id)) == 2
    finally:
        store.close()
