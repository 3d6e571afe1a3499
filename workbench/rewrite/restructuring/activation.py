"""Proposals that turn a passive group of a sentence into the active."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from workbench.language.grammar.negation import HARD, negations
from workbench.language.grammar.verb_groups import VerbGroup
from workbench.language.sentence import Sentence
from workbench.rewrite.fitting.analysed import Analysis, analysis_of
from workbench.rewrite.fitting.valency import valency
from workbench.rewrite.provider import Proposal, Setting
from workbench.rewrite.restructuring.active_clause import Agent, active_clause
from workbench.rewrite.restructuring.active_verbs import active_verbs, force_of
from workbench.rewrite.restructuring.actors import Actor, casting
from workbench.rewrite.restructuring.agents import agent_in, may_name_agent
from workbench.rewrite.restructuring.clause_fields import Fields, fields
from workbench.rewrite.restructuring.passive_subject import (
    PassiveSubject,
    may_have_subject,
    passive_subject,
)
from workbench.rewrite.restructuring.rewording import rewording

WHO = "Bitte prüfen, wer das tut: „wir“ oder „Sie“."
_QUANTIFIERS = frozenset("alle allen aller jede jeder jedes jeden beide beiden sämtliche".split())
_CONTENT = frozenset("dass daß ob wie was wer wann wo welche welcher welches inwieweit".split())
_NON_FINITE = frozenset({"VVPP", "VVINF", "VVIZU", "VAPP", "VAINF"})
_CONTRASTS = frozenset({"nicht", "sondern", "weder", "noch", "sowohl"})


@dataclass(frozen=True, slots=True)
class _Doubt:
    """Why the best reading is not certain; empty if it is."""

    text: str = ""


def activated(
    sentence: Sentence, group: VerbGroup, setting: Setting, modals: Sequence[str] = ("müssen",)
) -> Iterator[Proposal]:
    """At most one proposal for the group. `modals`: what "ist ... zu" may mean, likeliest first."""
    parts = fields(sentence, group)
    if parts is None or _is_shared(sentence, parts, group):
        return
    analysis = analysis_of(sentence.text)
    own = parts.clause.own
    subject = passive_subject(analysis, own, group.finite)
    if subject is None and not _is_impersonal(sentence, analysis, parts, group):
        return
    agent = agent_in(analysis, own)
    if group.agent and agent is None:
        return
    if subject is not None and _is_contrasted(sentence, parts):
        return
    actors, sure = _actors(sentence, group, setting, subject, agent)
    texts = []
    for actor in actors:
        for modal in modals:
            verbs = active_verbs(sentence.tokens, group, actor, modal)
            if verbs is not None:
                texts.append(active_clause(sentence, group, parts, subject, actor, verbs, agent))
    readings = [edits for text in dict.fromkeys(texts) if (edits := rewording(sentence.text, text))]
    if not readings:
        return
    reason = _doubt(sentence, parts, subject, sure, len(modals) > 1)
    start = min(edit.start for edit in readings[0])
    end = max(edit.end for edit in readings[0])
    yield Proposal(start, end, readings[0], not reason, reason, tuple(readings[1:]))


def _actors(
    sentence: Sentence,
    group: VerbGroup,
    setting: Setting,
    subject: PassiveSubject | None,
    agent: Agent | None,
) -> tuple[tuple[Actor, ...], bool]:
    if agent is not None:
        there = agent.actor.text not in {"wir", "Sie"} or bool(setting.sender and setting.addressee)
        return ((agent.actor,), agent.sure) if there else ((), False)
    cast = casting(group.lemma, force_of(sentence.tokens, group), setting, subject.heads if subject else ())
    said = _spoken_to(sentence, subject)
    actors = tuple(actor for actor in cast.actors if actor.text != said)
    known = valency(group.lemma)
    named = may_name_agent(
        analysis_of(sentence.text), group.clause, known.prepositions if known else frozenset()
    )
    return actors, cast.sure and not named


def _spoken_to(sentence: Sentence, subject: PassiveSubject | None) -> str:
    """ "Sie" or "wir" if that is what is done something to: nobody does it to himself."""
    if subject is None or subject.first != subject.last:
        return ""
    word = sentence.tokens[subject.first].text
    return {"Sie": "Sie", "Wir": "wir", "wir": "wir"}.get(word, "")


def _doubt(
    sentence: Sentence, parts: Fields, subject: PassiveSubject | None, sure: bool, several: bool
) -> str:
    if several:
        return "Bitte prüfen, was gemeint ist: müssen, können oder nicht dürfen."
    if not sure:
        return WHO
    words = {sentence.tokens[index].text.lower() for index in parts.clause.own}
    if words & _QUANTIFIERS and any(
        found.kind in HARD and found.token in parts.clause.own for found in negations(sentence)
    ):
        return "Bitte prüfen, worauf sich „nicht“ bezieht."
    inside = [at for at in parts.front if at not in parts.clause.own and sentence.tokens[at].pos != "PUNCT"]
    if inside and subject is not None and subject.first in parts.front:
        return "Bitte prüfen, ob der Satz so gut zu lesen ist."
    return ""


def _is_shared(sentence: Sentence, parts: Fields, group: VerbGroup) -> bool:
    """Whether another verb lives on the same subject or finite verb: "wird geprüft und liegt dann aus"."""
    tokens, own = sentence.tokens, parts.clause.own
    others = [at for at in own if at > parts.clause.first and at not in group.members]
    if any(tokens[at].tag in _NON_FINITE and at >= parts.middle.start for at in others if at >= parts.end):
        return True
    if any(tokens[at].tag in {"VVPP", "VVINF"} for at in others if at in parts.middle):
        return True
    if any(tokens[at].tag.endswith("FIN") for at in others):
        return True
    following = [clause for clause in sentence.clauses if clause.first > group.finite]
    analysis = analysis_of(sentence.text)
    for clause in following:
        joined = tokens[clause.first].tag == "KON" or tokens[clause.first - 1].text in {
            ",",
            ";",
            "und",
            "oder",
        }
        lacks = clause.finite is not None and clause.kind == parts.clause.kind
        if joined and lacks and not _has_own_subject(analysis, clause.own):
            return True
    return False


def _has_own_subject(analysis: Analysis, own: Sequence[int]) -> bool:
    tokens = analysis.tokens
    if any(tokens[at].tag == "PPER" and tokens[at].text.lower() not in {"ihnen", "uns", "ihm"} for at in own):
        return True
    rest = own[1:] if tokens[own[0]].tag == "KON" else own
    starts = bool(rest) and tokens[rest[0]].tag.endswith("FIN")
    return not starts and may_have_subject(analysis, own)


def _is_contrasted(sentence: Sentence, parts: Fields) -> bool:
    """Whether the subject is set against something: "nicht der Antrag, sondern die Anlage"."""
    words = {sentence.tokens[at].text.lower() for at in parts.front}
    return bool(words & _CONTRASTS)


def _is_impersonal(sentence: Sentence, analysis: Analysis, parts: Fields, group: VerbGroup) -> bool:
    """Whether the clause needs no subject: "Über den Antrag wird entschieden", "Es wird mitgeteilt, dass ..."."""
    tokens, own = sentence.tokens, parts.clause.own
    if may_have_subject(analysis, own):
        return False
    known = valency(group.lemma)
    expletive = any(tokens[at].text.lower() == "es" for at in own)
    content = any(
        tokens[clause.first].text.lower() in _CONTENT and clause.first >= parts.end
        for clause in sentence.clauses
    )
    if expletive and not (content and own[0] in parts.front and len(parts.front) == 1):
        return False
    if content:
        return True
    governs = known is not None and (bool(known.prepositions) or "acc" not in known.cases)
    return governs and not expletive
