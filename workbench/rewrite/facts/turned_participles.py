"""Who does it and to whom it is done: "pflegende Angehörige" are not people "die gepflegt werden"."""

import re

from workbench.language.exempt import Span
from workbench.rewrite.facts.content import root
from workbench.rewrite.facts.plain import words_of
from workbench.rewrite.facts.wording import forms_of

_ACTING = re.compile(r"(?<!zu )\b(?P<verb>[a-zäöüß]{4,}n)d(?:e[nrms]?)?\s(?=[A-ZÄÖÜ])")
_DONE_TO = re.compile(
    r"\b(?:die|der|das|wenn|[Ww]er|falls)\b[^.,;!?]{0,60}?\b(?P<verb>[a-zäöüß]{4,}(?:t|en))\s(?:wird|werden|wurden?)\b"
)


def turned_participle(original: str, rewrite: str) -> tuple[Span, Span] | None:
    """Places of an attribute for who acts, and of a clause in which the same is done to them."""
    acting = list(_ACTING.finditer(original))
    if not acting:
        return None
    for done in _DONE_TO.finditer(rewrite):
        mine = _roots(done["verb"])
        for one in acting:
            others = (word for word in words_of(rewrite) if word != done["verb"])
            if mine & _roots(one["verb"]) and not any(mine & _roots(word) for word in others):
                return one.span("verb"), done.span("verb")
    return None


def _roots(word: str) -> frozenset[str]:
    return forms_of(root(word))
