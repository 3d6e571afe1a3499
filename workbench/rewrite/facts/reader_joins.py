"""Where a wording joins the reader with somebody else: "Antragsteller und Partner", "Sie oder Ihr Partner"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from workbench.language.exempt import Span
from workbench.rewrite.facts.plain import plain
from workbench.rewrite.facts.roles import READER, roles

_BETWEEN = re.compile(
    r"\s(?P<word>und|sowie|oder|bzw\.|beziehungsweise)(?:\sauch)?"
    r"(?:\s(?:von|vom|durch|de[rsm]|die|das|eine?[rsnm]?|[Ii]hr(?:e[rsnm]?)?))*\s"
)
_KINDS = {"und": "and", "sowie": "and", "oder": "or"}


@dataclass(frozen=True, slots=True)
class ReaderJoin:
    """The reader and one other at `span` of the text. `with_whom`: name of the other role. `kind`: as in `joins`."""

    span: Span
    kind: str
    with_whom: str


@lru_cache(maxsize=512)
def reader_joins(text: str) -> tuple[ReaderJoin, ...]:
    """The joins in text order."""
    return tuple(_joins(text))


def _joins(text: str) -> Iterator[ReaderJoin]:
    shown = plain(text)
    found = roles(text)
    for one in found:
        for other in found:
            between = _BETWEEN.fullmatch(shown, one.end, other.start) if one.end < other.start else None
            if between is None or (one.name == READER) == (other.name == READER):
                continue
            third = other if one.name == READER else one
            yield ReaderJoin((one.start, other.end), _KINDS.get(between["word"], "either"), third.name)
