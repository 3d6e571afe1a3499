"""Who acts in a passive clause: the agent that it names, else the office or the reader as verb and setting tell."""

import re
from collections.abc import Sequence

from workbench.language.grammar.clauses import RELATIVE, VERB_FIRST_CONDITIONAL
from workbench.language.grammar.verb_groups import MUST_INFINITIVE, VerbGroup
from workbench.language.morphology import Token
from workbench.language.sentence import Sentence
from workbench.language.vocabulary.roles import RECIPIENT, role_uses
from workbench.language.words.noun_table import entries
from workbench.rewrite.fitting.agents import is_person
from workbench.rewrite.provider import Setting
from workbench.rewrite.restructuring.active_clause import Agent
from workbench.rewrite.restructuring.active_verbs import force_of
from workbench.rewrite.restructuring.actors import (
    YOU,
    Actor,
    casting,
    decides_alone,
    is_office_object,
    is_official,
    may_act,
    office_in,
)
from workbench.rewrite.restructuring.circumstances import HEARING, REPRESENTED, THIRD_PERSON
from workbench.rewrite.restructuring.clause_fields import Fields
from workbench.rewrite.restructuring.counter_signals import (
    concerns_both,
    has_other_receiver,
    is_caused,
    is_done_elsewhere,
    opens_with_event,
    ruled_out,
)
from workbench.rewrite.restructuring.findings import is_finding
from workbench.rewrite.restructuring.passive_subject import PassiveSubject

_PROVISOS = frozenset(
    "Bedingung Voraussetzung Maßgabe Auflage Vorbehalt Fall Annahme davon dafür daran".split()
)

_CASE = re.compile(r"Sie|Ihnen|Ihr(?:e[nmrs]?)?|wir|uns(?:er(?:e[nmrs]?)?)?", re.IGNORECASE)
_PAST = frozenset("wurde wurden worden war waren".split())
_WOMEN = ("in", "frau", "mutter", "schwester", "person", "kraft")
_DEFINITE = ("der", "die", "das", "den", "dem", "des", "dies", "ihr", "unser", "all", "jen")
_SAID_IN = frozenset(
    "bestätigen bescheinigen versichern erklären angeben feststellen darlegen bezeugen beschreiben begründen"
    " nachweisen ausweisen aufführen auflisten zusichern".split()
)


def acting(
    sentence: Sentence,
    group: VerbGroup,
    setting: Setting,
    subject: PassiveSubject | None,
    agent: Agent | None,
    parts: Fields,
) -> tuple[tuple[Actor, ...], bool]:
    """Who may act in the clause, likeliest first, and whether nobody else can be meant."""
    if agent is not None:
        return ((agent.actor,), agent.sure) if may_act(agent.actor, setting) else ((), False)
    force = force_of(sentence.tokens, group)
    supposed = _is_condition(sentence, parts)
    by_reader = supposed and any(_CASE.fullmatch(token.text) for token in _outside(sentence, parts))
    cast = casting(group.lemma, force, setting, subject.heads if subject else (), supposed=by_reader)
    out = _who_does_not(sentence, parts, force)
    told = force == "plain" and _is_about_any(sentence, parts)
    if told or (group.lemma in _SAID_IN and _is_said_in(sentence, parts)):
        return (), False
    if is_finding(sentence, group, parts.clause.own):
        we = office_in(setting)
        return ((we,), False) if may_act(we, setting) else ((), False)
    possible = _widened(cast.actors, force, setting, subject)
    decided = cast.only or is_official(group.lemma) or (cast.sure and _is_office_matter(subject))
    if force != "plain" and not decided and _may_be_reader(possible, setting):
        possible = (*possible, YOU) if _is_chance(sentence, group) else (YOU, *possible)
    actors = [actor for actor in possible if actor.text not in out]
    by_office = force == "duty" and YOU not in cast.actors
    alone = decides_alone(group.lemma) or (cast.sure and _is_office_matter(subject))
    if not alone and (by_office or not cast.sure) and _is_of_others(sentence, parts, force):
        return (), False
    if force == "plain" and not cast.sure and not supposed and _is_left_over(actors, possible):
        return (), False
    if len(actors) > 1 and supposed:
        actors.sort(key=lambda actor: actor is not YOU)
    named = YOU in actors and any(use.sure for use in role_uses(sentence.tokens))
    past = sentence.tokens[group.finite].text.lower().endswith(("te", "ten")) and force != "plain"
    open_ = actors != list(cast.actors) or (
        YOU in actors and _is_reader_doubtful(sentence, setting, force, parts)
    )
    supposed = supposed or _is_proviso(sentence, parts)
    must = group.kind == MUST_INFINITIVE
    other = YOU not in actors and (supposed or must) and not decides_alone(group.lemma, supposed=supposed)
    tied = is_official(group.lemma) or (force == "plain" and _is_tied(sentence, subject))
    other = (
        other
        or (YOU not in actors and (not tied or _is_told_of_past(sentence, group, parts)))
        or opens_with_event(sentence, parts.front)
    )
    return tuple(actors), cast.sure and not (past or named or open_ or other)


