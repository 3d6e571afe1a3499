"""Whether a rewrite says a clause again in its own words, so that a word which is gone from it is really gone.

Who writes the whole clause anew may say "nicht", "kann" or "nur" by other means ("Fotokopien reichen nicht" as "Wir
brauchen das Original"). Where the clause stands there as it was, and only the one word is missing, the meaning moved.
"""

import re

from workbench.language.exempt import Span
from workbench.rewrite.facts.content import ContentWord, content_words
from workbench.rewrite.facts.cues import cues
from workbench.rewrite.facts.residue import is_left
from workbench.rewrite.facts.roles import roles
from workbench.rewrite.facts.scopes import scope_at
from workbench.rewrite.guard import Wording

_FEW = 0.4
_PROOF = 2
"""Words that must be there for their loss to show that a sentence was written anew."""


def is_restated(original: Wording, place: Span | None, rewrite: Wording) -> bool:
    """Whether the rewrite has the predicate and most telling words of the clause around the place.

    True where there is no place or the clause has no telling words of its own: then nothing was reworded.
    """
    return place is None or _are_said(original, _around(original, place), rewrite)


def is_rest_restated(original: Wording, spans: tuple[Span, ...], rewrite: Wording) -> bool:
    """Whether the rewrite says most of what stands beside the spans, in their sentence or else in the others."""
    whole = original.sentence_around(spans[0][0]) or (0, len(original.text))
    words = _apart(original, (whole,), spans) or _apart(original, ((0, len(original.text)),), spans)
    return len(words) < _PROOF or sum(is_left(word, rewrite.text) for word in words) * 2 >= len(words)


def is_taken_apart(original: Wording, rewrite: Wording) -> bool:
    """Whether the passage became more sentences, one of them a question or a list, or at least two more.

    What belongs to what can then only be guessed from the words: a lost relation is likely, not proven.
    """
    more = len(rewrite.spans) - len(original.spans)
    return more >= _MANY_MORE or (more > 0 and _ASKS_OR_LISTS.search(rewrite.text) is not None)


_MANY_MORE = 2
_ASKS_OR_LISTS = re.compile(r"\?|\n\s*[-–•*]|:\s|[•·▪]|\s–\s[A-ZÄÖÜ]")


def _are_said(original: Wording, words: tuple[ContentWord, ...], rewrite: Wording) -> bool:
    gone = [word for word in words if not is_left(word, rewrite.text)]
    return not gone or (_predicate(original, words) not in gone and len(gone) <= _FEW * len(words))


def _around(wording: Wording, place: Span) -> tuple[ContentWord, ...]:
    """The telling words of the clause, without the place itself."""
    scope = scope_at(wording, place[0])
    return () if scope is None else _apart(wording, scope.parts, (place,))


def _apart(wording: Wording, where: tuple[Span, ...], spans: tuple[Span, ...]) -> tuple[ContentWord, ...]:
    """The telling words there without the spans, persons, and words that bind or deny."""
    apart = [
        *spans,
        *((role.start, role.end) for role in roles(wording.text)),
        *((cue.start, cue.end) for name in _MARKS for cue in cues(name, wording.text) if cue.kind != "none"),
    ]
    return tuple(
        word
        for word in content_words(wording, where)
        if not any(start <= word.start < word.end <= end for start, end in apart)
    )


_MARKS = ("modal_force", "denials", "statuses")


def _predicate(wording: Wording, words: tuple[ContentWord, ...]) -> ContentWord | None:
    """The last verb or adjective that stands by itself, rather than in front of its noun."""
    nouns = {word.start for word in content_words(wording, light=True) if word.is_noun}
    alone = [word for word in words if not word.is_noun and word.end + 1 not in nouns]
    return alone[-1] if alone else None
