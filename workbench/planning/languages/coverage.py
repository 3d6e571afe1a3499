"""How many people each further language reaches, under two models that stand side by side.

`main_language`: everybody reads the first language of the state, no other (optimistic). `cldr_share`:
everybody reads each language with the share that CLDR gives for the state; that somebody reads two is taken to be
independent, so k languages reach 1 - (1 - p1)(1 - p2)... of a nationality. Then some shares cannot be reached at all.
"""

from collections.abc import Mapping, Sequence

from workbench.model.language_need import LanguageMapping, NeededLanguage, StatisticsRow
from workbench.planning.languages.mapping import GERMAN

MAIN, SHARES = "main_language", "cldr_share"
TARGETS = (80, 90, 95)
_TOO_FEW = 1e-6


def needed_languages(
    rows: Sequence[StatisticsRow], mappings: Sequence[LanguageMapping], persons: int, model: str
) -> tuple[NeededLanguage, ...]:
    """Languages in the order of what each adds to those before it. `persons`: all, those without a language too."""
    parts = [(row.persons, _readers(mapping, model)) for row, mapping in zip(rows, mappings, strict=True)]
    left = [float(count) * (1 - readers.get(GERMAN, 0.0)) for count, readers in parts]
    reached = sum(count for count, _ in parts) - sum(left)
    open_codes = {code for _, readers in parts for code in readers} - {GERMAN}
    found: list[NeededLanguage] = []
    while open_codes:
        gains = {
            code: sum(rest * readers.get(code, 0.0) for rest, (_, readers) in zip(left, parts, strict=True))
            for code in open_codes
        }
        best = min(gains, key=lambda code: (-gains[code], code))
        if gains[best] <= _TOO_FEW:
            break
        open_codes.remove(best)
        left = [rest * (1 - readers.get(best, 0.0)) for rest, (_, readers) in zip(left, parts, strict=True)]
        reached += gains[best]
        found.append(NeededLanguage(best, gains[best], reached / persons if persons else 0.0))
    return tuple(found)


def languages_for(target: int, needed: Sequence[NeededLanguage]) -> int | None:
    """How many languages reach `target` per cent; None if no number of them does."""
    for number, language in enumerate(needed, 1):
        if language.cumulative * 100 >= target - _TOO_FEW:
            return number
    return None


def _readers(mapping: LanguageMapping, model: str) -> Mapping[str, float]:
    if model == MAIN:
        return {mapping.main: 1.0} if mapping.main else {}
    return dict(mapping.shares)
