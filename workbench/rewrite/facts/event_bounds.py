"""Which side of an event is meant: "bis zur Entscheidung" and "ab der Entscheidung"."""

import re
from functools import lru_cache

from workbench.language.exempt import Span
from workbench.rewrite.facts.named_days import FEASTS
from workbench.rewrite.facts.plain import plain
from workbench.rewrite.facts.wording import stem

_BOUND = re.compile(
    r"\b(?:(?P<until>bis\s(?:spätestens\s|einschließlich\s)?zu[rm]|vor\s(?:dem|der|Ihre[rm])|bis\szu\s(?:de[rm]|Ihre[rm]|eine[rm]|diese[rm]))"
    r"|(?P<since>ab|seit|nach|von)\s(?:dem|der|Ihre[rm]|eine[rm]|diese[rm]))\s(?:[a-zäöüß]+e[nrm]\s)?(?P<noun>[A-ZÄÖÜ][\wäöüß-]{3,})",
    re.IGNORECASE,
)
_NAMED = re.compile(
    rf"\b(?:(?P<until>vor|bis)|(?P<since>ab|seit|nach))\s(?P<noun>{FEASTS}|Sonnenaufgang|Sonnenuntergang|Mitternacht|Feierabend"
    r"|Schulschluss|Dienstschluss|Ladenschluss|Schulbeginn|Dienstbeginn)\b",
    re.IGNORECASE,
)
"""Times that need no article: "vor Ostern"."""
_TURNS = re.compile(
    r"\b(?:nicht|kein\w*|niemand\w*|nie|niemals|nichts|erst|frühestens|noch|wieder|solange|ohne|außer|verboten|untersagt|unzulässig|gesperrt|geschlossen"
    r"|ausgeschlossen|ende[tn]|endete|entfäll\w*|erlisch\w*|verlier\w*|warten|vorher|zuvor|davor|danach|bevor)\b",
    re.IGNORECASE,
)


@lru_cache(maxsize=512)
def event_bounds(text: str) -> dict[str, tuple[str, Span]]:
    """Side and place of each event by the stem of its noun; an event with both sides is left out."""
    found: dict[str, tuple[str, Span]] = {}
    both: set[str] = set()
    for match in (*_BOUND.finditer(plain(text)), *_NAMED.finditer(plain(text))):
        if not match["noun"][0].isupper():
            continue
        side, name = "until" if match["until"] else "since", stem(match["noun"])
        if name in found and found[name][0] != side:
            both.add(name)
        found.setdefault(name, (side, match.span()))
    return {name: value for name, value in found.items() if name not in both}


def turned_bound(original: str, rewrite: str) -> tuple[Span, Span] | None:
    """Places of the two sides of one event, unless words of the texts turn a side round: "vorher nicht"."""
    before, after = event_bounds(original), event_bounds(rewrite)
    shared = [name for name in before if name in after and before[name][0] != after[name][0]]
    if not shared or _TURNS.search(original) or _TURNS.search(rewrite):
        return None
    return before[shared[0]][1], after[shared[0]][1]
