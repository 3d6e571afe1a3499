"""Until when a condition must be met: "wenn er vor Beginn des Kurses absagt", now only "wenn er absagt"."""

import re

from workbench.language.exempt import Span
from workbench.rewrite.facts.conditions import CLAUSE, conditions
from workbench.rewrite.guard import Wording

_BEFORE = re.compile(
    r"\b(?:vor|bis zu[rm]?|noch vor)\s(?:de[mrn]\s|Ihre[mrn]\s|[a-zäöüß]+e[mrn]\s)?(?P<what>[A-ZÄÖÜ][\wäöüß-]{4,})"
)
_EVENT = re.compile(
    r"(?:[Bb]eginn|[Ee]nde|[Aa]bschluss|[Aa]blauf|[Aa]ntritt|[Ee]ingang|[Ee]intritt|[Ss]chluss|[Ss]tart|[Aa]nfang|ung|ion"
    r"|[Aa]bgabe|[Aa]breise|[Tt]ermin|[Aa]ufnahme|[Ee]rlass|[Zz]ugang|[Aa]bfahrt|[Gg]eburt|[Kk]auf|[Uu]mzug|[Bb]au)s?$"
)
"""How nouns of events end; "vor Gericht", "vor Ort" are places."""
_SAID = re.compile(
    r"\b(?:bevor|vor|vorher\w*|davor|zuvor|vorab|voraus|ehe|bis|noch|solange|zuerst|zunächst|erst|früh\w*|rechtzeitig|schon"
    r"|bereits|später|spätestens|danach|nachdem|nach|wann|Zeit|pünktlich)\b",
    re.IGNORECASE,
)


def lost_bound(original: Wording, rewrite: Wording) -> Span | None:
    """Where a condition of the original names an event before which it must be met, and the rewrite no time at all."""
    if not (" vor " in original.text or " bis zu" in original.text) or _SAID.search(rewrite.text):
        return None
    spans = [span for one in conditions(original) if one.kind == CLAUSE for span in one.spans]
    for match in _BEFORE.finditer(original.text):
        if _EVENT.search(match["what"]) and any(start <= match.start() < end for start, end in spans):
            return match.span()
    return None
