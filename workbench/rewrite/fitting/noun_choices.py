"""Which readings of a noun its phrase and its clause leave."""

from workbench.language.grammar.agreement import Reading, Readings, determiner_readings
from workbench.language.grammar.phrase_scan import Phrase
from workbench.language.words.nouns import noun_readings
from workbench.rewrite.fitting.analysis import Analysis
from workbench.rewrite.fitting.case_choice import chosen
from workbench.rewrite.fitting.coordination import shared
from workbench.rewrite.fitting.noun_phrase import determiners_of


def noun_choices(whole: Analysis, head: int, own: Readings, counted: bool = False) -> tuple[Reading, ...]:
    """Those of the readings `own` that the sentence leaves, likeliest first.

    `counted`: whether the noun is replaced by one for things of which there are several.
    """
    phrase = whole.phrase_of(head)
    if len(determiners_of(whole.tokens, phrase)) < len(phrase.determiners):
        own = frozenset(one for one in own if (one.case, one.number) == ("gen", "pl")) or own
    if _is_torn(phrase, own):
        forms = noun_readings(whole.tokens[head].text)
        own |= frozenset(Reading(one.case, one.number, one.gender) for one in forms if one.number == "pl")
    if is_counted(whole, head):
        own = frozenset(one for one in own if one.number == "pl") or own
    found = chosen(whole, phrase, shared(whole, phrase, own))
    alone = not (phrase.determiners or phrase.adjectives or _has_article(whole, phrase))
    if not alone or not (_is_person(whole.tokens[head].text) or (counted and _shows_no_number(found))):
        return found
    return tuple(sorted(found, key=lambda one: one.number != "pl"))


def contradicts_article(whole: Analysis, head: int, own: Readings) -> bool:
    """Whether the article right in front allows none of the readings: "das belastende Moment" is no "der Moment"."""
    phrase = whole.phrase_of(head)
    first = min([head, *phrase.adjectives])
    shown = [determiner_readings(whole.tokens[at].text) for at in phrase.determiners if at == first - 1]
    return any(limit and not any(one.agrees(two) for one in limit for two in own) for limit in shown)


def _is_torn(phrase: Phrase, own: Readings) -> bool:
    """Whether the article may stand far in front: "die sich daraus ergebenden Beträge" is no dative."""
    alone = phrase.preposition is None and not phrase.determiners and bool(phrase.adjectives)
    return alone and {one.case for one in own} == {"dat"}


def _has_article(whole: Analysis, phrase: Phrase) -> bool:
    return phrase.preposition is not None and whole.tokens[phrase.preposition].tag == "APPRART"


def _shows_no_number(found: tuple[Reading, ...]) -> bool:
    """Whether one case may be singular and plural: "mit Personenkraftwagen" rather is about several."""
    return any(
        one.case == other.case and (one.number, other.number) == ("sg", "pl")
        for one in found
        for other in found
    )


def _is_person(word: str) -> bool:
    """Whether it is declined like most nouns for people: without an article those stand in the plural."""
    readings = noun_readings(word)
    weak = any(
        one.gender == "m" and (one.case, one.number) == ("gen", "sg") and word.endswith("n")
        for one in readings
    )
    return weak or any(one.declension for one in readings)


def is_counted(whole: Analysis, head: int) -> bool:
    """Whether a number above one stands in front."""
    phrase = whole.phrase_of(head)
    first = max(0, min([head, *phrase.adjectives]) - 1)
    return any(
        (token.tag == "CARD" and token.text not in {"1", "eins"}) or token.text == "paar"
        for token in whole.tokens[first:head]
    )
