"""A preposition, or a group of words instead of one, that only offices use."""

from workbench.language.rule import Example
from workbench.language.sentence import Sentence
from workbench.language.word_choice import WordChoiceRule
from workbench.language.word_list import WordList, WordUse, word_list

_NO_PREPOSITION_BEFORE = frozenset({"$.", "$,", "VVFIN", "VAFIN", "VMFIN"})


class OfficialPreposition(WordChoiceRule):
    """ "mittels", "im Wege", "nach Maßgabe": mostly a short preposition or a clause with "wenn" says the same."""

    id = "official-preposition"
    catalogue = "R14"
    title = "Amtliches Verhältniswort"
    why = "Solche Wörter ziehen viele Hauptwörter nach sich. „Nach“, „wegen“ oder ein Satz mit „wenn“ sagt dasselbe."
    source = "Fingerzeige (GfdS); BVA Bürgernahe Verwaltungssprache; DIN 8581-1"
    complaint = "klingt nach Amt"
    examples = (
        Example(
            "Die Abholung erfolgt zwecks Sicherstellung der Ordnung anlässlich des Stadtfestes mittels Lkw.",
            "Wir holen den Abfall mit einem Lkw ab, damit es beim Stadtfest sauber ist.",
        ),
        Example(
            "Hinsichtlich Ihrer Anfrage entscheiden wir nach Maßgabe der Satzung.",
            "Sie haben uns etwas gefragt. Wir entscheiden nach der Satzung.",
        ),
    )

    def words(self) -> WordList:
        """`lexicons/official_prepositions.tsv`."""
        return word_list("official_prepositions")

    def applies(self, sentence: Sentence, use: WordUse) -> bool:
        """Not in front of a verb or a stop: the word is a noun ("Kraft ist wichtig") or stands behind its noun."""
        after = use.tokens[-1] + 1
        if len(use.tokens) > 1 or after >= len(sentence.tokens):
            return len(use.tokens) > 1
        return sentence.tokens[after].tag not in _NO_PREPOSITION_BEFORE
