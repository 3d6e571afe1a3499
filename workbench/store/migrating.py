"""The schema of a workspace: which one it has, which one this program knows, and the way from one to the other."""

from functools import cache
from importlib import resources
from typing import Any

from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

from workbench.store.memory_words import INDEXES
from workbench.store.memory_words import TABLE as MEMORY_WORDS
from workbench.store.schema import metadata
from workbench.store.search_index import INDEX, TABLE


@cache
def _scripts() -> ScriptDirectory:
    return ScriptDirectory.from_config(_config())


def _config() -> Config:
    config = Config()
    folder = resources.files("workbench.store").joinpath("migrations")
    config.set_main_option("script_location", str(folder).replace("%", "%%"))
    return config


def newest_schema() -> str:
    """The schema that this program writes."""
    head = _scripts().get_current_head()
    if head is None:
        raise RuntimeError("no migrations found")
    return head


def schema_of(connection: Connection) -> str | None:
    """The schema of the database; None for an empty one."""
    return MigrationContext.configure(connection).get_current_revision()


def is_known(schema: str) -> bool:
    """Whether this program knows the schema; a newer program may have written another."""
    return any(script.revision == schema for script in _scripts().walk_revisions())


def migrate(connection: Connection) -> None:
    """Bring the database of this connection to `newest_schema`, inside the caller's transaction."""
    from alembic import command

    config = _config()
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def schema_differences(connection: Connection) -> tuple[str, ...]:
    """What differs between the tables that are there and those that this program knows; empty if nothing does."""
    from alembic.autogenerate import compare_metadata

    options = {"compare_type": True, "include_name": _is_ours}
    context = MigrationContext.configure(connection, opts=options)
    return tuple(_short(difference) for difference in compare_metadata(context, metadata))


def _is_ours(name: str | None, kind: str, _parents: object) -> bool:
    """Whether a thing is kept by the migrations as `schema` describes it: the index for searching is not."""
    if kind == "table":
        return not (name or "").startswith((TABLE, MEMORY_WORDS))
    return name != INDEX and name not in INDEXES


def _short(difference: Any) -> str:
    first = difference[0] if isinstance(difference, list) else difference
    return " ".join(
        str(getattr(part, "name", part)) for part in first if isinstance(getattr(part, "name", part), str)
    )
