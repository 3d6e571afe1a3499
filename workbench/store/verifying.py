"""Checking a whole workspace: whether everything in it fits together."""

import hashlib
from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection, Engine, Select, func, or_, select, text
from sqlalchemy.sql.schema import Table

from workbench.legal.fingerprints import fingerprint
from workbench.model.workspace import Verification
from workbench.store.connect import POSTGRESQL, reading, writing
from workbench.store.forms import release_hash
from workbench.store.memory_units import wrong_patterns
from workbench.store.memory_words import words_are_sound
from workbench.store.migrating import schema_differences
from workbench.store.schema import (
    decisions,
    form_versions,
    forms,
    originals,
    revisions,
    segments,
    steps,
    translation_history,
    translations,
)
from workbench.store.search_index import check_index

_MOST = 100
"""Problems that are told one by one."""


def verify(engine: Engine) -> Verification:
    """What the workspace holds, and what does not fit. Nothing is changed. Reads everything: takes a while."""
    with reading(engine) as connection:
        problems = list(_problems(connection))
        counts = {name: _count(connection, table) for name, table in _COUNTED.items()}
    if engine.dialect.name != POSTGRESQL:
        with writing(engine) as connection:
            if not check_index(connection):
                problems.append("Das Verzeichnis für die Suche passt nicht zu den Texten.")
            if not words_are_sound(connection):
                problems.append("Das Verzeichnis der Wörter passt nicht zum Übersetzungsspeicher.")
    told = problems[:_MOST]
    if len(problems) > _MOST:
        told.append(f"Und {len(problems) - _MOST} weitere.")
    return Verification(**counts, problems=tuple(told))


_COUNTED = {
    "forms": forms,
    "versions": form_versions,
    "segments": segments,
    "revisions": revisions,
    "steps": steps,
    "decisions": decisions,
}


def _count(connection: Connection, table: Table) -> int:
    return int(connection.execute(select(func.count()).select_from(table)).scalar_one())


def _problems(connection: Connection) -> Iterator[str]:
    if connection.dialect.name != POSTGRESQL:
        yield from _file(connection)
    for difference in schema_differences(connection):
        yield f"Die Datenbank ist anders aufgebaut, als sie sein soll: {difference}."
    yield from _originals(connection)
    yield from _texts(connection)
    yield from _revisions(connection)
    yield from _steps(connection)
    yield from _released(connection)
    yield from _memory(connection)
    yield from _translations(connection)


def _file(connection: Connection) -> Iterator[str]:
    for row in connection.execute(text("PRAGMA integrity_check")):
        if row[0] != "ok":
            yield f"Die Datei ist beschädigt: {row[0]}."
    for row in connection.execute(text("PRAGMA foreign_key_check")):
        yield f"In der Tabelle {row[0]} fehlt, worauf sich die Zeile {row[1]} bezieht."


def _originals(connection: Connection) -> Iterator[str]:
    columns = (form_versions.c.file_name, form_versions.c.sha256, form_versions.c.size, originals.c.data)
    query = select(*columns).outerjoin(originals, originals.c.form_version_id == form_versions.c.id)
    for row in _streamed(connection, query):
        data = None if row.data is None else bytes(row.data)
        if data is None:
            yield f"Die Datei „{row.file_name}“ fehlt."
        elif len(data) != row.size or hashlib.sha256(data).hexdigest() != row.sha256:
            yield f"Die Datei „{row.file_name}“ ist nicht mehr die, die aufgenommen wurde."


_PLACE = (form_versions.c.file_name, segments.c.segment)


def _texts(connection: Connection) -> Iterator[str]:
    number = func.max(revisions.c.number).label("number")
    last = select(revisions.c.segment_id, number).group_by(revisions.c.segment_id).subquery()
    query = (
        select(*_PLACE, segments.c.text, segments.c.fingerprint, segments.c.original, revisions.c.after)
        .join(form_versions, form_versions.c.id == segments.c.form_version_id)
        .outerjoin(last, last.c.segment_id == segments.c.id)
        .outerjoin(
            revisions, (revisions.c.segment_id == last.c.segment_id) & (revisions.c.number == last.c.number)
        )
    )
    for row in _streamed(connection, query):
        place = f"„{row.file_name}“, Passage {row.segment}"
        if row.text != (row.original if row.after is None else row.after):
            yield f"{place}: Der Text ist nicht der zuletzt geschriebene."
        if row.fingerprint != fingerprint(row.text):
            yield f"{place}: Der Fingerabdruck passt nicht zum Text."


