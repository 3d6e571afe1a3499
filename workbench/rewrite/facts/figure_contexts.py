"""Whether two figures speak of one thing, so that one of them has really become the other."""

from workbench.language.exempt import Span
from workbench.rewrite.facts.content import content_words, share_missing
from workbench.rewrite.facts.restating import is_taken_apart
from workbench.rewrite.guard import Wording


def has_become(original: Wording, one: Span, rewrite: Wording, other: Span) -> bool:
    """Whether a figure of the rewrite stands where the one of the original stood.

    Always true of a passage that is still in one piece; of one that was taken apart only if the two sentences share a
    telling word. Else the one may be gone and the other new.
    """
    if not is_taken_apart(original, rewrite):
        return True
    words = content_words(rewrite, (_sentence(rewrite, other),), light=True)
    return not words or share_missing(words, original.text[slice(*_sentence(original, one))]) < 1


def _sentence(wording: Wording, place: Span) -> Span:
    return wording.sentence_around(place[0]) or place
