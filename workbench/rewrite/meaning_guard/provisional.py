"""What holds for the time being, under reserve, for a limited time, or for good."""

from collections.abc import Iterable
from typing import ClassVar

from workbench.rewrite.facts.restating import is_restated
from workbench.rewrite.facts.statuses import (
    FINAL,
    LIMITED,
    PROVISIONAL,
    RESERVED,
    REVOCABLE,
    UNLIMITED,
    StatusChange,
    status_changes,
)
from workbench.rewrite.facts.swaps import swap_drifts
from workbench.rewrite.guard import BLOCK, WARN, Drift, Example, Guard, Pair

_KINDS = (PROVISIONAL, RESERVED, REVOCABLE, LIMITED, UNLIMITED, FINAL)
_STRICT = frozenset({PROVISIONAL, RESERVED, REVOCABLE, LIMITED, UNLIMITED})


class ProvisionalGuard(Guard):
    """ "vorläufig", "unter Vorbehalt", "befristet", "widerruflich" are not lost, and not added."""

    id = "provisional"
    title = "Vorläufigkeit und Vorbehalt"
    why = "Wer „vorläufig“ nicht liest, verlässt sich auf Geld, das zurückgefordert werden kann."
    severity = BLOCK
    rewordable = True
    examples: ClassVar = (
        Example(
            "Die Leistung wird vorläufig bewilligt.",
            "Wir bewilligen die Leistung.",
            "Wir bewilligen die Leistung vorläufig. Der Betrag kann sich noch ändern.",
        ),
        Example(
            "Die Zahlung erfolgt unter Vorbehalt der Rückforderung.",
            "Sie bekommen die Zahlung.",
            "Sie bekommen die Zahlung. Wir behalten uns vor, das Geld zurückzufordern.",
        ),
        Example(
            "Die Erlaubnis wird widerruflich erteilt.",
            "Sie bekommen die Erlaubnis.",
            "Sie bekommen die Erlaubnis. Wir können sie jederzeit widerrufen.",
        ),
    )

    def check(self, pair: Pair) -> Iterable[Drift]:
        """Statuses that are gone or new."""
        yield from swap_drifts(self.id, pair)
        for change in status_changes(pair.original.text, pair.rewrite.text, *_KINDS):
            yield _drift(pair, change)


def _drift(pair: Pair, change: StatusChange) -> Drift:
    if change.lost:
        word = pair.original.text[change.place[0] : change.place[1]]
        message = f"„{word}“ steht nicht mehr in der neuen Fassung."
        grave = change.kind in _STRICT and is_restated(pair.original, change.place, pair.rewrite)
        return Drift(change.place, None, message, BLOCK if grave else WARN)
    word = pair.rewrite.text[change.place[0] : change.place[1]]
    return Drift(None, change.place, f"„{word}“ steht nicht im Original.", WARN)
