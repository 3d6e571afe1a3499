"""Steps of a rewrite that stand in another order than "vor", "nach" and "vorausgehen" of the original give them."""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from workbench.language.exempt import Span
from workbench.language.sentence import Sentence
from workbench.rewrite.facts.content import ContentWord, content_words, is_said
from workbench.rewrite.facts.cues import cues
from workbench.rewrite.facts.residue import is_left, parted_verbs
from workbench.rewrite.facts.scopes import scope_at
from workbench.rewrite.facts.time_relations import AFTER, BEFORE, FIRST, LOOSE, NEXT, THEN, time_relations
from workbench.rewrite.facts.wording import stem, stems_of
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
_GOES_ON = re.compile(r"(?:,|\bund)\s(?:erst\s)?$")
Words = tuple[ContentWord, ...]
Event = tuple[str, Words, Words]
"""Whether before or after what, and the adjectives that tell it from another one: "mündliche Prüfung"."""


def is_out_of_order(original: str, rewrite: str) -> bool:
    """Whether the rewrite has a step behind an event that the original puts it before, or the other way round."""
    parts = _segments(rewrite)
    if len(parts) < _SEVERAL:
        return False
    events, rest, attributes, acts = _events(original)
    for kind, words, manners in events:
        own, place = _place(rest, parts) if rest else None, _place(words, parts)
        own = _place(acts, parts) if own is None else own
        if own is None or place is None or own == place:
            if manners and attributes:
                own, place = _place(attributes, parts), _place(manners, parts)
            elif ";" not in original and len(Wording(original).spans) == 1:
                own = _place(acts, parts)
        if place is not None and own is not None and (place < own if kind == BEFORE else place > own):
            return True
    return False


_SEVERAL = 2


@lru_cache(maxsize=512)
def _events(text: str) -> tuple[tuple[Event, ...], Words, Words, Words]:
    """What the text puts its statement before or after, and the nouns, adjectives and verbs of the statement itself."""
    wording = Wording(text)
    found: list[Event] = []
    spans: list[Span] = []
    for one in time_relations(text):
        if one.kind in {BEFORE, AFTER}:
            nouns = tuple(word for word in one.words if word.is_noun)
            found.append((one.kind, nouns, tuple(word for word in one.words if not word.is_noun)))
            spans.append((one.start, one.end))
    for (offset, _), sentence in zip(wording.spans, wording.sentences, strict=True):
        for pattern, kind in ((_PRECEDES, BEFORE), (_FOLLOWS, AFTER)):
            if pattern.search(sentence.text):
                for start, end, name in (*_datives(sentence), *_followed(sentence)):
                    place = start + offset, end + offset
                    manner = _attributes(content_words(wording, light=True), start + offset)
                    found.append((kind, (ContentWord(*place, name, True, False),), manner))
                    spans.append(place)
    own = tuple(
        word for word in content_words(wording) if not any(start <= word.start < end for start, end in spans)
    )
    rest = tuple(word for word in own if word.is_noun)
    manners = tuple(word for noun in rest for word in _attributes(own, noun.start))
    acts = tuple(word for word in own if not word.is_noun and word not in manners)
    return tuple(found), rest, manners, acts


def _attributes(words: Words, noun: int) -> Words:
    """The adjective right in front of a noun."""
    return tuple(word for word in words if not word.is_noun and word.end + 1 == noun)


def _datives(sentence: Sentence) -> Iterator[tuple[int, int, str]]:
    """Nouns that can only stand in the dative, without a preposition or a noun that owns them."""
    for index, token in enumerate(sentence.tokens):
        cases = {reading.case for reading in sentence.readings[index] or ()}
        before = next((one for one in reversed(sentence.tokens[:index]) if one.tag not in _INSIDE), None)
        free = before is None or (before.pos != "ADP" and before.tag not in {"NN", "NNA"})
        if token.tag in {"NN", "NNA"} and "dat" in cases and cases <= {"dat", "gen"} and free:
            yield token.start, token.end, token.text


_FOLLOWED = re.compile(r"\bfolg(?:t|en|te)\b(?:\s\w+)?\sauf\s(?:[a-zäöüß]+\s){0,3}(?P<event>[A-ZÄÖÜ]\w+)")

_FOLLOWED_BY = re.compile(
    r"\b[Aa]uf\s(?:[a-zäöüß]+\s){1,3}(?P<event>[A-ZÄÖÜ]\w+)[^.;,]{0,40}\sfolg(?:t|en|te)\b"
)


def _followed(sentence: Sentence) -> Iterator[tuple[int, int, str]]:
    """ "Die Prüfung folgt auf den Kurs"."""
    for pattern in (_FOLLOWED, _FOLLOWED_BY):
        for match in pattern.finditer(sentence.text):
            yield *match.span("event"), match["event"]


_INSIDE = frozenset({"ART", "ADJA", "PPOSAT", "PDAT"})


@lru_cache(maxsize=512)
def _segments(text: str) -> tuple[str, ...]:
    """The words of each step, verbs whole."""
    return tuple(_spoken(text[start:end]) for start, end in segment_spans(text))


@lru_cache(maxsize=512)
def segment_spans(text: str) -> tuple[Span, ...]:
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
            opened = scope is not None and first is not None and scope.start <= first < cue.start
            goes_on = (
                scope is not None and scope.start <= cuts[-1] and bool(_GOES_ON.search(text, 0, cue.start))
            )
            joined = opened or goes_on
            cuts.append(cue.start if scope is None or joined else scope.start)
    cuts = sorted({*cuts, len(text)})
    return tuple((start, end) for start, end in pairwise(cuts) if text[start:end].strip())


def _spoken(part: str) -> str:
    """The part with the verbs whose prefix stands apart: "Wir hören ... an. anhören"."""
    return " ".join((part, *sorted(parted_verbs(part))))


def _is_exactly(word: ContentWord, text: str) -> bool:
    return stem(word.text) in stems_of(text)


def _place(words: Words, parts: tuple[str, ...]) -> int | None:
    """The number of the part that says more of the words than any other."""
    for says in (_is_exactly, is_said, is_left):
        counts = [sum(says(word, part) for word in words) for part in parts]
        if any(counts):
            most = max(counts)
            return counts.index(most) if counts.count(most) == 1 else None
    return None
