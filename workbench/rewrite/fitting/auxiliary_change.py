"""The auxiliary of a perfect tense when the new verb takes another one: "ist erfolgt" -> "hat stattgefunden"."""

from workbench.language.grammar.government import governed_cases
from workbench.language.grammar.verbs import VerbForms, verb_forms
from workbench.language.morphology import Token
from workbench.rewrite.fitting.analysed import Analysis
from workbench.rewrite.fitting.edits import Edit
from workbench.rewrite.fitting.light_verb_frames import frame_of
from workbench.rewrite.fitting.valency import valency
from workbench.rewrite.fitting.verb_persons import narrowed
from workbench.rewrite.fitting.verb_use import Cell, VerbUse
from workbench.rewrite.fitting.verb_wording import VerbWording


def perfect_auxiliary(verb: VerbForms) -> str:
    """haben or sein: of verbs that have both ("abziehen") haben if they have an object."""
    known = valency(verb.lemma)
    if known is not None and "acc" in known.cases and "haben" in verb.auxiliaries:
        return "haben"
    return verb.auxiliaries[0]


def auxiliary_edits(
    analysis: Analysis, use: VerbUse, source: VerbWording, target: VerbWording
) -> tuple[Edit, ...] | None:
    """The edit of the auxiliary, none if it stays; None if its form cannot be told."""
    group, new = use.group, _auxiliary(target)
    if use.shape != "participle":
        return ()
    behind = analysis.tokens[use.verb + 1 : use.verb + 2]
    if behind and behind[0].tag == "VAFIN" and _is_form(behind[0], "haben"):
        # perfect whatever else the clause has: "nachdem er der Bitte, zu kommen, gefolgt ist"
        return () if new == "haben" else changed_form(analysis, use.verb + 1, "haben", new)
    if group is None or group.kind not in {"perfect", "state"}:
        return ()
    for index in group.members:
        old = next((name for name in ("haben", "sein") if _is_form(analysis.tokens[index], name)), None)
        if index == use.verb or old is None:
            continue
        if old == new or (old == "sein" and _auxiliary(source) == "haben" and _is_transitive(source)):
            return ()
        return changed_form(analysis, index, old, new)
    return ()


def _auxiliary(wording: VerbWording) -> str:
    """haben for what has an object noun of its own: "die Wohnung wechseln"."""
    if wording.fixed and wording.fixed[-1][:1].isupper() and not governed_cases(wording.fixed[0]):
        return "haben"
    return perfect_auxiliary(wording.verb)


def _is_transitive(wording: VerbWording) -> bool:
    frame = frame_of(wording)
    if frame is None:
        return "sein" not in wording.verb.auxiliaries
    return "acc" in frame.cases or frame.noun


def changed_form(analysis: Analysis, index: int, old: str, new: str) -> tuple[Edit, ...] | None:
    """The token, a form of one auxiliary, in the same form of another."""
    token, word = analysis.tokens[index], analysis.tokens[index].text.lower()
    before, behind = verb_forms(old), verb_forms(new)
    assert before is not None and behind is not None  # noqa: S101  (auxiliaries have forms)
    if word == old and token.tag.endswith("INF"):
        return (Edit(token.start, token.end, new),)
    cells: list[Cell] = [
        (form.person, form.number, form.tense, form.mood) for form in before.finite if form.text == word
    ]
    if not cells:
        return None
    text = behind.finite_form(*narrowed(analysis, index, cells)[0])
    shown = text[:1].upper() + text[1:] if token.text[:1].isupper() else text
    return (Edit(token.start, token.end, shown),)


def _is_form(token: Token, auxiliary: str) -> bool:
    forms = verb_forms(auxiliary)
    word = token.text.lower()
    return forms is not None and (word == auxiliary or any(form.text == word for form in forms.finite))
