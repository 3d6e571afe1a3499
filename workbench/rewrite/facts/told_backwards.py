"""Two sentences joined by "danach" that tell first what the original has last: "erst nach der Abnahme in Betrieb"."""

import re

from workbench.language.exempt import Span
from workbench.rewrite.facts.plain import plain
from workbench.rewrite.facts.wording import stem

_EVENT = re.compile(
    r"\b(?P<kind>[Nn]ach|[Vv]or)\s(?:der|dem|einer|einem|[Ii]hre[rm]|erfolgte[rm]|deren|dessen)\s(?:[a-zäöüß]+e[nrm]\s)?"
    r"(?P<words>[A-ZÄÖÜ][\wäöüß-]{4,}"
    r"(?:\s(?:des|der|durch|an|bei|von|vom|am|beim)\s(?:(?:den|die|das|der|dem|des)\s)?(?:[a-zäöüß]+e[nrms]\s)?"
    r"[A-ZÄÖÜ][\wäöüß-]+)*)"
)
_NO_EVENT = frozenset(
    "Ablauf Maßgabe Auffassung Ansicht Meinung Gesetz Satzung Wegfall Beginn Ende Tagen Wochen".split()
)
_THEN = re.compile(
    r"(?<=[.!?]\s)(?:Erst )?(?:[Dd]anach|[Aa]nschließend|[Ii]m Anschluss|[Hh]interher|[Nn]achher|[Ss]päter"
    r"|Wenn das (?:erledigt|geschehen|passiert|fertig) ist|Ist das (?:erledigt|geschehen|fertig))\b"
)
_NOUN = re.compile(r"\b[A-ZÄÖÜ][\wäöüß-]{3,}")


def told_backwards(original: str, rewrite: str) -> tuple[Span, Span] | None:
    """Places of the event in the original and of "danach", where what comes first and last has changed sides."""
    before, after = plain(original), plain(rewrite)
    events = list(_EVENT.finditer(before))
    steps = list(_THEN.finditer(after))
    if len(events) != 1 or len(steps) != 1:
        return None
    event, then = events[0], steps[0]
    words = _nouns(event["words"])
    if not words or event["words"].split()[0] in _NO_EVENT:
        return None
    rest = _nouns(before[: event.start()] + before[event.end() :]) - words
    first, last = _nouns(after[: then.start()]), _nouns(after[then.end() :])
    early, late = (words, rest) if event["kind"].lower() == "nach" else (rest, words)
    turned = late & first and early & last and not early & first and not late & last
    alone = late & first and not late & last and not early & first and event["kind"].lower() == "nach"
    return (event.span(), then.span()) if turned or alone else None


def _nouns(text: str) -> frozenset[str]:
    """Stems of the words that are written like nouns."""
    return frozenset(stem(word) for word in _NOUN.findall(text))
