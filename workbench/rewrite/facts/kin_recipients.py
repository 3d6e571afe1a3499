"""What goes to parents or to their child, and to the other of them in the rewrite: "den Eltern", now "Ihrem Kind"."""

import re

from workbench.language.exempt import Span
from workbench.rewrite.facts.receivers import receivers
from workbench.rewrite.facts.roles import RECIPIENT, roles

_PARENTS, _CHILD = "eltern", "kind"
_AS_PARENTS = re.compile(
    r"\b(?:Ihnen|Sie),? (?:als |den |die )?(?:Eltern|Mutter|Vater|Erziehungsberechtigte\w*|Sorgeberechtigte\w*)\b"
)
_PLACE = re.compile(r"\b(?:bei|beim|zu|zum|zur|gegenüber|mit|von|vom)\s(?:[A-ZÄÖÜa-zäöüß]+\s){0,2}$")
"""In front of somebody who is no recipient."""
_TO_READER = re.compile(r"\b(?:Ihnen|an Sie|(?:informier|unterricht|benachrichtig)\w*(?:\swir)?\sSie)\b")
_ELTERN = re.compile(r"(?:[Ee]ltern|[Ss]orgeberechtigt|[Ee]rziehungsberechtigt|\bVater|\bMutter)")
_KIND = re.compile(r"\b(?:Kind|Schüler|Jugendlich|Minderjährig|Sohn|Tochter)")


def other_kin(original: str, rewrite: str) -> tuple[Span, Span] | None:
    """Places of who gets it in the original and of who gets it now; None where it goes to the same or to both."""
    before, after = _recipients(original), _recipients(rewrite)
    if before.keys() == {_PARENTS} and after.keys() == {_CHILD}:
        kept = _TO_READER.search(rewrite) or _ELTERN.search(rewrite)
    elif before.keys() == {_CHILD} and after.keys() == {_PARENTS}:
        kept = _ELTERN.search(original)
    else:
        return None
    return None if kept else (next(iter(before.values())), next(iter(after.values())))


def _recipients(text: str) -> dict[str, Span]:
    """Where parents or children get something or are told of it, by name."""
    if not (_ELTERN.search(text) or _KIND.search(text)):
        return {}
    ends = {one.end for one in receivers(text)}
    found: dict[str, Span] = {}
    for role in roles(text):
        if role.name not in {_PARENTS, _CHILD}:
            continue
        gets = role.part == RECIPIENT and not _PLACE.search(text[: role.start])
        if gets or role.end in ends:
            found.setdefault(role.name, (role.start, role.end))
    if (match := _AS_PARENTS.search(text)) is not None:
        found.setdefault(_PARENTS, match.span())
    return found
