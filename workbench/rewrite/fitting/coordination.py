"""Nouns that share an article: "die Behörde oder Gemeinde" becomes "das Amt oder die Gemeinde"."""

from collections.abc import Iterator

from workbench.language.grammar.agreement import Reading, Readings, determiner_readings
from workbench.language.grammar.phrase_scan import Phrase
from workbench.rewrite.fitting.analysis import Analysis
from workbench.rewrite.fitting.case_choice import chosen
from workbench.rewrite.fitting.contractions import contracted, parted
from workbench.rewrite.fitting.declension import determiner_form, is_article_word
from workbench.rewrite.fitting.edits import Edit

_JOINERS = frozenset({"und", "oder", "bzw.", "beziehungsweise", "sowie"})
_NOUNS = frozenset({"NN", "NNA", "NNI"})


def joined(whole: Analysis, head: int, old: Reading, new: Reading) -> Iterator[Edit]:
    """The edits that give each of two joined nouns its own article when they no longer can share one."""
    if old.number == "pl" and new.number == "pl":
        return
    yield from _behind(whole, head)
    yield from _in_front(whole, head, new)


def _behind(whole: Analysis, head: int) -> Iterator[Edit]:
    """The old article for the second noun."""
    tokens = whole.tokens
    if head + 2 >= len(tokens) or tokens[head + 1].text not in _JOINERS or tokens[head + 2].tag not in _NOUNS:
        return
    phrase = whole.phrase_of(head)
    words = [tokens[at].text.lower() for at in phrase.determiners if is_article_word(tokens[at].text)]
    if phrase.preposition is not None and tokens[phrase.preposition].tag == "APPRART":
        words = [tokens[phrase.preposition].text.lower()]
    if words and _shares(whole, head + 2, words[-1]):
        at = tokens[head + 2].start
        yield Edit(at, at, " ".join(_polite(whole, head, words)) + " ")


def _shares(whole: Analysis, noun: int, determiner: str) -> bool:
    """Whether the determiner can belong to the second noun too: not to the plural in "mein Ausweis und Fotos"."""
    split = parted(determiner)
    own = determiner_readings(split[1] if split else determiner)
    readings = whole.readings[noun] or frozenset()
    return any(one.agrees(other) for one in own or () for other in readings if other.number == "sg")


def _polite(whole: Analysis, head: int, words: list[str]) -> list[str]:
    """ "Ihr" keeps its capital."""
    written = {whole.tokens[at].text for at in whole.phrase_of(head).determiners}
    return [
        word.capitalize() if word.startswith("ihr") and word.capitalize() in written else word
        for word in words
    ]


def _in_front(whole: Analysis, head: int, new: Reading) -> Iterator[Edit]:
    """An article of its own for a noun that shared that of the noun in front."""
    tokens = whole.tokens
    own = whole.phrase_of(head)
    if head < 2 or tokens[head - 1].text not in _JOINERS or own.determiners or own.adjectives:
        return
    phrase = whole.phrase_of(head - 2)
    split = None
    if phrase.preposition is not None and tokens[phrase.preposition].tag == "APPRART":
        split = parted(tokens[phrase.preposition].text)
    words = [tokens[at].text for at in phrase.determiners if is_article_word(tokens[at].text)]
    if split:
        article = determiner_form(split[1], new)
        form = (contracted(split[0], article) or f"{split[0]} {article}") if article else ""
    else:
        form = (determiner_form(words[-1], new) or "") if words else ""
        form = form if words and words[-1].startswith("Ihr") and phrase.determiners[0] else form.lower()
    if form:
        at = tokens[head].start
        yield Edit(at, at, form + " ")


def is_joined(whole: Analysis, head: int) -> bool:
    """Whether "und" joins another noun to it; not a verb: "Steigen die Kosten und liegen über der Grenze"."""
    behind = whole.tokens[head + 1 : head + 3]
    joins = bool(behind) and behind[0].tag == "KON" and not behind[-1].tag.endswith("FIN")
    return joins or any(token.tag == "KON" for token in whole.tokens[max(0, head - 3) : head])


def shared(whole: Analysis, phrase: Phrase, own: Readings) -> Readings:
    """The readings of a noun that is joined to the one in front: both stand in the same case."""
    if phrase.preposition is not None or phrase.noun is None:
        return own
    first = min([phrase.noun, *phrase.determiners, *phrase.adjectives])
    tags = _NOUNS | {"PPER"}
    if first < 2 or whole.tokens[first - 1].text not in _JOINERS or whole.tokens[first - 2].tag not in tags:
        return own
    other = whole.phrase_of(first - 2)
    readings = whole.readings[first - 2]
    if not readings:
        return own
    cases = {one.case for one in chosen(whole, other, shared(whole, other, readings))}
    return frozenset(one for one in own if one.case in cases) or own
