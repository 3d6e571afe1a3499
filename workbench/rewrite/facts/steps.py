"""Whether a figure is the step of a change or what it leads to: "um ein Viertel ermäßigt", "nur ein Viertel"."""

import re

from workbench.rewrite.facts.bounds import EXACT
from workbench.rewrite.facts.plain import clause_around, plain
from workbench.rewrite.facts.quantity import MONEY, PERCENT, Quantity

_BY = re.compile(
    r"\bum\s(?:(?:ein\w*|die|rund|etwa|circa|ca\.|bis\szu|mindestens|höchstens|maximal|jeweils|weitere|monatlich|jährlich)\s)*$",
    re.IGNORECASE,
)
_STEP = re.compile(
    r"(?:weniger|mehr|günstiger|billiger|teurer|höher|niedriger|geringer|zusätzlich|minus|plus)\b|\bextra\b|\bdazu\b"
    r"|rabatt|ermäßig|nachlass|aufschlag|zuschlag|abzug|abgezogen|abziehen|ziehen\b.*\bab\b|erlass|spar|sink|gesunken"
    r"|steig|stieg|verringer|verminder|reduzier|senk|kürz|erhöh|angehoben|anheben|wachs|wächst|gutgeschrieben|schenk"
    r"|wegfall|fällt\b.*\bweg|entfällt|verteuer|verbillig|auf\sdie|preiswert|unterschied|differenz|obendrauf|drauf|\bzu\s(?:viel|wenig|schnell|hoch|niedrig|spät|früh|lang)\b|verlier|verlor|einbüß|büß|abschlag|verzicht|müssen\b.*\bnicht\b.*\bzahlen|zahlen\b.*\bnicht\b|änder|anpass|angepasst|kommen\b.*\bhinzu",
    re.IGNORECASE,
)
_TO = re.compile(
    r"\bauf\s(?:(?:ein\w*|die|rund|etwa|circa|ca\.|bis\szu|mindestens|höchstens|maximal|jeweils|monatlich|jährlich)\s)*$",
    re.IGNORECASE,
)
_NOUNS = r"(?:Preis)?(?:[Nn]achlass|[Rr]abatt|Ermäßigung|[Ss]konto|Vergünstigung)(?:e?s)?"
_REBATE_OF = re.compile(
    rf"\b{_NOUNS}\s(?:beträgt|von|in\sHöhe\svon|beläuft\ssich\sauf|liegt\sbei)\s(?:\w+\s)?$"
)
_REBATE = re.compile(rf"\s{_NOUNS}\b")
_RESULT = re.compile(
    r"\b(?:beträgt|betragen|beläuft|belaufen|liegt|insgesamt|kostet|kosten|nur(?:\snoch)?|bleib(?:t|en))\b"
)
_COSTS = re.compile(r"\bkoste[nt]\s(?:Sie|dich|euch|ihn)\b[^.;!?]*$")
""" "kostet Sie zwei Prozent der Rente": they are lost."""
_HALF, _WHOLE = 50, 100


_MORE = re.compile(
    r"\s(?:(?:im|pro|je)\s\w+\s)?(?:(?P<up>mehr(?!\sals)|höher|teurer|zusätzlich|dazu|hinzu|obendrauf)|(?P<down>weniger(?!\sals)|niedriger|billiger|günstiger))\b"
    r"(?!\sals\s\d)"
)


def direction(text: str, one: Quantity) -> str:
    """ "up" for "10 Euro mehr", "down" for "10 Euro weniger", else ""."""
    match = _MORE.match(clause_around(plain(text), one.start, one.end)[1])
    return "" if match is None else "up" if match["up"] else "down"


def is_by(text: str, one: Quantity) -> bool:
    """Whether "um", "mehr", "weniger" or "Rabatt" makes the figure the step of a change."""
    before, behind = clause_around(plain(text), one.start, one.end)
    named = _REBATE_OF.search(before) or _REBATE.match(behind) or _MORE.match(behind)
    return one.unit in {MONEY, PERCENT} and (_BY.search(before) or named) is not None


def may_be_step(text: str, one: Quantity) -> bool:
    """Whether something in its clause makes the figure a step: "um", "weniger", "Rabatt"; "auf 20 Euro" is none."""
    before, behind = clause_around(plain(text), one.start, one.end)
    if one.unit == PERCENT and _COSTS.search(before):
        return True
    return _BY.search(before) is not None or (
        _TO.search(before) is None and _STEP.search(f"{before} {behind}") is not None
    )


def is_turned_step(before: str, one: Quantity, after: str, other: Quantity) -> bool:
    """Whether "um zwei Wochen" became "auf zwei Wochen", or the other way round."""
    fronts = [
        clause_around(plain(text), fact.start, fact.end)[0] for text, fact in ((before, one), (after, other))
    ]
    return any(_BY.search(first) and _TO.search(second) for first, second in (fronts, fronts[::-1]))


def has_become_end(before: str, one: Quantity, after: str, other: Quantity) -> bool:
    """Whether a step of the first text is what the change leads to in the second."""
    half = one.unit == PERCENT and one.value == _HALF
    return not half and is_by(before, one) and not may_be_step(after, other)


def has_become_step(before: str, one: Quantity, after: str, other: Quantity) -> bool:
    """Whether what a change leads to in the first text ("auf 10 Euro") is a step in the second ("10 Euro mehr")."""
    leads = one.bound == EXACT and _TO.search(clause_around(plain(before), one.start, one.end)[0]) is not None
    return leads and is_by(after, other)


def is_result(text: str, one: Quantity) -> bool:
    """Whether words in its clause make the figure the whole: "beträgt", "insgesamt", "nur noch"."""
    before, behind = clause_around(plain(text), one.start, one.end)
    return _RESULT.search(f"{before} {behind}") is not None


def are_step_and_end(before: str, one: Quantity, after: str, other: Quantity) -> bool:
    """Whether "um ein Viertel weniger" and "drei Viertel" say the same."""
    if {one.unit, other.unit} != {PERCENT} or one.value + other.value != _WHOLE:
        return False
    return may_be_step(before, one) != may_be_step(after, other)
