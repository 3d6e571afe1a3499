"""A compound of many words."""

import re
from collections.abc import Iterable
from typing import ClassVar

from workbench.language.morphology import Token
from workbench.language.rule import EVERYWHERE, INFO, WARNING, Example, Hit, SentenceRule, Settings, Threshold
from workbench.language.sentence import Sentence
from workbench.language.words.compounds import compound_parts
from workbench.language.words.hyphenation import hyphenated
from workbench.language.words.zipf import zipf

_SHORTEST = 12
_EVERYDAY = 4.0
_LAW = re.compile(r"\w+gesetz(?:buch)?(?:e?s)?")
"""Names of laws are as they are."""


class LongCompound(SentenceRule):
    """Counts the words inside a noun. A hyphen helps: each piece between hyphens counts for itself."""

    id = "long-compound"
    catalogue = "R10"
    title = "Zusammengesetztes Wort aus vielen Teilen"
    why = "Leser müssen erst herausfinden, wo ein Teil aufhört und der nächste anfängt."
    source = "DIN SPEC 33429; BITV 2.0 Anl. 2; DIN 8581-1"
    severity = INFO
    kinds = EVERYWHERE
    thresholds: ClassVar = {
        "hint": Threshold(3, 3, "Hinweis ab … Teilen"),
        "warning": Threshold(4, 3, "Warnung ab … Teilen"),
        "letters": Threshold(25, 20, "Warnung bei mehr als … Buchstaben"),
    }
    examples = (
        Example(
            "Füllen Sie die Straßenreinigungsgebührenerklärung aus.",
            "Füllen Sie das Formular zur Straßenreinigung aus.",
        ),
        Example(
            "Es gilt die Gemeindehaushaltsrechnungsordnung.",
            "Es gelten die Regeln für das Geld der Gemeinde.",
        ),
    )

    def check(self, sentence: Sentence, settings: Settings) -> Iterable[Hit]:
        """Each noun with too many parts, with a hyphen where it is clear where it belongs."""
        hint = settings.limit(self, "hint")
        for token in sentence.tokens:
            if (
                token.pos != "NOUN"
                or len(token.text) < _SHORTEST
                or sentence.is_exempt(token.start, token.end)
            ):
                continue
            parts = max((compound_parts(piece) for piece in _pieces(token)), key=len)
            if len(parts) >= hint:
                yield self._hit(token, parts, settings)

    def _hit(self, token: Token, parts: tuple[str, ...], settings: Settings) -> Hit:
        letters = max(len(piece) for piece in _pieces(token))
        law = _LAW.fullmatch(token.text) is not None
        hard = len(parts) >= settings.limit(self, "warning") or letters > settings.limit(self, "letters")
        better = None if law else hyphenated(token.text)
        tip = f"mit Bindestrich: „{better}“" if better else "in kürzere Wörter auflösen"
        return Hit(
            token.start,
            token.end,
            f"„{token.text}“ besteht aus {len(parts)} Teilen: {', '.join(parts)}. Besser {tip}.",
            WARNING if hard and not law else INFO,
            better,
        )


def _counts(token: Token) -> bool:
    """Whether it is a long noun; everybody knows "Oberbürgermeister"."""
    return token.pos == "NOUN" and len(token.text) >= _SHORTEST and zipf(token.text) < _EVERYDAY


def _pieces(token: Token) -> list[str]:
    """What stands between hyphens."""
    return [piece for piece in token.text.split("-") if piece] or [token.text]
