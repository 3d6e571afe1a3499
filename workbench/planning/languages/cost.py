"""What translations cost by the dated rates of § 11 JVEG: started lines of 55 keystrokes. For a city's own order the
rates are a reference only."""

import math
from datetime import date

from workbench.common.errors import InputError
from workbench.model.language_need import TranslationCost
from workbench.planning.languages.tables import rows_of

KEYSTROKES = 55
EDITABLE = "editierbar"


def rate_on(day: date, kind: str = EDITABLE) -> tuple[float, float, str]:
    """Euros a line, least sum of an order in euros, and the source, for orders of that day. Raises `InputError`."""
    for row in rows_of("jveg_rates"):
        until = row["until"]
        if row["kind"] == kind and row["from"] <= day.isoformat() and (not until or day.isoformat() <= until):
            return float(row["rate"]), float(row["minimum"]), row["source"]
    raise InputError(f"Für den {day:%d.%m.%Y} und „{kind}“ ist kein Satz nach dem JVEG hinterlegt.")


def cost_of(
    document: str,
    keystrokes: int,
    rate: float,
    minimum: float = 0.0,
    known: float = 0.0,
    known_price: float = 0.0,
) -> TranslationCost:
    """Net cost of one language. `known`: share (0-1) of the text that the memory has; `known_price`: what such a line
    costs, as a share (0-1) of the rate."""
    lines = math.ceil(keystrokes / KEYSTROKES)
    paid = lines * (1 - known) + lines * known * known_price
    euros = max(round(paid * rate, 2), minimum) if paid else 0.0
    return TranslationCost(document, keystrokes, lines, rate, euros)