def _is_of_others(sentence: Sentence, parts: Fields, force: str) -> bool:
    """Whether another person is who it may be, and nothing speaks to the reader.

    Another gets it ("ist ihm Ersatz zu leisten"), or another clause names somebody: "wenn ein Beleg gezeigt wird"
    behind "Gegen die Halterin wird ermittelt".
    """
    tokens, own = sentence.tokens, set(parts.clause.own)
    if any(_CASE.fullmatch(token.text) and token.text[:1].isupper() for token in tokens[1:]):
        return False
    if force == "duty" and has_other_receiver(sentence, parts.clause.own):
        return True
    if any(
        tokens[at].text in {"ihm", "ihnen", "diesem", "dieser"} and tokens[at].pos == "PRON" for at in own
    ):
        return True
    return any(
        token.pos == "NOUN" and at not in own and _is_somebody(sentence, at, token)
        for at, token in enumerate(tokens)
    )


def _is_somebody(sentence: Sentence, at: int, token: Token) -> bool:
    """Whether the noun names a person who stands in the clause by himself: no genitive behind another noun."""
    if not (is_person(token.lemma) or is_person(token.lemma.removesuffix("in"))):
        return False
    if {gender for gender, _ in entries(token.lemma)} == {"f"} and not token.lemma.endswith(_WOMEN):
        return False  # "Rate" is no "Rat"
    if token.lemma.lower().endswith(("kind", "sohn", "tochter")):
        return False  # parents read what is said of them
    phrase = next((item for item in sentence.noun_phrases if item.noun == at), None)
    if (phrase is None or not phrase.determiners) and sentence.clause_at(at) != sentence.clauses[0]:
        return False  # passers-by: "so abzustellen, dass Radfahrer vorbeikommen"
    first = min([*phrase.determiners, *phrase.adjectives, at]) if phrase is not None else at
    behind_noun = first > 0 and sentence.tokens[first - 1].pos == "NOUN"
    return not behind_noun


def _outside(sentence: Sentence, parts: Fields) -> list[Token]:
    own = set(parts.clause.own)
    return [token for at, token in enumerate(sentence.tokens) if at not in own]


def _is_left_over(actors: Sequence[Actor], possible: Sequence[Actor]) -> bool:
    """Whether only the reader is left of two: "wird dem Finanzamt gemeldet" says to whom, and not by whom."""
    return len(possible) > 1 and list(actors) == [YOU]


def _who_does_not(sentence: Sentence, parts: Fields, force: str) -> set[str]:
    """ "wir", "ich" and "Sie" where something in the sentence shows that it is somebody else."""
    own = parts.clause.own
    out = _spoken_to(sentence, own) | ruled_out(sentence, own) | _other_than_by(sentence)
    if is_caused(sentence, own):
        out |= {"wir", "ich", "Sie"} if force == "plain" else {"wir", "ich"}
    clause = parts.clause
    if clause.opener and is_done_elsewhere(sentence, clause.first, clause.opener):
        out |= {"wir", "ich"}
    receivers = (use for use in role_uses(sentence.tokens) if use.sure and use.part == RECIPIENT)
    return out | ({"Sie"} if any(use.last in own for use in receivers) else set())


def _is_said_in(sentence: Sentence, parts: Fields) -> bool:
    """Whether it stands in a paper that somebody else writes: "ein Attest, in dem bestätigt wird, dass ..."."""
    opener = parts.clause.opener
    if parts.clause.kind != RELATIVE or not opener:
        return False
    return sentence.tokens[opener - 1].text.lower() in {"in", "aus"}


def _is_about_any(sentence: Sentence, parts: Fields) -> bool:
    """Whether a relative clause tells of new things what anybody may do: "Renten, die gezahlt werden"."""
    if parts.clause.kind != RELATIVE:
        return False
    first = parts.clause.first
    heads = [item for item in sentence.noun_phrases if item.noun is not None and item.noun < first]
    head = max(heads, key=lambda item: item.noun or 0, default=None)
    if head is None:
        return False
    words = [sentence.tokens[at].text.lower() for at in head.determiners]
    return not any(word.startswith(_DEFINITE) for word in words)


