"""Duties that a rewrite lays on the reader though nothing in the original binds anybody."""

import re
from functools import cache

from workbench.language.exempt import Span
from workbench.rewrite.facts.modal_force import BAN, FIRM, MUST, SHOULD, Force, announces_conditions, forces
from workbench.rewrite.facts.tables import table
from workbench.rewrite.guard import Wording

_BINDING = frozenset({MUST, BAN, SHOULD})
_READER = re.compile(r"\b(?:Sie|[Dd]u)\b")


def new_duty(original: Wording, rewrite: Wording) -> Span | None:
    """Where the rewrite says "Sie müssen" or orders something; None where the original hints at any duty."""
    if any(force.sort in _BINDING for force in forces(original)) or _hints().search(original.text):
        return None
    found = (
        force
        for force in forces(rewrite)
        if force.sort == MUST and force.strength == FIRM and not announces_conditions(force, rewrite)
    )
    waits = _LATER.search(original.text) is not None
    return next(
        (
            (force.start, force.end)
            for force in found
            if _is_readers(force, rewrite) and not (waits and _is_wait(force, rewrite))
        ),
        None,
    )


_LATER = re.compile(
    r"\b(?:frühestens|\w*[Ww]arte(?:zeit|frist)\w*|[Ss]perr(?:zeit|frist)\w*|nicht vor|nach Ablauf)\b"
)


def _is_wait(force: Force, wording: Wording) -> bool:
    """Whether the duty is only to wait: "frühestens nach drei Monaten" is "müssen Sie drei Monate warten"."""
    return (
        force.scope is not None and re.search(r"\b(?:ab)?warten\b", force.scope.text_of(wording)) is not None
    )


def _is_readers(force: Force, wording: Wording) -> bool:
    if force.word.startswith("müss"):
        return force.scope is not None and _READER.search(force.scope.text_of(wording)) is not None
    return force.word.endswith(" sie")


@cache
def _hints() -> re.Pattern[str]:
    """Words that speak of a duty, a price or a limit, and "ist ... zu"; a word begins or goes on as it likes."""
    listed = "|".join(re.escape(row[0]) for row in table("duty_hints"))
    return re.compile(
        rf"{listed}|\b(?:nur|erst|bis\szu)\b|\bzu\s\w+en\b|\b\w+zu\w{{3,}}en\b|\b(?:ist|sind|hat|haben)\b.{{0,80}}\bzu\b",
        re.IGNORECASE,
    )
