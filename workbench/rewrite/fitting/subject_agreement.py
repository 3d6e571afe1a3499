"""The finite verb in the number of another subject."""

from workbench.language.grammar.verbs import verb_forms
from workbench.language.words.noun_table import Number
from workbench.rewrite.fitting.analysed import Analysis
from workbench.rewrite.fitting.edits import Edit
from workbench.rewrite.fitting.object_case import NounPhrase
from workbench.rewrite.fitting.verb_persons import narrowed
from workbench.rewrite.fitting.verb_use import Cell, VerbUse


def agreeing(analysis: Analysis, use: VerbUse, item: NounPhrase) -> tuple[Edit, ...] | None:
    """The finite verb in the number of the new subject."""
    return in_person(analysis, use, "pl" if _is_plural(analysis, item) else "sg")


def in_person(analysis: Analysis, use: VerbUse, number: Number) -> tuple[Edit, ...] | None:
    """The finite auxiliary in the third person."""
    if use.group is None:
        return None
    index = use.group.finite
    token = analysis.tokens[index]
    for lemma in ("werden", "sein", "müssen", "können", "sollen", "dürfen", "haben"):
        forms = verb_forms(lemma)
        if forms is None:
            continue
        cells: list[Cell] = [
            (form.person, form.number, form.tense, form.mood)
            for form in forms.finite
            if form.text == token.text.lower()
        ]
        if cells:
            _, _, tense, mood = narrowed(analysis, index, cells)[0]
            text = forms.finite_form(3, number, tense, mood)
            shown = text[:1].upper() + text[1:] if token.text[:1].isupper() else text
            return (Edit(token.start, token.end, shown),) if shown != token.text else ()
    return None


def _is_plural(analysis: Analysis, item: NounPhrase) -> bool:
    if item.phrase is None:
        return analysis.tokens[item.first].text in {"Ihnen", "ihnen", "uns", "denen"}
    cases = {"gen"} if item.phrase.preposition is None else {"dat"}
    readings = [one for one in analysis.readings[item.last] or () if one.case in cases]
    return bool(readings) and all(one.number == "pl" for one in readings)
