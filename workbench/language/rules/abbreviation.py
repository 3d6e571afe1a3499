"""An abbreviated word, or an abbreviation in capitals that the form doesn't explain."""

from collections.abc import Iterable, Iterator

from workbench.language.passage import CheckedForm, Passage
from workbench.language.rule import EVERYWHERE, INFO, WARNING, Example, FormRule, Hit, Settings
from workbench.language.sentence import Sentence
from workbench.language.vocabulary.abbreviation_uses import Abbreviation, abbreviation_uses
from workbench.language.vocabulary.capital_abbreviations import capital_abbreviations, is_defined


class AbbreviatedWord(FormRule):
    """Abbreviations with a full stop wherever they stand, those in capitals once, if they are not explained till then.

    What everybody knows ("Nr.", "Dr.", "Pkw") is left alone, and so is what belongs to the citation of a norm ("Abs.").
    """

    id = "abbreviation"
    catalogue = "R17"
    title = "Abkürzung"
    why = "Abkürzungen halten auf, und nicht alle kennen sie. Vorleseprogramme sprechen sie oft falsch aus."
    source = "BITV 2.0 Anl. 2; DIN SPEC 33429; LanguageTool simple"
    severity = WARNING
    examples = (
        Example(
            "Der Ausweis kostet inkl. Foto max. 12 Euro.",
            "Der Ausweis kostet mit Foto höchstens 12 Euro.",
        ),
        Example(
            "Den WBS bekommen Sie im Rathaus.",
            "Den Wohnberechtigungsschein (WBS) bekommen Sie im Rathaus.\nBringen Sie den WBS mit.",
        ),
    )

    def check(self, form: CheckedForm, settings: Settings) -> Iterable[tuple[str, Hit]]:  # noqa: ARG002
        """Each abbreviated word with the words it stands for, and first uses of unexplained capitals."""
        known: set[str] = set()
        read = ""
        for passage in form.passages:
            read = f"{read}\n{passage.text}"
            hits = [*_in_words(passage), *_in_capitals(passage, known, read)]
            if passage.segment.kind in EVERYWHERE and not passage.segment.locked:
                yield from ((passage.segment.id, hit) for hit in hits)


def _in_words(passage: Passage) -> Iterator[Hit]:
    for start, sentence in passage.sentences:
        for use in abbreviation_uses(sentence):
            place = (start + use.start, start + use.end)
            yield Hit(*place, _message(sentence, use), _severity(use), _replacement(sentence, use))


def _in_capitals(passage: Passage, known: set[str], read: str) -> Iterator[Hit]:
    """Abbreviations that are neither `known` nor explained in what is `read` so far; adds them to `known`."""
    for start, sentence in passage.sentences:
        for first, last in capital_abbreviations(sentence):
            name = sentence.text[first:last]
            if name not in known and not is_defined(name, read):
                text = f"Was „{name}“ bedeutet, steht nicht im Text. Schreiben Sie es beim ersten Mal aus."
                yield Hit(start + first, start + last, text)
            known.add(name)


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
