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
from workbench.rewrite.facts.tables import table, tables_headed
from workbench.rewrite.facts.word_patterns import WordPatterns

_GAP = r"(?:[^.;:?!\n()]|\([^()\n]{0,60}\)|(?<=\d)\.(?=\s?\w)){0,90}?"
_SEPARABLE = re.compile(r"(\w+)\+([\w/]+)")
_WORD = re.compile(r"\w+")
_HEADING = ("kind", "strength", "pattern")
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


def cues_by_field(name: str, text: str) -> tuple[Cue, ...]:
    """As `cues`, but words may be cues of several fields; the field is the kind up to its colon."""
    return _cues(name, plain(text), True)


def kinds(name: str, text: str) -> frozenset[str]:
    """Which kinds of the table the text uses."""
    return frozenset(cue.kind for cue in cues(name, text))


@lru_cache(maxsize=1024)
def kinds_anywhere(name: str, text: str) -> frozenset[str]:
    """The kinds of a table whose words may also be those of other kinds."""
    shown = plain(text)
    groups = _groups(name)
    words = _used(shown).get(name, _NOTHING)
    found = {groups[place].kind for place in words.spans}
    for place, group in enumerate(groups):
        if group.kind in found or group.phrases is None:
            continue
        if not (group.opens_anywhere or place in words.opened):
            continue
        if group.phrases.search(shown):
            found.add(group.kind)
    return frozenset(found)


@lru_cache(maxsize=2048)
def _cues(name: str, text: str, by_field: bool = False) -> tuple[Cue, ...]:
    found: list[Cue] = []
    fields: dict[str, bytearray] = {}
    words = _used(text).get(name, _NOTHING)
    groups = _groups(name)
    for place in sorted({*words.spans, *words.opened, *_anywhere(name)}):
        group = groups[place]
        begun = group.phrases is not None and (group.opens_anywhere or place in words.opened)
        field = group.kind.partition(":")[0] if by_field else ""
        taken = fields.setdefault(field, bytearray(len(text) + 1))
        phrases = group.phrases.finditer(text) if begun and group.phrases is not None else ()
        for start, end in (*(match.span() for match in phrases), *words.spans.get(place, ())):
            mine = _core(start, end, text)
            if not any(taken.find(1, first, last) >= 0 for first, last in mine):
                for first, last in mine:
                    taken[first:last] = b"\x01" * (last - first)
                found.append(Cue(start, end, group.kind, group.strength))
    return tuple(sorted(found, key=lambda cue: cue.start))


@dataclass(frozen=True, slots=True)
class _Words:
    """What the words of a text mean for a table: where those of each group stand, and whose phrases they may open."""

    spans: dict[int, list[Span]]
    opened: set[int]


_NOTHING = _Words({}, set())


@lru_cache(maxsize=512)
def _used(text: str) -> dict[str, _Words]:
    """What the words of the text mean for each table that has any of them: all tables are asked about a text."""
    found: dict[str, _Words] = {}
    for match in _WORD.finditer(text):
        single, opening = _uses(match.group().lower())
        for name, place in single:
            found.setdefault(name, _Words({}, set())).spans.setdefault(place, []).append(match.span())
        for name, place in opening:
            found.setdefault(name, _Words({}, set())).opened.add(place)
    return found


_Places = tuple[tuple[str, int], ...]


@lru_cache(maxsize=65536)
def _uses(word: str) -> tuple[_Places, _Places]:
    """The groups of all tables that have the word, and those with a phrase that may begin with it; remembered."""
    places, single, opening = _patterns()
    return (
        tuple(places[at] for at in single.groups_of(word)),
        tuple(places[at] for at in opening.groups_of(word)),
    )


@cache
def _patterns() -> tuple[_Places, WordPatterns, WordPatterns]:
    """Table and place of every group, its words and the words that open its phrases."""
    groups = [(name, at, group) for name in tables_headed(_HEADING) for at, group in enumerate(_groups(name))]
    return (
        tuple((name, at) for name, at, _ in groups),
        WordPatterns([group.words for _, _, group in groups]),
        WordPatterns([group.openers for _, _, group in groups]),
    )


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
def _anywhere(name: str) -> tuple[int, ...]:
    """The places of the groups whose phrases may begin with any word."""
    return tuple(place for place, group in enumerate(_groups(name)) if group.opens_anywhere)


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
    return rf"(?:{'|'.join(sorted(one.lower() for one in begin))})\w*" if begin else ""


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
