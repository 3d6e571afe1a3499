"""Forms and their versions: taken in, listed, released, deleted."""

import hashlib
import json
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, Select, delete, func, insert, select, update

from workbench.model.workspace import ListedForm, Status, StoredForm, StoredVersion
from workbench.store.connect import POSTGRESQL
from workbench.store.errors import ConflictError, DamagedError, FrozenError, MissingError
from workbench.store.keys import new_id, now
from workbench.store.schema import form_versions, forms, originals, revisions, segments


@dataclass(frozen=True, slots=True)
class FormFile:
    """A file as a person gave it."""

    name: str
    format: str
    data: bytes


def add_form(connection: Connection, name: str, person: str) -> StoredForm:
    """A new form without a version, as a draft."""
    form = StoredForm(new_id(), name, Status.DRAFT, now(), person)
    row = {"id": form.id, "name": name, "status": form.status, "created_at": form.created_at}
    connection.execute(insert(forms).values(**row, created_by=person))
    return form


def add_version(
    connection: Connection,
    form: str,
    file: FormFile,
    person: str,
    note: str = "",
    replaces: str | None = None,
) -> StoredVersion:
    """The next version of the form, with the bytes of its file; passages are added by `insert_segments`."""
    locked = connection.execute(select(forms.c.id).where(forms.c.id == form).with_for_update(key_share=True))
    if locked.one_or_none() is None:
        raise MissingError(_NO_FORM)
    number = select(func.coalesce(func.max(form_versions.c.number), 0) + 1).where(
        form_versions.c.form_id == form
    )
    version = {
        "id": new_id(),
        "form_id": form,
        "number": connection.execute(number).scalar_one(),
        "file_name": file.name,
        "format": file.format,
        "sha256": hashlib.sha256(file.data).hexdigest(),
        "size": len(file.data),
        "imported_at": now(),
        "imported_by": person,
        "note": note,
        "replaces_id": replaces,
    }
    connection.execute(insert(form_versions).values(version))
    connection.execute(insert(originals).values(form_version_id=version["id"], data=file.data))
    return get_version(connection, version["id"])


def list_forms(connection: Connection) -> tuple[ListedForm, ...]:
    """All forms by name, each with its newest version; the bytes and texts stay where they are."""
    newest = (
        select(form_versions.c.form_id, func.max(form_versions.c.number).label("number"))
        .group_by(form_versions.c.form_id)
        .subquery()
    )
    rows = connection.execute(
        select(forms, form_versions)
        .join(newest, newest.c.form_id == forms.c.id)
        .join(
            form_versions,
            (form_versions.c.form_id == newest.c.form_id) & (form_versions.c.number == newest.c.number),
        )
        .order_by(forms.c.name, forms.c.id)
    ).all()
    counted = _counts(connection, select(segments.c.form_version_id, func.count()))
    revised = _counts(
        connection,
        select(segments.c.form_version_id, func.count()).join(
            revisions, revisions.c.segment_id == segments.c.id
        ),
    )
    return tuple(
        ListedForm(
            _form(row._mapping, forms.c),
            version := _version(row._mapping, form_versions.c),
            counted.get(version.id, 0),
            revised.get(version.id, 0),
        )
        for row in rows
    )


def _counts(connection: Connection, query: Any) -> dict[str, int]:
    rows = connection.execute(query.group_by(segments.c.form_version_id))
    return {row[0]: row[1] for row in rows}


def get_form(connection: Connection, form: str) -> StoredForm:
    """The form. Raises `MissingError`."""
    row = connection.execute(select(forms).where(forms.c.id == form)).one_or_none()
    return _form(_there(row, _NO_FORM)._mapping, forms.c)


def forms_named(connection: Connection, name: str) -> tuple[StoredForm, ...]:
    """All forms of exactly this name, oldest first."""
    rows = connection.execute(
        select(forms).where(forms.c.name == name).order_by(forms.c.created_at, forms.c.id)
    )
    return tuple(_form(row._mapping, forms.c) for row in rows)


def get_version(connection: Connection, version: str) -> StoredVersion:
    """The version. Raises `MissingError`."""
    row = connection.execute(select(form_versions).where(form_versions.c.id == version)).one_or_none()
    return _version(_there(row, _NO_VERSION)._mapping, form_versions.c)


def versions_of(connection: Connection, form: str) -> tuple[StoredVersion, ...]:
    """All versions of the form, oldest first."""
    query = select(form_versions).where(form_versions.c.form_id == form).order_by(form_versions.c.number)
    return tuple(_version(row._mapping, form_versions.c) for row in connection.execute(query))


