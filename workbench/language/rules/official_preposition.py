"""A preposition, or a group of words instead of one, that only offices use."""

from collections.abc import Iterable, Iterator

from workbench.language.rule import INFO, Example, Hit, Settings
from workbench.language.sentence import Sentence
from workbench.language.vocabulary.word_choice import WordChoiceRule
from workbench.language.vocabulary.word_list import WordList, WordUse, word_list

_NO_PREPOSITION_BEFORE = frozenset({"$.", "$,", "VVFIN", "VAFIN", "VMFIN", "APPR", "APPRART", "KON"})
_BARE = frozenset({"unter", "in", "mangels", "zwecks", "mittels"})
_ACTION = ("ung", "ungen", "nahme", "gabe", "tion", "barkeit")
_GENITIVE_OR_PREPOSITION = frozenset({"ART", "APPR", "APPRART", "PPOSAT", "PDAT", "PIAT"})


class OfficialPreposition(WordChoiceRule):
    """ "mittels", "im Wege", "nach Maßgabe": mostly a short preposition or a clause with "wenn" says the same.

    A noun of action without an article between a preposition and a genitive ("unter Wahrung der ...") is a hint.
    """

    id = "official-preposition"
    catalogue = "R14"
    title = "Amtliches Verhältniswort"
    why = "Solche Wörter ziehen viele Hauptwörter nach sich. „Nach“, „wegen“ oder ein Satz mit „wenn“ sagt dasselbe."
    source = "Fingerzeige (GfdS); BVA Bürgernahe Verwaltungssprache; DIN 8581-1"
    complaint = "klingt nach Amt"
    doubt = "klingt nach Amt"
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

    def check(self, sentence: Sentence, settings: Settings) -> Iterable[Hit]:
        """Listed words, then others that are formed in the same way."""
        listed = list(super().check(sentence, settings))
        return [*listed, *_others(sentence, listed)]

    def applies(self, sentence: Sentence, use: WordUse) -> bool:
        """Not in front of a verb or a stop: the word is a noun ("Kraft ist wichtig") or stands behind its noun."""
        after = use.tokens[-1] + 1
        if len(use.tokens) > 1 or after >= len(sentence.tokens):
            return len(use.tokens) > 1
        return sentence.tokens[after].tag not in _NO_PREPOSITION_BEFORE


def _others(sentence: Sentence, listed: list[Hit]) -> Iterator[Hit]:
    tokens = sentence.tokens
    for first, noun, after in zip(tokens, tokens[1:], tokens[2:], strict=False):
        if first.text.lower() not in _BARE or noun.pos != "NOUN" or not noun.text.endswith(_ACTION):
            continue
        start, end = first.start, noun.end
        known = any(hit.start < end and start < hit.end for hit in listed)
        if after.tag in _GENITIVE_OR_PREPOSITION and not known and not sentence.is_exempt(start, end):
            text = f"„{sentence.text[start:end]}“ klingt nach Amt. Besser ist ein Satz mit einem Verb."
            yield Hit(start, end, text, INFO)
