"""Translations of the workspace as pairs for filling a form."""

from collections.abc import Sequence

from workbench.app.workspace import Workspace
from workbench.model.translation import TranslationPair
from workbench.model.translation_state import SegmentTranslation, TranslationState
from workbench.store.translations import translations_into
from workbench.translation.languages import language_code
from workbench.translation.state_order import CONFIRMED, STATE_NAMES

_BEST = (
    TranslationState.RELEASED,
    TranslationState.READING_TEST,
    TranslationState.CHECKED,
    TranslationState.TRANSLATED,
)


def stored_pairs(
    workspace: Workspace, languages: Sequence[str], form: str = ""
) -> tuple[TranslationPair, ...]:
    """What people stand by, for each language: released ones first, of equal state those of `form` first.

    A reading test is done with checked translations: they count as checked. Raises `InputError` for a code that is
    no language.
    """
    pairs = []
    with workspace.reading() as connection:
        for written in languages:
            found = translations_into(connection, language_code(written), sorted(CONFIRMED))
            found = tuple(row for row in found if row.target.strip())
            ordered = sorted(found, key=lambda row: (_BEST.index(row.state), row.form != form))
            pairs += [_pair(row, written) for row in ordered]
    return tuple(pairs)


def _pair(row: SegmentTranslation, language: str) -> TranslationPair:
    checked = row.state is TranslationState.READING_TEST
    state = STATE_NAMES[TranslationState.CHECKED if checked else row.state]
    return TranslationPair(row.source, language, row.target, state, row.person)
