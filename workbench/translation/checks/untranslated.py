"""German left in the translation."""

from collections.abc import Iterable
from typing import ClassVar

from workbench.translation.check import ERROR, WARNING, Doubt, Example, Pair, PairCheck
from workbench.translation.facts.comparable import letters
from workbench.translation.facts.german_remains import german_runs, is_german


class UntranslatedCheck(PairCheck):
    """No German sentence or part of one, but for names, citations and what stands in brackets or quotation marks."""

    id = "untranslated"
    title = "Nicht übersetzt"
    why = "Was deutsch bleibt, verstehen die Leserinnen und Leser nicht."
    source = "OmegaT, Weblate (unchanged), translate-toolkit (untranslated)"
    severity = WARNING
    examples: ClassVar = (
        Example(
            "en",
            "Bitte legen Sie den Mietvertrag vor. Wir prüfen ihn dann.",
            "Please show us the contract. Wir prüfen ihn dann.",
            "Please show us the contract (Mietvertrag). We will then check it.",
        ),
        Example(
            "uk",
            "Sie müssen uns die Änderung sofort mitteilen.",
            "Sie müssen uns sofort informieren.",
            "Ви повинні негайно повідомити нас про зміну (Änderung).",
        ),
    )

    def check(self, pair: Pair) -> Iterable[Doubt]:
        """German runs of words; one doubt for the whole text if it is German from end to end."""
        if letters(pair.source) == letters(pair.target):
            return
        if is_german(pair.target_text, pair.language):
            yield Doubt(None, (0, len(pair.target)), "Die Übersetzung ist noch deutsch.", ERROR)
            return
        for start, end in german_runs(pair.source_text, pair.target_text, pair.language):
            yield Doubt(None, (start, end), f"„{pair.target[start:end]}“ ist noch deutsch.")
