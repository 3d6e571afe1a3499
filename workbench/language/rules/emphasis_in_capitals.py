"""Words written in capitals to stress them."""

from collections.abc import Iterable

from workbench.language.rule import RUNNING, WARNING, Example, Hit, SentenceRule, Settings
from workbench.language.sentence import Sentence
from workbench.language.vocabulary.abbreviation_uses import everyday
from workbench.language.words.dictionary_lemmas import is_in_dictionary
from workbench.language.words.zipf import zipf

_SHORTEST = 3
_KNOWN, _WELL_KNOWN = 3.3, 5.0
"""Three and four letters are a word only if it is very usual: "NUR", but not "DAK"."""
_LONG_ENOUGH = 5


class EmphasisInCapitals(SentenceRule):
    """Only words of the language: abbreviations stay. Headings and letterheads are not looked at."""

    id = "emphasis-in-capitals"
    title = "Wörter in Großbuchstaben"
    why = "Großbuchstaben sehen wie Schreien aus und sind schwer zu lesen. Fett gedruckte Wörter sind besser."
    source = "DIN 8581-1; BITV 2.0 Anl. 2"
    severity = WARNING
    kinds = RUNNING
    examples = (
        Example(
            "Geben Sie den Schlüssel UNBEDINGT an der Pforte ab.",
            "Geben Sie den Schlüssel an der Pforte ab.",
        ),
        Example(
            "Der Antrag gilt NICHT für Hunde.",
            "Der Antrag gilt nicht für Hunde.",
        ),
    )

    def check(self, sentence: Sentence, settings: Settings) -> Iterable[Hit]:  # noqa: ARG002 - same in all offices
        """Each run of words in capitals."""
        run: list[tuple[int, int]] = []
        for start, end in sentence.words:
            if _is_stressed(sentence.text[start:end]) and not sentence.is_exempt(start, end):
                run.append((start, end))
            elif run:
                yield _hit(sentence, run)
                run = []
        if run:
            yield _hit(sentence, run)


def _is_stressed(word: str) -> bool:
    if not word.isupper() or len(word) < _SHORTEST or word in everyday():
        return False
    return all(_is_word(part) for part in word.replace("-", " ").split())


def _is_word(part: str) -> bool:
    usual = _KNOWN if len(part) >= _LONG_ENOUGH else _WELL_KNOWN
    return zipf(part) >= usual and any(is_in_dictionary(form) for form in (part.lower(), part.capitalize()))


def _hit(sentence: Sentence, run: list[tuple[int, int]]) -> Hit:
    start, end = run[0][0], run[-1][1]
    text = sentence.text[start:end]
    return Hit(
        start, end, f"„{text}“ steht in Großbuchstaben. Schreiben Sie es normal und drucken Sie es fett."
    )
