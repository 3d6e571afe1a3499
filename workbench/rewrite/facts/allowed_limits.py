"""What a limit leaves where going beyond it is forbidden: "ab fünf Personen nicht mehr erlaubt" is "höchstens vier"."""

import re
from collections.abc import Sequence
from fractions import Fraction

from workbench.rewrite.facts.bounds import ABOVE, AT_LEAST, AT_MOST, BELOW, OPPOSITE
from workbench.rewrite.facts.figures import figures
from workbench.rewrite.facts.quantity import Quantity

_BANNED = re.compile(
    r"\b(?:darf|dürfen|können|kann)\b[^.;!?]*\b(?:nicht|kein\w*|niemand\w*)\b|\b(?:unzulässig|verboten|untersagt|ausgeschlossen)\b"
    r"|\bkein\w*\s(?:\w+e[nrs]?\s)?(?:Zutritt|Zugang|Einlass|Anspruch|Recht|Erlaubnis|Genehmigung|Teilnahme|Platz|Zulassung)\b"
    r"|\bnicht (?:mehr )?(?:zulässig|erlaubt|gestattet|möglich)\b",
    re.IGNORECASE,
)
_PERMITS = re.compile(r"\b(?:darf|dürfen|können|kann|zulässig|erlaubt|gestattet|möglich)\b", re.IGNORECASE)
_DENIES = re.compile(
    r"\b(?:nicht|kein\w*|nie|niemals|niemand\w*|ohne|un\w{5,}|verboten|untersagt|ausgeschlossen|sonst|nur|erst|außer)\b",
    re.IGNORECASE,
)
_PART = re.compile(r"[^.;:!?]*")
_FROM = re.compile(r"\bab\s(?:de[mnr]\s)?$", re.IGNORECASE)


def is_banned(text: str, one: Quantity) -> bool:
    """Whether the part of the sentence around the value forbids."""
    return _BANNED.search(part_around(text, one)) is not None


def part_around(text: str, one: Quantity) -> str:
    """The part of the sentence around the value, from one mark to the next, commas apart."""
    start = max(text.rfind(mark, 0, one.start) for mark in ".;:!?") + 1
    part = _PART.match(text, start)
    return part.group() if part else ""


def allowed(text: str, one: Quantity) -> str:
    """The bound of what is left where going beyond is forbidden: "früher als 48 Stunden ist unzulässig"."""
    if one.bound not in {ABOVE, BELOW} and not (one.bound == AT_LEAST and _FROM.search(text[: one.start])):
        return one.bound
    return OPPOSITE[one.bound] if is_banned(text, one) else one.bound


def same_limit(text: str, one: Quantity, other_text: str, other: Quantity) -> bool:
    """Whether two whole numbers of one unit leave the same: "höchstens vier" and "ab fünf ... nicht"."""
    if one.unit != other.unit or one.value.denominator != 1 or other.value.denominator != 1:
        return False
    was, now = limit_edge(one.value, allowed(text, one)), limit_edge(other.value, allowed(other_text, other))
    return was is not None and was == now


def limit_edge(value: Fraction, bound: str) -> tuple[str, Fraction] | None:
    """The side and the last number that is within the limit."""
    edges = {
        AT_MOST: ("up to", value),
        BELOW: ("up to", value - 1),
        AT_LEAST: ("from", value),
        ABOVE: ("from", value + 1),
    }
    return edges.get(bound)


def is_turned_ban(text: str, before: Sequence[Quantity], other_text: str, after: Sequence[Quantity]) -> bool:
    """Whether what lies beyond one limit is forbidden in one text and permitted in the other."""
    if not {one.bound for one in before} & {other.bound for other in after} & {ABOVE, BELOW}:
        return False
    banned = [any(is_banned(text, one) for one in before), any(is_banned(other_text, one) for one in after)]
    if banned[0] == banned[1]:
        return False
    free = other_text if banned[0] else text
    return _PERMITS.search(free) is not None and _DENIES.search(free) is None


def is_turned_limit(original: str, rewrite: str) -> bool:
    """Whether a ban beyond a limit stands for leave up to it: "unter 16 dürfen Sie nicht" and "ab 16 dürfen Sie"."""
    before, after = figures(original).quantities, figures(rewrite).quantities
    return any(
        one.unit == other.unit
        and is_banned(original, one) != is_banned(rewrite, other)
        and (
            (one.value == other.value and OPPOSITE.get(one.bound) == other.bound)
            or same_limit(original, one, rewrite, other)
        )
        for one in before
        for other in after
    )


def keeps_bound(original: str, rewrite: str) -> bool:
    """Whether a limit of the original is one of the rewrite too: "darf 20 nicht übersteigen", "höchstens 20"."""
    return any(
        one.unit == other.unit and one.value == other.value and one.bound == other.bound in OPPOSITE
        for one in figures(original).quantities
        for other in figures(rewrite).quantities
    )
