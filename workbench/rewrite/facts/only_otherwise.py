"""Ways to say "nur" without the word: "müssen Sie absprechen" for "nur nach Absprache"."""

import re

from workbench.rewrite.facts.comparison import span_of
from workbench.rewrite.facts.figures import figures
from workbench.rewrite.facts.frequencies import ONCE
from workbench.rewrite.facts.kept_order import keeps_order
from workbench.rewrite.facts.quantifiers import Quantifier, excludes_others
from workbench.rewrite.facts.restating import is_restated
from workbench.rewrite.guard import Wording

_NOTHING_ELSE = re.compile(
    r"\b(?:nichts anderes|nichts sonst|niemand ander\w*|keine? andere[nrsm]?|kein anderer)\b", re.IGNORECASE
)
_NOT_WITHOUT = re.compile(
    r"\b[Oo]hne\b[^.;!?]*\b(?:nicht|kein\w*|verboten)\b|\b(?:nicht|kein\w*|nie)\b[^.;!?]*\bohne\b"
)
""" "Ohne Zustimmung dürfen Sie nicht" is "nur mit Zustimmung"."""
_CONDITIONAL = re.compile(r"[^.;!?]*\b(?:wenn|falls|sofern|mit|nach|gegen|unter|bei)\b")
_FULL = re.compile(r"\b(?:erste[nrsm]?|zweite[nrsm]?|vorher|davor|volle[nrsm]?|sobald)\b")
_THEN = re.compile(r"\b(?:[Dd]ann|[Dd]anach|[Aa]nschließend)\b")
_LIMITED = re.compile(
    r"\s(?:noch\s)?(?:innerhalb|binnen|bis|während|im Zeitraum|in der Zeit|von \d|zwischen)\b"
)
_FROM = re.compile(r"(?<=rst)\s(ab|nach|wenn|mit)\s")
_UNDER = re.compile(r"\s(?:dann\s)?(?:nach|mit|gegen|bei|unter|auf|durch|wenn|mittels|über|von|für)\b")
_DUTY = re.compile(r"\b(?:müssen|muss|brauchen|braucht|benötigen|Bedingung|Voraussetzung|wenn)\b")
_ONE_ONLY = re.compile(r"(?:[Nn]ur|[Hh]öchstens) (?:eine?[nrsm]?|zwei|drei|\d+)\b")
_AT_MOST = re.compile(
    r"\b(?:höchstens|nur ein\w*|ein einzig\w*|nicht mehr|maximal|nicht mehr als|einzige[nrsm]?|bis zu)\b",
    re.IGNORECASE,
)
_FIRST = re.compile(r"\b(?:bevor|vorher|zuerst|zunächst|zuvor|davor)\b", re.IGNORECASE)
_LIMIT = re.compile(r"\b(?:innerhalb|binnen|bis|spätestens|solange|während|zwischen|von)\b", re.IGNORECASE)


def is_limited_otherwise(one: Quantifier, original: Wording, rewrite: Wording) -> bool:
    """Whether the rewrite limits as the "nur" of the original does, in other words."""
    text = rewrite.text
    if _ONE_ONLY.match(original.text, one.start) and _AT_MOST.search(text):
        return True  # "nur ein Zuschuss" is "höchstens ein Zuschuss"
    if _FIRST.search(text) and (_DUTY.search(text) or _THEN.search(text)):
        return True  # "erst, wenn alles vorliegt" is "bevor wir entscheiden, brauchen wir alles"
    limit = _FROM.match(original.text, one.end)
    if limit and limit[1].lower() in text.lower().split() and _FULL.search(text):
        return True
    if _UNDER.match(original.text, one.end) and _DUTY.search(text):
        return True
    if _NOTHING_ELSE.search(text) or (
        _CONDITIONAL.match(original.text, one.end) and _NOT_WITHOUT.search(text)
    ):
        return True
    excluded = excludes_others(text) > excludes_others(original.text)
    more = len(rewrite.spans) > len(original.spans)
    return excluded and (more or not is_restated(original, span_of(one), rewrite))


def keeps_limit(one: Quantifier, original: str, rewrite: str) -> bool:
    """Whether the limit behind "nur" stands in the rewrite: "erst ab dem dritten Kind" is "ab dem dritten Kind"."""
    limit = _FROM.match(original, one.end)
    if limit and limit[1].lower() in rewrite.lower().split():
        return True
    if _LIMITED.match(original, one.end) and _LIMIT.search(rewrite):
        return True
    return _UNDER.match(original, one.end) is not None and _DUTY.search(rewrite) is not None


_TIMED = re.compile(r"\s(?:noch\s)?(?:bis|ab|vom|seit|(?P<once>einmal|ein\sMal))\b")


def is_of_time(one: Quantifier, original: str, rewrite: str) -> bool:
    """ "nur bis zum 31. März", "erst ab Juli", "nur einmal": the date or "einmalig" says so without it; order, too."""
    if keeps_order(original, one.start, rewrite):
        return True
    behind = _TIMED.match(original, one.end)
    if behind is None:
        return False
    after = figures(rewrite)
    if behind["once"]:
        return any(often.kind == ONCE and not often.weak for often in after.frequencies)
    return bool(after.dates) and bool(figures(original).dates)
