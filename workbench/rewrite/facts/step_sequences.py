"""Steps of a rewrite that stand in another order than "vor", "nach" and "vorausgehen" of the original give them."""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from workbench.language.exempt import Span
from workbench.language.sentence import Sentence
from workbench.rewrite.facts.content import ContentWord, content_words, is_said
from workbench.rewrite.facts.cues import cues
from workbench.rewrite.facts.residue import is_left
from workbench.rewrite.facts.scopes import scope_at
from workbench.rewrite.facts.time_relations import AFTER, BEFORE, FIRST, LOOSE, NEXT, THEN, time_relations
from workbench.rewrite.guard import Wording

_PRECEDES = re.compile(
    r"\b(?:voraus|voran)(?:zu)?(?:geh|gegangen|ging)\w*|\bg(?:eht|ehen|ing|ingen)\b[^.;]*\b(?:voraus|voran)\b"
)
_FOLLOWS = re.compile(
    r"\b(?:nach)?(?:zu)?(?:ge)?folg(?:t|en|te)\b|\b(?:an)(?:zu)?schließen\b|\bschließ(?:t|en)\ssich\b[^.;]*\ban\b"
)
_THEN = re.compile(r"[Dd]ann\b")
_IF = re.compile(
    r"\b(?:wenn|falls|sofern|soweit|nur|auch|ist|sind|haben|hat)\s(?:\w+\s)?dann\b|\b(?:[Ww]enn|[Ff]alls|[Ss]ofern|[Ss]ollte\w*)\b|[?]"
)
Event = tuple[str, tuple[ContentWord, ...]]


def is_out_of_order(original: str, rewrite: str) -> bool:
    """Whether the rewrite has a step behind an event that the original puts it before, or the other way round."""
    parts = _segments(rewrite)
    if len(parts) < _SEVERAL:
        return False
    events, rest = _events(original)
    own = _place(rest, parts)
    for kind, words in events if own is not None else ():
        place = _place(words, parts)
        if place is not None and own is not None and (place < own if kind == BEFORE else place > own):
            return True
    return False


_SEVERAL = 2


@lru_cache(maxsize=512)
def _events(text: str) -> tuple[tuple[Event, ...], tuple[ContentWord, ...]]:
    """What the text puts its statement before or after, and the nouns of the statement itself."""
    wording = Wording(text)
    found: list[Event] = []
    spans: list[Span] = []
    for one in time_relations(text):
        if one.kind in {BEFORE, AFTER}:
            found.append((one.kind, tuple(word for word in one.words if word.is_noun)))
            spans.append((one.start, one.end))
    for (offset, _), sentence in zip(wording.spans, wording.sentences, strict=True):
        for pattern, kind in ((_PRECEDES, BEFORE), (_FOLLOWS, AFTER)):
            if pattern.search(sentence.text):
                for start, end, name in _datives(sentence):
                    place = start + offset, end + offset
                    found.append((kind, (ContentWord(*place, name, True, False),)))
                    spans.append(place)
    rest = tuple(
        word
        for word in content_words(wording)
        if word.is_noun and not any(start <= word.start < end for start, end in spans)
    )
    return tuple(found), rest


def _datives(sentence: Sentence) -> Iterator[tuple[int, int, str]]:
    """Nouns that can only stand in the dative, without a preposition or a noun that owns them."""
    for index, token in enumerate(sentence.tokens):
        cases = {reading.case for reading in sentence.readings[index] or ()}
        before = next((one for one in reversed(sentence.tokens[:index]) if one.tag not in _INSIDE), None)
        free = before is None or (before.pos != "ADP" and before.tag not in {"NN", "NNA"})
        if token.tag in {"NN", "NNA"} and "dat" in cases and cases <= {"dat", "gen"} and free:
            yield token.start, token.end, token.text


_INSIDE = frozenset({"ART", "ADJA", "PPOSAT", "PDAT"})


@lru_cache(maxsize=512)
def _segments(text: str) -> tuple[str, ...]:
    """The text cut in front of each clause with a word like "danach"; "dann" counts only behind "zuerst"."""
    found = cues("time_relations", text)
    first = next((cue.start for cue in found if cue.kind == FIRST), None)
    if first is None and not _IF.search(text):
        first = -1  # without a condition "dann" can only be "danach"
    wording = Wording(text)
    cuts = [0]
    for cue in found:
        later = first is not None and cue.start > first
        if cue.kind == THEN or (
            later and (cue.kind == NEXT or (cue.kind == LOOSE and _THEN.match(text, cue.start)))
        ):
            scope = scope_at(wording, cue.start)
            cuts.append(scope.start if scope is not None else cue.start)
    cuts = sorted({*cuts, len(text)})
    return tuple(text[start:end] for start, end in pairwise(cuts) if text[start:end].strip())


def _place(words: tuple[ContentWord, ...], parts: tuple[str, ...]) -> int | None:
    """The number of the only part that says one of the words."""
    places = [number for number, part in enumerate(parts) if any(is_said(word, part) for word in words)]
    if not places:
        places = [number for number, part in enumerate(parts) if any(is_left(word, part) for word in words)]
    return places[0] if len(places) == 1 else None
