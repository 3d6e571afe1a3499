"""An old word of chanceries."""

from workbench.language.rule import Example
from workbench.language.word_choice import WordChoiceRule
from workbench.language.word_list import WordList, word_list


class ArchaicWord(WordChoiceRule):
    """Words and phrases that only letters from offices still use."""

    id = "archaic-word"
    catalogue = "R13"
    title = "Veraltetes Amtswort"
    why = "So spricht niemand mehr. Das Wort macht den Brief fremd und streng."
    source = "Fingerzeige (GfdS); BVA Bürgernahe Verwaltungssprache"
    complaint = "ist veraltet"
    examples = (
        Example(
            "Wir ersuchen Sie, uns alsbald die Geburtsurkunde beizubringen.",
            "Bitte schicken Sie uns die Geburtsurkunde bis zum 5. Mai 2026.",
        ),
        Example(
            "Widrigenfalls sehen wir uns außerstande, Ihrem Gesuch stattzugeben.",
            "Sonst können wir Ihren Antrag nicht bewilligen.",
        ),
    )

    def words(self) -> WordList:
        """`lexicons/archaic_words.tsv`."""
        return word_list("archaic_words")
