"""Whether a phrase of a glossary is a noun with what belongs to it: "laufende Leistung", "Kosten der Unterkunft"."""

import re

from workbench.language.morphology import word_tag
from workbench.language.words.noun_table import is_noun
from workbench.language.words.nouns import noun_readings

_NO_PART = frozenset({"Sie", "bitte", "Bitte", "wir", "Wir", "ich", "Ich"})
_ADJECTIVE = re.compile(r"[a-zäöüß]+e(?:[rsnm])?")


def is_noun_phrase(phrase: str) -> bool:
    """Whether it begins with a noun, or with adjectives in front of one, and has no verb."""
    words = phrase.split()
    if any(word in _NO_PART or word_tag(word, case_sensitive=True)[0].startswith("V") for word in words):
        return False
    for word in words:
        if word[:1].isupper():
            return is_noun(word) or bool(noun_readings(word))
        if not _ADJECTIVE.fullmatch(word) or word_tag(word, case_sensitive=True)[0] != "ADJA":
            return False
    return False
