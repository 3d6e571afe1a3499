"""Verbs that tell somebody something: object is the person ("informieren") or the matter ("mitteilen")."""

from collections.abc import Iterator

from workbench.rewrite.fitting.agents import is_agent
from workbench.rewrite.fitting.analysed import Analysis
from workbench.rewrite.fitting.edits import Edit
from workbench.rewrite.fitting.joined_objects import all_recased, chains
from workbench.rewrite.fitting.light_noun_matters import lead_of, pointing
from workbench.rewrite.fitting.light_verb_frames import Frame
from workbench.rewrite.fitting.object_case import objects_in, recased
from workbench.rewrite.fitting.object_change import ObjectChange
from workbench.rewrite.fitting.preposition_objects import behind_preposition, governed, other_preposition
from workbench.rewrite.fitting.verb_use import VerbUse

_INFINITES = frozenset({"VVINF", "VVIZU", "VVPP"})
_TWO_CASES = "Zwei Satzglieder stehen nun in einem anderen Fall: Bitte prüfen."
_NO_MATTER = "Bitte prüfen, ob hinter dem neuen Verb steht, worum es geht."


def tells_matter(old: Frame, new: Frame | None) -> bool:
    """Whether the person leaves the accusative to the matter: "informieren" -> "mitteilen", not "anrufen"."""
    return new is not None and old.of_person and {"dat", "acc"} <= new.cases


def matter_told(analysis: Analysis, use: VerbUse, old: Frame) -> ObjectChange:
    """ "informieren Sie über die Entscheidung": the person into the dative, the matter without preposition."""
    persons = chains(analysis, objects_in(analysis, use.clause, "acc"))
    if use.is_passive or len(persons) != 1:
        return ObjectChange(impossible=True)
    of_matter = old.prepositions - {"von"}
    over = next((at for at in use.clause if analysis.tokens[at].text.lower() in of_matter), None)
    matter = other_preposition(analysis, "", over, _TWO_CASES) if over is not None else ObjectChange()
    edits = all_recased(analysis, persons[0], "acc", "dat")
    if edits is None or matter.impossible:
        return ObjectChange(impossible=True)
    return ObjectChange([*edits, *matter.edits], _TWO_CASES if over is not None else _NO_MATTER)


def told_of(analysis: Analysis, use: VerbUse, old: Frame, new: Frame) -> ObjectChange | None:
    """ "setzen Sie von der Änderung in Kenntnis": "informieren Sie über die Änderung"."""
    if not new.of_person or old.of_person or "acc" not in old.cases:
        return None
    for at in _beside_verb(analysis, use):
        token = analysis.tokens[at]
        check = "Die Präposition ist eine andere: Bitte prüfen."
        if lead := lead_of(token.text, "von"):  # "davon", "hiervon", "wovon"
            return ObjectChange([Edit(token.start, token.end, pointing(lead, "über"))], check)
        if token.text.lower() in {"von", "vom"} and not (use.is_passive and _names_doer(analysis, at)):
            return other_preposition(analysis, "über", at, check)
    return None


def _beside_verb(analysis: Analysis, use: VerbUse) -> Iterator[int]:
    """The words of the clause without those of another verb: "hat ihn davon zu überzeugen und uns hiervon ..."."""
    tokens, start = analysis.tokens, -1
    if use.shape != "finite":
        others = [at for at in use.clause if at < use.verb and tokens[at].tag in _INFINITES]
        start = max(others, default=-1)
    return (at for at in use.clause if at > start)


def _names_doer(analysis: Analysis, preposition: int) -> bool:
    """Whether "von" names who informs: "wurde vom Jugendamt in Kenntnis gesetzt"."""
    return any(is_agent(analysis.tokens[one.last]) for one in governed(analysis, preposition))


def person_informed(analysis: Analysis, use: VerbUse, new: Frame) -> ObjectChange:
    """ "teilen Ihnen die Entscheidung mit": the person becomes object, the matter stands behind "über"."""
    persons = [item for item in objects_in(analysis, use.clause, "dat") if item.sure]
    if use.is_passive or len(persons) != 1 or not new.prepositions:
        return ObjectChange(impossible=True)
    edits = recased(analysis, persons[0], "dat", "acc")
    matters = [item for item in objects_in(analysis, use.clause, "acc") if item.first != persons[0].first]
    if edits is None or len(matters) > 1:
        return ObjectChange(impossible=True)
    if not matters:
        return ObjectChange(list(edits), _TWO_CASES)
    preposition = "über" if "über" in new.prepositions else next(iter(new.prepositions), "über")
    more = behind_preposition(analysis, matters[0], "acc", preposition)
    return ObjectChange(impossible=True) if more is None else ObjectChange([*edits, *more], _TWO_CASES)
