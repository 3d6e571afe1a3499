"""The pronoun of a partitive: "eine der Behörden" becomes "eines der Ämter"."""

import re

from workbench.language.grammar.agreement import Reading, pronoun_readings
from workbench.language.grammar.phrase_scan import Phrase
from workbench.language.words.noun_table import Gender
from workbench.rewrite.fitting.analysis import Analysis
from workbench.rewrite.fitting.case_choice import chosen
from workbench.rewrite.fitting.declension import ending
from workbench.rewrite.fitting.edits import Edit

_PICKING = re.compile(r"(?P<stem>ein|kein|jed|welch|irgendein)(?:e[rsnm]?)", re.IGNORECASE)


def partitive_edit(whole: Analysis, phrase: Phrase, reading: Reading, gender: Gender | None) -> Edit | None:
    """The edit of the pronoun in front of a genitive plural; None if there is none or it stays."""
    if (reading.case, reading.number) != ("gen", "pl") or gender is None or not phrase.determiners:
        return None
    at = phrase.determiners[0] if len(phrase.determiners) > 1 else phrase.determiners[0] - 1
    if at < 0:
        return None
    token = whole.tokens[at]
    match = _PICKING.fullmatch(token.text)
    if match is None:
        return None
    own = frozenset(
        one
        for one in pronoun_readings(token.text.lower()) or ()
        if one.number == "sg" and reading.gender in (None, one.gender)
    )
    if not own:
        return None
    preposition = at - 1 if at and whole.tokens[at - 1].tag == "APPR" else None
    best = chosen(whole, Phrase(noun=at, preposition=preposition), own)[0]
    form = match["stem"] + ending("alone", Reading(best.case, "sg", gender))
    return Edit(token.start, token.end, form) if form != token.text else None
