"""One German text, several translations."""

from collections.abc import Iterable, Sequence
from typing import ClassVar

from workbench.translation.check import INFO, Doubt, Pair, SetCheck, SetExample
from workbench.translation.facts.comparable import comparable


class InconsistentTargetCheck(SetCheck):
    """The same German text has the same translation."""

    id = "inconsistent-target"
    title = "Verschieden übersetzt"
    why = "Wer zwei Wörter für eine Sache liest, hält sie für zwei Sachen."
    source = "memoQ (consistency), Weblate (inconsistent), LinguaEdit"
    severity = INFO
    examples: ClassVar = (
        SetExample(
            "en",
            (("Bescheid", "Notice"), ("Bescheid", "Decision")),
            (("Bescheid", "Notice"), ("Bescheid", "Notice "), ("Antrag", "Application")),
        ),
    )

    def check(self, pairs: Sequence[Pair]) -> Iterable[tuple[int, Doubt]]:
        """Every pair whose translation is not the one used most for its German text (the first of equals)."""
        groups: dict[str, list[int]] = {}
        for number, pair in enumerate(pairs):
            if pair.target.strip():
                groups.setdefault(comparable(pair.source), []).append(number)
        for numbers in groups.values():
            texts = [comparable(pairs[number].target) for number in numbers]
            usual = max(dict.fromkeys(texts), key=texts.count)
            shown = pairs[numbers[texts.index(usual)]].target.strip()
            for number, text in zip(numbers, texts, strict=True):
                if text != usual:
                    place = (0, len(pairs[number].target))
                    yield (
                        number,
                        Doubt(None, place, f"Derselbe deutsche Text ist auch anders übersetzt: „{shown}“."),
                    )
