"""Words that keep a statement from being certain: as a rule, presumably, about."""

import re
from collections.abc import Iterable, Iterator
from typing import ClassVar

from workbench.rewrite.facts.bounds import ABOVE, AT_LEAST, AT_MOST, BELOW, WITHIN
from workbench.rewrite.facts.comparison import shared, shown, span_of
from workbench.rewrite.facts.figures import figures
from workbench.rewrite.facts.quantity import Quantity
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
            elif not (_EXCEPTS.search(pair.original.text) or _SUPPOSES.match(side, change.place[0])):
                yield Drift(None, change.place, f"„{word}“ steht nicht im Original.")
        yield from _limits(pair)


_SUPPOSES = re.compile(
    r"(?:Vielleicht|Möglicherweise) (?:haben|sind|möchten|wollen|bekommen|wohnen|leben) Sie\b"
)
"""Says when something is of use, as "wenn" does: "Vielleicht haben Sie ... Dann"."""
_EXCEPTS = re.compile(r"[Ee]inzelf|[Aa]usnahm|abgesehen|abweichend|[Hh]ärtef|besonderen? Fäll")
"""Where the original knows exceptions, the rule may be called usual."""
_LIMITS = frozenset({AT_MOST, AT_LEAST, WITHIN, BELOW, ABOVE})
_SURE = re.compile(r"\b(?:spätestens|höchstens|längstens|mindestens|maximal|innerhalb|binnen)\b")


def _limits(pair: Pair) -> Iterator[Drift]:
    """ "etwa acht Wochen", now "spätestens nach acht Wochen"."""
    before, after = figures(pair.original.text).quantities, figures(pair.rewrite.text).quantities
    for mentions, later in shared(before, after, Quantity.equals):
        one, other = mentions[0], later[0]
        loose = all(mention.approximate for mention in mentions)
        if loose and not any(mention.approximate for mention in later) and one.bound != other.bound:
            words = pair.rewrite.text[max(0, other.start - _NEAR) : other.start]
            if other.bound in _LIMITS and _SURE.search(words):
                was, now = shown(pair.original.text, one), shown(pair.rewrite.text, other)
                yield Drift(
                    span_of(one), span_of(other), f"{was} gilt nur ungefähr, {now} ist jetzt eine Grenze."
                )


_NEAR = 30
