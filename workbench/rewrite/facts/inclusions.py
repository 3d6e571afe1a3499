"""Whether a rule treats a thing like the rest ("auch Blindenhunde") or unlike it ("außer", "nur", "ausgenommen").

"Außer X darf niemand" and "Nur X darf" both set X apart, "auch X" doesn't: so two wordings of one rule agree in that,
whichever of the words they use.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from workbench.language.exempt import Span
from workbench.rewrite.facts.plain import plain
from workbench.rewrite.facts.wording import is_named

APART, ALIKE = "apart", "alike"
_SMALL = (
    r"(?:(?:in|an|am|im|bei|beim|für|von|vom|mit|zu|zum|zur|auf|der|die|das|den|dem|des|eine?[nrsm]?"
    r"|kein\w*|Ihre?\w?|unsere?\w?)\s){0,3}(?:[a-zäöüß]+e[nrsm]?\s)?"
)
_NOUN = rf"{_SMALL}(?P<noun>[A-ZÄÖÜ][\wäöüß-]+)"
_BEFORE = r"(?P<noun>[A-ZÄÖÜ][\wäöüß-]+)"
_PATTERNS = (
    (ALIKE, rf"\b[Nn]icht\snur\s{_NOUN}"),
    (
        APART,
        (
            rf"\b(?:[Aa]ußer|[Mm]it\sAusnahme|[Aa]bgesehen\svon|bis\sauf|[Aa]usgenommen(?:\s(?:sind|ist|bleiben))?"
            rf"|[Nn]ur|[Aa]usschließlich|[Ll]ediglich"
            rf"|[Aa]llein)\s{_NOUN}"
        ),
    ),
    (APART, rf"\bgilt\snicht\s{_NOUN}"),
    (
        APART,
        (
            rf"\b{_BEFORE}(?:\s(?:sind|ist|bleiben))?\s(?:(?:von|hiervon|davon)\s(?:\w+\s){{0,3}})?(?:ausgenommen"
            rf"|befreit)\b"
        ),
    ),
    (
        ALIKE,
        rf"\b(?:[Aa]uch|[Ee]inschließlich|[Ii]nklusive|sogar|[Ee]benso|[Ee]benfalls)\s{_NOUN}",
    ),
    (
        ALIKE,
        rf"\b{_BEFORE}\s(?:(?:sind|ist)\s)?(?:eingeschlossen|inbegriffen|ebenfalls|ebenso|gleichermaßen)\b",
    ),
    (ALIKE, rf"\b{_BEFORE}\s(?:sind|ist)\s(?:[^.,;:!?]*\s)?nicht\s(?:ausgenommen|befreit)\b"),
)


@dataclass(frozen=True, slots=True)
class Inclusion:
    """Words at `start:end` that set the thing `noun` apart from the rest or say that it is treated alike."""

    start: int
    end: int
    kind: str
    noun: str


@lru_cache(maxsize=512)
def inclusions(text: str) -> tuple[Inclusion, ...]:
    """The inclusions in a text."""
    return tuple(_inclusions(plain(text)))


def _inclusions(text: str) -> Iterator[Inclusion]:
    taken: list[Span] = []
    for kind, pattern in _COMPILED:
        for match in pattern.finditer(text):
            if all(match.end() <= start or end <= match.start() for start, end in taken):
                taken.append(match.span())
                yield Inclusion(*match.span(), kind, match["noun"])


_COMPILED = tuple((kind, re.compile(words)) for kind, words in _PATTERNS)


_ONLY = re.compile(r"(?:[Nn]ur|[Aa]usschließlich|[Ll]ediglich|[Aa]llein)\b")
_DENIES = re.compile(
    r"\b(?:nicht\w*|kein\w*|nie|niemals|verboten|untersagt|geschlossen|befreit)\b|\bun\w{5,}|\bzu$"
)


def _are_opposite(before: str, one: Inclusion, after: str, other: Inclusion) -> bool:
    """Whether "nur bei Verlust" became "außer bei Verlust", with as many denials."""
    if (_ONLY.match(before, one.start) is None) == (_ONLY.match(after, other.start) is None):
        return False
    if _BAN.search(before, one.start, one.end):
        return False  # what is "vom Fahrverbot ausgenommen", only that is allowed
    was, now = _rest(before, one), _rest(after, other)
    return _is_denied(was) == _is_denied(now) and not _lifts_duty(was, now)


_BAN = re.compile(r"[Vv]erbot")


def _rest(text: str, one: Inclusion) -> str:
    """What is said beside the inclusion; beside "nur" that is its clause, else the sentence.

    Where "ausgenommen ist das Becken" is a sentence of its own, it is the one before.
    """
    ends = ",;.!?" if _ONLY.match(text, one.start) else ";.!?"
    first = max(text.rfind(mark, 0, one.start) for mark in ends) + 1
    last = min((place for mark in ends if (place := text.find(mark, one.end)) > 0), default=len(text))
    said = text[first : one.start] + text[one.end : last]
    opens = text[one.start : one.end].startswith("ausgenommen") and not text[first : one.start].strip()
    if (said.strip() and not opens) or first == 0 or _ONLY.match(text, one.start):
        return said
    return text[max(text.rfind(mark, 0, first - 1) for mark in ends) + 1 : first - 1]


def _is_denied(said: str) -> bool:
    return len(_DENIES.findall(said)) % 2 == 1


def _lifts_duty(was: str, now: str) -> bool:
    """Whether one of them is a duty and the other says what is free of it: "darf Ihr Hund frei laufen"."""
    return any(
        _DUTY.search(one) and not _DUTY.search(other) and _FREE.search(other)
        for one, other in ((was, now), (now, was))
    )


_DUTY = re.compile(
    r"\b(?:muss|müssen|\w*pflicht\w*|verpflichtet|(?:ist|sind|hat|haben)\b[^.;!?]*\bzu\s[a-zäöüß]+en|(?:ist|sind)\b[^.;!?]*\b\w{2,}zu\w{2,}en)\b"
)
_FREE = re.compile(r"\b(?:darf|dürfen|erlaubt|frei|können|kann)\b")


_SENTENCE = re.compile(r"[^.;!?]+")
_CONTRAST = re.compile(r"\b(?:nicht|kein\w*|geschlossen|selbst|aber|jedoch|dagegen|nur|verboten|befreit)\b")


def newly_alike(before: str, after: str) -> Iterator[Inclusion]:
    """Inclusions of the second text of a thing that the first sets apart in a clause of its own."""
    known = inclusions(before)
    for one in inclusions(after):
        if one.kind != ALIKE or any(is_named(one.noun, other.noun) for other in known):
            continue
        parts = [match.group() for match in _SENTENCE.finditer(before)]
        about = [part for part in parts if is_named(one.noun, part)]
        whole = any(part not in about for part in parts if part.strip()) or "," in before
        if about and whole and all(_CONTRAST.search(part) for part in about):
            yield one


def turned_inclusions(before: str, after: str) -> Iterator[tuple[Inclusion, Inclusion]]:
    """Inclusions of a thing that one text sets apart while the other says that it is treated alike."""
    was, now = inclusions(before), inclusions(after)
    for one in was:
        for other in now:
            if not is_named(one.noun, other.noun):
                continue
            if one.kind == other.kind == APART and _are_opposite(before, one, after, other):
                yield one, other
            if one.kind == other.kind:
                continue
            if any(twin.kind == one.kind and is_named(one.noun, twin.noun) for twin in now):
                continue
            if any(twin.kind == other.kind and is_named(twin.noun, other.noun) for twin in was):
                continue
            yield one, other
