"""Counting sentences of other languages, carefully rather than completely."""

import re

from workbench.translation.facts.languages import has_spaces, primary

_END = re.compile(
    r"(?P<before>\S*?)(?P<sign>[.!?…۔؟።፧]+)[\"'»«”’)\]\u200f\u200e\u2069]*(?=\s+(?P<next>\S{1,2})|\s*$)"
)
_CJK_END = re.compile(r"[。！？!?]+[」』）)]*")
_GREEK_END = re.compile(r"[;\u037e](?=\s|$)")
_SHORT = 4
_BREAKS = re.compile(r"\n\s*\n")


def sentence_count(text: str, language: str) -> int:
    """Sentences of the text; what stands behind the last sign counts as one. 0 for a text without letters."""
    if not any(map(str.isalpha, text)):
        return 0
    return sum(_count(part, language) for part in _BREAKS.split(text) if any(map(str.isalpha, part)))


def _count(text: str, language: str) -> int:
    if not has_spaces(language):
        ends = [match.end() for match in _CJK_END.finditer(text)]
    else:
        ends = [match.end() for match in _END.finditer(text) if _ends(match)]
        if primary(language) == "el":
            ends += [match.end() for match in _GREEK_END.finditer(text)]
    rest = text[max(ends) :] if ends else text
    return len(set(ends)) + any(map(str.isalpha, rest))


def _ends(match: re.Match[str]) -> bool:
    """Whether a full stop ends a sentence: no abbreviation, no ordinal before a small letter."""
    following = match["next"] or ""
    if match["sign"] != ".":
        return not following[:1].islower()
    if not following:
        return True
    word = re.sub(r"^\W+", "", match["before"])
    is_abbreviated = word.isdigit() or (len(word) < _SHORT and (len(word) < 2 or "." in word))
    return not (following[:1].islower() or following[:1].isdigit() or is_abbreviated)
