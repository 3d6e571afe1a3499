"""A time that is no date."""

import re
from collections.abc import Iterable
from typing import ClassVar

from workbench.language.rule import INFO, WARNING, Example, Hit, SentenceRule, Settings
from workbench.language.sentence import Sentence
from workbench.language.vocabulary.phrases import phrase_list

_COUNT = r"(?:\d+|eine[mrs]?|zwei|drei|vier|fünf|sechs|acht|zehn|zwölf|vierzehn)"
_UNIT = r"(?:Stunden?|(?:Werk|Arbeits|Kalender)?[Tt]age?n?s?|Wochen?|Monate?n?s?|Jahre?n?s?)"
_DEFINITE = re.compile(
    r"\b(?:bis|spätestens|ab|am)\s(?:(?:zum|spätestens|einschließlich|am|bis|zu|dem)\s)*(?:\w+,?\s(?:dem"
    r"|den)\s)?\d{1,2}\."
    rf"|\b(?:innerhalb|binnen|spätestens|in|nach|vor)\s(?:von\s|nach\s|vor\s)?(?:{_COUNT})\s{_UNIT}\b"
    rf"|\b{_COUNT}\s{_UNIT}\s(?:vor|nach|vorher|nachher|lang|ab)\b"
    r"|\b(?:bis|spätestens)\s(?:zum\s)?(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag)\b"
)
_MESSAGES = {
    "bis wann": "„{0}“ sagt nicht, bis wann. Nennen Sie ein Datum oder eine Zahl von Tagen.",
    "wann": "„{0}“ sagt nicht, wann. Nennen Sie das Datum.",
    "wie oft": "„{0}“ sagt nicht, wie oft. Nennen Sie die Abstände.",
    "wie lange": "„{0}“ sagt nicht, wie lange. Nennen Sie das Ende oder die Dauer.",
}


class VagueTime(SentenceRule):
    """Words of time without a date; a hint only where a date or a number of days stands in the same sentence."""

    id = "vague-time"
    catalogue = "R43"
    title = "Ungenaue Zeit"
    why = "„Zeitnah“ versteht jeder anders. Mit einem Datum weiß man, woran man ist."
    source = "DIN SPEC 33429; BVA Bürgernahe Verwaltungssprache; DIN ISO 24495-1"
    severity = WARNING
    examples: ClassVar = (
        Example(
            "Das Schwimmbad macht in absehbarer Zeit wieder auf.",
            "Das Schwimmbad macht am 2. Mai wieder auf.",
        ),
        Example(
            "Bitte holen Sie den Parkausweis baldmöglichst ab.",
            "Bitte holen Sie den Parkausweis bis zum 14. Juni ab.",
        ),
        Example(
            "Zum Geräuschpegel wird sich der Gutachter zu gegebener Zeit äußern.",
            "Der Gutachter äußert sich bis Freitag zum Lärm.",
        ),
    )

    def check(self, sentence: Sentence, settings: Settings) -> Iterable[Hit]:  # noqa: ARG002
        """Each vague time."""
        uses = phrase_list("vague_time").find(sentence)
        if not uses:
            return
        definite = _DEFINITE.search(sentence.text) is not None
        for use in uses:
            asked = use.phrase.better[0]
            message = _MESSAGES[asked].format(sentence.text[use.start : use.end])
            yield Hit(use.start, use.end, message, INFO if definite else use.phrase.note)
