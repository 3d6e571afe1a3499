"""Blanks at the edges and doubled blanks."""

import re
from collections.abc import Iterable
from typing import ClassVar

from workbench.translation.check import INFO, Doubt, Example, Pair, PairCheck

_BLANKS = " \t\u00a0\u202f\u3000"
_DOUBLE = re.compile(r"(?<=\S)[ \u00a0\u202f]{2,}(?=\S)")


class SpacesCheck(PairCheck):
    """Blanks at the edges as in German, none doubled."""

    id = "spaces"
    title = "Leerzeichen"
    why = "Überzählige Leerzeichen verschieben die Zeile, fehlende kleben am Feld daneben."
    source = "Okapi CheckMate (MISSING_LEADINGWS …), OmegaT, Weblate (begin/end space, double space)"
    severity = INFO
    examples: ClassVar = (
        Example("en", "Ihr Name", "Your  name", "Your name"),
        Example("pl", "Ort: ", "Miejsce:", "Miejsce: "),
    )

    def check(self, pair: Pair) -> Iterable[Doubt]:
        """At most one doubt for each edge; every doubled blank if German has none."""
        source, target = pair.source, pair.target
        if len(source) - len(source.lstrip(_BLANKS)) != len(target) - len(target.lstrip(_BLANKS)):
            end = len(target) - len(target.lstrip(_BLANKS))
            yield Doubt(None, (0, end), "Die Leerzeichen am Anfang sind andere als im deutschen Text.")
        if len(source) - len(source.rstrip(_BLANKS)) != len(target) - len(target.rstrip(_BLANKS)):
            start = len(target.rstrip(_BLANKS))
            yield Doubt(
                None, (start, len(target)), "Die Leerzeichen am Ende sind andere als im deutschen Text."
            )
        if not _DOUBLE.search(source):
            for match in _DOUBLE.finditer(target):
                yield Doubt(None, match.span(), "Hier stehen mehrere Leerzeichen hintereinander.")
