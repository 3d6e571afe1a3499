"""Whether "wer ..." does what the noun of the original says: the holder of a car need not be who drives it."""

import re

from workbench.language.exempt import Span

_HOLDERS = re.compile(
    r"\b(?:[A-ZÄÖÜ]\w{3,})?(?:(?P<keeps>[Hh]alter)|(?P<drives>[Ff]ahrer|[Ff]ührer)|(?P<owns>[Ee]igentümer|[Bb]esitzer))(?:in|innen|s|n)?\b"
)
_DEEDS = {
    "keeps": r"halt|hält|gehör|besitz|eigentum|eigentüm|zugelassen|angemeldet|eigen",
    "drives": r"fahr|fähr|fuhr|führ|steuer|lenk|unterwegs",
    "owns": r"eigen|gehör|besitz|kauf|hat\b|haben\b",
}
"""Words by which a description may say the same."""
_DESCRIBED = re.compile(
    r"\b(?:[Ww]er|[Aa]llen?, die|[Jj]eder, der|[Jj]edem, der|[Mm]enschen, die|[Jj]emand, der"
    r"|[Dd]erjenige, der|[Dd]iejenige, die|[Pp]erson, die)\s(?P<deed>[^.,;!?]{4,90})[,.]"
)


def otherwise_described(original: str, rewrite: str) -> tuple[Span, Span] | None:
    """Places of a holder, driver or owner and of "wer ..." that does something else with the thing."""
    if (back := _described(rewrite, original)) is not None:
        return back[1], back[0]
    return _described(original, rewrite)


def _described(original: str, rewrite: str) -> tuple[Span, Span] | None:
    described = _DESCRIBED.search(rewrite)
    if described is None or _HOLDERS.search(rewrite):
        return None
    named = list(_HOLDERS.finditer(original))
    if len({one.lastgroup for one in named}) != 1:
        return None
    deed = re.compile(rf"\b\w*(?:{_DEEDS[named[0].lastgroup or 'keeps']})", re.IGNORECASE)
    return None if deed.search(described["deed"]) else (named[0].span(), described.span("deed"))
