"""Check boxes and gaps to fill in that are written with signs."""

import re
from collections.abc import Iterable
from typing import ClassVar

from workbench.translation.check import ERROR, Doubt, Example, Pair, PairCheck

_BOX = re.compile(r"[☐☑☒□▢◻❏❑○◯]|\[ ?\]|\( ?\)")
_GAP = re.compile(r"_{3,}|\.{5,}|…{2,}")


class FieldsCheck(PairCheck):
    """As many check boxes and gaps as in German."""

    id = "fields"
    title = "Kästchen und Lücken"
    why = "Fehlt ein Kästchen oder eine Lücke, kann niemand dort antworten."
    source = "Aus der Arbeit mit Formularen"
    severity = ERROR
    examples: ClassVar = (
        Example("en", "☐ Ja ☐ Nein", "☐ Yes No", "☐ Yes ☐ No"),
        Example("ro", "Ort, Datum: ________", "Locul, data:", "Locul, data: ______"),
    )

    def check(self, pair: Pair) -> Iterable[Doubt]:
        """One doubt a kind whose number differs."""
        for pattern, one, many in ((_BOX, "Kästchen", "Kästchen"), (_GAP, "Lücke", "Lücken")):
            ours, theirs = list(pattern.finditer(pair.source)), list(pattern.finditer(pair.target))
            if len(ours) != len(theirs):
                wanted = f"{len(ours)} {one if len(ours) == 1 else many}"
                yield Doubt(
                    ours[-1].span() if ours else None,
                    theirs[-1].span() if theirs else None,
                    f"Der deutsche Text hat {wanted}, die Übersetzung {len(theirs)}.",
                )
