"""A paragraph with too many sentences or words."""

from collections.abc import Iterable
from typing import ClassVar

from workbench.language.passage import Passage
from workbench.language.rule import INFO, WARNING, Example, Hit, PassageRule, Settings, Threshold

_FEW_WORDS = 50


class LongParagraph(PassageRule):
    """Counts sentences and words of a segment; many short sentences are a hint only."""

    id = "long-paragraph"
    catalogue = "R52"
    title = "Langer Absatz"
    why = "Ein langer Absatz sieht nach Arbeit aus. In kurzen Absätzen findet man, was man sucht."
    source = "DIN ISO 24495-1; BVA Bürgernahe Verwaltungssprache; GOV.UK; DIN 8581-1"
    severity = WARNING
    thresholds: ClassVar = {
        "sentences": Threshold(5, 4, "Höchstens … Sätze in einem Absatz"),
        "words": Threshold(80, 60, "Höchstens … Wörter in einem Absatz"),
    }
    examples = (
        Example(
            "Das Freibad öffnet im Mai. Dann gelten neue Preise. Kinder zahlen 2 Euro. Erwachsene zahlen 4 Euro. "
            "Am Abend zahlen alle die Hälfte. Die Karte bekommen Sie an der Kasse. Dort können Sie auch mit "
            "Karte zahlen. Das Becken für Kleinkinder ist neu. Der Sprungturm bleibt noch zu.",
            "Das Freibad öffnet im Mai. Dann gelten neue Preise. Kinder zahlen 2 Euro. Erwachsene zahlen 4 Euro.\n"
            "Die Karte bekommen Sie an der Kasse. Dort können Sie auch mit Karte zahlen.",
        ),
        Example(
            "Für den Trödelmarkt vergeben wir Plätze an alle, die sich bis Ende März bei uns melden, und zwar in der "
            "Reihenfolge, in der die Anmeldungen eingehen, solange noch Plätze frei sind. Wer im letzten Jahr schon "
            "dabei war, bekommt wieder denselben Platz, wenn er das bei der Anmeldung sagt und der Platz nicht für "
            "die Feuerwehr frei bleiben muss. Die Miete für den Platz richtet sich nach seiner Länge und wird am Tag "
            "des Marktes von zwei Personen des Ordnungsamtes in bar und gegen Quittung eingesammelt.",
            "Für den Trödelmarkt vergeben wir Plätze bis Ende März.\n"
            "Die Miete richtet sich nach der Länge. Sie zahlen am Tag des Marktes.",
        ),
    )

    def check(self, passage: Passage, settings: Settings) -> Iterable[Hit]:
        """The whole segment."""
        sentences = sum(1 for _, sentence in passage.sentences if sentence.words)
        many = sentences > settings.limit(self, "sentences")
        long = passage.words > settings.limit(self, "words")
        if many or long:
            message = (
                f"Der Absatz hat {sentences} Sätze und {passage.words} Wörter. Machen Sie mehrere daraus."
                if sentences > 1
                else f"Der Absatz hat {passage.words} Wörter. Machen Sie mehrere Absätze daraus."
            )
            severity = WARNING if long or passage.words > _FEW_WORDS else INFO
            yield Hit(0, len(passage.text), message, severity)
