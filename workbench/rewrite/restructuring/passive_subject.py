"""What is done something to in a passive clause: its subject, which the active says as the object."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from workbench.language.grammar.agreement import adjective_readings, determiner_readings
from workbench.language.grammar.finite_verbs import finite_readings
from workbench.rewrite.fitting.analysed import Analysis
from workbench.rewrite.fitting.edits import Edit
from workbench.rewrite.fitting.object_case import NounPhrase, objects_in, recased

_TIMES = frozenset(
    "Tag Woche Monat Jahr Stunde Minute Mal Quartal Halbjahr Morgen Abend Uhr Montag Dienstag Mittwoch Donnerstag"
    " Freitag Samstag Sonntag Januar Februar März April Mai Juni Juli August September Oktober November"
    " Dezember".split()
)
_JOINS = frozenset({"und", "oder", "sowie", "bzw.", "beziehungsweise", ",", "/"})


@dataclass(frozen=True, slots=True)
class PassiveSubject:
    """Token indexes from its first phrase to its last; `edits` put it into the accusative. `heads`: lemmas.

    `denied`: it takes "kein" and the place of "nicht".
    """

    first: int
    last: int
    edits: tuple[Edit, ...]
    heads: tuple[str, ...]
    denied: bool = False


def passive_subject(analysis: Analysis, clause: Sequence[int], finite: int) -> PassiveSubject | None:
    """The subject of a passive clause; None where there is none or several phrases may be it.

    A passive has no accusative object: the only phrase that may be a nominative is the subject.
    """
    items = [item for item in objects_in(analysis, clause, "nom") if not _is_no_subject(analysis, item)]
    items.sort(key=lambda item: item.first)
    if not items or any(not _are_joined(analysis, one, two) for one, two in pairwise(items)):
        return None
    if not _agrees(analysis, items, finite) or not _is_whole(analysis, items):
        return None
    if not all(_is_well_formed(analysis, item) for item in items):
        return None
    edits: list[Edit] = []
    for item in items:
        made = _accusative(analysis, item)
        if made is None:
            return None
        edits += made
    heads = tuple(analysis.tokens[item.last].lemma for item in items)
    return PassiveSubject(items[0].first, items[-1].last, tuple(edits), heads)


def may_have_subject(analysis: Analysis, clause: Sequence[int]) -> bool:
    """Whether any word of the clause may be a subject in the nominative, names included."""
    named = any(
        analysis.tokens[at].tag == "NE" and analysis.tokens[at - 1].tag not in {"APPR", "APPRART", "NN", "NE"}
        for at in clause
        if at
    )
    found = objects_in(analysis, clause, "nom")
    return named or any(not _is_no_subject(analysis, item) for item in found)


def _accusative(analysis: Analysis, item: NounPhrase) -> tuple[Edit, ...] | None:
    token = analysis.tokens[item.first]
    if item.phrase is None and token.tag in {"PIS", "PDS", "PPOSS"}:
        same = {one.case for one in analysis.readings[item.first] or ()} >= {"nom", "acc"}
        return () if same and token.text.lower().endswith(("s", "e")) else None
    return recased(analysis, item, "nom", "acc")


def _is_well_formed(analysis: Analysis, item: NounPhrase) -> bool:
    """Whether all words of the phrase were seen and fit its noun: not "ihr" (dative) before "Hilfe"."""
    if item.phrase is None:
        return True
    tokens, phrase = analysis.tokens, item.phrase
    noun = [one for one in analysis.readings[item.last] or () if one.case == "nom"]
    for at in phrase.determiners:
        own = determiner_readings(tokens[at].text)
        if own and not any(one.agrees(other) for one in own for other in noun):
            return False
    masculine = any(one.number == "sg" and one.gender == "m" for one in noun)
    if masculine and any(tokens[at].text[:1].isupper() for at in phrase.adjectives):
        return False
    if phrase.determiners or not phrase.adjectives:
        return True
    strong = adjective_readings(tokens[phrase.adjectives[0]].text.lower(), "strong")
    return not strong or any(one.agrees(other) for one in strong for other in noun)


def _is_no_subject(analysis: Analysis, item: NounPhrase) -> bool:
    """Whether it is an expletive, a time, or a genitive behind a noun."""
    tokens = analysis.tokens
    if item.phrase is None:
        return tokens[item.first].text.lower() in {"es", "man", "sich"} or tokens[item.first].tag == "PRF"
    if tokens[item.last].lemma in _TIMES and item.first != 0:
        return True
    cases = {reading.case for reading in analysis.readings[item.last] or ()}
    behind_noun = item.first > 0 and tokens[item.first - 1].pos in {"NOUN", "PROPN"}
    return "gen" in cases and behind_noun and bool(item.phrase.determiners or item.phrase.adjectives)


def _are_joined(analysis: Analysis, one: NounPhrase, two: NounPhrase) -> bool:
    between = range(one.last + 1, two.first)
    return len(between) == 1 and analysis.tokens[between[0]].text in _JOINS


def _is_whole(analysis: Analysis, items: Sequence[NounPhrase]) -> bool:
    """Whether nothing of the same rank is joined to it that was not seen: "der Antrag und Herr Kurz"."""
    tokens = analysis.tokens
    before = tokens[items[0].first - 1].text if items[0].first else ""
    behind = tokens[items[-1].last + 1] if items[-1].last + 1 < len(tokens) else None
    joined = behind is not None and behind.text in _JOINS - {","}
    name = behind is not None and behind.tag == "NE"
    return not joined and not name and before not in _JOINS - {","}


def _agrees(analysis: Analysis, items: Sequence[NounPhrase], finite: int) -> bool:
    """Whether the verb stands in the number of the subject."""
    verb = {
        one.number
        for one in finite_readings(analysis.tokens[finite].text)
        if one.person == 3 or items[0].phrase is None
    }
    if len(items) > 1:
        return "pl" in verb
    numbers = {one.number for one in analysis.readings[items[0].last] or () if one.case == "nom"}
    if items[0].phrase is not None and any(
        analysis.tokens[at].tag == "CARD" for at in range(items[0].first - 1, items[0].last) if at >= 0
    ):
        return True
    return not verb or bool(verb & numbers)
