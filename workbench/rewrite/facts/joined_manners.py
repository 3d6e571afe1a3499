"""Two ways in which a thing must be, of which one is lost: "vollzählig und gereinigt", now "vollzählig"."""

import re

from workbench.language.exempt import Span
from workbench.rewrite.facts.content import content_words
from workbench.rewrite.facts.residue import is_left
from workbench.rewrite.guard import Wording

_PAIR = re.compile(
    r"(?<![\w-])(?!ausschließlich|lediglich|insbesondere)(?P<one>[a-zäöüß]{5,})\sund\s(?:[a-zäöüß]{3,6}\s)?"
    r"(?!ausschließlich|lediglich|insbesondere|gegebenenfalls)(?P<other>[a-zäöüß]{5,})(?![\w-])"
)
_JOINS = re.compile(r"\b(?:und|sowie|auch|außerdem|zudem|dabei|sowohl|zugleich)\b|[,;:•]")


def lost_manner(original: Wording, rewrite: Wording) -> Span | None:
    """The place of both words where the rewrite has no word for the one and joins less than the original."""
    if len(_JOINS.findall(rewrite.text)) >= len(_JOINS.findall(original.text)):
        return None
    if len(rewrite.spans) > len(original.spans):
        return None
    words = {word.start: word for word in content_words(original, light=True) if not word.is_noun}
    for match in _PAIR.finditer(original.text):
        one, other = words.get(match.start("one")), words.get(match.start("other"))
        if one and other and not all(is_left(word, rewrite.text) for word in (one, other)):
            return match.span()
    return None
