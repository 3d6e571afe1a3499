"""German that is correct and still reads badly once a sentence was turned into the active."""

import re

_DOUBLED = re.compile(r"\b(\w+) \1\b", re.IGNORECASE)
_OUGHT = re.compile(r"\b(?:sollen wir|wir sollen|soll ich|ich soll|sollten wir|wir sollten)\b", re.IGNORECASE)
_MUST = re.compile(r"\b(?:Sie müssen|müssen Sie)\b")
_MOST = 2
READS_BADLY = "Bitte prüfen, ob der Satz so gut zu lesen ist."
REPEATED = "„Sie müssen“ steht dann mehrmals hintereinander: Bitte prüfen, ob es so gut zu lesen ist."


def awkward(before: str, after: str) -> str:
    """The German reason why the new sentence may read badly; "" if nothing speaks against it."""
    for sign in (_DOUBLED, _OUGHT):
        if len(sign.findall(after)) > len(sign.findall(before)):
            return READS_BADLY
    return ""


def repeated_duty(passage: str, before: str, after: str) -> str:
    """The same where "Sie müssen" would open two statements of one sentence, or three of the passage."""
    new, old = len(_MUST.findall(after)), len(_MUST.findall(before))
    whole = len(_MUST.findall(passage.replace(before, after, 1)))
    return REPEATED if new > old and (new >= _MOST or whole > _MOST) else ""
