"""How many of a thing a wording means, in classes that stay when a sentence is turned round.

"Alle Plätze sind belegt" and "Kein Platz ist frei" both speak of every place, "Einige sind belegt" and "Nicht alle sind
frei" of a part of them. So two wordings of one rule have the same class, however often they deny.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from workbench.language.exempt import Span
from workbench.rewrite.facts.denials import denials
from workbench.rewrite.facts.figures import figures
from workbench.rewrite.facts.frequencies import EVERY
from workbench.rewrite.facts.plain import plain, without
from workbench.rewrite.facts.wording import is_named, stem

WHOLE, NEARLY, MOST, FEW, PART = "whole", "nearly", "most", "few", "part"
"""alle, kein; fast alle, kaum ein; die meisten; nur wenige; einige, nicht alle."""
_ALIKE = frozenset({frozenset({FEW, PART}), frozenset({FEW, MOST})})
_EVERY = r"(?:alle[nrm]?|sämtliche[nrm]?|jede[nrsm]?)"
_PATTERNS = (
    (
        NEARLY,
        (
            rf"(?:fast|beinahe|nahezu|annähernd|so\sgut\swie)\s(?:{_EVERY}|kein\w*|niemand\w*)|kaum\s(?:eine?[nrm]?"
            rf"|jemand)"
        ),
    ),
    (
        MOST,
        (
            r"die\smeisten|den\smeisten|der\smeisten|die\swenigsten|(?:die|der)\s(?:Mehrzahl|Mehrheit|Großteil)"
            r"|(?:der|den|zum)\sgrößte[nr]?\sTeil"
            r"|ein(?:en)?\sGroßteil|(?:der|den|die)\s(?:weit\s)?überwiegende[nr]?\s(?:Teil|Zahl|Anzahl|Mehrheit|Mehrzahl|Anteil)"
            r"|(?:die|der)\sgroße[n]?\sMehrheit|mehr\sals\sdie\sHälfte"
        ),
    ),
    (FEW, r"(?:nur|lediglich)\s(?:noch\s)?(?:wenige[nr]?|einzelne[nr]?)|wenige[nr]?"),
    (
        PART,
        (
            rf"nicht\s(?:(?:in|an|bei|für|von|mit|zu|auf)\s)?{_EVERY}|(?:nur\s)?ein(?:en|em)?\sTeil|einige[nr]?"
            rf"|manche[nr]?|etliche[nr]?"
            r"|ein\spaar|einzelne[nr]?|gewisse[nr]?"
        ),
    ),
    (WHOLE, rf"{_EVERY}|keine?[nrsm]?|niemand\w*|(?:die|der|das|den|dem|des)\s(?:gesamte|ganze)[nr]?"),
)
_ONE = re.compile("|".join(rf"(?P<{kind}>\b(?:{words})\b)" for kind, words in _PATTERNS), re.IGNORECASE)
_COUNTED = re.compile(
    r"(?:\s(?:der|des|von|de[nm]|Ihrer|Ihres|unserer|dieser|aller))?(?:\s[a-zäöüß]+(?:en|er|e|es"
    r"|em)){0,2}\s(?P<noun>[A-ZÄÖÜ][\wäöüß-]+)"
)
_PEOPLE = frozenset(stem(word) for word in "Person Mensch Leute Mann Frau".split())
_ANYBODY, _EVER = "somebody", "ever"
_CASES = frozenset({"Fall", "Falle", "Falles", "Fälle", "Fällen"})
""" "In den meisten Fällen" is "meistens"."""
_OFTEN = re.compile(
    r"\b(?:(?P<whole>immer(?!\s(?:noch|wieder|mehr))|stets|ständig|dauernd|ausnahmslos|andauernd|in\sjedem\sFall|nie|niemals|jederzeit|jedes\sMal)"
    r"|(?P<most>meist|meistens|in\sder\sRegel|normalerweise|gewöhnlich|üblicherweise|im\sNormalfall)"
    r"|(?P<part>manchmal|vereinzelt|mitunter|zeitweise|bisweilen|gelegentlich|zuweilen|hin\sund\swieder|ab\sund\szu|selten))\b",
    re.IGNORECASE,
)
"""How often something is so: the same scale over the cases."""


@dataclass(frozen=True, slots=True)
class Portion:
    """Words at `start:end` that say how many; `noun` is the stem of what they count, one for all people."""

    start: int
    end: int
    kind: str
    noun: str
    name: str


@lru_cache(maxsize=512)
def portions(text: str) -> tuple[Portion, ...]:
    """The portions of a text in reading order; "alle drei Monate" says how often and is none."""
    often = ((one.start, one.end) for one in figures(text).frequencies if one.kind == EVERY and not one.weak)
    rest = without(plain(text), often)
    return tuple(_portions(rest))


_UNTIL_ALL = re.compile(r"\b(?:solange|bevor|ehe|wenn|falls|sofern)\b[^.,;]{0,40}$", re.IGNORECASE)


def _portions(text: str) -> Iterator[Portion]:
    for match in _OFTEN.finditer(text):
        yield Portion(*match.span(), match.lastgroup or "", _EVER, "")
    for match in _ONE.finditer(text):
        if match.group().lower().startswith("nicht") and _UNTIL_ALL.search(text[: match.start()]):
            continue  # "solange nicht alle da sind" is "erst, wenn alle da sind"
        behind = _COUNTED.match(text, match.end())
        name = behind["noun"] if behind else ""
        noun = _EVER if name in _CASES else stem(name) if name else _ANYBODY
        yield Portion(*match.span(), match.lastgroup or "", _ANYBODY if noun in _PEOPLE else noun, name)


def other_portions(before: str, after: str) -> Iterator[tuple[Span | None, Span]]:
    """Places where one thing has a portion of one class in the first text and of another in the second.

    Also where only the second says "die meisten" or "fast alle", and where it says "einige" of a thing denied before.
    """
    was, now = portions(before), portions(after)
    yield from _not_all(was, now)
    yield from _not_one(was, now, before, after)
    known = {one.noun: _of(was, one.noun) for one in was}
    for one in now:
        kinds = known.get(one.noun, frozenset())
        if not kinds:
            if _is_new(one, before, was):
                yield None, (one.start, one.end)
        elif not any(_agree(kind, other) for kind in kinds for other in _of(now, one.noun)):
            first = next(other for other in was if other.noun == one.noun)
            yield (first.start, first.end), (one.start, one.end)


def _not_all(was: tuple[Portion, ...], now: tuple[Portion, ...]) -> Iterator[tuple[Span, Span]]:
    """ "Nicht jede Änderung" beside "nie" or "immer": one text speaks of nothing but a part, the other of all."""
    kinds, later = {one.kind for one in was}, {one.kind for one in now}
    if {frozenset(kinds), frozenset(later)} == {frozenset({PART}), frozenset({WHOLE})}:
        one, other = was[0], now[0]
        if one.noun != other.noun and _EVER in {one.noun, other.noun}:
            yield (one.start, one.end), (other.start, other.end)


def _not_one(
    was: tuple[Portion, ...], now: tuple[Portion, ...], before: str, after: str
) -> Iterator[tuple[Span, Span]]:
    """ "Keines der Hefte", now "nicht alle Bücher", whatever the things are called."""
    if len(was) == len(now) == 1 and was[0].noun != now[0].noun:
        one, other = was[0], now[0]
        if _NONE.match(before, one.start) and _NOT_ALL.match(after, other.start):
            yield (one.start, one.end), (other.start, other.end)


_NONE, _NOT_ALL = re.compile(r"[Kk]ein"), re.compile(r"[Nn]icht\s")


def _of(found: tuple[Portion, ...], noun: str) -> frozenset[str]:
    return frozenset(one.kind for one in found if one.noun == noun)


def _agree(one: str, other: str) -> bool:
    return one == other or frozenset({one, other}) in _ALIKE


def _is_new(one: Portion, before: str, was: tuple[Portion, ...]) -> bool:
    """Whether the first text speaks of the thing, without any such word."""
    if not one.name or not is_named(one.name, before):
        return False
    if one.kind in {NEARLY, MOST}:
        return not any(other.kind in {NEARLY, MOST, FEW} for other in was)
    return one.kind in {PART, FEW} and not was and bool(denials(before).strong)


def same_portions(before: str, after: str) -> bool:
    """Whether both texts count one thing and have portions of one class for it."""
    was, now = portions(before), portions(after)
    return any(one.noun == other.noun and _agree(one.kind, other.kind) for one in was for other in now)
