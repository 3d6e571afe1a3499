"""The kind of sign a text ends in, in every language."""

import re

from workbench.translation.facts.digits import BIDI
from workbench.translation.facts.languages import primary

NOTHING, PERHAPS = "", "(.)"
"""No sign; a full stop that may belong to an abbreviation or a number."""
_KINDS = {
    **dict.fromkeys(".。．።۔।", "."),
    **dict.fromkeys("?？؟፧", "?"),
    **dict.fromkeys("!！", "!"),
    **dict.fromkeys(":：፡፦", ":"),
    **dict.fromkeys(",，،、፣", ","),
    **dict.fromkeys(";；؛፤", ";"),
}
_GREEK = {";": "?", "\u037e": "?", "·": ";", "\u0387": ";"}
_CLOSERS = ")]}»«“”’‘\"'」』）】" + BIDI
_CLOSED = re.compile(rf"[\s\u00a0\u202f{re.escape(_CLOSERS)}]+$")
_SHORT_END = re.compile(r"(?:^|[\s(/.’'-])(?:[^\W\d_]{1,4}|\d{1,4})\.$")
_DOTS = ("...", "…")
_ASKING = ("か。",)
"""A Japanese question needs no question mark."""


def end_of(text: str, language: str) -> tuple[str | None, tuple[int, int] | None]:
    """The kind of the last sign (one of . ? ! : , ; or `NOTHING`, `PERHAPS`) and its place.

    None where nothing can be told: no letters, three dots, a sign of another kind.
    """
    plain = _CLOSED.sub("", text)
    if not any(map(str.isalpha, plain)):
        return None, None
    place = (len(plain) - 1, len(plain))
    if plain.endswith(_DOTS):
        return None, place
    sign = plain[-1]
    kind = (_GREEK.get(sign) if primary(language) == "el" else None) or _KINDS.get(sign, NOTHING)
    if kind == "." and plain.endswith(_ASKING):
        return "?", place
    if kind == "." and _SHORT_END.search(plain):
        return PERHAPS, place
    if not (sign.isalnum() or kind) and sign not in "%€":
        return None, place
    return kind, place
