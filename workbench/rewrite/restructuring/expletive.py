"""An "es" that only holds the first place and falls away behind "wenn": "es liegt ein Schaden vor"."""

from typing import Literal

from workbench.language.grammar.clauses import Clause
from workbench.language.grammar.verb_groups import VerbGroup
from workbench.language.sentence import Sentence
from workbench.rewrite.fitting.analysed import analysis_of
from workbench.rewrite.fitting.object_case import objects_in
from workbench.rewrite.fitting.valency import valency


def expletive(sentence: Sentence, clause: Clause) -> Literal["kept", "dropped", "unsure"]:
    """What becomes of the "es" that opens the clause where the verb goes to the end."""
    group = next((one for one in sentence.verb_groups if one.finite == clause.finite), None)
    if group is None:
        return "unsure"
    if group.is_passive:
        return "dropped"
    analysis = analysis_of(sentence.text)
    others = [
        item
        for item in objects_in(analysis, clause.own, "nom")
        if item.phrase is not None and item.first > group.finite
    ]
    if not others or group.lemma == "geben":
        return "kept"
    if any(item.sure for item in others) or _has_no_object(group):
        return "dropped"
    return "unsure"


def _has_no_object(group: VerbGroup) -> bool:
    known = valency(group.lemma)
    return known is not None and "acc" not in known.cases
