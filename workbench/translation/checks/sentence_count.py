"""Sentences that got lost or were added."""

from collections.abc import Iterable
from typing import ClassVar

from workbench.language.segmentation import sentences
from workbench.translation.check import INFO, WARNING, Doubt, Example, Pair, PairCheck
from workbench.translation.facts.languages import has_spaces
from workbench.translation.facts.sentence_ends import sentence_count

_SURE = 2
_SHORT, _SHORT_UNSPACED, _LONG = 0.85, 0.3, 2.2
"""Shares of the German length. A translation is too short if half a sentence more would still be too short."""


class SentenceCountCheck(PairCheck):
    """About as many sentences as in German: one may be split or joined, if the length fits."""

    id = "sentence-count"
    title = "Zahl der Sätze"
    why = "Ein verlorener Satz ist oft eine Bedingung oder eine Ausnahme."
    source = "translate-toolkit (sentencecount, short, long), memoQ (length)"
    severity = WARNING
    examples: ClassVar = (
        Example(
            "en",
            "Sie müssen uns das sofort mitteilen. Sonst können wir die Leistung einstellen.",
            "You must tell us at once.",
            "You must tell us at once. Otherwise we can stop the benefit.",
        ),
        Example(
            "ja",
            "Wir prüfen Ihren Antrag. Das dauert etwa drei Wochen. Dann bekommen Sie einen Brief.",
            "申請を審査します。",
            "申請を審査します。約三週間かかります。その後、手紙が届きます。",
        ),
    )

    def check(self, pair: Pair) -> Iterable[Doubt]:
        """At most one doubt: two sentences fewer, three more, or one with a length to match."""
        ours = len(sentences(pair.source_text))
        theirs = sentence_count(pair.target_text, pair.language)
        if not ours or not theirs or not any(map(str.isalpha, pair.source_text)):
            return
        ratio = len(pair.target_text.strip()) / len(pair.source_text.strip())
        usual = _SHORT if has_spaces(pair.language) else _SHORT_UNSPACED
        short = ratio < usual * (ours - 0.5) / ours
        missing = ours - theirs
        message = f"Der deutsche Text hat {ours} {_word(ours)}, die Übersetzung {theirs}."
        doubt = Doubt((0, len(pair.source)), (0, len(pair.target)), message)
        if missing >= _SURE or (missing == 1 and short) or (missing < 0 and ratio > _LONG):
            yield doubt
        elif -missing > _SURE:
            yield Doubt(doubt.source, doubt.target, message, INFO)


def _word(count: int) -> str:
    return "Satz" if count == 1 else "Sätze"
