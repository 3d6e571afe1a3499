"""Citations of norms."""

from collections.abc import Iterable
from typing import ClassVar

from workbench.translation.check import ERROR, INFO, Doubt, Example, Pair, PairCheck
from workbench.translation.differences import differences
from workbench.translation.facts.figures import NORM


class LawReferencesCheck(PairCheck):
    """Norms are cited as in German, so that everybody finds them: "§ 41 Abs. 1 SGB XII"."""

    id = "law-references"
    title = "Gesetzesangaben"
    why = "Gesetze lassen sich nur unter ihrem deutschen Namen nachschlagen. Ein falscher führt in die Irre."
    source = "Aus der Arbeit mit Bescheiden"
    severity = ERROR
    examples: ClassVar = (
        Example(
            "en",
            "Das folgt aus § 41 Abs. 1 SGB XII.",
            "This follows from § 14 Abs. 1 SGB XII.",
            "This follows from § 41 Abs. 1 SGB XII.",
        ),
        Example("ru", "Nach § 60 SGB I", "Согласно ст. 60 СК I", "Согласно § 60 SGB I"),
    )

    def check(self, pair: Pair) -> Iterable[Doubt]:
        """Norms that are missing, new or changed; a hint where one is not cited in German."""
        yield from differences(pair, NORM, "Gesetzesangabe", "Die")
        for match in pair.figures.matches:
            if match.reworded:
                was = pair.source[match.source.start : match.source.end]
                yield Doubt(
                    (match.source.start, match.source.end),
                    (match.target.start, match.target.end),
                    f"Die Gesetzesangabe „{was}“ sollte deutsch bleiben.",
                    INFO,
                )
