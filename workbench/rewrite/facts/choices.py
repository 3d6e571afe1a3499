"""Whether a thing is asked for beside another or may stand for it: "zusätzlich", "stattdessen", "geht auch"."""

import re

from workbench.language.exempt import Span
from workbench.rewrite.facts.parted_measures import parted_measures
from workbench.rewrite.facts.plain import plain

_BESIDE = re.compile(
    r"\b(?:bei\sgleichzeitig\w*|zusätzlich|außerdem|ebenfalls|sowohl|in\sVerbindung\smit(?!\s(?:§|Art|Nr|Abs))|(?:zusammen|gemeinsam)\smit|hinzu(?:kommen|treten)|neben\sde[rm]\s[A-ZÄÖÜ]\w+\sde[rs]|und\s(?:auch\s)?(?:Ihre?n?|de[rn]|die|das|eine?n?)|(?:füllen"
    r"|bringen|legen|schicken|senden)\sSie\s(?:bitte\s)?auch)\b"
    r"|^Auch\s[^.;!?]*\b(?:muss|müssen)\b",
    re.IGNORECASE,
)
_FOR = re.compile(
    r"\b(?:statt\s?dessen|ersetz(?:t|en)(?!\s(?:nicht|kein))|ersatzweise|alternativ|wahlweise|oder|entweder|(?:geht|gehen|genügt|reicht"
    r"|gilt)\sauch|(?:eine[rs]?|eines)\s(?:von|der)\s(?:beiden|folgenden|Unterlagen))\b"
    r"|\b(?:an)?statt\b[^.;!?]{1,50}\b(?:geht|genügt|reicht)\b|\banstelle\b[^.;!?]{1,50}\b(?:geht|genügt|reicht)\b"
    r"|(?<=[.!?]\s)(?:Ebenso|Genauso|Das\sGleiche\sgilt)\b"
    r"|\bauch\s(?:\w+\s){0,2}(?:geht|genügt|reicht)\b|\s(?:geht|genügt|reicht)\sauch\b",
    re.IGNORECASE,
)


_AND_OR = re.compile(r"\bund\s?/\s?oder\b")
_ONLY_ONE = re.compile(
    r"\b(?:entweder|nur\seine?[nrs]?\sdavon|sowohl|(?<!oder\s)beides|(?<!oder\s)beide[nr]?|nur\s\w+\soder\snur)\b",
    re.IGNORECASE,
)


def turned_choice(before: str, after: str) -> tuple[Span, Span] | None:
    """Places where one text asks for a thing beside another and the second lets it stand for it, or the reverse."""
    both = _AND_OR.search(before)
    if both is not None and not _AND_OR.search(after) and (one := _ONLY_ONE.search(after)) is not None:
        return both.span(), one.span()
    for first, second in ((_BESIDE, _FOR), (_FOR, _BESIDE)):
        was, now = first.search(plain(before)), second.search(plain(after))
        if was and now and not second.search(plain(before)) and not first.search(plain(after)):
            return was.span(), now.span()
    return parted_measures(before, after)
