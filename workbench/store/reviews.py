"""Test rounds with what came back: returns, annotations, answers."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, delete, func, insert, select, update

from workbench.model.review import StoredAnnotation, StoredAnswer, StoredReturn, StoredRound
from workbench.store.errors import ConflictError, MissingError
from workbench.store.keys import new_id, now
from workbench.store.schema import form_versions, test_annotations, test_answers, test_returns, test_rounds

_NO_ROUND = "Diese Testrunde gibt es im Arbeitsbereich nicht."
_CELL = ("tester", "passage", "side", "question")


def add_round(connection: Connection, version: str, planned: StoredRound) -> StoredRound:
    """Keep the round; its `at` is now. Raises `MissingError`."""
    if (
        connection.execute(select(form_versions.c.id).where(form_versions.c.id == version)).one_or_none()
        is None
    ):
        raise MissingError("Diese Version des Formulars gibt es im Arbeitsbereich nicht.")
    new = StoredRound(planned.id or new_id(), version, planned.title, planned.payload, now())
    connection.execute(
        insert(test_rounds).values(
            id=new.id, form_version_id=version, title=new.title, payload=new.payload, at=new.at
        )
    )
    return new


def rounds_of(connection: Connection, version: str) -> tuple[StoredRound, ...]:
    """The rounds of a version of a form, oldest first."""
    table = test_rounds
    query = select(
        table.c.id, table.c.form_version_id, table.c.title, table.c.payload, table.c.at, table.c.version
    )
    rows = connection.execute(
        query.where(table.c.form_version_id == version).order_by(table.c.at, table.c.id)
    )
    return tuple(StoredRound(*row) for row in rows)


def change_round(connection: Connection, changed: StoredRound) -> StoredRound:
    """Another title or payload. `version` is the one that was read. Raises `ConflictError`, `MissingError`."""
    table = test_rounds
    done = connection.execute(
        update(table)
        .where(table.c.id == changed.id, table.c.version == changed.version)
        .values(title=changed.title, payload=changed.payload, version=table.c.version + 1)
    )
    if not done.rowcount:
        if connection.execute(select(table.c.id).where(table.c.id == changed.id)).one_or_none() is None:
            raise MissingError(_NO_ROUND)
        raise ConflictError(
            message=f"Inzwischen hat jemand anderes die Testrunde „{changed.title}“ geändert."
        )
    return StoredRound(
        changed.id, changed.form_version, changed.title, changed.payload, changed.at, changed.version + 1
    )


def delete_round(connection: Connection, planned: str) -> None:
    """Delete the round with everything that came back. Raises `MissingError`."""
    if not connection.execute(delete(test_rounds).where(test_rounds.c.id == planned)).rowcount:
        raise MissingError(_NO_ROUND)


def known_returns(connection: Connection, planned: str) -> dict[str, str]:
    """The names of the files that came back, by their hashes."""
    query = select(test_returns.c.sha256, test_returns.c.file_name).where(
        test_returns.c.test_round_id == planned
    )
    return {row.sha256: row.file_name for row in connection.execute(query)}


def add_return(
    connection: Connection, file: StoredReturn, annotations: Sequence[StoredAnnotation], person: str
) -> str:
    """Keep a file that came back with its annotations; gives its id. Raises `ConflictError`, `MissingError`."""
    _lock_round(connection, file.round)
    if file.sha256 in known_returns(connection, file.round):
        raise ConflictError(message=f"Die Rückgabe „{file.file}“ ist schon eingelesen.")
    table, name = test_returns, new_id()
    number = select(func.coalesce(func.max(table.c.number), 0) + 1).where(table.c.test_round_id == file.round)
    connection.execute(
        insert(table).values(
            id=name,
            test_round_id=file.round,
            number=connection.execute(number).scalar_one(),
            file_name=file.file,
            sha256=file.sha256,
            payload=file.payload,
            person=person,
            at=now(),
        )
    )
    rows = [
        {
            "id": new_id(),
            "test_return_id": name,
            "number": at,
            "segments": json.dumps(item.segments),
            "kind": item.kind,
            "tester": item.tester,
            "text": item.text,
            "range_text": item.range_text,
            "payload": item.payload,
            "coding": item.coding,
        }
        for at, item in enumerate(annotations, 1)
    ]
    if rows:
        connection.execute(insert(test_annotations), rows)
    return name


def versions_with_results(connection: Connection) -> frozenset[str]:
    """The versions of forms to which something came back, on paper or in a file."""
    found: set[str] = set()
    for table in (test_returns, test_answers):
        query = select(test_rounds.c.form_version_id).distinct()
        joined = query.join(table, table.c.test_round_id == test_rounds.c.id)
        found.update(connection.execute(joined).scalars())
    return frozenset(found)


def returns_of(connection: Connection, planned: str) -> tuple[StoredReturn, ...]:
    """The files that came back, in the order in which they were read."""
    table = test_returns
    query = select(
        table.c.id,
        table.c.test_round_id,
        table.c.file_name,
        table.c.sha256,
        table.c.payload,
        table.c.person,
        table.c.at,
    )
    rows = connection.execute(query.where(table.c.test_round_id == planned).order_by(table.c.number))
    return tuple(StoredReturn(*row) for row in rows)


def annotations_of(connection: Connection, planned: str) -> tuple[StoredAnnotation, ...]:
    """What stands in the Word files of the round, file by file."""
    table = test_annotations
    query = (
        select(
            table.c.id,
            table.c.test_return_id,
            table.c.segments,
            table.c.kind,
            table.c.tester,
            table.c.text,
            table.c.range_text,
            table.c.payload,
            table.c.coding,
        )
        .join(test_returns, test_returns.c.id == table.c.test_return_id)
        .where(test_returns.c.test_round_id == planned)
        .order_by(test_returns.c.number, table.c.number)
    )
    return tuple(
        StoredAnnotation(row[0], row[1], tuple(json.loads(row[2])), *row[3:])
        for row in connection.execute(query)
    )


def answers_of(connection: Connection, planned: str) -> tuple[StoredAnswer, ...]:
    """All answers of the round by tester, passage, side and question."""
    table = test_answers
    query = (
        select(
            table.c.id,
            table.c.test_return_id,
            table.c.tester,
            table.c.passage,
            table.c.side,
            table.c.question,
            table.c.value,
            table.c.seconds,
            table.c.remark,
            table.c.words,
            table.c.coding,
            table.c.version,
        )
        .where(table.c.test_round_id == planned)
        .order_by(table.c.tester, table.c.passage, table.c.side, table.c.question)
    )
    return tuple(
        StoredAnswer(*row[:9], tuple(json.loads(row[9])), *row[10:]) for row in connection.execute(query)
    )


def put_answer(connection: Connection, planned: str, answer: StoredAnswer, person: str) -> StoredAnswer:
    """Keep one answer: a new one (`version` 0), or another one in the place of the one that was read.

    Raises `ConflictError` if somebody was faster, `MissingError`.
    """
    _lock_round(connection, planned)
    table = test_answers
    values: dict[str, Any] = {
        "value": answer.value,
        "seconds": answer.seconds,
        "remark": answer.remark,
        "words": json.dumps(answer.words, ensure_ascii=False),
        "coding": answer.coding,
        "person": person,
        "at": now(),
        "test_return_id": answer.returned,
    }
    here = table.c.test_round_id == planned
    for column in _CELL:
        here &= table.c[column] == getattr(answer, column)
    there = connection.execute(select(table.c.id, table.c.version).where(here)).one_or_none()
    if (there.version if there is not None else 0) != answer.version:
        raise ConflictError(
            message=f"Inzwischen hat jemand anderes bei {answer.tester}, Passage {answer.passage}, etwas eingetragen."
        )
    if there is not None:
        connection.execute(update(table).where(here).values(**values, version=table.c.version + 1))
        return _kept(answer, there.id, answer.version + 1)
    name = new_id()
    cell = {column: getattr(answer, column) for column in _CELL}
    connection.execute(insert(table).values(id=name, test_round_id=planned, **cell, **values))
    return _kept(answer, name, 1)


def set_codings(connection: Connection, annotations: Mapping[str, str], answers: Mapping[str, str]) -> None:
    """What comments are about, by the ids of annotations and of answers with a remark."""
    for table, codings in ((test_annotations, annotations), (test_answers, answers)):
        for name, coding in codings.items():
            connection.execute(update(table).where(table.c.id == name).values(coding=coding))


def _kept(answer: StoredAnswer, name: str, version: int) -> StoredAnswer:
    return StoredAnswer(
        name,
        answer.returned,
        answer.tester,
        answer.passage,
        answer.side,
        answer.question,
        answer.value,
        answer.seconds,
        answer.remark,
        answer.words,
        answer.coding,
        version,
    )


def _lock_round(connection: Connection, planned: str) -> None:
    query = select(test_rounds.c.id).where(test_rounds.c.id == planned).with_for_update()
    if connection.execute(query).one_or_none() is None:
        raise MissingError(_NO_ROUND)
