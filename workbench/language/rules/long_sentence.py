"""A sentence with too many words."""

from collections.abc import Iterable
from itertools import pairwise
from typing import ClassVar

from workbench.language.rule import ERROR, INFO, WARNING, Example, Hit, SentenceRule, Settings, Threshold
from workbench.language.sentence import Sentence

_FIELD = "\ufffc"
_FEWEST_ITEMS = 2


class LongSentence(SentenceRule):
    """Counts words, without citations in brackets. A list after a colon is read item by item and counts apart."""

    id = "long-sentence"
    catalogue = "R01"
    title = "Langer Satz"
    why = "Bei langen Sätzen ist der Anfang vergessen, bevor das Ende kommt. Gut sind bis zu 15 Wörter."
    source = "DIN 8581-1; BVA Bürgernahe Verwaltungssprache; GOV.UK"
    severity = WARNING
    any_length = True
    thresholds: ClassVar = {
        "hint": Threshold(15, 12, "Hinweis ab mehr als … Wörtern"),
        "warning": Threshold(20, 15, "Warnung ab mehr als … Wörtern"),
        "error": Threshold(28, 20, "Fehler ab mehr als … Wörtern"),
    }
    examples = (
        Example(
            "Die Anmeldung zur Nachmittagsbetreuung ist von den Sorgeberechtigten spätestens vier Wochen vor dem "
            "gewünschten Beginn unter Verwendung des dafür vorgesehenen Vordrucks im Sekretariat abzugeben.",
            "Melden Sie Ihr Kind spätestens 4 Wochen vorher an. Das Formular bekommen Sie im Sekretariat.",
        ),
        Example(
            "Für den Fall, dass die Abholung des Sperrmülls am vereinbarten Tag aus Gründen, die wir nicht zu "
            "vertreten haben, nicht möglich ist, vereinbaren wir mit Ihnen einen neuen Termin.",
            "Manchmal können wir den Sperrmüll nicht abholen. Dann vereinbaren wir mit Ihnen einen neuen Termin.",
        ),
        Example(
            "Der Ausschuss berät am Donnerstag in öffentlicher Sitzung über die neue Satzung für die Friedhöfe und "
            "beschließt anschließend die Gebühren für das kommende Jahr.",
            "Bringen Sie zur Anmeldung bitte mit: Ihren Ausweis, die Geburtsurkunde des Kindes, den Impfpass, ein "
            "Foto und den Bescheid über das Wohngeld.",
        ),
    )

    def check(self, sentence: Sentence, settings: Settings) -> Iterable[Hit]:
        """The whole sentence, if it is too long."""
        count = _words(sentence)
        for name, severity in (("error", ERROR), ("warning", WARNING), ("hint", INFO)):
            if count > settings.limit(self, name):
                advice = "Machen Sie daraus mehrere Sätze." if severity != INFO else "Geht es kürzer?"
                yield Hit(0, len(sentence.text), f"Der Satz hat {count} Wörter. {advice}", severity)
                return


def _words(sentence: Sentence) -> int:
    """Words of the longer part, where a list of items follows a colon or fields cut the text; of all otherwise."""
    text = sentence.text
    if _FIELD in text and all(clause.finite is None for clause in sentence.clauses):
        ends = [place for place, sign in enumerate(text) if sign == _FIELD]
        return max(sentence.words_between(start, end) for start, end in pairwise([0, *ends, len(text)]))
    whole = sentence.words_between(0, len(text))
    colon = text.find(": ")
    if colon < 0 or not _is_list(sentence, colon + 1):
        return whole
    before = sentence.words_between(0, colon)
    items = [item for item in text[colon + 1 :].replace(" und ", ",").split(",") if item.strip()]
    return max(before, (whole - before) // len(items))


def _is_list(sentence: Sentence, start: int) -> bool:
    """Whether items without verb stand from `start` on."""
    if sentence.text.count(",", start) < _FEWEST_ITEMS - 1:
        return False
    tokens = sentence.tokens
    return all(clause.finite is None for clause in sentence.clauses if tokens[clause.first].start >= start)
