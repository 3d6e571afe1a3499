"""Two things of equal rank beside an "und" or "oder", nouns or not: "telefonisch oder per E-Mail"."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from workbench.language.exempt import Span
from workbench.language.morphology import Token
from workbench.rewrite.facts.asked_items import is_asked
from workbench.rewrite.facts.content import ContentWord, is_light
from workbench.rewrite.facts.counterparts import is_free, is_told
from workbench.rewrite.facts.enumerations import Item, enumerations, listed_attributes
from workbench.rewrite.guard import Wording

_JOINS = frozenset("und oder sowie noch auch bzw. beziehungsweise".split())
_NOUNS = frozenset({"NN", "NNA", "NNI"})
_STANDS = frozenset({"ADJD", "ADJ"})
_ACTS = frozenset({"VVPP", "VVINF", "VVIZU"})
_LEADS = frozenset({"ART", "PPOSAT", "PIAT", "PDAT", "APPR", "APPRART", "CARD", "ADJA", "PTKZU", "PDS"})
_SHORTEST, _ALIKE, _FAR, _SEVERAL = 4, 4, 4, 2


@dataclass(frozen=True, slots=True)
class Conjunct:
    """One of the two things: its head at `start:end`, and the nouns that may be its head instead."""

    start: int
    end: int
    words: tuple[ContentWord, ...]
    sort: str
    is_state: bool = False


def conjuncts(wording: Wording) -> Iterator[tuple[Conjunct, Conjunct]]:
    """Both things of each joining word, in text order."""
    for (offset, _), sentence in zip(wording.spans, wording.sentences, strict=True):
        tokens = sentence.tokens
        for place, token in enumerate(tokens):
            if token.text.lower() not in _JOINS:
                continue
            if token.text == "auch" and not (place and tokens[place - 1].text in {"als", "wie"}):
                continue  # only "sowohl ... als auch"
            left, right = _left(tokens, place, offset), _right(tokens, place, offset)
            if left and right and _is_parallel(left, right):
                yield left, right


def _is_parallel(left: Conjunct, right: Conjunct) -> bool:
    one, other = left.words[0].text, right.words[0].text
    if one[:_ALIKE].lower() == other[:_ALIKE].lower() or min(len(one), len(other)) < _SHORTEST:
        return False  # "Antragstellerin oder Antragsteller"
    if left.sort == right.sort or "act" not in {left.sort, right.sort}:
        return True
    return left.is_state or right.is_state  # "geräumt und mit allen Schlüsseln"


def _left(tokens: Sequence[Token], place: int, offset: int) -> Conjunct | None:
    """The word in front; a noun together with those that it may belong to."""
    at = place - (2 if tokens[place].text == "auch" else 1)
    if at > 0 and tokens[at].text == ",":
        at -= 1
    if at < 0 or _sort(tokens[at]) is None:
        return None
    found = [tokens[at]]
    if tokens[at].tag in _NOUNS:
        while at > 0 and tokens[at - 1].tag in _LEADS | _NOUNS:
            at -= 1
            if tokens[at].tag in _NOUNS:
                found.append(tokens[at])
    return _conjunct(found, offset)


def _right(tokens: Sequence[Token], place: int, offset: int) -> Conjunct | None:
    """The first telling word behind."""
    for token in tokens[place + 1 : place + 2 + _FAR]:
        if _sort(token) is not None:
            return _conjunct([token], offset)
        if token.tag not in _LEADS:
            return None
    return None


def _sort(token: Token) -> str | None:
    if token.tag in _NOUNS:
        return "noun"
    if token.tag in _STANDS and not is_light(token.text):
        return "way"
    return "act" if token.tag in _ACTS else None


def _conjunct(found: Sequence[Token], offset: int) -> Conjunct:
    words = tuple(
        ContentWord(token.start + offset, token.end + offset, token.text, token.tag in _NOUNS, False)
        for token in found
    )
    return Conjunct(words[0].start, words[0].end, words, _sort(found[0]) or "", found[0].tag == "VVPP")


def dropped_conjuncts(original: Wording, rewrite: Wording) -> Iterator[Span]:
    """Where one of the two things has its own word in the rewrite and the other one has nothing there."""
    for left, right in conjuncts(original):
        told_left, told_right = is_told(left.words, rewrite), is_told(right.words, rewrite)
        if told_left == told_right:
            continue
        gone = right if told_left else left
        span = (gone.start, gone.end)
        if not is_free(gone.words, span, original, rewrite):
            yield span


def dropped_items(original: Wording, rewrite: Wording) -> Iterator[Span]:
    """Items of a list of nouns without a word of their own, where the rewrite has at least one other by its name."""
    yield from _dropped(enumerations(original), True, original, rewrite)


def dropped_attributes(original: Wording, rewrite: Wording) -> Iterator[Span]:
    """Attributes in a list without a word of their own in the rewrite, where another one of the list has its own."""
    yield from _dropped(listed_attributes(original), False, original, rewrite)


def _dropped(
    lists: Sequence[Sequence[Item]], are_nouns: bool, original: Wording, rewrite: Wording
) -> Iterator[Span]:
    for items in lists:
        words = [_words(item, are_nouns) for item in items]
        told = [
            is_told(each, rewrite) or any(is_asked(word.text, rewrite.text) for word in each)
            for each in words
        ]
        free = [
            is_free(each, _span(item), original, rewrite) for item, each in zip(items, words, strict=True)
        ]
        if not any(told) and sum(free) < _SEVERAL:
            continue
        known = {item.nouns[0][:_ALIKE] for item, said in zip(items, told, strict=True) if said}
        for item, said in zip(items, map(max, told, free), strict=True):
            if not (said or is_light(item.nouns[0]) or item.nouns[0][:_ALIKE] in known):
                yield _span(item)


def _span(item: Item) -> Span:
    return item.start, item.end


def _words(item: Item, are_nouns: bool) -> tuple[ContentWord, ...]:
    return tuple(ContentWord(item.start, item.end, word, are_nouns, False) for word in item.nouns)
