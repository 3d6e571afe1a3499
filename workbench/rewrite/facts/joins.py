"""Which things a wording joins with "und" or "oder", and whether conditions hold together or one is enough."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from workbench.rewrite.facts.asides import is_aside
from workbench.rewrite.facts.content import content_words
from workbench.rewrite.facts.cues import cues
from workbench.rewrite.facts.plain import plain
from workbench.rewrite.facts.roles import names, roles
from workbench.rewrite.facts.wording import is_named, stem
from workbench.rewrite.guard import Wording

AND, OR, EITHER = "and", "or", "either"
"""EITHER: "bzw.", of which the reader takes what applies."""
_NEAR = 70
_CONNECTOR = re.compile(
    r"(?<!\w)(?:und/oder|bzw\.|beziehungsweise|sowie|nebst|samt|mitsamt|und|oder)(?!\w)", re.IGNORECASE
)
_LOOSE = re.compile(
    r"(?<!\w)(?:und/oder|und (?:so weiter|zwar|Ähnliches|dann|deshalb|damit|dafür)|usw\."
    r"|(?:die|der|das|dem|den|deren|dessen|eine?[rnms]?|ihr|ihm|ihre[rnms]?|seine[rnms]?|er|sie|jede[rs]?)"
    r" (?:oder|und|bzw\.) (?:die|der|das|dem|den|deren|dessen|ihr|ihm|ihre[rnms]?|seine?[rnms]?|er|sie)"
    r"|(?:vor|nach|während) (?:oder|und|bzw\.) (?:vor|nach|während)"
    r"|(?:und|oder|sowie) (?:\w+ )?(?:davor|danach|vorher|nachher|hinterher)"
    r"|(?:und|oder) (?:mehr|weniger|älter|jünger|höher|niedriger|länger|kürzer|größer|kleiner|später|früher)(?! als)"
    r"|(?:und|oder) (?:darüber|darunter)"
    r"|oder (?:nicht|ähnliche\w*|kein\w*|nein)|ja oder nein)(?!\w)",
    re.IGNORECASE,
)

_BETWEEN = re.compile(r"\bzwischen\s(?!.*\b(?:und|oder)\b)[^.;:!?]{0,60}$", re.IGNORECASE)
"""What stands "zwischen A und B" isn't asked for together."""


@dataclass(frozen=True, slots=True)
class Join:
    """ "und" or "oder" at `start:end` between two things; `left` and `right` are their nouns or other telling words."""

    start: int
    end: int
    kind: str
    left: str
    right: str
    nouns: bool = True

    @property
    def is_pair(self) -> bool:
        """Whether both name the same people, men and women: "Ärztin oder Arzt"."""
        one, other = stem(self.left), stem(self.right)
        begins = max(_START, min(len(one), len(other)) - _ENDING)
        return one[:begins] == other[:begins] or (self.nouns and (one in other or other in one))


_START, _ENDING = 5, 2
"""Letters that both begin with, and how many of the shorter may differ: "Schüler", not "Fahrplan" and "Fahrkarte"."""


@lru_cache(maxsize=512)
def joins(text: str) -> tuple[Join, ...]:
    """The joins of a wording in text order, without gendered pairs and without those in explanations."""
    return tuple(
        join for join in _joins(Wording(text)) if not join.is_pair and not is_aside(text, join.start)
    )


def _joins(wording: Wording) -> Iterator[Join]:
    text = plain(wording.text)
    loose = [match.span() for match in _LOOSE.finditer(text)]
    words = content_words(wording)
    for match in _CONNECTOR.finditer(text):
        if any(start <= match.start() < end for start, end in loose) or _BETWEEN.search(
            text[: match.start()]
        ):
            continue
        left = [word for word in words if match.start() - _NEAR < word.end <= match.start()]
        right = [word for word in words if match.end() <= word.start < match.end() + _NEAR]
        if left and right:
            word = match.group().lower()
            kind = OR if word == "oder" else EITHER if word.startswith(("bzw", "bez")) else AND
            one = next((word for word in reversed(left[-2:]) if word.is_noun), left[-1])
            other = next((word for word in right[:3] if word.is_noun), right[0])
            if _touch(text, left[-1].end, match.start()) and _touch(text, match.end(), right[0].start):
                adjectives = not left[-1].is_noun and not right[0].is_noun
                one, other = (left[-1], right[0]) if adjectives else (one, other)
            if _STATE.search(left[-1].text) and _BEING.match(text, left[-1].end):
                one = left[-1]
            yield Join(match.start(), match.end(), kind, one.text, other.text, one.is_noun)


_STATE = re.compile(r"^[a-zäöüß]+(?:ig|lich|isch|bar|haft|los|sam|pflichtig|krank|arm)$")
_BEING = re.compile(r"\s(?:sein|sind|ist|war|waren|bleiben|bleibt|werden|wird)\s")
"""Behind a quality that somebody has: "volljährig sein und", where the noun in front is the one who has it."""


def _touch(text: str, end: int, start: int) -> bool:
    return text[end:start].isspace()


def joined_in(text: str, join: Join) -> frozenset[str]:
    """How another text joins the two things: and, or, both; empty where it doesn't name both."""
    found: set[str] = set()
    for other in _joins(Wording(text)):
        if names_same(join, other):
            found.add(other.kind)
    return frozenset(found)


def names_same(one: Join, other: Join) -> bool:
    """Whether both join the same two things, in either order."""
    straight = is_named(one.left, other.left) and is_named(one.right, other.right)
    return straight or (is_named(one.left, other.right) and is_named(one.right, other.left))


def may_name_same(one: Join, other: Join) -> bool:
    """Whether both likely join the same two things, of which one is said shorter or by another name."""
    straight = _is_alike(one.left, other.left) and _is_alike(one.right, other.right)
    return straight or (_is_alike(one.left, other.right) and _is_alike(one.right, other.left))


def _is_alike(one: str, other: str) -> bool:
    return is_named(one, other) or is_named(other, one) or bool(_thirds(one) & _thirds(other))


def _thirds(noun: str) -> frozenset[str]:
    return names(tuple(role for role in roles(noun) if role.is_third))


@dataclass(frozen=True, slots=True)
class Together:
    """Words that say that all things are meant (`all_of`) or that one is enough (`one_of`)."""

    all_of: bool
    one_of: bool


@lru_cache(maxsize=512)
def together(text: str) -> Together:
    """What the wording says of its things as a whole: "sowohl ... als auch", "entweder", "eine dieser"."""
    found = {cue.kind for cue in cues("joins", text)}
    return Together("all" in found, "one" in found)


def counts(text: str) -> dict[str, int]:
    """How often things are joined with "und" and with "oder"."""
    found = [join.kind for join in joins(text)]
    return {AND: found.count(AND), OR: found.count(OR)}
