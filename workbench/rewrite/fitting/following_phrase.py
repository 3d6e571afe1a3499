"""The noun phrases that hang on a preposition: the first one behind it and those joined to it."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from workbench.language.grammar.phrase_scan import Phrase
from workbench.language.morphology import Token
from workbench.rewrite.fitting.analysis import Analysis, analysed
from workbench.rewrite.fitting.place import Place

_JOINERS = frozenset({"und", "oder", "sowie", "bzw.", "beziehungsweise", ","})
_LEADING = frozenset({"CARD", "ADV", "ADJD", "TRUNC", "KON", "PTKNEG"})
_OPENING_PAIRS = frozenset({"sowohl", "weder", "entweder", "sei"})


def analysed_behind(place: Place) -> Analysis:
    """The sentence, with the words that were found read as prepositions."""
    tokens = list(analysed(place.text).tokens)
    for at in place.match.tokens:
        tokens[at] = replace(tokens[at], tag="APPR", pos="ADP")
    for at, token in enumerate(tokens):
        if _is_determiner(tokens, at):
            tokens[at] = replace(token, tag="PIAT", pos="DET")
            if tokens[at + 1].pos == "VERB":
                tokens[at + 1] = replace(tokens[at + 1], tag="NN", pos="NOUN")
    return Analysis(tuple(tokens))


def _is_determiner(tokens: Sequence[Token], at: int) -> bool:
    """ "allen" in "samt allen Nachweisen": tagged as a pronoun though a noun follows."""
    if tokens[at].tag != "PIS" or at + 1 >= len(tokens):
        return False
    following = tokens[at + 1]
    return following.tag in {"NN", "NNA", "ADJA"} or (
        following.pos == "VERB" and following.text[:1].isupper()
    )


def phrases_behind(whole: Analysis, start: int) -> tuple[Phrase, ...]:
    """The phrase that begins at the token `start` and those that "und" or a comma joins to it."""
    return tuple(_chain(whole, start))


def _chain(whole: Analysis, start: int) -> Iterator[Phrase]:
    while (phrase := _phrase_at(whole, start)) is not None and phrase.noun is not None:
        yield phrase
        joiner = phrase.noun + 1
        if joiner + 1 >= len(whole.tokens) or whole.tokens[joiner].text not in _JOINERS:
            return
        start = joiner + 1
        if whole.tokens[joiner].text == "," and not _goes_on(whole, start):
            return


def _goes_on(whole: Analysis, start: int) -> bool:
    """Whether behind a comma another item of the list stands, and "und" behind it."""
    phrase = _phrase_at(whole, start)
    if phrase is None or phrase.noun is None or phrase.noun + 1 >= len(whole.tokens):
        return False
    return whole.tokens[phrase.noun + 1].text in _JOINERS


def _phrase_at(whole: Analysis, start: int) -> Phrase | None:
    """The outermost phrase that begins here; numbers and adverbs may stand in front of its words."""
    for phrase in whole.phrases:
        if phrase.noun is None or (phrase.preposition is not None and phrase.preposition >= start):
            continue
        first = min([phrase.noun, *phrase.determiners, *phrase.adjectives])
        if first < start:
            continue
        between = whole.tokens[start:first]
        if between and between[0].tag == "KON" and between[0].text not in _OPENING_PAIRS:
            return None  # "Kraft und Ausdauer": no preposition
        if all(token.tag in _LEADING for token in between):
            return phrase
        if first == start:
            return phrase
    return None
