"""Whether a phrase is the subject of its clause."""

from collections.abc import Sequence

from workbench.language.grammar.agreement import Readings
from workbench.language.grammar.clauses import FRAGMENT, INFINITIVE, MAIN, Clause
from workbench.rewrite.fitting.agents import is_agent
from workbench.rewrite.fitting.clause_facts import (
    Clausal,
    has_joiner,
    has_participle,
    is_compared,
    is_copula,
    joined_to_other,
    rivals_of,
)
from workbench.rewrite.fitting.verb_number import numbers_of

_LINKING = frozenset({"sein", "bleiben"})
_COPULAS = frozenset({"sein", "werden", "bleiben", "heißen", "gelten", "lauten"})


def is_subject(place: Clausal, nominatives: Readings) -> bool | None:
    """Whether the phrase must be the subject (or joined to it), must not, or None where both are possible."""
    tokens, clause = place.tokens, place.clause
    if clause is None:
        return None
    if clause.kind == INFINITIVE:
        return False
    if clause.finite is None:
        return _in_fragment(place, clause)
    if joined_to_other(place):
        return None
    verb = tokens[clause.finite]
    linked = not has_participle(place, clause)
    lemma = (verb.joined_lemma or verb.lemma).lower()
    if linked and lemma in _LINKING and not is_compared(place):
        return True
    if _has_gapped_subject(place, clause):
        return False
    sure, possible = rivals_of(place, clause)
    if _clause_is_subject(place, clause):
        return None  # "Keinen Anspruch hat, wer ..."
    if sure:
        return None if linked and lemma in _COPULAS else False
    return _by_number(place, clause, nominatives, possible)


def _has_gapped_subject(place: Clausal, clause: Clause) -> bool:
    """Whether the subject stands in the clause before only: "Projekte kosten Zeit und fördern Fähigkeiten"."""
    if clause.finite is None or clause.kind != MAIN or place.head < clause.finite:
        return False
    opened = [place.tokens[at] for at in clause.own if at < clause.finite]
    if len(opened) != 1 or opened[0].tag != "KON":
        return False
    before = [one for one in place.whole.clauses if one.last < clause.first and one.kind == MAIN]
    return any(one.finite is not None and one.finite > one.first for one in before)


def _by_number(place: Clausal, clause: Clause, nominatives: Readings, rivals: Sequence[int]) -> bool | None:
    """What the person and number of the finite verb say, and whether anything else can be the subject."""
    assert clause.finite is not None  # noqa: S101  (the caller asked)
    numbers = numbers_of(place.tokens[clause.finite])
    if not numbers:
        return None
    if not any(one.number in numbers for one in nominatives) and not has_joiner(place):
        return False if place.tokens[clause.finite].tag.endswith("FIN") else None
    if not rivals and not _may_lack_subject(place, clause):
        return True
    agree = any(
        one.number in numbers and one.case == "nom" for rival in rivals for one in place.readings[rival] or ()
    )
    return True if len(numbers) == 1 and not agree else None


def _clause_is_subject(place: Clausal, clause: Clause) -> bool:
    """Whether a clause with "wer" tells who: "Wer schwarzfährt, zahlt einen Zuschlag"."""
    return any(token.text.lower() == "wer" and at not in clause.own for at, token in enumerate(place.tokens))


def _in_fragment(place: Clausal, clause: Clause) -> bool | None:
    """A heading is in the nominative; beside an infinitive ("Bitte die Anlage ausfüllen") stands an object."""
    own = [place.tokens[index] for index in clause.own]
    if any(token.tag in {"VVINF", "VVIZU", "VAINF"} for token in own):
        return False
    if any(token.text.lower() == "bitte" for token in own):
        return False
    ahead = place.tokens[: clause.own[0]]
    if ahead and ahead[-1].text == ":" and any(token.pos == "VERB" for token in ahead):
        return None  # "Legen Sie beides vor: den Vertrag und ..."
    return True if place.first == clause.own[0] else None


def _may_lack_subject(place: Clausal, clause: Clause) -> bool:
    """Requests to "du" and impersonal passives ("Dem Antrag wird stattgegeben") have no subject."""
    assert clause.finite is not None  # noqa: S101  (the caller asked)
    verb = place.tokens[clause.finite]
    if verb.tag.endswith("IMP"):
        return True
    if clause.finite == clause.first and not numbers_of(verb):
        return True
    return clause.kind == FRAGMENT


def likely_subject(place: Clausal) -> bool:
    """The first of several phrases that may be the subject; behind "es" and in requests none."""
    clause = place.clause
    if clause is None:
        return True
    if clause.finite is None:
        return all(place.tokens[at].tag in {"CARD", "XY"} for at in clause.own if at < place.first)
    if is_compared(place):
        return not rivals_of(place, clause)[0]
    if _clause_is_subject(place, clause):
        return False
    if not numbers_of(place.tokens[clause.finite]):
        return place.head < clause.finite
    _, possible = rivals_of(place, clause)
    earlier = [index for index in possible if index < place.first]
    acts = is_agent(place.tokens[place.head])
    others = [is_agent(place.tokens[index]) for index in possible if place.tokens[index].pos == "NOUN"]
    if others and acts != any(others):
        return acts
    return not earlier


def agreeing(place: Clausal, nominatives: Readings) -> Readings:
    """The nominatives in the number of the verb: "Leben Angehörige" is a plural."""
    clause = place.clause
    if clause is None or clause.finite is None or has_joiner(place):
        return nominatives
    if not place.tokens[clause.finite].tag.endswith("FIN"):
        return nominatives
    numbers = numbers_of(place.tokens[clause.finite])
    fitting = frozenset(one for one in nominatives if one.number in numbers)
    others = {one.number for one in nominatives} - numbers
    return fitting if fitting or (numbers and others and not is_copula(place, clause)) else nominatives
