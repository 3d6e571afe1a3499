"""Names of which only the part that tells them apart is another: "Obere" and "Untere Bachstraße"."""

import re
from collections.abc import Iterator
from functools import lru_cache

from workbench.language.exempt import Span
from workbench.rewrite.facts.plain import plain, small

_SIDES = (
    ("ober", "unter", "mittel", "mittler"),
    tuple(
        "nord süd ost west nordost nordwest südost südwest mitte nördlich südlich östlich westlich".split()
    ),
    ("alt", "neu"),
    ("groß", "klein"),
    ("vorder", "hinter"),
    ("inner", "innen", "äußer", "außen"),
    ("link", "recht"),
    ("vormittag", "nachmittag"),
)
_GROUP = {side: number for number, sides in enumerate(_SIDES) for side in sides}
_ANY = "|".join(sorted(_GROUP, key=len, reverse=True))
_ADJECTIVE = re.compile(
    rf"(?<![\wäöüß-])(?P<side>{_ANY})e[nrsm]?\s(?P<name>[A-ZÄÖÜ][\wäöüß-]{{3,}})", re.IGNORECASE
)
_PREFIX = re.compile(rf"(?<![\wäöüß-])(?P<side>{_ANY})-?(?P<name>[\wäöüß]{{4,}})(?![\wäöüß])", re.IGNORECASE)
_BEHIND = re.compile(
    r"(?<![\wäöüß-])(?P<name>[A-ZÄÖÜ][\wäöüß-]{2,}?)[\s-](?P<side>Nord|Süd|Ost|West|Mitte|Nordost|Nordwest|Südost|Südwest)(?![\wäöüß-])"
)
"""A side behind its name: "Familienkasse Rheinland Ost", "Hamburg-Nord"."""
_ENDING = re.compile(r"(?:es|en|er|s|n|e)$")
_CAPITAL = re.compile(r"[A-ZÄÖÜ]")
Sided = dict[tuple[int, str], dict[str, Span]]


def opposite_names(before: str, after: str) -> Iterator[tuple[Span, Span]]:
    """Places of a name with one side in the first text and with another one, instead of it, in the second."""
    was, now = _sided(before), _sided(after)
    for name, sides in was.items():
        others = now.get(name, {})
        lost, new = sides.keys() - others.keys(), others.keys() - sides.keys()
        if lost and new:
            yield sides[min(lost)], others[min(new)]


@lru_cache(maxsize=512)
def _sided(text: str) -> Sided:
    """For each group and name that has a side in front: the sides with their places."""
    if not any(side in small(text) for side in _GROUP):
        return {}
    found: Sided = {}
    for pattern in (_ADJECTIVE, _PREFIX, _BEHIND):
        for match in pattern.finditer(plain(text)):
            if not _CAPITAL.match(match["name"] if pattern is _ADJECTIVE else match.group()):
                continue
            side = match["side"].lower()
            name = _ENDING.sub("", match["name"].lower())
            found.setdefault((_GROUP[side], name), {}).setdefault(_first(side), match.span())
    return found


def _first(side: str) -> str:
    """The side without what only makes it an adjective."""
    return _SHORT.get(side, side)


_SHORT = {
    "nördlich": "nord", "südlich": "süd", "östlich": "ost", "westlich": "west",
    "innen": "inner", "außen": "äußer", "mittler": "mittel",
}  # fmt: skip
