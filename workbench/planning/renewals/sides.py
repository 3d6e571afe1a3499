"""The fields of one form as the comparison looks at them: what each is, means and is about."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from workbench.model.inventory import PROOF, SIGNATURE, Entry
from workbench.planning.renewals.classes import beside_signature, declares, is_signing
from workbench.planning.renewals.concepts import about, meant, normal, papers
from workbench.planning.renewals.in_place import fields_in_place
from workbench.planning.renewals.turns import ASKS, CHANGED, turn_of, without_turn
from workbench.planning.renewals.typical import DECLARATIONS, FIELDS, PAPERS, typical
from workbench.planning.renewals.words import (
    ATTRIBUTE,
    NO_NOUN,
    THING,
    VERB,
    Sense,
    clusters,
    completed,
    leading,
    parts_of,
    senses,
    words_of,
)

FIELD, DECLARATION, SIGN_DATE = "field", "declaration", "sign_date"
"""Roles besides `PROOF` and `SIGNATURE`; only fields of one role can be one."""
_SORTS = {PROOF: PAPERS, DECLARATION: DECLARATIONS}
_ENTITIES = frozenset(
    "landlord employer guardian proxy household child sibling parent former doctor deceased emergency guest owner"
    " predecessor builder contact other_parent mother father".split()
)
_WHO = frozenset(
    "care_person_private childminder guest host witness guarantor midwife caretaker predecessor organiser contractor"
    " architect treasurer project_lead vet undertaker teacher trainer lawyer former_partner grandparent heir"
    " driving_school eye_doctor site_manager class_teacher".split()
)
"""Words that name one of them alone."""
_APPLICANTS = frozenset({"parent", "mother", "father"})
_BY_CLAUSE = frozenset({"other_parent"})
_CLAUSE = re.compile(
    r", (?:(?:an|auf|aus|bei|für|in|mit|über|um|von|zu) )?(?:der|die|das|dem|den|denen|deren|dessen) [^,?]*"
)
_YOU_AND = re.compile(
    r"\b(?:Sie|Ihnen|Ihrer Person|Antragstell\w+) (?:und|sowie|oder)\b|\b(?:und|sowie) (?:Sie|Ihnen)\b"
)
"""Headings over fields about oneself and about somebody else."""
_APPLIES = re.compile(r"[Aa]ntragstell")
_LEADING = {"holder": frozenset({"account", "c:iban", "c:bank", "name", "c:surname"})}
"""What a unit makes needless: whose account it is does not ask for the account."""
_HOLDS = re.compile(r"\b[Ii]n (?:der|den|dem) \w+ (?:bereits )?enthalten\w*(?= \w)")
"""What holds the thing that is asked for: "In der Miete enthaltene Heizkosten"."""
_AS_BEFORE = re.compile(
    r"\W*(?:unverändert|geändert|keine Änderung|(?:ist )?gleich geblieben|wie bisher)", re.IGNORECASE
)
"""Boxes and columns that say nothing about what is asked for."""
_PARENTHESIS = re.compile(r"\([^)]*\)")
_FROM_TO = re.compile(r"\bvon\b.*\bbis\b")
_SIDES = frozenset(
    "amount cost count contribution date start end period deadline issued issue_date number kind reason purpose"
    " frequency remark statement total days month year week quarter now daily average own optional".split()
)
"""What is asked of something that stands before: since when, how much, which number."""
_FILE = frozenset({"file", "c:file_number"})


@dataclass(frozen=True, slots=True)
class Asked:
    """A field with all that is read from its label.

    `units`: concepts ("c:") and words, see `words_of`; `senses`: the same by word. `parts`: what compounds are made of.
    `leading`: of the first word. `content`: its type, "" where one ticks that nothing has changed. `own`, `around`:
    whom the label, and the section or group are about. `turn`: see `turns`. `minor`: what only title or parentheses
    name. `fields`: the typical fields it asks for. `topic`: of "Nummer" or "seit", which name no thing: what the
    fields before and the headings name.
    """

    entry: Entry
    number: int
    role: str
    content: str
    plain: str
    units: frozenset[str]
    senses: tuple[Sense, ...]
    parts: frozenset[str]
    leading: frozenset[str]
    own: frozenset[str]
    around: frozenset[str]
    section: frozenset[str]
    choices: frozenset[str]
    papers: frozenset[str]
    turn: str
    minor: frozenset[str] = frozenset()
    fields: frozenset[str] = frozenset()
    topic: frozenset[str] = frozenset()

    @property
    def things(self) -> frozenset[str]:
        """The units that say what it asks for, without amounts, times and small words."""
        return frozenset(unit for unit in self.units if role_of(unit) == THING)

    @property
    def matter(self) -> frozenset[str]:
        """All that says what it is about: its things, and what compounds are made of."""
        return frozenset(
            unit
            for unit in (self.units | self.parts | self.fields) - self.minor - _FILE
            if role_of(unit) == THING and not is_who(unit)
        )

    @property
    def telling(self) -> frozenset[str]:
        """The units that say more than whom it is about."""
        return frozenset(
            unit for unit in self.units if role_of(unit) in {THING, ATTRIBUTE} and not is_who(unit)
        )


def asked(entries: Sequence[Entry], title: str = "") -> tuple[Asked, ...]:
    """All entries of a form, in its order. `title`: what all of the form is about; as a section it tells nothing."""
    subject = frozenset(
        unit for unit in words_of(title) | parts_of(title) if role_of(unit) == THING and not is_who(unit)
    )
    entries = [replace(entry, section="") if entry.section in title else entry for entry in entries]
    found: list[Asked] = []
    for number, entry in enumerate(entries):
        role = _role(entries, number)
        one = _asked(entry, number, role)
        one = replace(one, minor=subject | _aside(entry.label), fields=_fields(entries, number, role))
        before = found[-1] if found else None
        topic = _topic(one, before)
        if topic and before is not None and before.turn == CHANGED and _place(before) == _place(one):
            one = replace(one, turn=CHANGED)
        found.append(replace(one, topic=topic))
    return tuple(found)


def _topic(side: Asked, before: Asked | None) -> frozenset[str]:
    """What a field without a thing of its own is about; a file number only by the field before."""
    if side.role != FIELD or not side.units or not all(_says_no_thing(unit) for unit in side.units):
        return frozenset()
    near: frozenset[str] = frozenset()
    if before is not None and _place(before) == _place(side):
        near = before.topic or before.matter
    if side.units & _FILE:
        return near
    return near | frozenset(unit for unit in side.section if role_of(unit) == THING and not is_who(unit))


def _place(side: Asked) -> tuple[str, str]:
    return side.entry.section, side.entry.group


def _says_no_thing(unit: str) -> bool:
    return (
        unit.removeprefix("c:") in _SIDES or unit in _FILE or (unit in clusters() and role_of(unit) == VERB)
    )


def _fields(entries: Sequence[Entry], number: int, role: str) -> frozenset[str]:
    if role == FIELD:
        return fields_in_place(entries, number)
    return typical(entries[number].label, entries[number].content, _SORTS.get(role, FIELDS))


def _asked(entry: Entry, number: int, role: str) -> Asked:
    plain = normal(entry.label)
    turn = turn_of(entry, plain) if role == FIELD else ASKS
    label = completed(_HOLDS.sub(" ", without_turn(plain, turn) if turn else entry.label))
    read = papers if role == PROOF else meant
    units = {f"c:{name}" for name in read(label)} | words_of(label)
    if turn:
        units -= {"c:changes", "c:since_grant", "do_change", "now", "c:start"}
    if _FROM_TO.search(plain):
        units = (units - {"start", "end"}) | {"period"}
    for first, others in _LEADING.items():
        if first in units:
            units -= others
    around = f"{entry.group} {entry.section}"
    near = _entities(entry.group) or _of_heading(entry.section) or _entities(entry.whom)
    return Asked(
        entry,
        number,
        role,
        "" if any(map(_AS_BEFORE.match, (*entry.parts, *entry.choices))) else entry.content,
        plain,
        frozenset(units),
        _senses(label, frozenset(units)),
        parts_of(label) - units,
        leading(label) & units,
        _entities(entry.label),
        near - (_APPLICANTS if _APPLIES.search(around) else frozenset()),
        words_of(around),
        frozenset().union(*map(_choice, entry.choices)),
        papers(entry.label) if role == PROOF else frozenset(),
        turn,
    )


def _aside(label: str) -> frozenset[str]:
    """What only stands between parentheses."""
    outside = _PARENTHESIS.sub(" ", label)
    return words_of(label) - words_of(outside) if outside.strip() else frozenset()


def _choice(text: str) -> frozenset[str]:
    """Its words, and itself: "2 Jahre" is the same in both forms."""
    return words_of(text) | parts_of(text) | {f"={normal(text)}"}


def _entities(text: str) -> frozenset[str]:
    """Whom a text is about; in a clause of its own ("Elternteil, bei dem das Kind lebt") only what the whole means."""
    main = _CLAUSE.sub("", text)
    found = about(completed(text)) & _ENTITIES
    if main != text:
        found &= about(completed(main)) | _BY_CLAUSE
    return found | (words_of(main) & _WHO)


def _of_heading(section: str) -> frozenset[str]:
    return frozenset() if _YOU_AND.search(section) else _entities(section)


def _senses(label: str, units: frozenset[str]) -> tuple[Sense, ...]:
    """Those of the words, as far as `units` still holds them; what no word stands for is one of its own."""
    words = [Sense(sense.units & units, sense.parts) for sense in senses(label) if sense.units & units]
    held = frozenset().union(*(sense.units for sense in words))
    return (*dict.fromkeys(words), *(Sense(frozenset({unit})) for unit in sorted(units - held)))


def _role(entries: Sequence[Entry], number: int) -> str:
    entry = entries[number]
    if entry.type in {PROOF, SIGNATURE}:
        return entry.type
    if declares(entry):
        return DECLARATION
    return SIGN_DATE if is_signing(entry, beside_signature(entries, number)) else FIELD


def role_of(unit: str) -> str:
    """The role of a unit: concepts and unknown words are things."""
    known = clusters().get(unit)
    if known is not None:
        return known.role
    if unit.startswith(NO_NOUN):
        return VERB
    return ATTRIBUTE if unit in _ATTRIBUTE_CONCEPTS else THING


def is_who(unit: str) -> bool:
    """Whether a unit names a person or an office that the field is about."""
    known = clusters().get(unit)
    return known.group == "who" if known is not None else unit in _WHO_CONCEPTS


_WHO_CONCEPTS = frozenset({"c:child", "c:landlord", "c:employer", "c:guardian", "c:proxy"})
_ATTRIBUTE_CONCEPTS = frozenset(
    f"c:{name}"
    for name in "surname first_name birth_date birth_place address postcode phone email start end sign_date".split()
)
