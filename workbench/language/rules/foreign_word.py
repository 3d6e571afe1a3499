"""A foreign word for which everybody knows a German one."""

from collections.abc import Iterable, Iterator

from workbench.language.rule import INFO, Example, Hit, Settings
from workbench.language.sentence import Sentence
from workbench.language.vocabulary.word_choice import WordChoiceRule
from workbench.language.vocabulary.word_list import WordList, word_list
from workbench.language.words.foreign_endings import looks_foreign


class ForeignWord(WordChoiceRule):
    """Latin, French and English words of offices and business; everyday ones ("Computer") are not listed.

    Rare words that are not listed but have a foreign ending are hints.
    """

    id = "foreign-word"
    catalogue = "R12"
    title = "Fremdwort"
    why = "Viele Menschen kennen das Fremdwort nicht. Das deutsche Wort verstehen alle."
    source = "DIN 8581-1; Fingerzeige (GfdS); LanguageTool simple"
    complaint = "ist ein Fremdwort"
    doubt = "ist ein Fremdwort"
    examples = (
        Example(
            "Die Kompensation der Differenz ist optional.",
            "Sie können den Unterschied ausgleichen. Sie müssen das aber nicht.",
        ),
        Example(
            "Wir validieren Ihre Angaben und terminieren dann ein Meeting.",
            "Wir prüfen Ihre Angaben. Dann laden wir Sie zu einem Gespräch ein.",
        ),
    )

    def words(self) -> WordList:
        """`lexicons/foreign_words.tsv`."""
        return word_list("foreign_words")

    def check(self, sentence: Sentence, settings: Settings) -> Iterable[Hit]:
        """Listed words, then others that look foreign."""
        listed = list(super().check(sentence, settings))
        return [*listed, *_others(sentence, settings, listed)]


def _others(sentence: Sentence, settings: Settings, listed: list[Hit]) -> Iterator[Hit]:
    for token in sentence.tokens:
        if not looks_foreign(token) or any(hit.start < token.end and token.start < hit.end for hit in listed):
            continue
        if not sentence.is_exempt(token.start, token.end) and not settings.terms.is_explained(token.text):
            text = f"„{token.text}“ klingt nach einem Fremdwort. Gibt es ein deutsches?"
            yield Hit(token.start, token.end, text, INFO)
