"""The tables are the ones that `schema` describes, however they came to be."""

from sqlalchemy import text

from tests.store.building import form
from workbench.store.connect import reading, writing
from workbench.store.migrating import newest_schema, schema_differences, schema_of
from workbench.store.opening import Store, open_workspace
from workbench.store.schema import metadata


def test_migrated_database_has_exactly_the_tables_of_the_schema(store: Store) -> None:
    with reading(store.engine) as connection:
        assert schema_of(connection) == newest_schema()
        assert schema_differences(connection) == ()


def test_comparison_notices_a_column_that_is_missing(store: Store) -> None:
    with writing(store.engine) as connection:
        connection.execute(text("ALTER TABLE test_rounds DROP COLUMN payload"))
    with reading(store.engine) as connection:
        assert [("payload" in difference) for difference in schema_differences(connection)] == [True]


def test_every_time_column_is_text_so_that_both_databases_hold_the_same() -> None:
    times = [
        column
        for table in metadata.sorted_tables
        for column in table.columns
        if column.name == "at" or column.name.endswith(("_at", "_until"))
    ]
    assert times
    assert {str(column.type) for column in times} == {"VARCHAR(32)"}


def test_reopened_workspace_is_the_same_one(store: Store, address: str) -> None:
    version = form(store, "Bitte ankreuzen.")
    again = open_workspace(address)
    try:
        assert (again.id, again.name) == (store.id, store.name)
        assert again.client != store.client
        with reading(again.engine) as connection:
            found = connection.execute(text("SELECT id FROM form_versions")).scalar_one()
        assert found == version.id
    finally:
        again.close()
