"""Articles and adjectives without a noun that stand for the one before: "ein neues"."""

from workbench.language.grammar.agreement import (
    Reading,
    adjective_readings,
    declension_after,
    determiner_readings,
)
from workbench.language.grammar.phrase_scan import Phrase
from workbench.rewrite.fitting.analysis import Analysis
from workbench.rewrite.fitting.case_choice import chosen
from workbench.rewrite.fitting.declension import (
    adjective_form,
    adjective_table,
    determiner_form,
)
from workbench.rewrite.fitting.edits import Edit
from workbench.rewrite.fitting.kinds import Kind, Resumption


def elliptic(whole: Analysis, phrase: Phrase, old: Kind, new: Kind, found: Resumption) -> None:
    """ "ein neues" without a noun stands for the one before, at the end of a clause; never sure."""
    if not phrase.determiners or not phrase.adjectives or old.number == "pl" or new.number == "pl":
        return
    at = phrase.adjectives[-1]
    if at + 1 < len(whole.tokens) and whole.tokens[at + 1].pos not in {"PUNCT", "VERB", "CONJ", "PART"}:
        return
    word = whole.tokens[phrase.determiners[-1]].text
    own = determiner_readings(word) or frozenset()
    shown = adjective_readings(whole.tokens[at].text, declension_after(word)) or frozenset()
    fitting = frozenset(
        one
        for one in own
        for other in shown
        if one.agrees(other) and old.holds(one) and one.gender == old.gender
    )
    if not fitting:
        return
    one = chosen(whole, Phrase(phrase.preposition, [], [], at), fitting)[0]
    turned = Reading(one.case, new.number, new.gender)
    determiner = determiner_form(word, turned)
    if determiner is None:
        return
    table = adjective_table(determiner, False, "", turned)
    forms = {phrase.determiners[-1]: determiner}
    forms |= {index: adjective_form(whole.tokens[index].text, turned, table) for index in phrase.adjectives}
    for index, form in forms.items():
        token = whole.tokens[index]
        if form != token.text:
            found.edits.append(Edit(token.start, token.end, form))
    found.doubts.append(whole.tokens[at].text)
