"""Whether an amount comes on top of another one or is part of it: "zuzüglich 4 Euro", "darin sind 4 Euro enthalten"."""

import re

from workbench.language.exempt import Span
from workbench.rewrite.facts.figures import figures
from workbench.rewrite.facts.plain import plain, small
from workbench.rewrite.facts.quantity import MONEY, PERCENT
from workbench.rewrite.facts.wording import stems_of

_INSIDE = (
    r"(?:enthalten|inbegriffen|inklusive|eingerechnet|einberechnet|mitgerechnet|eingeschlossen|berücksichtigt|dabei"
    r"|drin|abgegolten)"
)
_ALREADY = r"(?:schon|bereits|darin|drin|mit)"
_ON_TOP = r"(?:hinzu|dazu|obendrauf|obendrein|extra|zusätzlich|drauf)"
_PART = re.compile(
    r"\b(?:enthalten|inbegriffen|inklusive|inkl\.|einschließlich|eingerechnet|einberechnet|mitgerechnet|eingeschlossen|abgegolten)\b"
    rf"|\b{_ALREADY}\s(?:\w+\s)?{_INSIDE}\b|\b(?:darin|drin)\b|\bsteck(?:t|en)\b|\bgehör(?:t|en)\b[^.;!?]*\bdazu\b"
    r"|\bdavon\s(?:sind|entfallen|ist|gehen)\b|\b[Vv]on\sde[mn]\s[^.;!?]{0,25}\ssind\b",
    re.IGNORECASE,
)
_MORE = re.compile(
    r"\b(?:zuzüglich|zzgl\.|plus|hinzu|hinzukommen\w*|zusätzlich|obendrein|obendrauf|extra|außerdem|daneben)\b"
    r"|\b(?:komm(?:t|en)|zahlen\sSie|rechnen\swir)\b[^.;!?]*\b(?:dazu|drauf)\b|\b[Dd]azu\s(?:komm(?:t|en)|zahlen)\b|\b[Nn]eben\s(?:de[rmn]|Ihre[rmn])\b",
    re.IGNORECASE,
)
_NOT_PART = re.compile(rf"\b(?:nicht|kein\w*)\s(?:\w+\s){{0,2}}{_INSIDE}\b", re.IGNORECASE)
_NOT_MORE = re.compile(rf"\b(?:nicht|kein\w*|nichts)\s(?:\w+\s){{0,2}}{_ON_TOP}\b", re.IGNORECASE)
_SIGNS = (
    "enthalten", "inbegriffen", "inkl", "einschl", "gerechnet", "berechnet", "dari", "drin", "steck", "davon",
    "berücksichtigt", "zuzüglich", "zzgl", "hinzu", "zusätzlich", "dazu", "neben", "plus",
)  # fmt: skip
_SENTENCE = re.compile(r"[^.;!?]+(?:(?<=\d)\.[^.;!?]+|(?<=\b[nz]kl)\.[^.;!?]+|(?<=zzgl)\.[^.;!?]+)*")
_SHARED = 2
"""Words that two sentences have in common if they speak of the same two sums."""


def turned_sum(original: str, rewrite: str) -> tuple[Span, Span] | None:
    """Places of the sentences of which one adds a sum and the other has it as a part of the whole."""
    if not any(sign in small(original) for sign in _SIGNS):
        return None
    before, after = _relations(original), _relations(rewrite)
    if len(before) != 1 or len(after) != 1 or before.keys() == after.keys():
        return None
    (place,), (other,) = before.values(), after.values()
    return (place, other) if _are_of_one_sum(original, place, rewrite, other) else None


def _relations(text: str) -> dict[str, Span]:
    """ "part" or "more", each with the sentence that says so."""
    found: dict[str, Span] = {}
    for match in _SENTENCE.finditer(plain(text)):
        said = match.group()
        more = _NOT_PART.search(said) or _MORE.search(_NOT_MORE.sub(" ", said))
        part = _NOT_MORE.search(said) or _PART.search(_NOT_PART.sub(" ", said))
        for name, there in (("part", part), ("more", more)):
            if there:
                found.setdefault(name, match.span())
    return found


def _are_of_one_sum(original: str, place: Span, rewrite: str, other: Span) -> bool:
    """Whether both sentences have an amount, or two words, in common."""
    sums = [
        {
            (one.unit, one.value)
            for one in figures(text).quantities
            if at[0] <= one.start < at[1] and one.unit in _OF_SUMS
        }
        for text, at in ((original, place), (rewrite, other))
    ]
    if sums[0] or sums[1]:
        return bool(sums[0] & sums[1])
    said = [_nouns(text[slice(*at)]) for text, at in ((original, place), (rewrite, other))]
    return len(said[0] & said[1]) >= _SHARED


_OF_SUMS = frozenset({MONEY, PERCENT})
_NOUN = re.compile(r"\b[A-ZÄÖÜ][a-zäöüß-]{3,}")


def _nouns(text: str) -> frozenset[str]:
    return stems_of(" ".join(_NOUN.findall(text)))