def original_of(connection: Connection, version: str) -> bytes:
    """The bytes of the version's file, as they were taken in.

    Raises `MissingError` if there is no such version, `DamagedError` if its file is gone or has other bytes.
    """
    columns = (form_versions.c.file_name, form_versions.c.sha256, originals.c.data)
    query: Select[Any] = (
        select(*columns)
        .outerjoin(originals, originals.c.form_version_id == form_versions.c.id)
        .where(form_versions.c.id == version)
    )
    row = _there(connection.execute(query).one_or_none(), _NO_VERSION)
    data = bytes(row.data or b"")
    if hashlib.sha256(data).hexdigest() != row.sha256:
        raise DamagedError(row.file_name, on_server=connection.dialect.name == POSTGRESQL)
    return data


def set_status(connection: Connection, form: StoredForm, status: Status) -> StoredForm:
    """The form with another status. Raises `ConflictError` if somebody has changed it meanwhile."""
    return _update(connection, form, {"status": status})


def rename_form(connection: Connection, form: StoredForm, name: str) -> StoredForm:
    """The form with another name. Raises `ConflictError` if somebody has changed it meanwhile."""
    return _update(connection, form, {"name": name})


def _update(connection: Connection, form: StoredForm, values: dict[str, str]) -> StoredForm:
    done = connection.execute(
        update(forms)
        .where(forms.c.id == form.id, forms.c.version == form.version)
        .values(**values, version=forms.c.version + 1)
    )
    there = get_form(connection, form.id)
    if not done.rowcount:
        raise ConflictError(message=f"Inzwischen hat jemand anderes „{form.name}“ geändert.")
    return there


def lock_version(connection: Connection, version: str) -> str | None:
    """Keep others from changing the version until this transaction ends; when it was released, None if not yet."""
    query = select(form_versions.c.released_at).where(form_versions.c.id == version)
    row = _there(connection.execute(query.with_for_update(key_share=True)).one_or_none(), _NO_VERSION)
    released: str | None = row.released_at
    return released


def lock_unreleased(connection: Connection, version: str) -> None:
    """Like `lock_version`. Raises `FrozenError` for a released version."""
    if lock_version(connection, version) is not None:
        raise FrozenError(
            "Diese Version ist freigegeben und wird nicht mehr geändert.",
            "Legen Sie eine neue Version des Formulars an.",
        )


def release(
    connection: Connection, version: str, person: str, note: str, replaces: str | None = None
) -> StoredVersion:
    """Freeze the version: hash of file and texts, who, when, and what it replaces. Raises `FrozenError`."""
    lock_unreleased(connection, version)
    values = {"released_at": now(), "released_by": person, "release_note": note}
    values["release_sha256"] = release_hash(connection, version)
    if replaces is not None:
        values["replaces_id"] = replaces
    done = update(form_versions).where(form_versions.c.id == version)
    connection.execute(done.values(**values, version=form_versions.c.version + 1))
    return get_version(connection, version)


def release_hash(connection: Connection, version: str) -> str:
    """SHA-256 of the file's hash and every passage as it stands, one JSON line each in reading order."""
    digest = hashlib.sha256(get_version(connection, version).sha256.encode())
    columns = (segments.c.segment, segments.c.block, segments.c.locked, segments.c.text)
    query = select(*columns).where(segments.c.form_version_id == version).order_by(segments.c.position)
    for row in connection.execute(query):
        digest.update(b"\n" + json.dumps(list(row), ensure_ascii=False).encode())
    return digest.hexdigest()


def delete_form(connection: Connection, form: str) -> None:
    """Delete the form with all versions, texts, history, decisions and translations. Files that were exported stay
    listed. `purge` then removes the traces from the file."""
    if not connection.execute(delete(forms).where(forms.c.id == form)).rowcount:
        raise MissingError(_NO_FORM)


_NO_FORM = "Dieses Formular gibt es im Arbeitsbereich nicht mehr."
_NO_VERSION = "Diese Version des Formulars gibt es im Arbeitsbereich nicht mehr."


def _there(row: Row[Any] | None, message: str) -> Row[Any]:
    if row is None:
        raise MissingError(message)
    return row


def _form(row: Any, column: Any) -> StoredForm:
    return StoredForm(
        row[column.id],
        row[column.name],
        Status(row[column.status]),
        row[column.created_at],
        row[column.created_by],
        row[column.version],
    )


def _version(row: Any, column: Any) -> StoredVersion:
    return StoredVersion(*(row[field] for field in column))
