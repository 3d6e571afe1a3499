"""Conditions of a rewrite that say only what the original says beside a condition: they leave no room for it.

"Bei freien Plätzen nehmen wir Kinder aus dem Umland", now "Wir nehmen Kinder, wenn sie im Umland wohnen".
"""

import re

from workbench.rewrite.facts.conditions import CLAUSE, Condition, conditions
from workbench.rewrite.facts.content import content_words
from workbench.rewrite.facts.denials import is_denied
from workbench.rewrite.facts.residue import is_left, whole_verb
from workbench.rewrite.facts.scopes import scopes
from workbench.rewrite.guard import Wording

_HALF = 2
_TIME = re.compile(r"(?:Jahr|Monat|Woche|Tag|Stunde|Minute)")


def is_room_taken(condition: Condition, original: Wording, rewrite: Wording) -> bool:
    """Whether nothing of the condition is left and each condition of the rewrite speaks of the rest of the original."""
    own = [word for word in condition.words if word.text[0].isalpha()]
    if not own or any(is_left(whole_verb(word, original), rewrite.text) for word in own):
        return False
    later = [one for one in conditions(rewrite) if one.kind == CLAUSE]
    return bool(later) and all(_is_of_rest(one, condition, original, rewrite) for one in later)


def _is_of_rest(one: Condition, condition: Condition, original: Wording, rewrite: Wording) -> bool:
    rest = _without(condition, original)
    words = [whole_verb(word, rewrite) for word in content_words(rewrite, one.spans)]
    if not words or any(is_denied(rewrite.text, *span) for span in one.spans):
        return False
    asked = " ".join(rewrite.text[start:end] for start, end in one.spans)
    things = [word for word in content_words(Wording(rest)) if word.is_noun and not _TIME.match(word.text)]
    of_things = any(is_left(word, asked) for word in things)
    said = [is_left(word, rest) for word in words]
    known = all(left for word, left in zip(words, said, strict=True) if word.is_noun)
    return of_things and known and sum(said) * _HALF >= len(words)


def _without(condition: Condition, original: Wording) -> str:
    text = original.text
    for start, end in reversed(condition.spans):
        text = f"{text[:start]} {text[end:]}"
    return text


def is_denied_instead(condition: Condition, original: Wording, rewrite: Wording) -> bool:
    """Whether the rewrite denies of the thing what the original makes a condition.

    "Sofern es sich nicht um geschützte Arten handelt" is "Geschützte Arten dürfen Sie nicht pflücken".
    """
    words = [word for word in condition.words if word.text[0].isalpha()]
    if not words or not any(is_denied(original.text, *span) for span in condition.spans):
        return False
    for scope in scopes(rewrite):
        if any(is_denied(rewrite.text, *part) for part in scope.parts):
            said = scope.text_of(rewrite)
            if all(is_left(word, said) for word in [word for word in words if word.is_noun] or words):
                return True
    return False
