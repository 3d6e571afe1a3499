"""Letters of a script that the language does not have."""

from collections.abc import Iterable
from typing import ClassVar

from workbench.translation.check import ERROR, WARNING, Doubt, Example, Pair, PairCheck
from workbench.translation.facts.languages import script_of
from workbench.translation.facts.scripts import SCRIPT_IN_GERMAN, foreign_words, mixed_words, script_share

_FEWEST = 0.5


class ScriptCheck(PairCheck):
    """The script of the language; other letters only in names and abbreviations, never inside a word."""

    id = "script"
    title = "Schrift"
    why = "Ein lateinisches „a“ in einem kyrillischen Wort sieht richtig aus, aber Suche und Vorlesegerät versagen."
    source = "Unicode Technical Standard 39 (mixed scripts); translate-toolkit (validchars)"
    severity = WARNING
    examples: ClassVar = (
        Example("uk", "Antrag", "Зaява", "Заява"),
        Example("sr-Cyrl", "Ihr Antrag ist da.", "Ваш zahtev је стигао.", "Ваш захтев је стигао."),
        Example("sr-Latn", "Ihr Antrag ist da.", "Ваш захтев је стигао.", "Vaš zahtev je stigao."),
        Example("ar", "Bitte unterschreiben.", "Lutfan waqqi huna.", "يرجى التوقيع."),
    )

    def check(self, pair: Pair) -> Iterable[Doubt]:
        """The whole text in another script; words of two scripts; foreign words that German does not have."""
        script = script_of(pair.language)
        if script not in SCRIPT_IN_GERMAN:
            return
        text = pair.target_text
        share = script_share(text, script, pair.source_text)
        if share is not None and share < _FEWEST:
            message = f"Der Text steht nicht in {SCRIPT_IN_GERMAN[script]} Schrift."
            yield Doubt(None, (0, len(pair.target)), message, ERROR)
            return
        for start, end in mixed_words(text):
            yield Doubt(None, (start, end), f"„{text[start:end]}“ mischt Buchstaben zweier Schriften.", ERROR)
        for start, end in foreign_words(text, script, pair.source_text):
            yield Doubt(None, (start, end), f"„{text[start:end]}“ steht in einer anderen Schrift.")
