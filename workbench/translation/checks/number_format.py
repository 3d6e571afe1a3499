"""Numbers that readers of the language misread."""

from collections.abc import Iterable
from typing import ClassVar

from workbench.translation.check import INFO, WARNING, Doubt, Example, Pair, PairCheck
from workbench.translation.facts.digits import ascii_digits
from workbench.translation.facts.figures import AMOUNT, NUMBER, grouped_value
from workbench.translation.facts.languages import number_signs


class NumberFormatCheck(PairCheck):
    """Comma and full stop in numbers as the language has them (CLDR); blanks may group everywhere."""

    id = "number-format"
    title = "Schreibweise der Zahlen"
    why = "„1.234“ sind auf Deutsch tausend, auf Englisch ein Bruchteil davon."
    source = "memoQ (numbers, format per language); Zeichen nach Unicode CLDR"
    severity = WARNING
    examples: ClassVar = (
        Example("en", "Sie erhalten 1.234 Euro.", "You get 1.234 euros.", "You get 1,234 euros."),
        Example("ja", "1.234,56 Euro", "1.234,56ユーロ", "1,234.56ユーロ"),
    )

    def check(self, pair: Pair) -> Iterable[Doubt]:
        """Numbers that mean something else in the language, or nothing."""
        signs = number_signs(pair.language)
        if signs is None:
            return
        seen: set[tuple[int, int]] = set()
        for match in pair.figures.matches:
            place = (match.target.start, match.target.end)
            written = ascii_digits(pair.target[slice(*place)])
            same = {one for one in match.source.readings & match.target.readings if one.startswith("n:")}
            if match.target.kind not in {AMOUNT, NUMBER} or written.isdigit() or not same or place in seen:
                continue
            if {one for one in match.source.readings & match.target.readings if one[0] in "td"}:
                continue
            seen.add(place)
            ours = grouped_value(ascii_digits(pair.source[match.source.start : match.source.end]), ",", ".")
            theirs = grouped_value(written, *signs)
            if ours is None or theirs == ours:
                continue
            span = (match.source.start, match.source.end)
            if theirs is None:
                yield Doubt(
                    span, place, f"„{written}“ ist nicht so geschrieben, wie es die Sprache tut.", INFO
                )
            else:
                yield Doubt(span, place, f"„{written}“ bedeutet in dieser Sprache eine andere Zahl.")
