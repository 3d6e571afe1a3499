"""Whether a thing is asked for beside another or may stand for it: "zusätzlich", "stattdessen", "geht auch"."""

import re

from workbench.language.exempt import Span
from workbench.rewrite.facts.plain import plain

_BESIDE = re.compile(
    r"\b(?:zusätzlich|außerdem|ebenfalls|sowohl|und\s(?:auch\s)?(?:Ihre?n?|de[rn]|die|das|eine?n?)|(?:füllen"
    r"|bringen|legen|schicken|senden)\sSie\s(?:bitte\s)?auch)\b"
    r"|^Auch\s[^.;!?]*\b(?:muss|müssen)\b",
    re.IGNORECASE,
)
_FOR = re.compile(
    r"\b(?:statt\s?dessen|ersatzweise|alternativ|wahlweise|oder|entweder|(?:geht|gehen|genügt|reicht"
    r"|gilt)\sauch|(?:eine[rs]?|eines)\s(?:von|der)\s(?:beiden|folgenden|Unterlagen))\b"
    r"|\bauch\s(?:\w+\s){0,2}(?:geht|genügt|reicht)\b|\s(?:geht|genügt|reicht)\sauch\b",
    re.IGNORECASE,
)


def turned_choice(before: str, after: str) -> tuple[Span, Span] | None:
    """Places where one text asks for a thing beside another and the second lets it stand for it, or the reverse."""
    for first, second in ((_BESIDE, _FOR), (_FOR, _BESIDE)):
        was, now = first.search(plain(before)), second.search(plain(after))
        if was and now and not second.search(plain(before)) and not first.search(plain(after)):
            return was.span(), now.span()
    return None
