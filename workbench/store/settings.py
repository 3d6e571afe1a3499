"""Settings of the office."""

from sqlalchemy import Connection, insert, select, update
from sqlalchemy.exc import IntegrityError

from workbench.model.workspace import Setting
from workbench.store.errors import ConflictError
from workbench.store.schema import settings


def get_setting(connection: Connection, name: str) -> Setting | None:
    """The setting; None if nobody has made it."""
    row = connection.execute(select(settings).where(settings.c.name == name)).one_or_none()
    return None if row is None else Setting(row.name, row.payload, row.version)


def list_settings(connection: Connection) -> tuple[Setting, ...]:
    """All settings by name."""
    rows = connection.execute(select(settings).order_by(settings.c.name))
    return tuple(Setting(row.name, row.payload, row.version) for row in rows)


def put_setting(connection: Connection, setting: Setting) -> Setting:
    """The setting as it was written. `version` is the one that was read, 0 for a new setting.

    Raises `ConflictError` if somebody was faster.
    """
    written = Setting(setting.name, setting.payload, setting.version + 1)
    if not (_insert(connection, written) if setting.version == 0 else _update(connection, written)):
        raise ConflictError(message="Inzwischen hat jemand anderes diese Einstellung geändert.")
    return written


def _insert(connection: Connection, new: Setting) -> bool:
    try:
        with connection.begin_nested():
            connection.execute(
                insert(settings).values(name=new.name, payload=new.payload, version=new.version)
            )
    except IntegrityError:
        return False
    return True


def _update(connection: Connection, new: Setting) -> bool:
    there = update(settings).where(settings.c.name == new.name, settings.c.version == new.version - 1)
    return bool(connection.execute(there.values(payload=new.payload, version=new.version)).rowcount)
