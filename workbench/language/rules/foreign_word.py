"""A foreign word for which everybody knows a German one."""

from workbench.language.rule import Example
from workbench.language.word_choice import WordChoiceRule
from workbench.language.word_list import WordList, word_list


class ForeignWord(WordChoiceRule):
    """Latin, French and English words of offices and business; everyday ones ("Computer") are not listed."""

    id = "foreign-word"
    catalogue = "R12"
    title = "Fremdwort"
    why = "Viele Menschen kennen das Fremdwort nicht. Das deutsche Wort verstehen alle."
    source = "DIN 8581-1; Fingerzeige (GfdS); LanguageTool simple"
    complaint = "ist ein Fremdwort"
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
