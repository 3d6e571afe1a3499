"""What speaks for and against a pair besides its labels: whom it is about, types, persons, questions for a change."""

import re

from workbench.model.inventory import AMOUNT, CHOICE, DATE, IBAN, NUMBER, PROOF, TEXT, YES_NO
from workbench.model.renewal import OFFICE_KNOWS
from workbench.planning.renewals.sides import FIELD, Asked
from workbench.planning.renewals.turns import ASKS, CHANGED, SINCE
from workbench.planning.renewals.typical import are_aspects, categories, shared_fields

_DIFFERENT = {
    frozenset({AMOUNT, DATE}): -0.25,
    frozenset({AMOUNT, IBAN}): -0.25,
    frozenset({DATE, IBAN}): -0.25,
    frozenset({AMOUNT, TEXT}): -0.12,
    frozenset({AMOUNT, NUMBER}): -0.08,
    frozenset({IBAN, TEXT}): -0.12,
    frozenset({DATE, NUMBER}): -0.12,
    frozenset({DATE, TEXT}): -0.06,
    frozenset({AMOUNT, YES_NO}): -0.06,
    frozenset({DATE, YES_NO}): -0.14,
    frozenset({NUMBER, YES_NO}): -0.2,
    frozenset({IBAN, YES_NO}): -0.2,
    frozenset({TEXT, YES_NO}): -0.18,
    frozenset({CHOICE, YES_NO}): -0.05,
    frozenset({CHOICE, AMOUNT}): -0.25,
    frozenset({CHOICE, DATE}): -0.2,
    frozenset({CHOICE, IBAN}): -0.25,
}
_OF_PERSONS = frozenset(
    "c:birth_name c:sex c:marital c:nationality c:religion c:relation c:income c:profession sex marital nationality"
    " religion relation job income age".split()
)
"""What tables ask about each person: of another one it is another field."""


_PARENTS = frozenset({"mother", "father"})
_OTHER = "other_parent"
"""Whether the parent who does not apply is the second person depends on the form."""
_ONE_SIDED = -0.2
"""Where only one side says whom it is about."""
_LOOKS_BACK = -0.25
_OWN_PLACE = -0.1
"""Where only one side asks for what differs from the usual: "Anschrift, falls abweichend"."""
_ONLY_LATER = -0.7
_SAME_TOPIC, _OTHER_TOPIC = 0.1, -0.45
_NEWLY = re.compile(
    r"(?<!bei )\bgeänderte[rns]?\b|\b(?:bereits|bisher) (?:genehmigt|bewilligt|erlaubt|gewährt|genutzt|verbraucht)\w*"
    r"|\bneue[rns]? \w+ (?:gilt|gültig|besteht|ab|seit)\b|\bzusätzlich (?:gewünscht|beantragt|benötigt)\w*"
    r"|\bbisherige[rns]? (?:\w+ )?\w*"
    r"(?:erlaubnis|genehmigung|bescheid|bewilligung|ausweis|pass|schein|titel|karte|zulassung|konzession)"
)
"""What only a renewal asks for: "Geänderter Umfang ab", "Nummer des bisherigen Ausweises"."""
_GRANTED = re.compile(
    r"\b(?:bisherig|laufend|letzt|vorig|vorherig)\w* "
    r"(?:bewilligung|bescheid|erlaubnis|genehmigung|ausweis|pass\b|schein|titel|karte)"
    r"|\b(?:bereits|früher)\w*\b.*(?:bezieh|bezogen|erhalt|bewilligt|beantragt|gewährt|erteilt)"
    r"|(?:bewilligung|bescheid|erlaubnis|genehmigung|ausweis)\w*\b.*\bverlänger",
    re.IGNORECASE,
)
"""Headings over what was granted before."""
_OF_PAPER = re.compile(r"n(?:ummer|r)\b|\bgültig|\bausgestellt|\berteilt|\bablauf")
"""What is asked of something that was granted."""
_PAST = re.compile(
    r"\b(?:im|in den|seit dem) (?:letzten|vergangenen|vorigen|vorherigen) |\bim vorjahr\b|\bbisher\b"
    r"|\bhaben sie\b.*\bgenutzt\b"
)