def _is_told_of_past(sentence: Sentence, group: VerbGroup, parts: Fields) -> bool:
    """Whether a relative clause tells what some body did before: "die Zeit, für die die Erlaubnis erteilt wurde"."""
    past = any(sentence.tokens[at].text.lower() in _PAST for at in group.members)
    addressed = any(_CASE.fullmatch(token.text) for token in sentence.tokens)
    return parts.clause.kind == RELATIVE and past and not addressed


def _is_tied(sentence: Sentence, subject: PassiveSubject | None) -> bool:
    """Whether the sentence is about the case of the reader or about what offices deal with."""
    if subject is None or _is_office_matter(subject):
        return True
    if sentence.tokens[subject.first].tag == "PPER":
        return True
    return any(_CASE.fullmatch(token.text) for token in sentence.tokens)


def _is_office_matter(subject: PassiveSubject | None) -> bool:
    """Whether it is what offices decide on: "Die Höhe der Hilfe ist zu begrenzen", not "Die Hecke ist zu kürzen"."""
    return subject is not None and any(is_office_object(noun) for noun in subject.heads)


def _may_be_reader(actors: Sequence[Actor], setting: Setting) -> bool:
    """Whether only the office is thought of and the text speaks to readers too."""
    return bool(actors) and YOU not in actors and may_act(YOU, setting)


def _is_chance(sentence: Sentence, group: VerbGroup) -> bool:
    """Whether it says "kann": offices say that of themselves more often than "muss" and "darf nicht"."""
    return sentence.tokens[group.finite].text.lower().startswith(("kann", "könn"))


def _widened(
    actors: Sequence[Actor], force: str, setting: Setting, subject: PassiveSubject | None
) -> tuple[Actor, ...]:
    """The actors, and the office too where a contract leaves it open.

    Whoever acts for the reader brings, pays and encloses like the reader: no office does it instead.
    """
    open_ = YOU in actors and force == "may" and concerns_both(subject.heads if subject else ())
    office = office_in(setting)
    added = open_ and office not in actors and may_act(office, setting)
    return (*actors, office) if added else tuple(actors)


def _is_reader_doubtful(sentence: Sentence, setting: Setting, force: str, parts: Fields) -> bool:
    """Whether the reader may not be who does it, or need not do it."""
    shown = setting.circumstances
    if shown & {REPRESENTED, THIRD_PERSON} or (HEARING in shown and force == "duty"):
        return True
    return has_other_receiver(sentence, parts.clause.own)


def _is_condition(sentence: Sentence, parts: Fields) -> bool:
    """Whether it says under which condition something else holds."""
    opener = parts.clause.opener
    word = sentence.tokens[opener].text.lower() if opener is not None else ""
    return parts.clause.kind == VERB_FIRST_CONDITIONAL or word in {
        "wenn",
        "falls",
        "sofern",
        "soweit",
        "solange",
        "sobald",
        "bis",
    }


def _is_proviso(sentence: Sentence, parts: Fields) -> bool:
    """Whether it says under what condition, with "dass": "unter der Bedingung, dass"."""
    before = {token.text for token in sentence.tokens[: parts.clause.first]}
    opener = parts.clause.opener
    word = sentence.tokens[opener].text.lower() if opener is not None else ""
    return word == "dass" and bool(before & _PROVISOS)


def _other_than_by(sentence: Sentence) -> set[str]:
    """ "wir" where readers do it "indem Sie ...", "Sie" where the office does."""
    tokens = sentence.tokens
    own = [
        at for one in sentence.clauses if tokens[one.opener or 0].text.lower() == "indem" for at in one.own
    ]
    words = {tokens[at].text for at in own}
    return ({"wir", "ich"} if "Sie" in words else set()) | ({"Sie"} if "wir" in words else set())


def _spoken_to(sentence: Sentence, own: Sequence[int]) -> set[str]:
    """ "Sie" or "wir" if they get it or suffer it: nobody does it to himself.

    "Der von Ihnen geführte Betrieb ist abzumelden" names the reader in an attribute, and nobody gets anything.
    """
    tokens = sentence.tokens
    said = [at for at in own if tokens[at].tag in {"PPER", "PRF"}]
    words = {
        tokens[at].text
        for at in said
        if at < 2 or tokens[at - 1].text != "von" or tokens[at - 2].pos != "DET"
    }
    polite = {"Sie"} if words & {"Sie", "Ihnen"} else set()
    return polite | ({"wir", "ich"} if words & {"Wir", "wir", "uns"} else set())
