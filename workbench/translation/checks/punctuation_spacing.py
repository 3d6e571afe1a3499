"""Blanks before signs."""

import re
from collections.abc import Iterable, Iterator
from typing import ClassVar

from workbench.translation.check import INFO, Doubt, Example, Pair, PairCheck

_FRENCH = re.compile(r"(?<=[\w)%€])( ?)([;:!?])(?=\s|$)")
_FRENCH_QUOTES = re.compile(r"«(?![\u00a0\u202f])|(?<![\u00a0\u202f])»")
_BEFORE = re.compile(r"(?<=[^\W_])[ \u00a0\u202f]+([,;:!?]|\.(?![.\w]))(?=\s|$)")
_BEHIND = re.compile(r"[^\W\d_]{2}([,;!?])[^\W\d_]{2}")
_OTHER_FRENCH = ("fr-ca", "fr-ch")


class PunctuationSpacingCheck(PairCheck):
    """A protected blank before ; : ! ? and inside « » in French, none before signs elsewhere."""

    id = "punctuation-spacing"
    title = "Leerzeichen vor Satzzeichen"
    why = (
        "Ohne geschütztes Leerzeichen steht im Französischen das Zeichen allein am Anfang der nächsten Zeile."
    )
    source = "Imprimerie nationale (Frankreich); Weblate (punctuation spacing)"
    severity = INFO
    examples: ClassVar = (
        Example("fr", "Haben Sie Kinder?", "Avez-vous des enfants?", "Avez-vous des enfants\u00a0?"),
        Example("pl", "Haben Sie Kinder?", "Czy ma Pan/Pani dzieci ?", "Czy ma Pan/Pani dzieci?"),
    )

    def check(self, pair: Pair) -> Iterable[Doubt]:
        """Each sign with a wrong blank."""
        if pair.code == "fr":
            if not pair.language.lower().replace("_", "-").startswith(_OTHER_FRENCH):
                yield from _french(pair.target_text)
            return
        for match in _BEFORE.finditer(pair.target):
            yield Doubt(None, match.span(), f"Vor „{match[1]}“ gehört kein Leerzeichen.")
        for match in _BEHIND.finditer(pair.target):
            yield Doubt(None, match.span(1), f"Hinter „{match[1]}“ fehlt ein Leerzeichen.")


def _french(text: str) -> Iterator[Doubt]:
    for match in _FRENCH.finditer(text):
        yield Doubt(None, match.span(), f"Vor „{match[2]}“ gehört ein geschütztes Leerzeichen.")
    for match in _FRENCH_QUOTES.finditer(text):
        yield Doubt(None, match.span(), f"Innen neben „{match[0]}“ gehört ein geschütztes Leerzeichen.")
