"""The ending of an adjective that is put in front of a noun where none with endings stood."""

from workbench.language.grammar.agreement import Reading
from workbench.language.grammar.government import contained_article
from workbench.language.grammar.phrase_scan import Phrase
from workbench.rewrite.fitting.analysis import Analysis, analysed
from workbench.rewrite.fitting.case_choice import chosen
from workbench.rewrite.fitting.declension import adjective_table, ending
from workbench.rewrite.fitting.place import Place

_ENDINGS = ("en", "em", "er", "es", "e")


def attributive_endings(place: Place) -> tuple[str, ...]:
    """Endings for an adjective in place of the match, likeliest first; none if no noun follows.

    An adjective beside it shows the ending; else the phrase is read without the match.
    """
    neighbour = next(
        (token for token in (place.after(), place.before()) if token is not None and token.tag == "ADJA"),
        None,
    )
    if neighbour is not None and neighbour.text[:1].islower():
        return next(((end,) for end in _ENDINGS if neighbour.text.endswith(end)), ())
    start, end = place.first.start, place.last.end
    without = place.text[:start] + place.text[end:].lstrip()
    whole = analysed(without)
    noun = next(
        (at for at, token in enumerate(whole.tokens) if token.start >= start and token.pos == "NOUN"), None
    )
    return () if noun is None else _endings(whole, whole.phrase_of(noun))


def _endings(whole: Analysis, phrase: Phrase) -> tuple[str, ...]:
    assert phrase.noun is not None  # noqa: S101  (the caller asked for the phrase of a noun)
    own = whole.readings[phrase.noun]
    if not own:
        return ()
    determiner = whole.tokens[phrase.determiners[-1]].text if phrase.determiners else None
    contracted = phrase.preposition is not None and bool(
        contained_article(whole.tokens[phrase.preposition].text)
    )
    found: dict[str, None] = {}
    for reading in chosen(whole, phrase, own):
        table = adjective_table(determiner, contracted, "", reading)
        found[ending(table, Reading(reading.case, reading.number, reading.gender))] = None
    return tuple(found)
