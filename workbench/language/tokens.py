"""Words and tokens of a German text, as code-point offsets."""

import re
from functools import cache, lru_cache

from workbench.language.full_stops.abbreviations import also_words, stop_classes

_MARKS = "\u0300-\u036f\u00ad\u200b-\u200d\u2060"
"""Combining accents, soft hyphen, zero-width characters: they never part a word."""
_SIGN = rf"[^\W_][{_MARKS}]*"
_HYPHEN = "[-\u2010\u2011]"
_GENDERED = (
    r"(?:[:*_·](?:innen|in|e|r|n|s)|/-?(?:innen|in|frauen|frau|n|r|s|e|en)"
    r"|\((?:innen|in|en|er|es|nen|e|n|r|s)\))(?![^\W_])"
)
GENDER_ENDING = re.compile(rf"(?<=[^\W\d_]){_GENDERED}$")
"""The gender ending at the end of a word."""
WORD = re.compile(
    rf"(?:{_SIGN})+(?:(?:{_HYPHEN}|['’])(?:{_SIGN})+|{_GENDERED})*(?:{_HYPHEN}(?![\w{_MARKS}]))?"
)
"""A run of letters and digits; hyphens and apostrophes inside it, gender endings (":in", "/-innen", "(n)")
and the hyphen of a shortened compound ("Miet- und Heizkosten") are part of it."""

_ADDRESS = r"(?:https?://|www\.)[^\s<>\"„“”»«\ufffc]*[\w/]|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,9}"
_NUMBER = r"\d+(?:[.,:/]\d+)*(?![^\W_]|-[^\W\d_])"
_WORD_OR_ADDRESS = re.compile(f"{_ADDRESS}|{WORD.pattern}")
_LETTER = re.compile(r"[^\W\d_]")
_REMEMBERED = 4096
"""A passage and its sentences are asked for several times."""


@lru_cache(maxsize=_REMEMBERED)
def words(text: str) -> tuple[tuple[int, int], ...]:
    """Start and end of every word: tokens with at least one letter.

    A hyphenated compound is one word, so is a gendered form ("Bürger:innen", "Beschäftigte(r)"). Soft hyphens
    and zero-width characters don't part a word; U+FFFC does: it mostly stands for a tab or a line break.
    A web or e-mail address is one word; an abbreviation as many as it has groups of letters ("z. B." is two).
    """
    return tuple(
        match.span()
        for match in _WORD_OR_ADDRESS.finditer(text)
        if text[match.start()].isalpha() or _LETTER.search(match.group())
    )


@cache
def _token_pattern() -> re.Pattern[str]:
    """Longest alternatives first: addresses, abbreviations, numbers, words, any other sign."""
    blank = "[ \u00a0\u202f]?"
    forms = sorted(stop_classes(), key=len, reverse=True)
    known = "|".join(blank.join(re.escape(part) + r"\." for part in form.split(".")[:-1]) for form in forms)
    words_too = "|".join(re.escape(form) for form in also_words())
    abbreviation = rf"(?<![\w.])(?=[\w-]{{1,30}}\.)(?!(?i:{words_too})\W*$)(?i:{known})(?![^\W_])"
    return re.compile(
        rf"(?P<address>{_ADDRESS})|(?P<abbreviation>{abbreviation})|(?P<number>{_NUMBER})"
        rf"|(?P<word>{WORD.pattern})|(?P<other>[^\s\ufffc\u00ad\u200b-\u200d\u2060])"
    )


def tokens(text: str) -> tuple[tuple[int, int, str], ...]:
    """Start, end and sort of every token of one sentence, punctuation included.

    Sorts: address (web, e-mail), abbreviation ("Abs.", "i. V. m."), ordinal ("3." before the last token),
    number, word, other (one sign each). Blanks and U+FFFC belong to no token.
    """
    found: list[tuple[int, int, str]] = []
    for match in _token_pattern().finditer(text):
        start, end = match.span()
        sort = str(match.lastgroup)
        if found and sort == "other" and text[start] == "." and _is_ordinal(text, found[-1], end):
            found[-1] = (found[-1][0], end, "ordinal")
        else:
            found.append((start, end, sort))
    return tuple(found)


def _is_ordinal(text: str, before: tuple[int, int, str], end: int) -> bool:
    """Whether the full stop in front of `end` makes an ordinal of the number before it."""
    start, stop, sort = before
    return (
        sort == "number"
        and stop == end - 1
        and stop - start <= 4
        and not text[end:].isspace()
        and end < len(text)
    )
