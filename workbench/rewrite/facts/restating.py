"""Whether a rewrite says a clause again in its own words, so that a word which is gone from it is really gone.

Who writes the whole clause anew may say "nicht", "kann" or "nur" by other means ("Fotokopien reichen nicht" as "Wir
brauchen das Original"). Where the clause stands there as it was, and only the one word is missing, the meaning moved.
"""

from workbench.language.exempt import Span
from workbench.rewrite.facts.content import ContentWord, content_words
from workbench.rewrite.facts.cues import cues
from workbench.rewrite.facts.residue import is_left
from workbench.rewrite.facts.roles import roles
from workbench.rewrite.facts.scopes import scope_at
from workbench.rewrite.guard import Wording

_FEW = 0.4


def is_restated(original: Wording, place: Span | None, rewrite: Wording) -> bool:
    """Whether the rewrite has the predicate and most telling words of the clause around the place.

    True where there is no place or the clause has no telling words of its own: then nothing was reworded.
    """
    words = _around(original, place) if place is not None else ()
    gone = [word for word in words if not is_left(word, rewrite.text)]
    return not gone or (_predicate(original, words) not in gone and len(gone) <= _FEW * len(words))


def _around(wording: Wording, place: Span) -> tuple[ContentWord, ...]:
    """The telling words of the clause, without the place itself, persons, and words that bind or deny."""
    scope = scope_at(wording, place[0])
    if scope is None:
        return ()
    apart = [
        place,
        *((role.start, role.end) for role in roles(wording.text)),
        *((cue.start, cue.end) for name in _MARKS for cue in cues(name, wording.text) if cue.kind != "none"),
    ]
    return tuple(
        word
        for word in content_words(wording, scope.parts)
        if not any(start <= word.start < word.end <= end for start, end in apart)
    )


_MARKS = ("modal_force", "denials", "statuses")


def _predicate(wording: Wording, words: tuple[ContentWord, ...]) -> ContentWord | None:
    """The last verb or adjective that stands by itself, rather than in front of its noun."""
    nouns = {word.start for word in content_words(wording, light=True) if word.is_noun}
    alone = [word for word in words if not word.is_noun and word.end + 1 not in nouns]
    return alone[-1] if alone else None
