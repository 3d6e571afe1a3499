"""Whether the beginning or the end of something is meant: "nach Beginn der Arbeiten", "nach dem Ende der Arbeiten"."""

import re
from collections.abc import Iterator
from functools import lru_cache

from workbench.language.exempt import Span
from workbench.rewrite.facts.plain import plain
from workbench.rewrite.facts.wording import stem

_FIRST = "Beginn|Anfang|Start|Antritt|Aufnahme|Eröffnung|Auftakt|Einsetzen"
_LAST = "Ende|Ablauf|Schluss|Abschluss|Beendigung|Auslaufen|Ausgang|Schließung"
_OF = (
    r"(?:de[rs]|Ihre[rs]|eine[rs]|diese[rs]|unsere[rs]|jede[rs])\s(?:[a-zäöüß]+(?:en|er)\s)?"
    r"(?P<whole>[A-ZÄÖÜ][\wäöüß-]{3,})"
)
_NOUNS = re.compile(
    rf"\b(?:(?P<first>{_FIRST})|(?P<last>{_LAST}))s?\s{_OF}"
    rf"|\b(?P<part>[A-ZÄÖÜ][\wäöüß-]{{3,}}?)s?(?:(?P<begin>{_FIRST.lower()})|(?P<end>{_LAST.lower()}))s?\b"
)
_VERBS = re.compile(
    r"\b(?:der|die|das|Ihr|Ihre|dieser|diese|dieses|unser|unsere)\s(?:[a-zäöüß]+en?\s)?(?P<what>[A-ZÄÖÜ][\wäöüß-]{3,})\s(?:[a-zäöüß]+\s)?"
    r"(?:(?P<starts>beginn(?:t|en)|anf[aä]ng(?:t|en)|startet|starten|begonnen|angefangen)"
    r"|(?P<ends>ende[tn]|endete|(?:zu\sEnde|vorbei|vorüber|abgelaufen|abgeschlossen|beendet|fertig)(?:\s(?:ist|sind|haben?))?))\b"
)
_BACK = re.compile(
    r"\b(?:von|aus)\s(?:de[rm]|Ihre[rm]|eine[rm])\s(?:[a-zäöüß]+en?\s)?(?P<what>[A-ZÄÖÜ][\wäöüß-]{3,})\s(?:[a-zäöüß]+\s)?zurück"
)
""" "wenn Sie von der Reise zurück sind": at its end."""
FIRST, LAST = "first", "last"


def moved_edge(original: str, rewrite: str) -> tuple[Span, Span] | None:
    """Places of the one edge of a thing in the original and of the other one in the rewrite."""
    before, after = event_edges(original), event_edges(rewrite)
    for thing, was in before.items():
        now = after.get(thing, {})
        if len(was) == 1 and len(now) == 1 and was.keys() != now.keys():
            return next(iter(was.values())), next(iter(now.values()))
    return None


@lru_cache(maxsize=512)
def event_edges(text: str) -> dict[str, dict[str, Span]]:
    """For each thing, by the stem of its noun, the edges that the text names, with their first places."""
    found: dict[str, dict[str, Span]] = {}
    for thing, edge, place in _edges(plain(text)):
        found.setdefault(stem(thing), {}).setdefault(edge, place)
    return found


def _edges(text: str) -> Iterator[tuple[str, str, Span]]:
    for match in _NOUNS.finditer(text):
        yield (
            match["whole"] or match["part"],
            FIRST if match["first"] or match["begin"] else LAST,
            match.span(),
        )
    for match in _VERBS.finditer(text):
        yield match["what"], FIRST if match["starts"] else LAST, match.span()
    for match in _BACK.finditer(text):
        yield match["what"], LAST, match.span()
