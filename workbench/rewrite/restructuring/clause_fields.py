"""The fields of a clause: what stands in front of the finite verb, between the verbs, and the verbs at the end."""

from dataclasses import dataclass

from workbench.language.grammar.clauses import (
    MAIN,
    RELATIVE,
    SUBORDINATE,
    VERB_FIRST_CONDITIONAL,
    Clause,
)
from workbench.language.grammar.verb_groups import VerbGroup
from workbench.language.morphology import Token
from workbench.language.sentence import Sentence
from workbench.language.words.noun_table import Case

_LEADS = frozenset({"KON", "PTKANT"})
_MARKS = frozenset({"–", "-", "•", "*", ":"})
_JOINS = frozenset({"und", "oder", "bzw.", "beziehungsweise"})
_GENITIVES = frozenset("der des einer eines ihrer ihres seiner seines dieser dieses unserer unseres".split())
_TIMED = frozenset("bis vor binnen innerhalb nach ab seit spätestens frühestens".split())
"""With these a phrase tells when the verb happens; what stands in front may not be parted from them."""
_LEADING_PRONOUNS = frozenset({"PPER", "PRF"})


@dataclass(frozen=True, slots=True)
class Fields:
    """Token indexes. `lead`: what opens the clause and stays there (conjunction, relative pronoun, "und").

    `front`: the prefield of a verb-second clause; empty where the verb comes first or last. `middle` includes clauses
    put in between. `bracket`: the verbs that close the clause; with `verb_last` the finite verb is one of them.
    """

    clause: Clause
    lead: range
    front: range
    middle: range
    bracket: range
    verb_last: bool

    @property
    def end(self) -> int:
        """Index behind the last verb."""
        return self.bracket.stop


def fields(sentence: Sentence, group: VerbGroup) -> Fields | None:
    """The fields of the clause around the group; None where they don't lie as in a usual clause of that kind."""
    clause = sentence.clause_at(group.finite)
    if clause is None or clause.finite != group.finite or not set(group.members) <= set(clause.own):
        return None
    if clause.kind in {SUBORDINATE, RELATIVE}:
        return _verb_last(sentence, clause, group)
    if clause.kind in {MAIN, VERB_FIRST_CONDITIONAL}:
        return _verb_second(sentence, clause, group)
    return None


def _verb_second(sentence: Sentence, clause: Clause, group: VerbGroup) -> Fields | None:
    tokens, start = sentence.tokens, clause.first
    while start < group.finite and (tokens[start].tag in _LEADS or tokens[start].text in _MARKS):
        start += 1
    rest = [index for index in group.members if index != group.finite]
    if rest and rest[0] < group.finite:
        return None
    first = rest[0] if rest else _end(sentence, clause, group.finite)
    if rest != list(range(first, first + len(rest))):
        return None
    middle = range(group.finite + 1, first)
    bracket = range(first, first + len(rest))
    return Fields(clause, range(clause.first, start), range(start, group.finite), middle, bracket, False)


def _end(sentence: Sentence, clause: Clause, finite: int) -> int:
    """Behind the last word of the clause."""
    last = max((at for at in clause.own if sentence.tokens[at].pos != "PUNCT"), default=finite)
    return max(last, finite) + 1


def _verb_last(sentence: Sentence, clause: Clause, group: VerbGroup) -> Fields | None:
    first, last = group.members[0], group.members[-1]
    if group.members != tuple(range(first, last + 1)) or clause.opener is None:
        return None
    tokens, stop = sentence.tokens, clause.opener + 1
    if tokens[clause.opener].tag == "PRELAT" or tokens[clause.opener].text.lower() in {"welche", "wie"}:
        stop = _phrase_end(sentence, clause.opener)
    if tokens[clause.opener].text.lower() == "je" and tokens[stop].tag == "ADJD":
        stop += 1
    if clause.opener > first or stop > first or _is_joined_opener(sentence, clause.opener):
        return None
    if (
        stop > clause.opener + 1
        and stop < first
        and (tokens[stop].pos == "ADP" or tokens[stop].text in _TIMED)
    ):
        return None
    return Fields(
        clause, range(clause.first, stop), range(stop, stop), range(stop, first), range(first, last + 1), True
    )


def _is_joined_opener(sentence: Sentence, opener: int) -> bool:
    """Whether it is one of two: "sofern und soweit", "wenn und solange"."""
    tokens = sentence.tokens
    around = [tokens[at].text.lower() for at in (opener - 1, opener + 1) if 0 <= at < len(tokens)]
    before = tokens[opener - 2].tag if opener > 1 else ""
    return around[-1] in _JOINS or (around[0] in _JOINS and before == "KOUS")


def _phrase_end(sentence: Sentence, opener: int) -> int:
    """Behind the noun of "deren Antrag", "welche Unterlagen"."""
    found = (item.noun for item in sentence.noun_phrases if opener in item.determiners and item.noun)
    return max(found, default=opener) + 1


def behind_pronouns(sentence: Sentence, middle: range) -> int:
    """Index of the first token of the middle field that is no leading pronoun ("Ihnen", "sich")."""
    at = middle.start
    while at < middle.stop and _is_leading(sentence.tokens[at]):
        at += 1
    return at


def _is_leading(token: Token) -> bool:
    return token.tag in _LEADING_PRONOUNS or (token.tag == "PDS" and token.text in {"diesem", "diesen"})


def behind_dative(sentence: Sentence, middle: range) -> int:
    """Index behind a dative object that opens the rest of the middle field ("dem Krankenhaus"), else its start."""
    for phrase in sentence.noun_phrases:
        if phrase.noun is None or phrase.preposition is not None or not phrase.determiners:
            continue
        cases = {reading.case for reading in sentence.readings[phrase.noun] or ()}
        if phrase.determiners[0] == middle.start and phrase.noun in middle and _is_dative(cases):
            behind = phrase.noun + 1
            attribute = behind in middle and sentence.tokens[behind].pos in {
                "DET",
                "ADP",
                "PUNCT",
                "CONJ",
                "PROPN",
            }
            timed = behind in middle and sentence.tokens[behind].text.lower() in _TIMED
            return middle.start if attribute and not timed else behind
    return middle.start


def _is_dative(cases: set[Case]) -> bool:
    """Whether a phrase right behind the verbs that may not be the object is a dative: no noun for a genitive."""
    return "dat" in cases and cases <= {"dat", "gen"}


def may_be_read_as_genitive(sentence: Sentence, front: range, middle: range) -> bool:
    """Whether an object put in front of the middle field seems to own a genitive: "den Umzug der Behörde"."""
    if _has_two_genitives(sentence, front):
        return True
    start = behind_pronouns(sentence, middle)
    rest = behind_dative(sentence, range(start, middle.stop))
    return rest < middle.stop and sentence.tokens[rest].text.lower() in _GENITIVES


def _has_two_genitives(sentence: Sentence, front: range) -> bool:
    """Whether two phrases follow a noun, of which one may be a dative: "Ein Umzug der Familie der Behörde"."""
    found = [
        phrase
        for phrase in sentence.noun_phrases
        if phrase.noun in front
        and phrase.preposition is None
        and phrase.determiners
        and sentence.tokens[phrase.determiners[0]].text.lower() in _GENITIVES | {"dem", "den"}
        and phrase.determiners[0] - 1 in front
        and sentence.tokens[phrase.determiners[0] - 1].pos in {"NOUN", "PROPN"}
    ]
    return len(found) > 1
