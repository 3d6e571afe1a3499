"""A sentence with too many words."""

from collections.abc import Iterable
from typing import ClassVar

from workbench.language.rule import ERROR, INFO, WARNING, Example, Hit, SentenceRule, Settings, Threshold
from workbench.language.sentence import Sentence


class LongSentence(SentenceRule):
    """Counts words, without citations in brackets: they are for looking up, not for reading."""

    id = "long-sentence"
    catalogue = "R01"
    title = "Langer Satz"
    why = "Bei langen Sätzen ist der Anfang vergessen, bevor das Ende kommt. Gut sind bis zu 15 Wörter."
    source = "DIN 8581-1; BVA Bürgernahe Verwaltungssprache; GOV.UK"
    severity = WARNING
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
    )

    def check(self, sentence: Sentence, settings: Settings) -> Iterable[Hit]:
        """The whole sentence, if it is too long."""
        count = _words(sentence)
        for name, severity in (("error", ERROR), ("warning", WARNING), ("hint", INFO)):
            if count > settings.limit(self, name):
                yield Hit(0, len(sentence.text), f"Der Satz hat {count} Wörter.", severity)
                return


def _words(sentence: Sentence) -> int:
    cited = [
        (start, end) for start, end in sentence.citations if sentence.text[start - 1 : start] in {"(", "["}
    ]
    return sum(not any(first <= start < last for first, last in cited) for start, _ in sentence.words)
