"""Words that carry a kind of sense, listed in tables of patterns, and where a text uses them.

A table is `facts/<name>.tsv` with the columns kind, strength, pattern. A pattern is a regular expression over whole
words in any case, with three short signs: "*" any ending or beginning, " ... " a gap inside the sentence, "ab+lehn" a
separable verb with its stems, parted by "/": "ablehnen", "abgelehnt", "abzulehnen", "lehnen ... ab".
"""

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from workbench.language.exempt import Span
from workbench.rewrite.facts.first_letters import beginnings
from workbench.rewrite.facts.plain import plain
from workbench.rewrite.facts.tables import table
from workbench.rewrite.facts.word_patterns import WordPatterns

_GAP = r"(?:[^.;:?!\n()]|\([^()\n]{0,60}\)|(?<=\d)\.(?=\s?\w)){0,90}?"
_SEPARABLE = re.compile(r"(\w+)\+([\w/]+)")
_WORD = re.compile(r"\w+")
_SINGLE = re.compile(r"(?:\w|\\w(?:\{[\d,]+\})?|[*|\[\]?]|\(\?:|\)|\(\?!|\\b)+")
"""A pattern that can match nothing but one word."""
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


@lru_cache(maxsize=1024)
def kinds_anywhere(name: str, text: str) -> frozenset[str]:
    """The kinds of a table whose words may also be those of other kinds."""
    shown = plain(text)
    groups = _groups(name)
    uses = [_uses(name, word) for word in dict.fromkeys(word for word, _ in _words(shown))]
    found = {groups[place].kind for use in uses for place in use.groups}
    opened = frozenset(place for use in uses for place in use.opened)
    for place, group in enumerate(groups):
        if group.kind in found or group.phrases is None or not (group.opens_anywhere or place in opened):
            continue
        if group.phrases.search(shown):
            found.add(group.kind)
    return frozenset(found)


@lru_cache(maxsize=2048)
def _cues(name: str, text: str) -> tuple[Cue, ...]:
    found: list[Cue] = []
    taken = bytearray(len(text) + 1)
    words: dict[int, list[Span]] = {}
    opened: set[int] = set()
    for word, span in _words(text):
        use = _uses(name, word)
        opened.update(use.opened)
        for place in use.groups:
            words.setdefault(place, []).append(span)
    for place, group in enumerate(_groups(name)):
        begun = group.phrases is not None and (group.opens_anywhere or place in opened)
        if not begun and place not in words:
            continue
        phrases = group.phrases.finditer(text) if begun and group.phrases is not None else ()
        for start, end in (*(match.span() for match in phrases), *words.get(place, ())):
            mine = _core(start, end, text)
            if not any(taken.find(1, first, last) >= 0 for first, last in mine):
                for first, last in mine:
                    taken[first:last] = b"\x01" * (last - first)
                found.append(Cue(start, end, group.kind, group.strength))
    return tuple(sorted(found, key=lambda cue: cue.start))


@lru_cache(maxsize=512)
def _words(text: str) -> tuple[tuple[str, Span], ...]:
    """The words of the text in small letters, with their places: every table asks for them."""
    return tuple((match.group().lower(), match.span()) for match in _WORD.finditer(text))


@dataclass(frozen=True, slots=True)
class _Uses:
    """Places of the groups that have the word itself, and of those with a phrase that may begin with it."""

    groups: tuple[int, ...]
    opened: tuple[int, ...]


@lru_cache(maxsize=65536)
def _uses(name: str, word: str) -> _Uses:
    """What a word in small letters means for a table; remembered, as texts share their words."""
    single, opening = _patterns(name)
    return _Uses(single.groups_of(word), opening.groups_of(word))


@cache
def _patterns(name: str) -> tuple[WordPatterns, WordPatterns]:
    """Those for single words, and those for what opens a phrase."""
    groups = _groups(name)
    return WordPatterns([group.words for group in groups]), WordPatterns([group.openers for group in groups])


