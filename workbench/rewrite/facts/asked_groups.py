"""Groups for each of which a thing holds, and whether another wording asks the reader for one of them or for all.

"Für Schüler und Rentner ist es frei" is "Sind Sie Schüler oder Rentner?": the reader is one of them.
"""

import re

from workbench.language.exempt import Span
from workbench.language.grammar.clauses import RELATIVE
from workbench.rewrite.facts.conditions import CLAUSE, PERSONS, Condition, are_people, conditions
from workbench.rewrite.facts.content import ContentWord
from workbench.rewrite.facts.groups import group_of
from workbench.rewrite.facts.joined_requirements import asks_for_something
from workbench.rewrite.facts.joins import AND, OR, Join, joins, names_same
from workbench.rewrite.facts.modal_force import BAN, MUST, Force, forces
from workbench.rewrite.facts.residue import is_left
from workbench.rewrite.facts.roles import roles
from workbench.rewrite.facts.scopes import scope_at
from workbench.rewrite.guard import Wording


def are_asked_for_one(join: Join, original: Wording, rewrite: Wording) -> bool:
    """Whether the join names groups of people, and the rewrite asks who of them the reader is."""
    people = all(
        are_people(noun) or group_of(noun) is not None or roles(noun) for noun in (join.left, join.right)
    )
    if not (people and join.nouns and join.kind == AND) or conditions(original):
        return False
    asked = [one for one in conditions(rewrite) if one.kind == CLAUSE]
    later = [other for other in joins(rewrite.text) if names_same(join, other)]
    return {other.kind for other in later} == {OR} and all(
        any(one.start <= other.start < one.end for one in asked) for other in later
    )


def are_asked_apart(original: Wording, rewrite: Wording) -> bool:
    """Whether the rewrite asks for one after the other of what the original joins: groups of people, or events."""
    if are_reported_singly(original, rewrite):
        return True
    return any(are_asked_for_one(join, original, rewrite) for join in joins(original.text))


def are_asked_singly(original: Wording, rewrite: Wording) -> bool:
    """ "Für A und B ist es frei", now "Sind Sie A oder B?": each of the groups has it; so it is with a ban."""
    asked = [one for one in conditions(rewrite) if one.kind == CLAUSE]
    later = [join for join in joins(rewrite.text) if join.kind == OR]
    before = [join for join in joins(original.text) if join.kind == AND]
    if before and all(_is_forbidden(original, join) for join in before) and later:
        return all(_is_forbidden(rewrite, join) for join in later)
    within = all(
        any(one.start <= join.start < one.end for one in asked) or _opens_question(rewrite.text, join.start)
        for join in later
    )
    return bool(later) and within and not any(one.kind in {CLAUSE, PERSONS} for one in conditions(original))


def _opens_question(text: str, place: int) -> bool:
    """Whether the word goes on from one question to the next: "Sind Sie A? Oder B?"."""
    return text[:place].rstrip().endswith("?")


_REPORTS = (
    r"(?:[Mm]eld\w*|gemeldet|[Mm]itteil\w*|mitzuteilen|mitgeteilt|anzeig\w*|anzuzeigen|angezeigt|[Ss]ag(?:en|t)|Bescheid"
    r"|(?:[Tt]eil|[Zz]eig|[Rr]uf|[Gg]eb)(?:en|t)\sSie|[Ii]nformier\w*|[Uu]nterricht\w*|[Bb]enachrichtig\w*|[Vv]erständig\w*"
    r"|\w*[Mm]eldepflicht\w*|\w*(?:mitteilungs|anzeige|auskunfts)pflicht\w*)"
)
_REPORT = re.compile(rf"\b{_REPORTS}\b", re.IGNORECASE)
_ON_EACH = re.compile(
    rf"\b{_REPORTS}\b[^.;!?]*\b(?:wenn|sobald|falls|ob)\b[^.;!?]*\boder\b"
    rf"|\b(?:[Ww]enn|[Ss]obald|[Ff]alls)\b[^.;!?]*\boder\b[^.;!?]*\b{_REPORTS}\b"
)


def are_reported_singly(original: Wording, rewrite: Wording) -> bool:
    """ "Zu melden sind Brand und Einbruch" is "Melden Sie, wenn es brennt oder eingebrochen wird": each of the two."""
    reported = _ON_EACH.search(rewrite.text) is not None and _REPORT.search(original.text) is not None
    return reported and not any(one.kind in {CLAUSE, PERSONS} for one in conditions(original))


def groups_made_one(original: Wording, rewrite: Wording) -> tuple[Span, Span] | None:
    """Places of two groups and of a condition that only those fulfil who belong to both."""
    groups = [
        join
        for join in joins(original.text)
        if join.kind == AND
        and (are_people(join.left) or are_people(join.right))
        and not _is_in_clause(original, join)
    ]
    asked = any(condition.kind == CLAUSE for condition in conditions(original))
    if not groups or (asked and any(join.kind == OR for join in joins(rewrite.text))):
        return None
    for condition in conditions(rewrite):
        inside = [join for join in joins(rewrite.text) if condition.start <= join.start < condition.end]
        both = not asked or any(_are_both_in(join, condition, rewrite) for join in groups)
        if condition.kind == CLAUSE and both and any(join.kind == AND for join in inside):
            return (groups[0].start, groups[0].end), (condition.start, condition.end)
    return None


def _is_in_clause(wording: Wording, join: Join) -> bool:
    scope = scope_at(wording, join.start)
    return scope is not None and scope.kind == RELATIVE


def _are_both_in(join: Join, condition: Condition, wording: Wording) -> bool:
    said = wording.text[condition.start : condition.end]
    words = [ContentWord(join.start, join.end, noun, True, False) for noun in (join.left, join.right)]
    return all(is_left(word, said) for word in words)


def is_each(join: Join, original: Wording, rewrite: Wording) -> bool:
    """Whether "und" and "oder" say the same of the two things.

    "Für A und B ist es frei" is "Haben Sie A oder B? Dann ist es frei", "A und B sind verboten" is "kein A oder B".
    """
    later = [other for other in joins(rewrite.text) if names_same(join, other)]
    if join.kind != AND or not join.nouns or {other.kind for other in later} != {OR}:
        return False
    if _is_forbidden(original, join) and all(_is_forbidden(rewrite, other) for other in later):
        return True
    asked = [one for one in conditions(rewrite) if one.kind == CLAUSE]
    within = all(any(one.start <= other.start < one.end for one in asked) for other in later)
    of_one = _WITH.search(original.text[: join.start]) is not None
    return within and not of_one and not asks(original)


_WITH = re.compile(r"\b(?:mit|samt|nebst)\b[^.;:!?,]*$", re.IGNORECASE)
"""Behind it stands what the same one has: "Nutzer mit Ausweis und Wohnsitz"."""


def _is_forbidden(wording: Wording, join: Join) -> bool:
    return any(force.sort == BAN and _stand_together(force, join, wording) for force in forces(wording))


def _stand_together(force: Force, join: Join, wording: Wording) -> bool:
    return any(start <= force.start < end and start <= join.start < end for start, end in wording.spans)


def asks(wording: Wording) -> bool:
    """Whether it demands something or makes a condition; of what is only offered one may take each: "A oder B"."""
    demands = any(force.sort == MUST for force in forces(wording))
    return demands or asks_for_something(wording)
