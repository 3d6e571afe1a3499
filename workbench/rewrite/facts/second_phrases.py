"""Two conditions in one phrase, "auf Wunsch und bei freien Plätzen", of which the rewrite keeps the first."""

import re

from workbench.language.exempt import Span
from workbench.rewrite.facts.conditions import CLAUSE, conditions, phrase_end
from workbench.rewrite.facts.content import content_words
from workbench.rewrite.facts.residue import is_left
from workbench.rewrite.facts.scopes import scope_at
from workbench.rewrite.guard import Wording

_SECOND = re.compile(
    r"\b(?:[Aa]uf\s(?:[a-zäöüß]+\s)?(?:Wunsch|Antrag|Anfrage|Verlangen|Nachfrage|Anforderung)"
    r"|(?:[Bb]ei|[Mm]it|[Nn]ach|[Gg]egen|[Uu]nter)\s(?:\w+\s){0,3}?[A-ZÄÖÜ]\w+)"
    r"\s(?:und|sowie)\s(?P<more>(?:nur\s)?(?:bei|mit|nach|gegen|unter|im\sFalle?)\s)"
)
_JOINED = re.compile(r"\b(?:und|außerdem|zusätzlich|auch)\b")


def lost_second_phrase(original: Wording, rewrite: Wording) -> Span | None:
    """The second condition, where no word of it is left and the rewrite has no second one."""
    match = _SECOND.search(original.text)
    if match is None:
        return None
    scope = scope_at(original, match.start("more"))
    if scope is None:
        return None
    place = match.start("more"), phrase_end(scope, match.end("more"))
    words = content_words(original, (place,))
    if not words or any(is_left(word, rewrite.text) for word in words):
        return None
    later = [one for one in conditions(rewrite) if one.kind == CLAUSE]
    said = " ".join(rewrite.text[start:end] for one in later for start, end in one.spans)
    return None if len(later) > 1 or _JOINED.search(said) else place
