"""Placeholders in texts for translators: `{1}`, `⟦1⟧`, `<x id="1"/>`, `<g id="1">…</g>`, U+FFFC."""

import re
from dataclasses import dataclass

SINGLE, OPENING, CLOSING = "single", "opening", "closing"
_MARK = re.compile(
    r"\{(?P<brace>/?\d{1,3})\}|⟦(?P<square>/?\d{1,3})⟧|\ufffc"
    r"|<(?P<close>/)?(?P<name>bpt|ept|bx|ex|ph|it|pc|sc|ec|mrk|[gx])\b(?P<rest>[^<>]{0,200}?)(?P<empty>/)?>"
)
_ID = re.compile(r"\bid\s*=\s*[\"']?([^\"'\s/>]+)")


@dataclass(frozen=True, slots=True)
class Mark:
    """A placeholder at `start:end` (code points). `id`: "" where the mark has none (U+FFFC, `</g>`)."""

    start: int
    end: int
    id: str
    role: str
    text: str


def marks(text: str) -> tuple[Mark, ...]:
    """All placeholders in reading order."""
    if not any(sign in text for sign in "{⟦<\ufffc"):
        return ()
    found = list(_MARK.finditer(text))
    closed = {_number(match)[1:] for match in found if _number(match).startswith("/")}
    return tuple(_mark(match, closed) for match in found)


def without_marks(text: str) -> str:
    """The text with as many blanks in place of each placeholder."""
    return _MARK.sub(lambda match: " " * len(match.group()), text) if marks(text) else text


def _number(match: re.Match[str]) -> str:
    return match["brace"] or match["square"] or ""


def _mark(match: re.Match[str], closed: set[str]) -> Mark:
    number = _number(match)
    if number:
        role = CLOSING if number.startswith("/") else OPENING if number in closed else SINGLE
        return Mark(*match.span(), number.lstrip("/"), role, match.group())
    if match["name"] is None:
        return Mark(*match.span(), "", SINGLE, match.group())
    found = _ID.search(match["rest"])
    role = CLOSING if match["close"] else SINGLE if match["empty"] else OPENING
    return Mark(*match.span(), found[1] if found else "", role, match.group())
