"""Words that carry a kind of sense, listed in tables of patterns, and where a text uses them.

A table is `facts/<name>.tsv` with the columns kind, strength, pattern. A pattern is a regular expression over whole
words in any case, with three short signs: "*" any ending or beginning, " ... " a gap inside the sentence, "ab+lehn" a
separable verb with its stems, parted by "/": "ablehnen", "abgelehnt", "abzulehnen", "lehnen ... ab".
"""

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from workbench.language.exempt import Span
from workbench.rewrite.facts.plain import plain
from workbench.rewrite.facts.tables import table

_GAP = r"[^.;:?!\n]{0,90}?"
_SEPARABLE = re.compile(r"(\w+)\+([\w/]+)")
_FEW = 3
_ENDINGS = r"(?:e|t|en|et|te|ten|st|n)?"


@dataclass(frozen=True, slots=True)
class Cue:
    """A listed word at `start:end`; `strength` as the table says, often how surely it means its kind."""

    start: int
    end: int
    kind: str
    strength: str


def cues(name: str, text: str) -> tuple[Cue, ...]:
    """The cues of the table in text order; where two overlap, the one of the earlier row group counts."""
    return _cues(name, plain(text))


def kinds(name: str, text: str) -> frozenset[str]:
    """Which kinds of the table the text uses."""
    return frozenset(cue.kind for cue in cues(name, text))


def has(name: str, text: str, *wanted: str) -> bool:
    """Whether the text uses one of the kinds; any kind if none is named."""
    found = kinds(name, text)
    return bool(found & set(wanted)) if wanted else bool(found)


@lru_cache(maxsize=1024)
def kinds_anywhere(name: str, text: str) -> frozenset[str]:
    """The kinds of a table whose words may also be those of other kinds."""
    shown = plain(text)
    return frozenset(kind for kind, _, pattern in _patterns(name) if pattern.search(shown))


@lru_cache(maxsize=2048)
def _cues(name: str, text: str) -> tuple[Cue, ...]:
    found: list[Cue] = []
    taken: list[Span] = []
    for kind, strength, pattern in _patterns(name):
        for match in pattern.finditer(text):
            mine = _core(match.start(), match.end(), text)
            if not any(first < end and start < last for first, last in taken for start, end in mine):
                taken.extend(mine)
                found.append(Cue(match.start(), match.end(), kind, strength))
    return tuple(sorted(found, key=lambda cue: cue.start))


def _core(start: int, end: int, text: str) -> tuple[Span, ...]:
    """What no other cue may use: all words of a short cue, the first and the last one of a cue with a gap."""
    words = text[start:end].split()
    if len(words) <= _FEW:
        return ((start, end),)
    return (start, start + len(words[0])), (end - len(words[-1]), end)


@cache
def _patterns(name: str) -> tuple[tuple[str, str, re.Pattern[str]], ...]:
    """Kind, strength and one pattern for all neighbouring rows that share them."""
    groups: list[tuple[str, str, list[str]]] = []
    for kind, strength, pattern in table(name):
        if not groups or groups[-1][:2] != (kind, strength):
            groups.append((kind, strength, []))
        groups[-1][2].append(expression(pattern))
    return tuple(
        (kind, strength, re.compile(rf"(?<!\w)(?:{'|'.join(parts)})(?!\w)", re.IGNORECASE))
        for kind, strength, parts in groups
    )


def expression(pattern: str) -> str:
    """The regular expression that a pattern of a table stands for."""
    regex = _SEPARABLE.sub(_separable, pattern)
    regex = regex.replace(" ... ", "\x00").replace(" ", r"\s+")
    regex = re.sub(r"(?<!\\w)(?<![)\]}.])\*", r"\\w*", regex)
    return regex.replace("\x00", rf"\s{_GAP}(?<!\w)")


def _separable(match: re.Match[str]) -> str:
    prefix, stems = match[1], f"(?:{match[2].replace('/', '|')})"
    return rf"(?:{prefix}(?:ge|zu)?{stems}\w{{0,8}}|{stems}{_ENDINGS}\s{_GAP}(?<!\w){prefix})"
