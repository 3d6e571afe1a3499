"""A word or phrase that can go without loss."""

from workbench.language.rule import Example
from workbench.language.vocabulary.word_choice import WordChoiceRule
from workbench.language.vocabulary.word_list import WordList, word_list


class Filler(WordChoiceRule):
    """Words that mean something in law ("grundsätzlich", "in der Regel") are hints only: they must not just go."""

    id = "filler"
    catalogue = "R18"
    title = "Füllwort"
    why = "Das Wort trägt nichts bei. Ohne Füllwörter sehen Leser schneller, worauf es ankommt."
    source = "BVA Bürgernahe Verwaltungssprache; Wortliga; LanguageTool simple"
    complaint = "füllt nur den Satz"
    doubt = "ist oft entbehrlich"
    examples = (
        Example(
            "In diesem Zusammenhang ist letztendlich natürlich nur der Kaufvertrag maßgeblich.",
            "Es zählt nur der Kaufvertrag.",
        ),
        Example(
            "An und für sich sind die Unterlagen durchaus vollständig.",
            "Die Unterlagen sind vollständig.",
        ),
    )

    def words(self) -> WordList:
        """`lexicons/fillers.tsv`."""
        return word_list("fillers")
