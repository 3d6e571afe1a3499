"""Files that left the workspace: listed for good, also after their form was deleted."""

from typing import Any

from sqlalchemy import Connection, delete, insert, select

from workbench.model.workspace import ExportRecord
from workbench.store.keys import new_id, now
from workbench.store.schema import exports


def add_export(
    connection: Connection, form: str, file_name: str, mode: str, sha256: str, person: str
) -> ExportRecord:
    """The line in the list. `form` is the name of the form, `sha256` that of the file."""
    new = ExportRecord(new_id(), form, file_name, mode, sha256, person, now())
    connection.execute(
        insert(exports).values(
            id=new.id, form=form, file_name=file_name, mode=mode, sha256=sha256, person=person, at=new.at
        )
    )
    return new


def remove_export(connection: Connection, export: str) -> None:
    """Take the line back: the file could not be written."""
    connection.execute(delete(exports).where(exports.c.id == export))


def list_exports(connection: Connection, form: str = "") -> tuple[ExportRecord, ...]:
    """All exported files, or those of forms of this name, in the order in which they were written."""
    query = select(exports).order_by(exports.c.number)
    if form:
        query = query.where(exports.c.form == form)
    return tuple(_export(row) for row in connection.execute(query))


def _export(row: Any) -> ExportRecord:
    return ExportRecord(row.id, row.form, row.file_name, row.mode, row.sha256, row.person, row.at)
