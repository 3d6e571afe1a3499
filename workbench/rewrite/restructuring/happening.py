""" "Die Zahlung erfolgt monatlich" said with the verb of its noun: "Wir zahlen monatlich"."""

from collections.abc import Iterator

from workbench.language.grammar.verb_groups import VerbGroup
from workbench.language.sentence import Sentence
from workbench.rewrite.fitting.analysed import Analysis, analysis_of
from workbench.rewrite.fitting.edits import Edit
from workbench.rewrite.fitting.valency import valency
from workbench.rewrite.provider import Proposal, Setting
from workbench.rewrite.restructuring.active_clause import Agent, active_clause
from workbench.rewrite.restructuring.active_verbs import modal_force, verbs_for
from workbench.rewrite.restructuring.actors import YOU, Actor, Force, casting, may_act
from workbench.rewrite.restructuring.agents import agent_in, is_joined_agent, may_name_agent
from workbench.rewrite.restructuring.clause_fields import Fields, fields
from workbench.rewrite.restructuring.passive_subject import PassiveSubject
from workbench.rewrite.restructuring.rewording import rewording
from workbench.rewrite.restructuring.verbal import Verbal, verbal_at

_ABSOLUTE = frozenset({"zahlen", "entscheiden", "prüfen", "antworten"})
"""Verbs that may stand without an object."""
WHO = "Bitte prüfen, wer das tut und ob der Satz so stimmt."


def happened(sentence: Sentence, group: VerbGroup, setting: Setting) -> Iterator[Proposal]:
    """A proposal for the group of "erfolgen", if its subject has a verb and it is known who does it."""
    parts = fields(sentence, group)
    if parts is None or _is_coordinated(sentence, parts, group):
        return
    analysis = analysis_of(sentence.text)
    found = _subject(analysis, parts)
    if is_joined_agent(analysis, parts.clause.own):
        return
    if found is None or (not found.theme and found.verb not in _ABSOLUTE):
        return
    agent = agent_in(analysis, parts.clause.own)
    known = valency(found.verb)
    governed = known.prepositions if known else frozenset()
    if agent is None and may_name_agent(analysis, parts.clause.own, governed, range(0)):
        return
    actors, sure = _actors(found, agent, setting, modal_force(sentence.tokens[group.finite]))
    if not actors or (found.denied and not _is_alone(parts, found)):
        return
    readings = [
        edits for actor in actors if (edits := _said_by(sentence, group, parts, found, (actor, agent)))
    ]
    if readings:
        addressed = "an" in {sentence.tokens[at].text for at in parts.middle} and "an" not in governed
        certain = sure and bool(found.theme) and not _has_rest(parts, found) and not addressed
        first = readings[0][0]
        yield Proposal(
            first.start, first.end, readings[0], certain, "" if certain else WHO, tuple(readings[1:])
        )


def _said_by(
    sentence: Sentence, group: VerbGroup, parts: Fields, found: Verbal, said: tuple[Actor, Agent | None]
) -> tuple[Edit, ...]:
    """The sentence with the actor as the subject of the noun's verb; nothing if the verb has no such form."""
    actor, agent = said
    verbs = verbs_for(sentence.tokens, group, actor, found.verb)
    if verbs is None:
        return ()
    start, end = sentence.tokens[found.first].start, sentence.tokens[found.last].end
    shown = f"{found.theme} nicht" if found.denied else found.theme
    subject = PassiveSubject(found.first, found.last, (Edit(start, end, shown),), found.heads)
    return rewording(sentence.text, active_clause(sentence, group, parts, subject, actor, verbs, agent))


def _subject(analysis: Analysis, parts: Fields) -> Verbal | None:
    """The noun that happens: the only phrase in front, or the first one behind the verb."""
    for noun in parts.clause.own:
        cases = {one.case for one in analysis.readings[noun] or ()}
        if analysis.tokens[noun].pos != "NOUN" or "nom" not in cases:
            continue
        found = verbal_at(analysis, noun)
        if found is None or analysis.tokens[found.first].tag in {"APPR", "APPRART"}:
            continue
        if found.first in parts.front and found.first != parts.front.start:
            return None
        return found
    return None


def _actors(
    found: Verbal, agent: Agent | None, setting: Setting, force: Force
) -> tuple[tuple[Actor, ...], bool]:
    """Who does it, likeliest first; the reader alone only where it surely is the reader's task."""
    if agent is not None:
        return ((agent.actor,), agent.sure) if may_act(agent.actor, setting) else ((), False)
    cast = casting(found.verb, force, setting, found.heads)
    if not cast.actors or (cast.actors[0] is YOU and not cast.sure):
        return (), False
    return cast.actors, cast.sure and cast.actors[0] is not YOU


def _is_coordinated(sentence: Sentence, parts: Fields, group: VerbGroup) -> bool:
    """Whether another verb of the sentence lives on the same subject."""
    tokens = sentence.tokens
    inside = [at for at in parts.clause.own if at not in group.members]
    if any(tokens[at].tag.endswith(("FIN", "VVPP", "VVINF", "VVIZU")) for at in inside):
        return True
    return any(
        tokens[clause.first].tag == "KON" and clause.finite is not None and clause.kind == parts.clause.kind
        for clause in sentence.clauses
        if clause.first > group.finite
    )


def _is_alone(parts: Fields, found: Verbal) -> bool:
    """Whether nothing but the noun with its genitive stands in the clause, so that "nicht" comes behind it."""
    words = len(parts.front) + len(parts.middle) - (found.last - found.first + 1)
    return words <= 1


def _has_rest(parts: Fields, found: Verbal) -> bool:
    """Whether more belongs to the noun: "Die Anrechnung von Einkommen auf die Rente erfolgt"."""
    return found.first in parts.front and found.last + 1 < parts.front.stop
