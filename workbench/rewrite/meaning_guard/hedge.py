"""Words that keep a statement from being certain: as a rule, presumably, about."""

from collections.abc import Iterable
from typing import ClassVar

from workbench.rewrite.facts.statuses import (
    EXPECTED,
    INTENDED,
    POSSIBLE,
    ROUGHLY,
    USUAL,
    status_changes,
)
from workbench.rewrite.guard import WARN, Drift, Example, Guard, Pair


class HedgeGuard(Guard):
    """ "in der Regel", "voraussichtlich", "etwa": what is usual or expected is not promised."""

    id = "hedge"
    title = "Einschränkende Wörter"
    why = "Aus „in der Regel“ wird sonst eine Zusage ohne Ausnahme."
    severity = WARN
    examples: ClassVar = (
        Example(
            "Die Bearbeitung dauert in der Regel sechs Wochen.",
            "Die Bearbeitung dauert sechs Wochen.",
            "Die Bearbeitung dauert meistens sechs Wochen.",
        ),
        Example(
            "Die Auszahlung erfolgt voraussichtlich im Mai.",
            "Sie bekommen das Geld im Mai.",
            "Sie bekommen das Geld wahrscheinlich im Mai.",
        ),
        Example(
            "Die Beratung dauert etwa eine Stunde.",
            "Die Beratung dauert eine Stunde.",
            "Die Beratung dauert ungefähr eine Stunde.",
        ),
    )

    def check(self, pair: Pair) -> Iterable[Drift]:
        """Hedges that are gone or new."""
        for change in status_changes(
            pair.original.text, pair.rewrite.text, USUAL, EXPECTED, ROUGHLY, POSSIBLE, INTENDED
        ):
            side = pair.original.text if change.lost else pair.rewrite.text
            word = side[change.place[0] : change.place[1]]
            if change.lost:
                yield Drift(change.place, None, f"„{word}“ fehlt: Die neue Fassung legt sich fest.")
            else:
                yield Drift(None, change.place, f"„{word}“ steht nicht im Original.")
