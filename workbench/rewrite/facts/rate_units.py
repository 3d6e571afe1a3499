"""The unit that a price counts by: "2 Euro je Kubikmeter"."""

import re
from functools import lru_cache

from workbench.language.exempt import Span
from workbench.rewrite.facts.plain import plain

_UNITS = {
    "m³": r"Kubikmeter[ns]?|m³|cbm",
    "m²": r"Quadratmeter[ns]?|m²|qm",
    "m": r"(?:laufende[rnm]?\s)?Meter[ns]?",
    "km": r"Kilometer[ns]?|km",
    "l": r"Liter[ns]?",
    "kg": r"Kilogramm|Kilo|kg",
    "g": r"Gramm",
    "t": r"Tonnen?",
    "kWh": r"Kilowattstunden?|kWh",
    "ha": r"Hektar",
    "piece": r"Stück|Exemplar|Ausfertigung",
    "page": r"Seiten?|Blatt",
}
_EACH = r"\b(?:je|pro|jede[rnsm]?|den|das)\s(?:angefangene[rnsm]?\s|weitere[rnsm]?\s|volle[rnsm]?\s)?"
_PATTERNS = {
    unit: re.compile(rf"{_EACH}(?P<unit>{words})(?!\w)", re.IGNORECASE) for unit, words in _UNITS.items()
}


@lru_cache(maxsize=512)
def rate_units(text: str) -> dict[str, Span]:
    """Each unit behind "je", "pro" or "jeder", with the place of the first."""
    shown = plain(text)
    found = {unit: pattern.search(shown) for unit, pattern in _PATTERNS.items()}
    return {unit: match.span("unit") for unit, match in found.items() if match}


def changed_rate_unit(original: str, rewrite: str) -> tuple[Span, Span] | None:
    """Places of a unit that the rewrite lacks and of one that it has instead."""
    before, after = rate_units(original), rate_units(rewrite)
    lost = [place for unit, place in before.items() if unit not in after]
    new = [place for unit, place in after.items() if unit not in before]
    return (lost[0], new[0]) if lost and new else None