def surroundings(first: Asked, renewal: Asked) -> float:
    """The sum of all of that, above 0 if it speaks for the pair."""
    return (
        _context(first, renewal)
        + _types(first.content, renewal.content)
        + _persons(first, renewal)
        + _turned(first, renewal)
        + _topics(first, renewal)
        + (
            _OWN_PLACE
            if ("abweichend" in first.entry.label) != ("abweichend" in renewal.entry.label)
            else 0.0
        )
        + (_LOOKS_BACK if _looks_back(renewal) and not _looks_back(first) else 0.0)
        + (_ONLY_LATER if only_later(renewal) and not only_later(first) else 0.0)
    )


def only_later(side: Asked) -> bool:
    """Whether it asks for what only a renewal can: what was granted, what is new."""
    if _NEWLY.search(side.plain):
        return True
    granted = _GRANTED.search(f"{side.entry.group} {side.entry.section}") is not None
    of_it = categories(side.fields) == {OFFICE_KNOWS} or _OF_PAPER.search(side.plain)
    return granted and side.role == FIELD and bool(of_it)


def _context(first: Asked, renewal: Asked) -> float:
    """Whom or what both are about: by the label itself, else by group and section."""
    left, right = first.own or first.around, renewal.own or renewal.around
    common = bool(first.things & (renewal.things | renewal.parts) or first.parts & renewal.things)
    shared = shared_fields(first.fields, renewal.fields)
    common = common or bool(shared and not are_aspects(shared))
    bonus = 0.05 if first.section & renewal.section else 0.0
    if left & _PARENTS and right & _PARENTS and not left & right & _PARENTS:
        return -0.3
    if left & right:
        return 0.03 + bonus
    if not left and not right:
        return bonus
    if first.own and renewal.own:
        around = (first.own | first.around) & (renewal.own | renewal.around)
        return 0.0 if around and shared and not are_aspects(shared) else -0.3
    if left and right:
        return -0.1 if common else -0.25
    return -0.03 if common else _ONE_SIDED


def same_topic(first: Asked, renewal: Asked) -> bool | None:
    """Whether "Nummer" and "Nummer" are the number of one thing; None where both labels name what they are about."""
    if not first.topic and not renewal.topic:
        return None
    left, right = first.topic or first.matter, renewal.topic or renewal.matter
    return bool(left & right) if left and right else None


def _topics(first: Asked, renewal: Asked) -> float:
    same = same_topic(first, renewal)
    return 0.0 if same is None else _SAME_TOPIC if same else _OTHER_TOPIC


def _looks_back(side: Asked) -> bool:
    """Whether it asks what happened since: "Wie viele Fahrten haben Sie im letzten Jahr gemacht?"."""
    return side.role == FIELD and side.turn == ASKS and _PAST.search(side.plain) is not None


def _types(left: str, right: str) -> float:
    return 0.02 if left == right else _DIFFERENT.get(frozenset({left, right}), -0.03)


def _persons(first: Asked, renewal: Asked) -> float:
    left, right = first.entry.person, renewal.entry.person
    both = (first.own | first.around) & (renewal.own | renewal.around)
    if left == right or (_OTHER in both and None not in {left, right}):
        return 0.0
    if None in {left, right}:
        named = (first.own or first.around) & (renewal.own or renewal.around)
        if first.role == PROOF:
            return -0.08
        if named:
            return -0.2
        if DATE in {first.content, renewal.content}:
            return -0.7
        return -0.12 if (first.things & renewal.things) - _OF_PERSONS else -0.45
    return -1.0


def _turned(first: Asked, renewal: Asked) -> float:
    """A question for a change is not the field that may change; what happened since is asked like the first time."""
    if first.turn == renewal.turn:
        return 0.0
    turns = {first.turn, renewal.turn}
    if CHANGED in turns:
        return -1.0
    return -0.05 if SINCE in turns and first.content == renewal.content else -0.5
