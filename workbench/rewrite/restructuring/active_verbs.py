"""The verbs of an active clause that says the same as a passive one: "wird geprüft" -> "prüfen"."""

from collections.abc import Sequence
from dataclasses import dataclass

from workbench.language.grammar.auxiliaries import MODAL, SEIN, WERDEN, finite_auxiliary
from workbench.language.grammar.verb_groups import MODAL_PASSIVE, MUST_INFINITIVE, PASSIVE, VerbGroup
from workbench.language.grammar.verbs import Mood, Tense, VerbForms, verb_forms
from workbench.language.morphology import Token
from workbench.rewrite.fitting.participle_forms import participles
from workbench.rewrite.restructuring.actors import Actor, Force

_MODALS = ("müssen", "können", "dürfen", "sollen")
_MAY = frozenset({"können", "dürfen"})
_PREDICTIONS = frozenset({"würde", "würden", "werde", "sei", "seien", "wäre", "wären", "ward"})


@dataclass(frozen=True, slots=True)
class ActiveVerbs:
    """`finite` stands in second place, `bracket` at the end ("" for nothing); `last`: both at the end of a clause."""

    lemma: str
    finite: str
    bracket: str
    last: str


def force_of(tokens: Sequence[Token], group: VerbGroup) -> Force:
    """Whether the group states, obliges or allows."""
    if group.kind == MUST_INFINITIVE:
        return "duty"
    return modal_force(tokens[group.finite]) if group.kind == MODAL_PASSIVE else "plain"


def modal_force(token: Token) -> Force:
    """What a modal verb says; a plain statement for any other word."""
    modal = _modal(token)
    if not modal:
        return "plain"
    return "may" if modal in _MAY else "duty"


def active_verbs(
    tokens: Sequence[Token], group: VerbGroup, actor: Actor, modal: str = "müssen"
) -> ActiveVerbs | None:
    """The verbs for the actor; None where tense or mood leave a choice or a form is unknown.

    `modal`: the verb that says what "ist ... zu" means.
    """
    verb = verb_forms(group.lemma)
    if verb is None or not _has_one_verb(tokens, group, verb):
        return None
    others = [tokens[index].text.lower() for index in group.members if index != group.finite]
    finite = tokens[group.finite]
    if group.kind == MUST_INFINITIVE:
        return _duty(finite, verb, actor, modal)
    if group.kind == MODAL_PASSIVE:
        return _modal_verbs(finite, verb, actor, others)
    if group.kind == PASSIVE and finite.text.lower() not in _PREDICTIONS:
        return _passive(finite, verb, actor, others)
    return None


def verbs_for(tokens: Sequence[Token], group: VerbGroup, actor: Actor, lemma: str) -> ActiveVerbs | None:
    """Another verb for the active verbs of the group ("erfolgt", "ist erfolgt", "kann erfolgen"), said of the actor."""
    verb, finite = verb_forms(lemma), tokens[group.finite]
    if verb is None or finite.text.lower() in _PREDICTIONS:
        return None
    if len(group.members) == 1:
        return _like_full_verb(finite, verb, actor)
    if len(group.members) != 2:
        return None
    auxiliary = finite_auxiliary(finite)
    if auxiliary == SEIN and finite.text.lower() in {"ist", "sind"}:
        return _with_auxiliary(verb, "haben", "present", actor, participles(verb)[0])
    if auxiliary == WERDEN and finite.text.lower() in {"wird", "werden"}:
        return _with_auxiliary(verb, "werden", "present", actor, verb.lemma)
    name = _modal(finite)
    cell = _tense_and_mood(name, finite.text.lower()) if name else None
    forms = verb_forms(name) if name else None
    if cell is None or forms is None:
        return None
    text = forms.finite_form(actor.person, actor.number, *cell)
    return ActiveVerbs(lemma, text, verb.lemma, f"{verb.lemma} {text}")


def _like_full_verb(finite: Token, verb: VerbForms, actor: Actor) -> ActiveVerbs | None:
    """The present, or the perfect for a preterite."""
    old = verb_forms(finite.lemma)
    cells = (
        {one.tense for one in old.finite if one.text == finite.text.lower() and one.person == 3}
        if old
        else set()
    )
    if cells == {"preterite"}:
        return _with_auxiliary(verb, "haben", "present", actor, participles(verb)[0])
    if "present" not in cells:
        return None
    return _present(verb, actor)


