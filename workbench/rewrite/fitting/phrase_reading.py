"""The reading of a noun phrase in a case: the one that article and adjectives fit, of several genders the usual one."""

from collections.abc import Iterator, Sequence

from workbench.language.grammar.agreement import (
    Reading,
    adjective_readings,
    declension_after,
    determiner_readings,
)
from workbench.language.grammar.phrase_scan import Phrase
from workbench.language.words.noun_table import Case
from workbench.rewrite.fitting.analysed import Analysis
from workbench.rewrite.fitting.wordings import usual_gender


def phrase_reading(analysis: Analysis, phrase: Phrase, case: Case) -> Reading | None:
    """The singular if there is one; None without a reading, and where two genders would need other forms."""
    if phrase.noun is None:
        return None
    own = [one for one in analysis.readings[phrase.noun] or () if one.case == case]
    shown = [one for one in own if _is_shown(analysis, phrase, one)] or own
    fitting = [one for one in shown if one.number == "sg"] or shown
    genders = {one.gender for one in fitting}
    if len(genders) < 2:
        return fitting[0] if fitting else None
    usual = usual_gender(analysis.tokens[phrase.noun].lemma)
    if usual in genders:
        return next(one for one in fitting if one.gender == usual)
    alike = genders <= {"n", None} or "pl" in {one.number for one in fitting}
    bare = not phrase.determiners and not phrase.adjectives
    return min(fitting, key=lambda one: one.gender or "") if alike or bare else None


def _is_shown(analysis: Analysis, phrase: Phrase, reading: Reading) -> bool:
    """Whether no article and no adjective speaks against it."""
    return all(any(one.agrees(reading) for one in own) for own in _endings(analysis, phrase) if own)


def _endings(analysis: Analysis, phrase: Phrase) -> Iterator[Sequence[Reading]]:
    tokens = analysis.tokens
    yield from (tuple(determiner_readings(tokens[at].text) or ()) for at in phrase.determiners)
    after = declension_after(tokens[phrase.determiners[-1]].text) if phrase.determiners else "strong"
    for at in phrase.adjectives:
        yield tuple(adjective_readings(tokens[at].text.lower(), after) or ())
