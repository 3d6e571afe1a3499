"""Proposals that turn a passive group of a sentence into the active."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from workbench.language.grammar.negation import HARD, negations
from workbench.language.grammar.verb_groups import MUST_INFINITIVE, VerbGroup
from workbench.language.morphology import Token
from workbench.language.sentence import Sentence
from workbench.rewrite.fitting.analysed import Analysis, analysis_of
from workbench.rewrite.fitting.edits import Edit, as_one
from workbench.rewrite.fitting.valency import valency
from workbench.rewrite.fitting.verb_number import numbers_of
from workbench.rewrite.provider import Proposal, Setting
from workbench.rewrite.restructuring.acting import acting
from workbench.rewrite.restructuring.active_clause import Agent, active_clause
from workbench.rewrite.restructuring.active_verbs import active_verbs, force_of
from workbench.rewrite.restructuring.actors import YOU, Actor
from workbench.rewrite.restructuring.agents import (
    agent_in,
    is_asked,
    is_joined_agent,
    may_be_source,
    may_name_agent,
    names_agent,
)
from workbench.rewrite.restructuring.announced_list import accusatives_behind_colon
from workbench.rewrite.restructuring.awkward import READS_BADLY, awkward
from workbench.rewrite.restructuring.clause_fields import Fields, fields, may_be_read_as_genitive
from workbench.rewrite.restructuring.denied_object import denied
from workbench.rewrite.restructuring.passive_subject import (
    PassiveSubject,
    may_have_subject,
    passive_subject,
)
from workbench.rewrite.restructuring.rewording import rewording
from workbench.rewrite.restructuring.rights import RIGHT, is_right, names_remedy

SOURCE = "Bitte prüfen, ob „von“ sagt, wer etwas tut, oder von wem etwas kommt."
WHO = "Bitte prüfen, wer das tut: „wir“ oder „Sie“."
APPLY = (
    "Einen Antrag muss niemand stellen, nur Form und Frist sind Pflicht: Bitte selbst umschreiben, zum Beispiel"
    " „Wenn Sie … beantragen wollen, müssen Sie den Antrag …“."
)
LIST = "Bitte prüfen, ob die Aufzählung hinter dem Doppelpunkt so zum Satz passt."
_QUANTIFIERS = frozenset("alle allen aller jede jeder jedes jeden beide beiden sämtliche".split())
_THEY = "Bitte prüfen, ob „Sie“ die Person ist, die das liest, oder für eine Sache steht."
_OF_PERSONS = frozenset(
    "heranziehen anhören einladen vorladen auffordern ersuchen belehren beraten betreuen unterstützen befreien"
    " benachrichtigen informieren unterrichten bitten erinnern mahnen ermahnen anrufen befragen begleiten empfangen"
    " hinweisen aufklären verpflichten berechtigen bevollmächtigen ernennen beauftragen beschäftigen".split()
)
_CONTENT = frozenset("dass daß ob wie was wer wann wo welche welcher welches inwieweit".split())
_NON_FINITE = frozenset({"VVPP", "VVINF", "VVIZU", "VAPP", "VAINF"})
_FIRST = frozenset("ich mich mir mein meine meinen meinem meiner meines".split())
"""Who signs speaks: then "wir" and "Sie" are somebody else."""
_CONTRASTS = frozenset({"nicht", "sondern", "weder", "noch", "sowohl"})
_PAIRED = frozenset({"weder", "sowohl", "entweder"})


def activated(
    sentence: Sentence, group: VerbGroup, setting: Setting, modals: Sequence[str] = ("müssen",)
) -> Iterator[Proposal]:
    """At most one proposal for the group. `modals`: what "ist ... zu" may mean, likeliest first."""
    parts = fields(sentence, group)
    if parts is None or _is_shared(sentence, parts, group):
        return
    if _is_contrasted(sentence, parts):
        return
    analysis = analysis_of(sentence.text)
    subject = passive_subject(analysis, parts.clause.own, group.finite)
    if is_joined_agent(analysis, parts.clause.own):
        return
    agent = agent_in(analysis, parts.clause.own)
    unnamed = agent is None and (
        (group.agent and names_agent(analysis, parts.clause.own)) or _may_be_other(analysis, parts, group)
    )
    if agent is not None and (
        is_asked(analysis, agent, group.lemma) or _may_be_turned(sentence, group, parts, agent)
    ):
        return
    if unnamed or (subject is None and not _is_impersonal(sentence, analysis, parts, group)):
        return
    announced = accusatives_behind_colon(analysis, parts.end) if subject else ()
    subject = _as_object(analysis, parts, subject, announced or ())
    actors, sure = acting(sentence, group, setting, subject, agent, parts)
    objects = subject.heads if subject else ()
    own = [sentence.tokens[at] for at in parts.clause.own]
    right = YOU in actors and _is_duty(sentence, group) and is_right(own, objects, group.lemma)
    if right and group.kind == MUST_INFINITIVE:
        if _is_any_application(sentence, subject):
            yield Proposal(own[0].start, own[-1].end, (), False, APPLY)
            return
        modals = _modals_of_right(group, objects)
    readings = _readings(sentence, group, parts, subject, (actors, modals), agent)
    if not readings:
        return
    owed = YOU in actors and _is_duty(sentence, group) and agent is None
    reason = (
        RIGHT
        if right or (owed and names_remedy(own))
        else _doubt(sentence, parts, subject, (sure, len(modals) > 1), group.lemma)
    )
    if agent is not None and may_be_source(analysis, agent, group.lemma):
        reason = reason or SOURCE
    reason = reason or (LIST if announced is None else _awkward(sentence, parts, subject, readings[0]))
    start = min(edit.start for edit in readings[0])
    end = max(edit.end for edit in readings[0])
    yield Proposal(start, end, readings[0], not reason, reason, tuple(readings[1:]))


def _is_any_application(sentence: Sentence, subject: PassiveSubject | None) -> bool:
    """Whether it is any one, so that nobody has been told to make it: "Ein Antrag ist schriftlich zu stellen"."""
    if subject is None or not any(_is_application(noun) for noun in subject.heads):
        return False
    first = sentence.tokens[subject.first]
    return first.text.lower() in {"ein", "eine"} or first.pos in {"NOUN", "ADJ"}


def _modals_of_right(group: VerbGroup, objects: Sequence[str]) -> tuple[str, ...]:
    """Of an application form and term are mostly meant, which nobody may choose; of other rights that there is one."""
    duty = group.lemma == "beantragen" or any(_is_application(noun) for noun in objects)
    return ("müssen",) if duty else ("können", "müssen")


def _is_application(noun: str) -> bool:
    return noun.lower().endswith("antrag")


def _as_object(
    analysis: Analysis, parts: Fields, subject: PassiveSubject | None, announced: tuple[Edit, ...]
) -> PassiveSubject | None:
    """The subject as the active has it, with the list that it announces, denied by "kein"."""
    if subject is None:
        return None
    return denied(analysis, parts, replace(subject, edits=(*subject.edits, *announced)))


def _is_duty(sentence: Sentence, group: VerbGroup) -> bool:
    return force_of(sentence.tokens, group) == "duty"


def _awkward(sentence: Sentence, parts: Fields, subject: PassiveSubject | None, edits: Sequence[Edit]) -> str:
    """Why the sentence may read badly: doubled words, a dative that now looks like a genitive."""
    edit = as_one(sentence.text, edits)
    new = sentence.text[: edit.start] + edit.text + sentence.text[edit.end :]
    moved = subject is not None and subject.first in parts.front
    if moved and may_be_read_as_genitive(sentence, parts.front, parts.middle):
        return READS_BADLY
    return awkward(sentence.text, new)


def _readings(
    sentence: Sentence,
    group: VerbGroup,
    parts: Fields,
    subject: PassiveSubject | None,
    choices: tuple[Sequence[Actor], Sequence[str]],
    agent: Agent | None,
) -> list[tuple[Edit, ...]]:
    """The edits for each actor and modal verb, likeliest first."""
    texts = []
    for actor in choices[0]:
        for modal in choices[1]:
            verbs = active_verbs(sentence.tokens, group, actor, modal)
            if verbs is not None:
                texts.append(active_clause(sentence, group, parts, subject, actor, verbs, agent))
    return [edits for text in dict.fromkeys(texts) if (edits := rewording(sentence.text, text))]


def _may_be_other(analysis: Analysis, parts: Fields, group: VerbGroup) -> bool:
    known = valency(group.lemma)
    governed = known.prepositions if known else frozenset()
    return may_name_agent(analysis, parts.clause.own, governed, parts.front)


def _doubt(
    sentence: Sentence, parts: Fields, subject: PassiveSubject | None, said: tuple[bool, bool], lemma: str
) -> str:
    sure, several = said
    if several:
        return "Bitte prüfen, was gemeint ist: müssen, können oder nicht dürfen."
    if not sure:
        return WHO
    words = {sentence.tokens[index].text.lower() for index in parts.clause.own}
    if words & _QUANTIFIERS and any(
        found.kind in HARD and found.token in parts.clause.own for found in negations(sentence)
    ):
        return "Bitte prüfen, worauf sich „nicht“ bezieht."
    front = [sentence.tokens[at].text for at in parts.front]
    known = valency(lemma)
    if front == ["Sie"] and not (known is not None and known.of_person) and lemma not in _OF_PERSONS:
        return _THEY
    inside = [at for at in parts.front if at not in parts.clause.own and sentence.tokens[at].pos != "PUNCT"]
    if inside and subject is not None and subject.first in parts.front:
        return READS_BADLY
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
    if group.kind == MUST_INFINITIVE and _has_second_infinitive(tokens, parts.end):
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


def _has_second_infinitive(tokens: Sequence[Token], end: int) -> bool:
    """Whether "und ... zu tun" goes on with the same finite verb, whatever is put in between."""
    joined = False
    for at in range(end, len(tokens)):
        token = tokens[at]
        if token.tag.endswith("FIN") or token.text in {";", ":", ".", "um", "ohne", "statt", "anstatt"}:
            return False
        joined = joined or token.text in {"und", "oder", "sowie", "bzw."}
        if joined and (token.tag == "VVIZU" or (token.tag == "PTKZU" and tokens[at + 1].tag.endswith("INF"))):
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
    """Whether a first person speaks, or something is set against another: "nicht der Antrag, sondern die Anlage"."""
    if any(token.text.lower() in _FIRST for token in sentence.tokens):
        return True
    if any(sentence.tokens[at].text.lower() in _PAIRED for at in parts.clause.own):
        return True
    words = {sentence.tokens[at].text.lower() for at in parts.front}
    return bool(words & _CONTRASTS) or any(sentence.tokens[at].text == "sondern" for at in parts.middle)


def _may_be_turned(sentence: Sentence, group: VerbGroup, parts: Fields, agent: Agent) -> bool:
    """Whether nobody could tell who does it: in "Menschen, die Angehörige pflegen" both may be the subject."""
    if agent.actor.pronoun or not parts.lead:
        return False
    opens = sentence.tokens[parts.lead[0]]
    numbers = numbers_of(sentence.tokens[group.finite])
    return opens.tag == "PRELS" and opens.text.lower() in _SAME_FORM and agent.actor.number in numbers


_SAME_FORM = frozenset("die das welche welches was".split())
"""Relative pronouns that are nominative and accusative."""


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
    if known is None or expletive or (tokens[own[0]].tag == "KON" and own[0] + 1 == group.finite):
        return False
    words = {tokens[at].text.lower() for at in own if tokens[at].pos == "ADP"}
    return "acc" not in known.cases or bool(words & known.prepositions)
