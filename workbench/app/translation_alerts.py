"""What the checks say about the translation of a form."""

from collections.abc import Sequence
from dataclasses import dataclass

from workbench.app.office_glossary import EMPTY_GLOSSARY, OfficeGlossary
from workbench.app.translation_desk import TranslationWork
from workbench.model.translation_alert import TranslationAlert
from workbench.model.translation_state import SegmentTranslation, TranslationState

_NOT_CHECKED = frozenset({TranslationState.NOT_NEEDED, TranslationState.PLANNED, TranslationState.ORDERED})


@dataclass(frozen=True, slots=True)
class CheckedRow:
    """A passage with everything the checks say about it, errors first; nothing that somebody dismissed."""

    row: SegmentTranslation
    alerts: tuple[TranslationAlert, ...]


def translation_alerts(
    work: TranslationWork,
    glossary: OfficeGlossary = EMPTY_GLOSSARY,
    rows: Sequence[SegmentTranslation] | None = None,
) -> tuple[CheckedRow, ...]:
    """The passages that have a translation (of `rows`, without them all), in reading order, with their alerts."""
    from workbench.translation.check import Pair
    from workbench.translation.checking import all_alerts, terms_for

    asked = [item for item in (work.rows() if rows is None else rows) if item.state not in _NOT_CHECKED]
    terms = terms_for(glossary.entries, work.language)
    limits = work.limits() if asked else {}
    pairs = [
        Pair(
            row.source,
            row.target,
            row.language,
            limit=limits.get(row.segment),
            terms=terms,
            id=row.segment,
        )
        for row in asked
    ]
    found = all_alerts(pairs, work.dismissed())
    return tuple(CheckedRow(row, alerts) for row, alerts in zip(asked, found, strict=True))
