"""Doubts about translations that somebody found to be none."""

from sqlalchemy import Connection, delete, insert, select

from workbench.model.translation_state import TranslationDismissal
from workbench.store.keys import new_id, now
from workbench.store.schema import translation_dismissals

_D = translation_dismissals.c


def put_dismissal(
    connection: Connection, form: str, language: str, segment: str, key: str, reason: str, person: str
) -> TranslationDismissal | None:
    """Keep the reason; what was kept for the key before, None if nothing."""
    before = take_back_dismissal(connection, form, language, key)
    row = {"id": new_id(), "form_id": form, "language": language, "segment": segment, "key": key}
    connection.execute(insert(translation_dismissals).values(**row, reason=reason, person=person, at=now()))
    return before


def take_back_dismissal(
    connection: Connection, form: str, language: str, key: str
) -> TranslationDismissal | None:
    """What was kept for the key and is not any more; None if nothing."""
    mine = (_D.form_id == form) & (_D.language == language) & (_D.key == key)
    row = connection.execute(select(*_COLUMNS).where(mine)).one_or_none()
    if row is None:
        return None
    connection.execute(delete(translation_dismissals).where(mine))
    return TranslationDismissal(*row)


def dismissals_of(
    connection: Connection, form: str = "", language: str = ""
) -> tuple[TranslationDismissal, ...]:
    """What was dismissed for the form (all forms) and the language (all languages), by segment."""
    query = select(*_COLUMNS).order_by(_D.form_id, _D.language, _D.segment, _D.key)
    if form:
        query = query.where(_D.form_id == form)
    if language:
        query = query.where(_D.language == language)
    return tuple(TranslationDismissal(*row) for row in connection.execute(query))


_COLUMNS = (_D.form_id, _D.language, _D.segment, _D.key, _D.reason, _D.person, _D.at)
