"""Translations of passages: what is there now, every target there ever was, counts."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, Select, bindparam, delete, func, insert, select, update

from workbench.model.translation_state import (
    FormLanguage,
    SegmentTranslation,
    StateCount,
    TranslationRevision,
    TranslationState,
)
from workbench.model.workspace import Status
from workbench.store.connect import POSTGRESQL
from workbench.store.errors import ConflictError, MissingError
from workbench.store.keys import new_id, now
from workbench.store.schema import (
    form_languages,
    form_versions,
    forms,
    segments,
    translation_history,
    translations,
)

_T = translations.c
_COLUMNS = (
    _T.id,
    _T.form_id,
    _T.form_version_id,
    _T.segment,
    _T.language,
    _T.source,
    _T.target,
    _T.state,
    _T.origin,
    _T.match,
    _T.old_source,
    _T.comment,
    _T.review_comment,
    _T.person,
    _T.at,
    _T.version,
)
_WRITTEN = (
    "form_version_id",
    "segment",
    "source",
    "target",
    "state",
    "origin",
    "match",
    "old_source",
    "comment",
    "review_comment",
)
_HISTORY = ("target", "state", "source", "origin")
"""A change of one of these is a revision; a comment is none."""
_AT_ONCE = 500


def plan_language(connection: Connection, form: str, language: str, person: str) -> bool:
    """Note that the form is to be translated into the language; False if it is known already.

    Somebody who plans the same at the same time waits for the end of this transaction.
    """
    from sqlalchemy.dialects import postgresql, sqlite

    row = {"id": new_id(), "form_id": form, "language": language, "person": person, "at": now()}
    dialect = postgresql if connection.dialect.name == POSTGRESQL else sqlite
    added = dialect.insert(form_languages).values(row).on_conflict_do_nothing().returning(form_languages.c.id)
    return connection.execute(added).first() is not None


def forget_language(connection: Connection, form: str, language: str) -> None:
    """The form need not be translated into the language; its translations stay as they are."""
    mine = (form_languages.c.form_id == form) & (form_languages.c.language == language)
    connection.execute(delete(form_languages).where(mine))


def form_languages_of(connection: Connection, form: str = "") -> tuple[FormLanguage, ...]:
    """The languages of the form (of all forms without one), by form and code."""
    table = form_languages.c
    query = select(table.form_id, table.language, table.person, table.at)
    if form:
        query = query.where(table.form_id == form)
    return tuple(
        FormLanguage(*row) for row in connection.execute(query.order_by(table.form_id, table.language))
    )


def translations_of(
    connection: Connection, version: str, language: str | None = None
) -> tuple[SegmentTranslation, ...]:
    """The translations of a version (into one language), by language and in reading order."""
    query = select(*_COLUMNS).join(
        segments,
        (segments.c.form_version_id == _T.form_version_id) & (segments.c.segment == _T.segment),
    )
    query = query.where(_T.form_version_id == version).order_by(_T.language, segments.c.position)
    if language is not None:
        query = query.where(_T.language == language)
    return tuple(_translation(row) for row in connection.execute(query))


def translations_into(
    connection: Connection, language: str, states: Sequence[str], form: str = ""
) -> tuple[SegmentTranslation, ...]:
    """Translations into the language that are in one of the states, of the newest released versions (of the form)."""
    newest, versions = newest_released(), form_versions.c
    query = (
        select(*_COLUMNS)
        .join(form_versions, versions.id == _T.form_version_id)
        .join(newest, (newest.c.form_id == versions.form_id) & (newest.c.number == versions.number))
        .where(_T.language == language, _T.state.in_(states))
        .order_by(_T.form_id, _T.segment)
    )
    if form:
        query = query.where(_T.form_id == form)
    return tuple(_translation(row) for row in connection.execute(query))


def removed_translations(
    connection: Connection, form: str, current: str, language: str | None = None
) -> tuple[SegmentTranslation, ...]:
    """Translations of passages that the version `current` of the form does not have any more."""
    query = select(*_COLUMNS).where(_T.form_id == form, _T.form_version_id != current)
    if language is not None:
        query = query.where(_T.language == language)
    return tuple(
        _translation(row) for row in connection.execute(query.order_by(_T.language, _T.at, _T.segment))
    )


def some_translations(
    connection: Connection, ids: Sequence[str], *, for_update: bool = False
) -> dict[str, SegmentTranslation]:
    """The translations with these ids that are there, by id. `for_update`: nobody else changes them meanwhile."""
    found = {}
    ordered = sorted(ids)  # whoever locks rows does it in this order
    for start in range(0, len(ordered), _AT_ONCE):
        query = select(*_COLUMNS).where(_T.id.in_(ordered[start : start + _AT_ONCE])).order_by(_T.id)
        if for_update:
            query = query.with_for_update(of=translations)
        found.update({row.id: _translation(row) for row in connection.execute(query)})
    return found


def add_translations(
    connection: Connection, new: Iterable[SegmentTranslation], person: str
) -> tuple[SegmentTranslation, ...]:
    """The new translations as they are kept; an id is given to those that have none. `version` begins at 1."""
    added = tuple(_stamped(item, item.id or new_id(), person, 1) for item in new)
    if added:
        connection.execute(insert(translations), [_row(item) for item in added])
        _remember(connection, [item for item in added if item.target])
    return added


def save_translations(
    connection: Connection, changed: Iterable[SegmentTranslation], person: str
) -> tuple[SegmentTranslation, ...]:
    """The translations as they are kept now. `version` of each is the one that was read.

    Raises `ConflictError` if somebody was faster with one of them; nothing is to be committed then.
    """
    wanted = tuple(changed)
    if not wanted:
        return ()
    before = _held(connection, wanted)
    written = tuple(_stamped(item, item.id, person, item.version + 1) for item in wanted)
    names = (*_WRITTEN, "person", "at")
    values: dict[str, Any] = {name: bindparam(f"new_{name}") for name in names}
    mine = update(translations).where(_T.id == bindparam("mine"))
    rows = [{"mine": item.id, **{f"new_{name}": _row(item)[name] for name in names}} for item in written]
    connection.execute(mine.values(**values, version=_T.version + 1), rows)
    _remember(connection, [item for item in written if _is_revision(before[item.id], item)])
    return written


def _held(connection: Connection, wanted: Sequence[SegmentTranslation]) -> dict[str, SegmentTranslation]:
    """The rows as they are now, for this transaction alone. Raises `ConflictError` where one is not as it was read."""
    there = some_translations(connection, [item.id for item in wanted], for_update=True)
    for item in wanted:
        found = there.get(item.id)
        if found is None or found.version != item.version:
            raise _conflict(item, found)
    return there


def move_translations(
    connection: Connection, moved: Iterable[SegmentTranslation]
) -> tuple[SegmentTranslation, ...]:
    """The translations in the places that they have now; who wrote them, and when, stays.

    Raises `ConflictError` like `save_translations`.
    """
    wanted = tuple(moved)
    if not wanted:
        return ()
    _held(connection, wanted)
    names = ("form_version_id", "segment", "source")
    values: dict[str, Any] = {name: bindparam(f"new_{name}") for name in names}
    place = update(translations).where(_T.id == bindparam("mine"))
    rows = [{"mine": item.id, **{f"new_{name}": _row(item)[name] for name in names}} for item in wanted]
    connection.execute(place.values(**values, version=_T.version + 1), rows)
    return tuple(replace(item, version=item.version + 1) for item in wanted)


def remove_translations(connection: Connection, gone: Iterable[SegmentTranslation]) -> None:
    """Take translations away that nobody has touched since. Raises `ConflictError` if somebody has."""
    for item in gone:
        mine = (_T.id == item.id) & (_T.version == item.version)
        if not connection.execute(delete(translations).where(mine)).rowcount:
            raise _conflict(item, some_translations(connection, [item.id]).get(item.id))


def translation_history_of(connection: Connection, translation: str) -> tuple[TranslationRevision, ...]:
    """Every target that was committed for the passage, oldest first."""
    return histories_of(connection, [translation]).get(translation, ())


def histories_of(connection: Connection, ids: Sequence[str]) -> dict[str, tuple[TranslationRevision, ...]]:
    """Every committed target by id of the translation, oldest first."""
    table = translation_history.c
    found: dict[str, list[TranslationRevision]] = {}
    for start in range(0, len(ids), _AT_ONCE):
        query = select(
            table.translation_id,
            table.number,
            table.source,
            table.target,
            table.state,
            table.origin,
            table.person,
            table.at,
        ).where(table.translation_id.in_(ids[start : start + _AT_ONCE]))
        for row in connection.execute(query.order_by(table.translation_id, table.number)):
            values: list[Any] = list(row)
            values[4] = TranslationState(values[4])
            found.setdefault(row.translation_id, []).append(TranslationRevision(*values))
    return {key: tuple(items) for key, items in found.items()}


def state_counts(connection: Connection) -> tuple[StateCount, ...]:
    """How many passages of the newest released version of each form are in which state, by version and language."""
    newest, versions = newest_released(), form_versions.c
    current = select(versions.id, versions.form_id).join(
        newest, (newest.c.form_id == versions.form_id) & (newest.c.number == versions.number)
    )
    form_of = {row.id: row.form_id for row in connection.execute(current)}
    grouped = (_T.form_version_id, _T.language, _T.state)  # the columns of an index: no row is read
    counted = connection.execute(select(*grouped, func.count()).group_by(*grouped).order_by(*grouped))
    return tuple(
        StateCount(form_of[version], version, language, TranslationState(state), count)
        for version, language, state, count in counted
        if version in form_of
    )


def translated_forms(connection: Connection) -> tuple[tuple[str, str, int | None], ...]:
    """Id and name of every form that is not withdrawn, with the number of its newest released version, by name."""
    newest = newest_released()
    query = (
        select(forms.c.id, forms.c.name, newest.c.number)
        .outerjoin(newest, newest.c.form_id == forms.c.id)
        .where(forms.c.status != Status.WITHDRAWN)
        .order_by(forms.c.name, forms.c.id)
    )
    return tuple((row[0], row[1], row[2]) for row in connection.execute(query))


def newest_released() -> Any:
    """A subquery with form and number of the newest released version of every form that has one."""
    query: Select[Any] = select(form_versions.c.form_id, func.max(form_versions.c.number).label("number"))
    return query.where(form_versions.c.released_at.is_not(None)).group_by(form_versions.c.form_id).subquery()


def _remember(connection: Connection, items: Sequence[SegmentTranslation]) -> None:
    rows = [
        {
            "id": new_id(),
            "translation_id": item.id,
            "number": item.version,
            "source": item.source,
            "target": item.target,
            "state": item.state,
            "origin": item.origin,
            "person": item.person,
            "at": item.at,
        }
        for item in items
    ]
    if rows:
        connection.execute(insert(translation_history), rows)


def _is_revision(before: SegmentTranslation, after: SegmentTranslation) -> bool:
    return any(getattr(before, name) != getattr(after, name) for name in _HISTORY)


def _stamped(item: SegmentTranslation, key: str, person: str, version: int) -> SegmentTranslation:
    values = dict(_fields(item)) | {"id": key, "person": person, "at": now(), "version": version}
    return SegmentTranslation(**values)


def _row(item: SegmentTranslation) -> dict[str, Any]:
    values = dict(_fields(item))
    values["form_id"] = values.pop("form")
    values["form_version_id"] = values.pop("form_version")
    return values


def _fields(item: SegmentTranslation) -> Iterator[tuple[str, Any]]:
    for name in SegmentTranslation.__slots__:
        yield name, getattr(item, name)


def _translation(row: Any) -> SegmentTranslation:
    values: list[Any] = list(row)
    values[7] = TranslationState(values[7])
    return SegmentTranslation(*values)


def _conflict(mine: SegmentTranslation, there: SegmentTranslation | None) -> Exception:
    if there is None:
        return MissingError("Diese Übersetzung gibt es im Arbeitsbereich nicht mehr.")
    return ConflictError(
        message=f"Inzwischen hat „{there.person}“ die Übersetzung der Passage {mine.segment} geändert."
    )
