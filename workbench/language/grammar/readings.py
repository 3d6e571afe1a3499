"""Which cases, numbers and genders the words of a sentence may have.

A noun phrase is read as a whole: forms of the noun (`nouns`), determiner and adjective endings (`agreement`) and the
governing preposition (`government`) each allow a set; what all allow is left. There is never one guess: several
readings stay several, and where the constraints contradict each other (wrong tag, wrong German) the noun keeps its own.
"""

from collections.abc import Iterable, Sequence

from workbench.language.grammar.agreement import (
    After,
    Reading,
    Readings,
    adjective_readings,
    declension_after,
    determiner_readings,
    pronoun_readings,
)
from workbench.language.grammar.government import contained_article, governed_cases
from workbench.language.grammar.phrase_scan import Phrase, noun_phrases
from workbench.language.morphology import Token
from workbench.language.tokens import GENDER_ENDING
from workbench.language.words.noun_table import CASES, Case
from workbench.language.words.nouns import NounReading, noun_readings

__all__ = ["Reading", "Readings", "case_readings"]

_PRONOUNS = frozenset({"PPER", "PRF", "PDS", "PIS", "PRELS", "PWS", "PPOSS"})
_POLITE = frozenset({Reading("nom", "pl"), Reading("acc", "pl")})
_ANY = frozenset(
    [Reading(case, "sg", gender) for case in CASES for gender in ("m", "f", "n")]
    + [Reading(case, "pl") for case in CASES]
)


def case_readings(tokens: Sequence[Token]) -> tuple[Readings | None, ...]:
    """For each token the set of readings it may have; None for words without case (verbs, names, punctuation)."""
    found: list[Readings | None] = [None] * len(tokens)
    for index, token in enumerate(tokens):
        if token.tag in _PRONOUNS:
            found[index] = _pronoun(tokens, index)
    for phrase in noun_phrases(tokens):
        _read_phrase(tokens, phrase, found)
    return tuple(found)


def _pronoun(tokens: Sequence[Token], index: int) -> Readings | None:
    before = tokens[index - 1] if index else None
    opening = before is None or before.pos == "PUNCT"
    own = _POLITE if tokens[index].text == "Sie" and not opening else pronoun_readings(tokens[index].text)
    cases = governed_cases(before.text) if before is not None and before.tag == "APPR" else None
    return _narrowed(own, cases) if own and cases else own


def _read_phrase(tokens: Sequence[Token], phrase: Phrase, found: list[Readings | None]) -> None:
    after = _after(tokens, phrase)
    limits = [limit for index in phrase.determiners if (limit := determiner_readings(tokens[index].text))]
    adjectives = {index: adjective_readings(tokens[index].text, after) for index in phrase.adjectives}
    limits.extend(limit for limit in adjectives.values() if limit)
    cases = governed_cases(tokens[phrase.preposition].text) if phrase.preposition is not None else None
    article = contained_article(tokens[phrase.preposition].text) if phrase.preposition is not None else None
    if article and (limit := determiner_readings(article)):
        limits.append(limit)
    if phrase.noun is None:
        common = _common(_ANY, limits, cases)
    else:
        common = _noun(tokens[phrase.noun], after, limits, cases)
        if not limits and not phrase.determiners and _stands_bare(tokens, phrase.noun):
            common = frozenset(reading for reading in common if reading.case != "gen") or common
        found[phrase.noun] = common
    for index in phrase.determiners:
        found[index] = _agreeing(determiner_readings(tokens[index].text), common)
    for index, limit in adjectives.items():
        found[index] = _agreeing(limit, common)


def _noun(token: Token, after: After, limits: Sequence[Readings], cases: frozenset[Case] | None) -> Readings:
    """The readings of the noun that fit; the archaic dative only where nothing else fits."""
    forms = _forms(token)
    for archaic in (False, True):
        own = frozenset(_short(form) for form in forms if form.archaic <= archaic and _declined(form, after))
        if own and (fitting := _common(own, limits, cases)):
            return fitting
    return (
        frozenset(_short(form) for form in forms if not form.archaic) or _common(_ANY, limits, cases) or _ANY
    )


def _stands_bare(tokens: Sequence[Token], noun: int) -> bool:
    """Whether surely no determiner or adjective belongs to the noun: then it is no genitive (Duden, "Genitivregel")."""
    before = tokens[noun - 1].tag if noun else "$."
    return before in {"$.", "VVFIN", "VAFIN", "VMFIN", "APPR", "PPER", "PRF", "KOUS"}


def _forms(token: Token) -> frozenset[NounReading]:
    """The readings of the noun alone; "Bürger:innen" is a plural, "Bürger:in" may be a man or a woman."""
    ending = GENDER_ENDING.search(token.text)
    if ending is None:
        return noun_readings(token.text) or (
            noun_readings(token.text.capitalize()) if token.text.isupper() else frozenset()
        )
    if "innen" in ending.group():
        return frozenset(NounReading(token.text, None, case, "pl") for case in CASES)
    return frozenset()


def _short(form: NounReading) -> Reading:
    return Reading(form.case, form.number, form.gender)


def _declined(form: NounReading, after: After) -> bool:
    if form.declension == "weak" and form.number == "pl" and after == "mixed":
        return True  # "Ihre Angehörigen": in the plural the two are alike
    return form.declension is None or after in {"any", form.declension}


def _common(own: Readings, limits: Iterable[Readings], cases: frozenset[Case] | None) -> Readings:
    """The readings that every limit and the preposition allow; empty if there are none."""
    fitting = [reading for reading in own if cases is None or reading.case in cases]
    for limit in limits:
        fitting = [reading for reading in fitting if any(reading.agrees(other) for other in limit)]
    return frozenset(fitting)


def _narrowed(own: Readings, cases: frozenset[Case]) -> Readings:
    return _common(own, (), cases) or own


def _agreeing(own: Readings | None, common: Readings) -> Readings | None:
    """The readings of the whole phrase that a determiner or adjective allows; its own if that are none."""
    if own is None:
        return common or None
    return _common(common, (own,), None) or own


def _after(tokens: Sequence[Token], phrase: Phrase) -> After:
    """How the adjectives of the phrase are declined: by its last determiner."""
    if phrase.determiners:
        return declension_after(tokens[phrase.determiners[-1]].text)
    contracted = phrase.preposition is not None and contained_article(tokens[phrase.preposition].text)
    return "weak" if contracted else "strong"
