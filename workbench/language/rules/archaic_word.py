"""An old word of chanceries."""

import re
from collections.abc import Iterable, Iterator

from workbench.language.rule import WARNING, Example, Hit, Settings
from workbench.language.sentence import Sentence
from workbench.language.vocabulary.word_choice import WordChoiceRule
from workbench.language.vocabulary.word_list import WordList, word_list

_MENTIONED = re.compile(
    r"\b(?:vor|vorher|vorstehend|nach|nachstehend|nachfolgend|oben|unten|eingangs|eben|umseitig|rückseitig|umstehend) ?"
    r"(?:benannt|genannt|bezeichnet|erwähnt|angeführt|aufgeführt|angegeben|beschrieben|gemeldet|stehend|verzeichnet"
    r"|dargestellt|dargelegt|gedacht|zitiert)(?:e[rsnm]?)?\b",
    re.IGNORECASE,
)
"""What has been or will be said: "vorerwähnt", "nachbenannt", "oben dargelegt"."""
_ON_THE_SIDE_OF = re.compile(r"\b(?!(?:einer|anderer|beider|ander)seits)\w{3,}erseits\b", re.IGNORECASE)
""" "unsererseits", "behördlicherseits"."""


class ArchaicWord(WordChoiceRule):
    """Words and phrases that only letters from offices still use."""

    id = "archaic-word"
    catalogue = "R13"
    title = "Veraltetes Amtswort"
    why = "So spricht niemand mehr. Das Wort macht den Brief fremd und streng."
    source = "Fingerzeige (GfdS); BVA Bürgernahe Verwaltungssprache"
    complaint = "ist veraltet"
    doubt = "klingt veraltet"
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

    def check(self, sentence: Sentence, settings: Settings) -> Iterable[Hit]:
        """Listed words, then others that are formed in the same way."""
        listed = list(super().check(sentence, settings))
        return [*listed, *_others(sentence, listed)]


def _others(sentence: Sentence, listed: list[Hit]) -> Iterator[Hit]:
    for pattern, advice in (
        (_MENTIONED, "Nennen Sie die Sache noch einmal beim Namen"),
        (_ON_THE_SIDE_OF, "Schreiben Sie, wer etwas tut"),
    ):
        for match in pattern.finditer(sentence.text):
            start, end = match.span()
            if not any(hit.start < end and start < hit.end for hit in listed) and not sentence.is_exempt(
                start, end
            ):
                yield Hit(start, end, f"„{match.group()}“ ist veraltet. {advice}.", WARNING)
