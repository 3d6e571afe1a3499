"""What the verbs around a full stop say about it, where its own word leaves the matter open."""

import re

from workbench.language.full_stops.clause_verbs import (
    awaits_verb,
    completes,
    has_verb,
    last_clause,
    two_clauses,
)
from workbench.language.full_stops.number_stops import NUMBER
from workbench.language.full_stops.sentence_starts import Start
from workbench.language.full_stops.stop_place import Place

_VERB_SECOND = re.compile(r"\S+ (?:[\w.]*\d[\w.]* )?([a-zäöüß]+)")
_COUNTED_NOUN = re.compile(r"\d+(?:[.,]\d+)* [A-ZÄÖÜ]")


def lacks_verb(place: Place, known: str | None) -> bool:
    """Whether the clause before still waits for its verb: "dass die Fa. K. Ihre Daten weitergab".

    `known`: the class of the abbreviation that ends at the place, None if it is none.
    """
    shortened = known is not None or not place.core.islower()
    return shortened and place.mark == "." and awaits_verb(place.left)


def weighed(place: Place, known: str | None) -> Place:
    """The place with a start that the verbs on both sides bear out.

    Without a verb on the left no sentence is complete; with one on either side two sentences meet.
    """
    if place.start > Start.LIKELY or place.right[0] in "-–—":
        return place
    if place.right[0].isdigit():
        return _counted(place, known)
    verb = _VERB_SECOND.match(place.right) if place.start is Start.LIKELY else None
    if not has_verb(place.left):
        return place if ":" in place.left else place._replace(start=Start.CAPITAL)
    if verb and completes(place.left, verb[1], place.right[verb.end() :]):
        return place._replace(start=Start.CAPITAL)
    if not verb and not two_clauses(place.left, place.right):
        return place
    return place._replace(start=Start.LIKELY if NUMBER.fullmatch(place.core) else Start.CERTAIN)


def _counted(place: Place, known: str | None) -> Place:
    """A number and a noun as the subject ("12 Personen waren da"), unless the word before takes a number."""
    subject = place.start is Start.LIKELY and _COUNTED_NOUN.match(place.right) is not None
    takes_number = place.core.isdigit() or known in {"number", "inner"}
    clear = subject and not takes_number and has_verb(last_clause(place.left))
    return place._replace(start=Start.CERTAIN) if clear else place
