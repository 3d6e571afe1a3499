"""The sign at the end."""

from collections.abc import Iterable
from typing import ClassVar

from workbench.translation.check import INFO, Doubt, Example, Pair, PairCheck
from workbench.translation.facts.ends import NOTHING, PERHAPS, end_of

_NAMES = {
    ".": "einem Punkt",
    PERHAPS: "einem Punkt",
    "?": "einem Fragezeichen",
    "!": "einem Ausrufezeichen",
    ":": "einem Doppelpunkt",
    ",": "einem Komma",
    ";": "einem Strichpunkt",
    NOTHING: "keinem Satzzeichen",
}


class EndPunctuationCheck(PairCheck):
    """The translation ends in the same kind of sign, as the language writes it (؟ in Arabic, ; in Greek)."""

    id = "end-punctuation"
    title = "Satzzeichen am Ende"
    why = "Ein anderes Zeichen am Ende zeigt oft: Ein Stück fehlt, oder aus einer Frage wurde eine Aussage."
    source = "Weblate (end stop, colon, question), OmegaT, translate-toolkit (endpunc)"
    severity = INFO
    examples: ClassVar = (
        Example("el", "Haben Sie Kinder?", "Έχετε παιδιά.", "Έχετε παιδιά;"),
        Example("ar", "Wohnen Sie allein?", "هل تسكن وحدك هنا.", "هل تسكن وحدك هنا؟"),
        Example("ja", "Wir prüfen das genau.", "詳しく確認します：", "詳しく確認します。"),
    )

    def check(self, pair: Pair) -> Iterable[Doubt]:
        """At most one doubt."""
        wanted, _ = end_of(pair.source_text, "de")
        found, place = end_of(pair.target_text, pair.language)
        if wanted is None or found is None or wanted == found:
            return
        if PERHAPS in {wanted, found} and {wanted, found} <= {PERHAPS, ".", NOTHING}:
            return
        message = f"Der deutsche Text endet mit {_NAMES[wanted]}, die Übersetzung mit {_NAMES[found]}."
        yield Doubt(None, place, message)
