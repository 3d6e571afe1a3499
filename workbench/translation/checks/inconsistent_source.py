"""One translation of several German texts."""

from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher
from typing import ClassVar

from workbench.translation.check import INFO, Doubt, Pair, SetCheck, SetExample
from workbench.translation.facts.comparable import comparable, letters

_FEWEST_LETTERS = 4
_FEWEST_WORDS = 5
_NEARLY = 0.7
"""Share of common words from which on two German texts are two wordings of one text."""


class InconsistentSourceCheck(SetCheck):
    """Different German texts have different translations."""

    id = "inconsistent-source"
    title = "Gleich übersetzt"
    why = "Zwei Rechtsbegriffe dürfen in der Übersetzung nicht zu einem werden. Auch eine kopierte Zeile fällt so auf."
    source = "memoQ (consistency target to source), Weblate (reused translation)"
    severity = INFO
    examples: ClassVar = (
        SetExample(
            "en",
            (("Widerspruch", "Objection"), ("Einspruch", "Objection")),
            (("Widerspruch", "Objection"), ("Widerspruch:", "Objection:"), ("Ja", "Yes"), ("ja", "Yes")),
        ),
    )

    def check(self, pairs: Sequence[Pair]) -> Iterable[tuple[int, Doubt]]:
        """Every pair but the first whose translation another German text has too."""
        first: dict[str, int] = {}
        for number, pair in enumerate(pairs):
            text = comparable(pair.target)
            if len(letters(text)) < _FEWEST_LETTERS:
                continue
            other = pairs[first.setdefault(text, number)]
            if letters(other.source) != letters(pair.source) and not _are_wordings(other.source, pair.source):
                place = (0, len(pair.target))
                yield number, Doubt(None, place, f"So ist auch „{other.source.strip()}“ übersetzt.")


def _are_wordings(one: str, other: str) -> bool:
    """Whether the texts are so alike that one is the other, reworded: old and new version of a form."""
    words, others = comparable(one).split(), comparable(other).split()
    if min(len(words), len(others)) < _FEWEST_WORDS:
        return False
    return SequenceMatcher(None, words, others, autojunk=False).ratio() >= _NEARLY
