"""Invisible signs that set the direction of writing."""

import re
from collections.abc import Iterable
from typing import ClassVar

from workbench.translation.check import WARNING, Doubt, Example, Pair, PairCheck

_OPENING = {"\u202a": "\u202c", "\u202b": "\u202c", "\u202d": "\u202c", "\u202e": "\u202c"} | dict.fromkeys(
    "\u2066\u2067\u2068", "\u2069"
)
_CLOSING = "\u202c\u2069"
_OVERRIDES = "\u202d\u202e"
_CONTROLS = re.compile(r"[\u202a-\u202e\u2066-\u2069\n]")


class BidiControlsCheck(PairCheck):
    """Each one is closed in its paragraph, none forces letters into the other direction."""

    id = "bidi-controls"
    title = "Steuerzeichen der Schreibrichtung"
    why = "Ein offenes Steuerzeichen dreht die Reihenfolge von allem, was danach steht, auch von Zahlen."
    source = "Unicode Standard Annex 9 (UAX #9)"
    severity = WARNING
    examples: ClassVar = (
        Example("ar", "Siehe § 60 SGB I.", "انظر \u2066§ 60 SGB I.", "انظر \u2066§ 60 SGB I\u2069."),
        Example("fa", "Nummer 12", "شماره \u202e12\u202c", "شماره 12"),
    )

    def check(self, pair: Pair) -> Iterable[Doubt]:
        """Controls that stay open, close nothing or override."""
        opened: list[tuple[int, str]] = []
        for match in _CONTROLS.finditer(pair.target + "\n"):
            sign, place = match.group(), match.start()
            if sign == "\n":
                for start, _ in opened:
                    yield Doubt(
                        None, (start, start + 1), "Ein Steuerzeichen der Schreibrichtung wird nicht beendet."
                    )
                opened = []
            elif sign in _OPENING:
                opened.append((place, _OPENING[sign]))
            elif opened and opened[-1][1] == sign:
                opened.pop()
            else:
                yield Doubt(None, (place, place + 1), "Ein Steuerzeichen der Schreibrichtung beendet nichts.")
            if sign in _OVERRIDES:
                yield Doubt(
                    None, (place, place + 1), "Ein Steuerzeichen zwingt den Text in die falsche Richtung."
                )
