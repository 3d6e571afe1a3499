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
from workbench.language.sentence import Sentence

_LEADS = frozenset({"KON", "PTKANT"})
_MARKS = frozenset({"–", "-", "•", "*", ":"})
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
    if clause.opener > first or stop > first:
        return None
    return Fields(
        clause, range(clause.first, stop), range(stop, stop), range(stop, first), range(first, last + 1), True
    )


def _phrase_end(sentence: Sentence, opener: int) -> int:
    """Behind the noun of "deren Antrag", "welche Unterlagen"."""
    found = (item.noun for item in sentence.noun_phrases if opener in item.determiners and item.noun)
    return max(found, default=opener) + 1


def behind_pronouns(sentence: Sentence, middle: range) -> int:
    """Index of the first token of the middle field that is no leading pronoun ("Ihnen", "sich")."""
    at = middle.start
    while at < middle.stop and sentence.tokens[at].tag in _LEADING_PRONOUNS:
        at += 1
    return at


def behind_dative(sentence: Sentence, middle: range) -> int:
    """Index behind a dative object that opens the rest of the middle field ("dem Krankenhaus"), else its start."""
    for phrase in sentence.noun_phrases:
        if phrase.noun is None or phrase.preposition is not None or not phrase.determiners:
            continue
        cases = {reading.case for reading in sentence.readings[phrase.noun] or ()}
        if phrase.determiners[0] == middle.start and phrase.noun in middle and cases == {"dat"}:
            behind = phrase.noun + 1
            attribute = behind in middle and sentence.tokens[behind].pos in {
                "DET",
                "ADP",
                "PUNCT",
                "CONJ",
                "PROPN",
            }
            return middle.start if attribute else behind
    return middle.start
