"""An abbreviated word."""

from collections.abc import Iterable

from workbench.language.abbreviation_uses import Abbreviation, abbreviation_uses
from workbench.language.rule import EVERYWHERE, INFO, WARNING, Example, Hit, SentenceRule, Settings
from workbench.language.sentence import Sentence


class AbbreviatedWord(SentenceRule):
    """Abbreviations with a full stop; "Nr.", "Tel." and "Dr." know all, "Abs." in the citation of a norm is usual."""

    id = "abbreviation"
    catalogue = "R17"
    title = "Abkürzung"
    why = "Abkürzungen halten beim Lesen auf. Vorleseprogramme sprechen sie oft falsch aus."
    source = "BITV 2.0 Anl. 2; DIN SPEC 33429; LanguageTool simple"
    severity = WARNING
    kinds = EVERYWHERE
    examples = (
        Example(
            "Der Ausweis kostet inkl. Foto max. 12 Euro.",
            "Der Ausweis kostet mit Foto höchstens 12 Euro.",
        ),
        Example(
            "Bringen Sie Ihre Bescheinigungen mit, d. h. Zeugnisse, Urkunden usw.",
            "Bringen Sie Ihre Bescheinigungen mit: Zeugnisse und Urkunden.",
        ),
    )

    def check(self, sentence: Sentence, settings: Settings) -> Iterable[Hit]:  # noqa: ARG002 - same in all offices
        """Each abbreviation, with the words it stands for."""
        for use in abbreviation_uses(sentence):
            yield Hit(
                use.start, use.end, _message(sentence, use), _severity(use), _replacement(sentence, use)
            )


def _message(sentence: Sentence, use: Abbreviation) -> str:
    text = f"„{sentence.text[use.start : use.end]}“ ist eine Abkürzung."
    if use.wording is None:
        return f"{text} Schreiben Sie das Wort aus."
    return f"{text} Besser: {' oder '.join(f'„{wording}“' for wording in use.wording.better)}."


def _severity(use: Abbreviation) -> str:
    sure = use.wording is not None and "hint" not in use.wording.flags and not use.cited
    return WARNING if sure else INFO


def _replacement(sentence: Sentence, use: Abbreviation) -> str | None:
    """The first wording where it fits as it is; the full stop of the sentence stays."""
    if use.wording is None or "swap" not in use.wording.flags or use.cited:
        return None
    text = use.wording.better[0]
    if sentence.text[use.start].isupper() and use.wording.text[0].islower():
        text = text[0].upper() + text[1:]
    ends = use.end == len(sentence.text.rstrip()) and sentence.text[use.end - 1] == "."
    return text + "." if ends else text