def _present(verb: VerbForms, actor: Actor) -> ActiveVerbs:
    cell = (actor.person, actor.number, "present", "indicative")
    whole = next(one for one in verb.finite if (one.person, one.number, one.tense, one.mood) == cell)
    return ActiveVerbs(verb.lemma, whole.text, verb.particle, verb.joined(whole))


def _has_one_verb(tokens: Sequence[Token], group: VerbGroup, verb: VerbForms) -> bool:
    """Whether the full verb of the group is really a form of it, and the only one."""
    forms = {*participles(verb), verb.lemma, verb.zu_infinitive.replace(" ", "")}
    helpers = {"werden", "worden", "zu"}
    full = [
        tokens[index].text.lower()
        for index in group.members
        if index != group.finite and tokens[index].text.lower() not in helpers
    ]
    return len(full) == 1 and full[0] in forms


def _passive(finite: Token, verb: VerbForms, actor: Actor, others: Sequence[str]) -> ActiveVerbs | None:
    form, auxiliary = finite.text.lower(), finite_auxiliary(finite)
    if auxiliary == WERDEN and "werden" in others:
        return _with_auxiliary(verb, "werden", "present", actor, verb.lemma)
    if auxiliary == WERDEN and form in {"wird", "werden"}:
        return _present(verb, actor)
    participle = participles(verb)[0]
    if auxiliary == WERDEN and form in {"wurde", "wurden"}:
        return _with_auxiliary(verb, "haben", "present", actor, participle)
    if auxiliary == SEIN and "worden" in others and form in {"ist", "sind"}:
        return _with_auxiliary(verb, "haben", "present", actor, participle)
    if auxiliary == SEIN and "worden" in others and form in {"war", "waren"}:
        return _with_auxiliary(verb, "haben", "preterite", actor, participle)
    return None


def _with_auxiliary(
    verb: VerbForms, auxiliary: str, tense: Tense, actor: Actor, bracket: str
) -> ActiveVerbs | None:
    forms = verb_forms(auxiliary)
    if forms is None:
        return None
    finite = forms.finite_form(actor.person, actor.number, tense)
    return ActiveVerbs(verb.lemma, finite, bracket, f"{bracket} {finite}")


def _duty(finite: Token, verb: VerbForms, actor: Actor, modal: str) -> ActiveVerbs | None:
    tenses: dict[str, Tense] = {"ist": "present", "sind": "present", "war": "preterite", "waren": "preterite"}
    tense = tenses.get(finite.text.lower())
    return None if tense is None else _with_auxiliary(verb, modal, tense, actor, verb.lemma)


def _modal_verbs(finite: Token, verb: VerbForms, actor: Actor, others: Sequence[str]) -> ActiveVerbs | None:
    """ "muss geprüft werden" -> "müssen prüfen"; not "müsste geprüft worden sein"."""
    lemma = _modal(finite)
    if finite_auxiliary(finite) != MODAL or not lemma or others.count("werden") != 1 or len(others) != 2:
        return None
    cell = _tense_and_mood(lemma, finite.text.lower())
    forms = verb_forms(lemma)
    if cell is None or forms is None:
        return None
    text = forms.finite_form(actor.person, actor.number, *cell)
    return ActiveVerbs(verb.lemma, text, verb.lemma, f"{verb.lemma} {text}")


def _modal(token: Token) -> str:
    """The infinitive of the modal verb that the token is a third person of, "" for others."""
    word = token.text.lower()
    return next((lemma for lemma in _MODALS if _tense_and_mood(lemma, word) is not None), "")


def _tense_and_mood(lemma: str, word: str) -> tuple[Tense, Mood] | None:
    forms = verb_forms(lemma)
    if forms is None:
        return None
    found = [(one.tense, one.mood) for one in forms.finite if one.text == word and one.person == 3]
    plain = [cell for cell in found if cell != ("present", "subjunctive")]
    return next(iter(plain), None)