def _core(start: int, end: int, text: str) -> tuple[Span, ...]:
    """What no other cue may use: all words of a short cue, the first and the last one of a cue with a gap."""
    words = text[start:end].split()
    if len(words) <= _FEW:
        return ((start, end),)
    return (start, start + len(words[0])), (end - len(words[-1]), end)


@dataclass(frozen=True, slots=True)
class _Group:
    """Neighbouring rows of one kind and strength: patterns for single words, and for several.

    `openers`: what the first words of the phrases look like; `opens_anywhere`: not for all of them is that known.
    """

    kind: str
    strength: str
    words: tuple[str, ...]
    phrases: re.Pattern[str] | None
    openers: tuple[str, ...]
    opens_anywhere: bool


@cache
def _groups(name: str) -> tuple[_Group, ...]:
    rows: list[tuple[str, str, list[str]]] = []
    for kind, strength, pattern in table(name):
        if not rows or rows[-1][:2] != (kind, strength):
            rows.append((kind, strength, []))
        rows[-1][2].extend(_parts(pattern))
    return tuple(_Group(kind, strength, *_compiled(patterns)) for kind, strength, patterns in rows)


def _parts(pattern: str) -> tuple[str, ...]:
    """The pattern; for a separable verb its forms in one word, and those that stand apart."""
    match = _SEPARABLE.fullmatch(pattern)
    if match is None:
        return (pattern,)
    stems = f"(?:{match[2].replace('/', '|')})"
    return rf"{match[1]}(?:ge|zu)?{stems}\w{{0,8}}", rf"{stems}{_ENDINGS} ... {match[1]}"


def _compiled(patterns: list[str]) -> tuple[tuple[str, ...], re.Pattern[str] | None, tuple[str, ...], bool]:
    single = tuple(expression(one) for one in patterns if _SINGLE.fullmatch(one))
    phrases = [one for one in patterns if not _SINGLE.fullmatch(one)]
    several = [expression(one) for one in phrases]
    openers = [_opener(one) for one in phrases]
    known = tuple(one for one in openers if one)
    phrase = re.compile(rf"(?<!\w)(?:{'|'.join(several)})(?!\w)", re.IGNORECASE) if several else None
    return single, phrase, known, "" in openers


def _opener(phrase: str) -> str:
    """The regular expression of the phrase's first word, or of how it begins; "" where that can't be told."""
    begin = beginnings(expression(phrase))
    first = _first_word(phrase)
    if first:
        return expression(first)
    return rf"(?:{'|'.join(sorted(begin))})\w*" if begin else ""


def _first_word(phrase: str) -> str:
    """The pattern of the first word; "" where it is more than plain letters, or there are alternatives."""
    depth, end = 0, -1
    for place, sign in enumerate(phrase):
        depth += {"(": 1, ")": -1}.get(sign, 0)
        if depth == 0 and sign == "|":
            return ""
        if depth == 0 and sign == " " and end < 0:
            end = place
    first = phrase[:end] if end > 0 else ""
    return first if _SINGLE.fullmatch(first) and "(?!" not in first and "\\b" not in first else ""


def expression(pattern: str) -> str:
    """The regular expression that a pattern of a table stands for."""
    regex = _SEPARABLE.sub(_separable, pattern)
    regex = regex.replace(" ... ", "\x00").replace(" ", r"\s+")
    regex = re.sub(r"(?<!\\w)(?<![)\]}.])\*", r"\\w*", regex)
    return regex.replace("\x00", rf"\s{_GAP}(?<!\w)")


def _separable(match: re.Match[str]) -> str:
    prefix, stems = match[1], f"(?:{match[2].replace('/', '|')})"
    return rf"(?:{prefix}(?:ge|zu)?{stems}\w{{0,8}}|{stems}{_ENDINGS}\s{_GAP}(?<!\w){prefix})"
