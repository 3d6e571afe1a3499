"""Exceptions of which the rewrite has some, but with another content: "außer an Feiertagen", now "außer am Samstag"."""

from workbench.language.exempt import Span
from workbench.rewrite.facts.content import ContentWord
from workbench.rewrite.facts.counterparts import is_free
from workbench.rewrite.facts.cues import cues
from workbench.rewrite.facts.exceptions import Exemption, exceptions
from workbench.rewrite.facts.residue import residue, tells
from workbench.rewrite.facts.roles import READER, roles
from workbench.rewrite.guard import Wording

_MANY = 0.5


def other_exceptions(original: Wording, rewrite: Wording) -> tuple[Span, ...]:
    """The original's exceptions of which a thing, and half of all words or a new word beside it, has no counterpart."""
    found = []
    for exception in exceptions(original.text):
        span = (exception.start, exception.end)
        words = _content(exception, original)
        lost = [word for word in words if not is_free((word,), span, original, rewrite)]
        if not any(word.is_noun for word in lost):
            continue
        if len(lost) >= _MANY * len(words) or residue(original, rewrite).new:
            found.append(span)
    return tuple(found)


def _content(exception: Exemption, wording: Wording) -> list[ContentWord]:
    """Its words without those that only mark it ("ausgenommen") or name the reader ("der Antragsteller")."""
    apart = [(cue.start, cue.end) for cue in cues("exceptions", wording.text) if cue.start >= exception.start]
    apart += [(role.start, role.end) for role in roles(wording.text) if role.name == READER]
    return [
        word
        for word in exception.words
        if tells(word) and not any(start <= word.start < end for start, end in apart)
    ]
