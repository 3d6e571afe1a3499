"""The schema of a workspace: which one it has, which one this program knows, and the way from one to the other."""

from functools import cache
from importlib import resources

from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection


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
