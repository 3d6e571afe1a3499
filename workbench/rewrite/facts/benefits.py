"""Benefits that have a name of their own: "Kindergeld" isn't said by "Kind"."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from workbench.language.exempt import Span
from workbench.rewrite.facts.tables import table

_PLAIN = re.compile(
    r"\b\w*(?:[Gg]eld(?:er|es|s)?|[Ll]eistung(?:en)?|[Hh]ilfen?|[Zz]uschuss(?:es)?|[Rr]enten?|[Uu]nterstützung|[Zz]ahlung(?:en)?)\b"
)
"""Words by which a rewrite may mean any benefit."""


@lru_cache(maxsize=512)
def _named(text: str) -> dict[str, Span]:
    found: dict[str, Span] = {}
    for match in _names().finditer(text):
        found.setdefault(match["name"], match.span())
    return found


@cache
def _names() -> re.Pattern[str]:
    listed = "|".join(re.escape(row[0]) for row in table("benefits"))
    return re.compile(rf"\b(?P<name>{listed})(?:e?s|n)?(?![a-zäöüß])")


def lost_benefits(original: str, rewrite: str) -> Iterator[Span]:
    """Benefits of the original for which the rewrite has no word at all."""
    before, after = _named(original), _named(rewrite)
    lost = [
        span for name, span in before.items() if name not in after and name.lower() not in rewrite.lower()
    ]
    if lost and _PLAIN.search(rewrite) is None:
        yield from lost
