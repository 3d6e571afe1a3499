"""A word that few readers meet."""

import re
from collections.abc import Iterable
from typing import ClassVar

from workbench.language.morphology import Token, lemmas
from workbench.language.rule import EVERYWHERE, INFO, WARNING, Example, Hit, SentenceRule, Settings, Threshold
from workbench.language.sentence import Sentence
from workbench.language.words.frequency import familiarity

_CONTENT = frozenset({"NOUN", "VERB", "ADJ", "ADV"})
_SHORTEST = 5
_PLACE = re.compile(
    r"[A-ZÄÖÜ]\w+(?:straße|str|weg|platz|allee|ring|gasse|ufer|damm|hausen|heim|dorf|burg|berg|stadt|gesetz|verordnung"
    r"|gesetzbuch|ordnung)(?:es|s)?"
)
"""Streets, places and laws have their names."""


class RareWord(SentenceRule):
    """Looks the words up in a list of how often they are used; a compound is as rare as its rarest part."""

    id = "rare-word"
    catalogue = "R11"
    title = "Seltenes Wort"
    why = "Wörter, die man selten liest, kennen viele nicht oder lesen sie langsam."
    source = "DIN 8581-1; DIN SPEC 33429; HIX"
    severity = INFO
    kinds = EVERYWHERE
    thresholds: ClassVar = {
        "hint": Threshold(3.0, 3.3, "Hinweis unter der Häufigkeit … (1 selten, 7 sehr häufig)"),
        "warning": Threshold(0.0, 1.0, "Warnung unter der Häufigkeit … (1 selten, 7 sehr häufig)"),
    }
    examples = (
        Example(
            "Der Zettel ist ubiquitär und inkommensurabel.",
            "Der Zettel hängt überall. Man kann ihn mit nichts vergleichen.",
        ),
        Example(
            "Eine Konnivenz der Aufsicht besteht nicht.",
            "Die Aufsicht hat das nicht geduldet.",
        ),
    )

    def check(self, sentence: Sentence, settings: Settings) -> Iterable[Hit]:
        """Each rare content word that the glossary doesn't explain."""
        hint, warning = settings.limit(self, "hint"), settings.limit(self, "warning")
        for place, token in enumerate(sentence.tokens):
            if not _counts(token) or _usualness(token) >= hint:
                continue
            value = max((_usualness(token), *(familiarity(token.text, form) for form in lemmas(token.text))))
            if value >= hint or _may_be_name(sentence, place) or settings.terms.is_explained(token.text):
                continue
            if not sentence.is_exempt(token.start, token.end):
                severe = value < warning and token.text[0].islower()
                text = f"„{token.text}“ ist ein seltenes Wort. Gibt es ein bekannteres?"
                yield Hit(token.start, token.end, text, WARNING if severe else INFO)


def _counts(token: Token) -> bool:
    text = token.text
    return (
        token.pos in _CONTENT
        and len(text) >= _SHORTEST
        and text.isalpha()
        and not any(map(str.isupper, text[1:]))
        and not _PLACE.fullmatch(text)
    )


def _usualness(token: Token) -> float:
    joined = token.joined_lemma
    return max(familiarity(token.text, token.lemma), familiarity(joined, joined) if joined else 0.0)


def _may_be_name(sentence: Sentence, place: int) -> bool:
    """Whether a title or first name stands before it ("Frau Wischnewski"), or it stands without article in a name."""
    before = sentence.tokens[place - 1] if place else None
    return before is not None and (
        before.tag == "NE" or before.text in {"Frau", "Herr", "Herrn", "Familie", "Dr."}
    )
