"""Sentences of German official texts, as code-point offsets.

Every full stop, question mark and exclamation mark is judged by the rules of official German (`boundaries`);
what they leave open is decided by LanguageTool's rules (`srx`). Nothing is loaded before the first call, and the
time grows with the length of the text only.
"""

import re
from functools import lru_cache

from workbench.language.full_stops.boundaries import ends_sentence
from workbench.language.full_stops.nested_spans import NestedSpans
from workbench.language.full_stops.sentence_starts import Start, goes_on
from workbench.language.full_stops.srx import LEFT, RIGHT, splits
from workbench.language.full_stops.stop_place import CLOSERS, place_at, skip_blanks

_BLANKS = "\ufffc\u00a0\u202f\u2007\u2009\t"
_STOP = re.compile(
    r"[.!?…\n](?:"
    rf"(?<![.!?…].)(?<!\n)[.!?…]*+[{re.escape(CLOSERS)}]*+(?=\s)"
    r"|(?<=[a-zäöüß]{3}[.!?])\d{1,2}(?=\s+[„(]?[A-ZÄÖÜ])"  # a footnote number sticks to the full stop
    r"|(?<=[^\W_][.!?])(?:\[\d{1,3}\]|\d{1,2}\))(?=\s+[„(]?[A-ZÄÖÜ])"
    r"|(?<=[a-zäöüß]{3}[.!?])(?=[A-ZÄÖÜ][a-zäöüß]*\s+[a-zäöüß])"  # the blank was forgotten
    r"|(?<=\n)\s*\n)"
)
_REMEMBERED = 4096
"""The glossary, the rules for passages and those for whole forms all ask for the sentences of a passage."""


@lru_cache(maxsize=_REMEMBERED)
def sentences(text: str) -> tuple[tuple[int, int], ...]:
    """Start and end of every sentence, without the blanks around it; together they hold every other sign.

    U+FFFC counts as a blank. An empty line always parts sentences, a single line break never does.
    """
    plain = text
    for blank in _BLANKS:
        plain = plain.replace(blank, " ")
    spans = NestedSpans(plain)
    found: list[tuple[int, int]] = []
    start = skip_blanks(plain, 0)
    for match in _STOP.finditer(plain):
        end = match.end()
        if end <= start:
            continue
        if match.group().isspace():
            end = start + len(plain[start : match.start()].rstrip())
        elif not _ends(plain, start, match, spans):
            continue
        found.append((start, end))
        start = skip_blanks(plain, match.end())
    if start < len(plain):
        found.append((start, len(plain.rstrip())))
    return tuple(found)


def _ends(text: str, start: int, match: re.Match[str], spans: NestedSpans) -> bool:
    behind = skip_blanks(text, match.end())
    if behind == len(text) or goes_on(text, behind):
        return False
    place = place_at(text, start, match, behind)
    verdict = ends_sentence(place)
    if verdict is None:
        verdict = splits(text[max(start, behind - LEFT) : behind], text[behind : behind + RIGHT])
    clear = place.start >= Start.LIKELY
    return verdict and not spans.hold(match.start(), match.end(), start, clear=clear)
