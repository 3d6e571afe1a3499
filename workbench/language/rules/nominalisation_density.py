"""Many nouns made of verbs and adjectives in one sentence."""

import re
from collections.abc import Iterable
from typing import ClassVar

from workbench.language.grammar.nominalisations import is_nominalisation
from workbench.language.morphology import Token
from workbench.language.rule import ERROR, INFO, WARNING, Example, Hit, SentenceRule, Settings, Threshold
from workbench.language.sentence import Sentence

_SUFFIX = re.compile(r"\w{3,}(?:ung|heit|keit|tion|nis|nahme)(?:en|se|n)?")


class NominalisationDensity(SentenceRule):
    """Counts nouns on -ung, -heit, -keit, -tion, -nis and the like, without everyday words."""

    id = "nominalisation-density"
    catalogue = "R21"
    title = "Viele Hauptwörter aus Verben"
    why = "Wörter auf -ung, -heit und -keit verstecken, wer was tut. Mit Verben wird der Satz lebendig und klar."
    source = "BVA Bürgernahe Verwaltungssprache; Fingerzeige (GfdS); DIN 8581-1; HIX"
    severity = WARNING
    thresholds: ClassVar = {
        "hint": Threshold(2, 2, "Hinweis ab … solchen Wörtern in einem Satz"),
        "warning": Threshold(3, 2, "Warnung ab … Wörtern"),
        "error": Threshold(5, 4, "Fehler ab … Wörtern"),
    }
    examples = (
        Example(
            "Die Rückerstattung der Eintrittsgelder ist nur bei rechtzeitiger Abmeldung vorgesehen.",
            "Wenn Sie sich rechtzeitig abmelden, bekommen Sie den Eintritt zurück.",
        ),
        Example(
            "Voraussetzung für die Verlängerung der Ausleihe ist die Vorlage des Leseausweises.",
            "Sie können das Buch länger behalten. Zeigen Sie uns dafür Ihren Leseausweis.",
        ),
        Example(
            "Die Nutzung erfordert die Anerkennung der Hausordnung und die Bezahlung der Gebühr.",
            "Die Hausverwaltung schickt die Zeitung und die Rechnung an Ihre Wohnung.",
        ),
    )

    def check(self, sentence: Sentence, settings: Settings) -> Iterable[Hit]:
        """From the first to the last of these nouns."""
        nouns = [
            token
            for token in sentence.tokens
            if is_nominalisation(token) and not sentence.is_exempt(token.start, token.end)
        ]
        severity = self._severity(len(nouns), settings)
        suffixed = [token for token in sentence.tokens if _looks_nominal(token)]
        if (
            severity is None
            and nouns
            and len({token.text for token in suffixed}) > settings.limit(self, "hint")
        ):
            severity, nouns = INFO, suffixed
        if severity is not None:
            named = ", ".join(f"„{token.text}“" for token in nouns[:4])
            message = f"Hier machen Hauptwörter die Arbeit von Verben: {named}. Schreiben Sie, wer was tut."
            yield Hit(nouns[0].start, nouns[-1].end, message, severity)

    def _severity(self, count: int, settings: Settings) -> str | None:
        for name, severity in (("error", ERROR), ("warning", WARNING), ("hint", INFO)):
            if count >= settings.limit(self, name):
                return severity
        return None


def _looks_nominal(token: Token) -> bool:
    """Whether the noun has such a suffix, be it an everyday word or not."""
    return token.pos == "NOUN" and _SUFFIX.fullmatch(token.text) is not None
