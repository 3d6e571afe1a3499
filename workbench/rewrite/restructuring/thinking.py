"""Whether a plain verb takes the subject of the light verb: things question an ability, only people doubt it."""

from workbench.language.grammar.clauses import RELATIVE, Clause
from workbench.language.morphology import Token
from workbench.language.sentence import Sentence
from workbench.rewrite.fitting.agents import is_agent
from workbench.rewrite.fitting.analysed import analysis_of
from workbench.rewrite.fitting.object_case import objects_in

_OF_MINDS = frozenset(
    "bezweifeln anzweifeln erwägen überlegen hoffen fürchten befürchten meinen glauben wünschen beabsichtigen vermuten"
    " klagen beklagen kritisieren vertrauen wollen".split()
)
"""Verbs of which only people and offices are the subject."""
_PEOPLE = frozenset("wir sie ich er man wer jemand niemand keiner jeder".split())
_TURNED = frozenset({("zugrunde", "liegen", "beruhen"), ("grunde", "liegen", "beruhen")})
"""What lies beneath something carries it: "dem liegt ein Urteil zugrunde" is "das beruht auf einem Urteil"."""


def is_turned_round(tokens: tuple[Token, ...], noun: int, verb: str, wording: str) -> bool:
    """Whether subject and object would have to change places."""
    word = tokens[noun].text.lower()
    return any(word == name and verb == old and wording.startswith(new) for name, old, new in _TURNED)


def suits_subject(sentence: Sentence, verb: int, better: str) -> bool:
    """Whether `better` may be said of the subject of the verb (token index); a passive has none that acts."""
    group = next((item for item in sentence.verb_groups if verb in item.members), None)
    clause = sentence.clause_at(group.finite) if group is not None else None
    if better not in _OF_MINDS or group is None or clause is None or group.is_passive:
        return True
    tokens = sentence.tokens
    if any(
        tokens[at].text.lower() in _PEOPLE and tokens[at].pos == "PRON"
        for at in clause.own[_opener(clause) :]
    ):
        return True
    heads = [tokens[item.last] for item in objects_in(analysis_of(sentence.text), clause.own, "nom")]
    if clause.kind == RELATIVE:
        heads += [token for token in tokens[: clause.first] if token.pos == "NOUN"][-1:]
    return any(is_agent(head) for head in heads)


def _opener(clause: Clause) -> int:
    """How many words open the clause that are no subject by themselves: a relative pronoun."""
    return int(clause.kind == RELATIVE)
