"""What a rewrite does besides the one thing that the original did: "wird geprüft", now "geprüft und übernommen"."""

import re
from collections.abc import Sequence

from workbench.rewrite.facts.content import ContentWord, content_words
from workbench.rewrite.facts.residue import is_left
from workbench.rewrite.guard import Wording

_AND = re.compile(r"\bund\s(?:[a-zäöüß]+\s){0,2}$")


def second_act(original: Wording, rewrite: Wording, new: Sequence[ContentWord]) -> ContentWord | None:
    """A verb of the rewrite without counterpart, joined by "und" to one that the original has; None if there is none.

    `new`: the words of the rewrite for which the original has nothing.
    """
    verbs = _verbs(rewrite)
    known = [
        word
        for word in content_words(rewrite, light=True)
        if word.start in verbs and word not in new and is_left(word, original.text)
    ]
    for word in new:
        match = _AND.search(rewrite.text[: word.start])
        if word.start not in verbs or match is None:
            continue
        if any(one.end == match.start() - 1 for one in known):
            return word
    return None


def _verbs(wording: Wording) -> frozenset[int]:
    """Where the full verbs begin."""
    return frozenset(
        token.start + offset
        for (offset, _), sentence in zip(wording.spans, wording.sentences, strict=True)
        for token in sentence.tokens
        if token.tag.startswith("VV")
    )
