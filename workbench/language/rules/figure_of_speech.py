"""A metaphor or idiom that some readers take at its word."""

from workbench.language.rule import Example
from workbench.language.vocabulary.word_choice import WordChoiceRule
from workbench.language.vocabulary.word_list import WordList, word_list


class FigureOfSpeech(WordChoiceRule):
    """Idioms, proverbs and pictures such as "Stolperstein"."""

    id = "figure-of-speech"
    catalogue = "R20"
    title = "Redensart oder Bild"
    why = "Wer Deutsch lernt oder alles wörtlich nimmt, versteht das Bild nicht."
    source = "DIN SPEC 33429; LanguageTool simple"
    complaint = "ist ein sprachliches Bild"
    doubt = "kann ein sprachliches Bild sein"
    examples = (
        Example(
            "Wir nehmen Ihre Unterlagen genau unter die Lupe.",
            "Wir prüfen Ihre Unterlagen genau.",
        ),
        Example(
            "Wenn alle Stricke reißen, greifen wir Ihnen finanziell unter die Arme.",
            "Im Notfall helfen wir Ihnen mit Geld.",
        ),
    )

    def words(self) -> WordList:
        """`lexicons/figures_of_speech.tsv`."""
        return word_list("figures_of_speech")
