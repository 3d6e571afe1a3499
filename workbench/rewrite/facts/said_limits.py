"""Limits that stand beside their figure: "zweimal. Öfter geht es nicht", "600 Euro reichen", "nur noch einen Monat"."""

import re
from collections.abc import Iterator

from workbench.rewrite.facts.bounds import AT_LEAST, AT_MOST, EXACT, IN_FRONT
from workbench.rewrite.facts.plain import clause_around
from workbench.rewrite.facts.quantity import Quantity
from workbench.rewrite.guard import Pair

_UP = r"(?:öfter|häufiger|mehr|länger|später|höher|größer|älter|darüber)"
_DOWN = r"(?:weniger|kürzer|früher|eher|vorher|niedriger|kleiner|jünger|darunter)"
_NO = r"(?:nicht|kein\w*)"
_CAPS = {
    bound: re.compile(rf"\b{word}\b[^.;!?]{{0,50}}\b{_NO}\b|\b{_NO}\s{word}\b", re.IGNORECASE)
    for bound, word in ((AT_MOST, _UP), (AT_LEAST, _DOWN))
}
_HINTS = re.compile(
    r"\b(?:erst|nur|noch|reich(?:t|en)|genüg(?:t|en)|sobald|solange|warten|erlaubt|lang|länger|Zeit|\w*[Gg]renze)\b",
    re.IGNORECASE,
)

_BEYOND = re.compile(
    r"\bjede[rsnm]?\s(?:weitere|zusätzliche|andere)|\b(?:alle|die|für)\s(?:weitere|übrige|zusätzliche)n?\b|\bfür\s(?:noch\s)?mehr\b"
    r"|\bdarüber\shinaus\b|\b(?:alles|was|wer|liegen?|sind)\s(?:\w+\s)?darüber\b"
    r"|\b[Dd]anach\b[^.;!?]*(?:€|\b(?:kost\w+|[zZ]ahl\w+|Euro|Gebühr\w*)\b)"
    r"|\b[Aa]b\s(?:dem|der)\s(?:\w+ten|\d+\.)\s[^.;!?]*(?:€|\b(?:kost\w+|[zZ]ahl\w+|Euro|Gebühr\w*)\b)",
    re.IGNORECASE,
)
"""What holds beyond the figure: "Vier sind frei. Jeder weitere kostet"."""
_JOINED = re.compile(
    r"\b(?:bis zu|höchstens|maximal|mindestens|wenigstens|über|unter|als)\s[^.,;:!?]{1,40}\s(?:oder|und|bzw\.)\s$"
)
"""A limit that may hold for two figures: "bis zu zwei Räume oder 65 m²"."""


def is_capped(pair: Pair, one: Quantity, other: Quantity) -> bool:
    """Whether behind the figure that is no limit stands that more, or less, isn't possible, or what holds beyond."""
    return any(
        limit in _CAPS
        and (
            _caps(text, fact, limit).search(text, fact.end) is not None
            or (limit == AT_MOST and _BEYOND.search(text, fact.end) is not None)
        )
        for text, fact, limit in _exact(pair, one, other)
    )


def _caps(text: str, fact: Quantity, limit: str) -> re.Pattern[str]:
    """What says the limit; six months before something are the most where earlier isn't possible."""
    ahead = fact.is_time and IN_FRONT.match(text, fact.end) is not None
    return _CAPS[AT_LEAST if (limit == AT_MOST) == ahead else AT_MOST]


def is_hinted(pair: Pair, one: Quantity, other: Quantity) -> bool:
    """Whether words near the figure that is no limit may make it one: "reicht", "bis zu zwei Räume oder"."""
    return any(_JOINED.search(text[: fact.start]) for text, fact, _ in _exact(pair, one, other)) or any(
        _HINTS.search(part)
        for text, fact, _ in _exact(pair, one, other)
        for part in clause_around(text, fact.start, fact.end)
    )


def _exact(pair: Pair, one: Quantity, other: Quantity) -> Iterator[tuple[str, Quantity, str]]:
    """Text and figure of the side where no word makes the figure a limit, with the bound of the other side."""
    for text, fact, limit in ((pair.original.text, one, other), (pair.rewrite.text, other, one)):
        if fact.bound == EXACT:
            yield text, fact, limit.bound
