"""How far something goes, and whether it goes for all: "soweit" is not "wenn", "unabhängig von" is not "wenn"."""

import re

from workbench.language.exempt import Span

_EXTENT = re.compile(r"(?<!\w)(?:in)?soweit(?!\w)", re.IGNORECASE)
_SAME_EXTENT = re.compile(
    r"(?<!\w)(?:(?:in)?soweit|so weit|in dem Umfang|im Umfang|den Teil|nur so viel|in der Höhe|Umfang|Teil)(?!\w)",
    re.IGNORECASE,
)
_WHEN = re.compile(r"(?<!\w)(?:wenn|falls|sofern)(?!\w)|\?", re.IGNORECASE)
_IF_ONLY = re.compile(
    r"[^.,;:!?]*\b(?:nicht|nichts|kein\w*|vorlieg\w*|vorhanden|möglich|bekannt|erforderlich|nötig|notwendig)\b"
)
"""What is so or not so has no extent: "soweit die Grenze nicht überschritten wird"."""


def lost_extent(original: str, rewrite: str) -> tuple[Span, Span] | None:
    """Places of a "soweit" and of the "wenn" that stands for it; None where the extent is kept."""
    match = _EXTENT.search(original)
    if match is None or _SAME_EXTENT.search(rewrite) or _IF_ONLY.match(original, match.end()):
        return None
    when = _WHEN.search(rewrite)
    return (match.span(), when.span()) if when is not None and not _WHEN.search(original) else None


_REGARDLESS = re.compile(
    r"\b(?:unabhängig (?:von|vom|davon)|ungeachtet|ohne Rücksicht auf|ohne Ansehung|gleichgültig)\b",
    re.IGNORECASE,
)
_STILL_ALL = re.compile(
    r"unabhängig|\b(?:egal|auch|gleich\w*|jede[rnms]?|alle[nr]?|immer|trotzdem|dennoch|obwohl|ohne|ob|ungeachtet)\b"
    r"|\b(?:keine?|nicht|wie viel|selbst)\b",
    re.IGNORECASE,
)


def lost_regardless(original: str, rewrite: str) -> Span | None:
    """The place of "unabhängig vom Einkommen" and the like, of which the rewrite has nothing any more."""
    match = _REGARDLESS.search(original)
    return match.span() if match is not None and not _STILL_ALL.search(rewrite) else None