def _revisions(connection: Connection) -> Iterator[str]:
    segment, number = revisions.c.segment_id, revisions.c.number
    expected = func.row_number().over(partition_by=segment, order_by=number)
    earlier = func.lag(revisions.c.after).over(partition_by=segment, order_by=number)
    before = func.coalesce(earlier, segments.c.original)
    rows = (
        select(
            *_PLACE,
            revisions.c.number,
            expected.label("expected"),
            revisions.c.before,
            before.label("earlier"),
        )
        .join(segments, segments.c.id == revisions.c.segment_id)
        .join(form_versions, form_versions.c.id == segments.c.form_version_id)
        .subquery()
    )
    for row in connection.execute(
        select(rows).where(or_(rows.c.number != rows.c.expected, rows.c.before != rows.c.earlier))
    ):
        yield f"„{row.file_name}“, Passage {row.segment}: Vor der Fassung {row.number} fehlt eine."


def _steps(connection: Connection) -> Iterator[str]:
    last, count = func.max(steps.c.number), func.count()
    query = (
        select(form_versions.c.file_name, last.label("last"), count.label("there"))
        .join(form_versions, form_versions.c.id == steps.c.form_version_id)
        .group_by(form_versions.c.id, form_versions.c.file_name)
        .having(or_(last != count, func.min(steps.c.number) != 1))
    )
    for row in connection.execute(query):
        yield f"„{row.file_name}“: Von {row.last} Schritten sind {row.there} da."


def _released(connection: Connection) -> Iterator[str]:
    columns = (form_versions.c.id, form_versions.c.file_name, form_versions.c.release_sha256)
    query = select(*columns).where(form_versions.c.released_at.is_not(None))
    for row in connection.execute(query).all():
        if release_hash(connection, row.id) != row.release_sha256:
            yield f"„{row.file_name}“ wurde nach der Freigabe geändert."


def _translations(connection: Connection) -> Iterator[str]:
    """Every text is the last one of its history, and belongs to a passage of its version."""
    kept, history = translations.c, translation_history.c
    number = func.max(history.number).label("number")
    last = select(history.translation_id, number).group_by(history.translation_id).subquery()
    query = (
        select(
            form_versions.c.file_name,
            kept.segment,
            kept.language,
            kept.target,
            history.target.label("written"),
            segments.c.id.label("passage"),
        )
        .join(form_versions, form_versions.c.id == kept.form_version_id)
        .outerjoin(last, last.c.translation_id == kept.id)
        .outerjoin(
            translation_history,
            (history.translation_id == last.c.translation_id) & (history.number == last.c.number),
        )
        .outerjoin(
            segments,
            (segments.c.form_version_id == kept.form_version_id) & (segments.c.segment == kept.segment),
        )
    )
    for row in _streamed(connection, query):
        place = f"„{row.file_name}“, Passage {row.segment} ({row.language})"
        if row.target != (row.written or ""):
            yield f"{place}: Die Übersetzung ist nicht die zuletzt geschriebene."
        if row.passage is None:
            yield f"{place}: Die Passage der Übersetzung fehlt."


def _memory(connection: Connection) -> Iterator[str]:
    wrong = wrong_patterns(connection)
    if wrong:
        yield f"Im Übersetzungsspeicher sind {wrong} Übersetzungen nicht auffindbar: „workbench tm rebuild“ hilft."


def _streamed(connection: Connection, query: Select[Any]) -> Iterator[Any]:
    """The rows, a few at a time: files are big."""
    with connection.execution_options(stream_results=True, max_row_buffer=100).execute(query) as rows:
        yield from rows
