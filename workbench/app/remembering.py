"""Confirmed translations of forms enter the translation memory, in the transaction that keeps them."""

from collections.abc import Sequence

from workbench.app.memory import remember_translation
from workbench.model.memory_unit import MemoryUnit, RefusedUnit
from workbench.model.translation_state import SegmentTranslation, TranslationState
from workbench.store.connect import Transaction
from workbench.store.forms import get_form
from workbench.store.translations import translations_of
from workbench.translation.state_order import CONFIRMED

_REMEMBERED = CONFIRMED | {TranslationState.WITHDRAWN}
"""What was withdrawn stays in the memory as such, so that nobody is offered it again."""


def remember_rows(connection: Transaction, rows: Sequence[SegmentTranslation]) -> tuple[RefusedUnit, ...]:
    """Let the memory know of these rows; which of them it does not take, by their place in `rows` from 1."""
    settled = [
        (number, row)
        for number, row in enumerate(rows, start=1)
        if row.state in _REMEMBERED and row.target.strip() and not row.old_source
    ]
    if not settled:
        return ()
    neighbours = _neighbours(connection, {(row.form_version, row.language) for _, row in settled})
    names = {form: get_form(connection, form).name for form in {row.form for _, row in settled}}
    refused = []
    for number, row in settled:
        before, after = neighbours.get(row.id, ("", ""))
        unit = MemoryUnit(
            row.source,
            row.target,
            language=row.language,
            context_before=before,
            context_after=after,
            origin=row.origin,
            document=names[row.form],
            state=row.state.value,
            person=row.person,
            at=row.at,
        )
        answer = remember_translation(connection, unit)
        if answer is not None:
            refused.append(RefusedUnit(number, answer.cause, row.segment))
    return tuple(refused)


def _neighbours(connection: Transaction, places: set[tuple[str, str]]) -> dict[str, tuple[str, str]]:
    """The German before and behind each passage, by its id."""
    found: dict[str, tuple[str, str]] = {}
    for version, language in places:
        rows = translations_of(connection, version, language)
        sources = ["", *(row.source for row in rows), ""]
        found |= {row.id: (sources[at], sources[at + 2]) for at, row in enumerate(rows)}
    return found
