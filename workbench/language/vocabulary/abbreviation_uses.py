"""Abbreviated words in a sentence ("z. B.", "ggf.", "Geb.-Datum") and what they stand for.

`lexicons/abbreviated_words.tsv` lists them with the words they stand for, `lexicons/everyday_abbreviations.tsv` those
that everybody knows. Blanks inside an abbreviation don't matter.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from workbench.language.full_stops.lexicon import is_whole_word
from workbench.language.sentence import REMEMBERED, Sentence
from workbench.language.vocabulary.word_list import Wording, rows, wordings

_DOTTED = re.compile(
    r"(?<![\w.§/])[^\W\d_]{1,16}(?:-[^\W\d_]{1,12})?\.(?:[ \u00a0\u202f]?[^\W\d_]{1,6}\.){0,4}(?:-[^\W\d_]{2,12}\.?)?"
)
_GROUP = re.compile(r"(?<=\.)[ \u00a0\u202f]?[^\W_]+\.?$|-[^\W\d_]+\.?$")
_BLANKS = re.compile(r"[ \u00a0\u202f]")
_INSIDE = re.compile(
    r"(?<![\w.§/-])(?P<word>[A-Za-zÄÖÜäöüß]{2,12})\.(?=[ \u00a0\u202f](?:(?P<small>[a-zäöüß])|[^\s.\"]))"
)
"""A word with a full stop that does not end the sentence is cut short."""
_WORD = re.compile(r"(?<![\w.-])[^\W\d_][^\W_]{1,4}(?:/a)?(?![\w.-])")
_IN_CITATIONS = frozenset({"i.V.m.", "ff.", "f.", "a.F.", "n.F.", "i.S.d.", "i.S.v.", "i.d.F."})
_ENDS_SENTENCES = frozenset({"usw.", "etc.", "ff.", "usf.", "dgl.", "dergl."})


@dataclass(frozen=True, slots=True)
class Abbreviation:
    """An abbreviation at `start:end` of the sentence; `wording` is None where nobody has written down its meaning."""

    start: int
    end: int
    wording: Wording | None
    cited: bool = False


@lru_cache(maxsize=REMEMBERED)
def abbreviation_uses(sentence: Sentence) -> tuple[Abbreviation, ...]:
    """Abbreviated words that not everybody knows. `cited`: it belongs to the citation of a norm."""
    return tuple(_uses(sentence))


def _uses(sentence: Sentence) -> Iterator[Abbreviation]:
    seen: set[int] = set()
    for match in _DOTTED.finditer(sentence.text):
        found = _dotted(sentence, match)
        if found is not None:
            seen.add(found.start)
            yield found
    for match in _WORD.finditer(sentence.text):
        wording = _wordings().get(match.group())
        if wording is not None and not sentence.is_exempt(*match.span()):
            yield Abbreviation(*match.span(), wording)
    unknown = {token.start: token.end for token in sentence.tokens if token.pos == "ABBR"}
    unknown.update(_cut_words(sentence))
    for start, end in unknown.items():
        if start not in seen and _is_unknown(sentence, start, end):
            yield Abbreviation(start, end, None)


def _dotted(sentence: Sentence, match: re.Match[str]) -> Abbreviation | None:
    """The longest listed abbreviation that the match starts with."""
    text, start = match.group(), match.start()
    while text:
        name = _BLANKS.sub("", text)
        wording = _wordings().get(name) or _wordings().get(name[:1].lower() + name[1:])
        if wording is not None:
            break
        text = _GROUP.sub("", text) if _GROUP.search(text) else ""
    end = start + len(text)
    if not text or wording is None or name in everyday() or _is_last_word(sentence, name, end):
        return None
    cited = any(first <= start and end <= last for first, last in sentence.citations)
    if sentence.is_exempt(start, end) and not (cited and name in _IN_CITATIONS):
        return None
    return Abbreviation(start, end, wording, cited)


def _cut_words(sentence: Sentence) -> Iterator[tuple[int, int]]:
    """Words with a full stop inside the sentence; in front of a capital it may be the end of another sentence."""
    for match in _INSIDE.finditer(sentence.text):
        if (match["small"] or not is_whole_word(match["word"])) and not match["word"].isupper():
            yield match.start(), match.end()


def _is_last_word(sentence: Sentence, name: str, end: int) -> bool:
    """Whether the full stop is the sentence's own, behind a word that is no abbreviation there ("das Gesicht.")."""
    if sentence.text[end:].strip("\"“”»«›‹’') ") or name in _ENDS_SENTENCES or name.count(".") > 1:
        return False
    return is_whole_word(name.rstrip("."))


def _is_unknown(sentence: Sentence, start: int, end: int) -> bool:
    name = _BLANKS.sub("", sentence.text[start:end])
    known = len(name) <= 2 or name in everyday() or _is_last_word(sentence, name, end)
    return not known and not sentence.is_exempt(start, end)


@cache
def _wordings() -> dict[str, Wording]:
    return {_BLANKS.sub("", wording.text): wording for wording in wordings("abbreviated_words")}


@cache
def everyday() -> frozenset[str]:
    """Abbreviations that everybody knows, without blanks."""
    return frozenset(row[0] for row in rows("everyday_abbreviations"))
