"""Words that leave out a part of the things: "jedes weitere Kind" is not "jedes Kind"."""

import re
from collections.abc import Iterator
from functools import lru_cache

from workbench.language.exempt import Span
from workbench.rewrite.facts.plain import plain
from workbench.rewrite.facts.wording import stem

_REST = r"(?:weiter|zusätzlich|übrig|restlich|verbleibend|verblieben|ander|überzählig|hinzukommend)e[nrsm]?"
_SET_APART = re.compile(
    rf"\b(?:[Aa]lle|[Jj]ede|[Ss]ämtliche|[Dd]ie|[Dd]er|[Dd]as|[Dd]en|[Dd]em|[Dd]es|[Ee]ine|[Pp]ro|[Jj]e)[nrsm]?\s(?:[a-zäöüß]+\s)?{_REST}"
    r"\s(?:(?!und|oder)[a-zäöüß]+e[nrsm]?\s){0,2}(?P<noun>[A-ZÄÖÜ][\wäöüß-]+)"
)
_WHOLE = re.compile(
    r"\b(?:[Aa]lle[nrsm]?|[Jj]ede[nrsm]?|[Ss]ämtliche[nrsm]?|[Gg]anze[nrsm]?|[Gg]esamte[nrsm]?|[Pp]ro|[Jj]e)"
    r"\s(?:(?!und|oder)[a-zäöüß]+\s){0,2}(?P<noun>[A-ZÄÖÜ][\wäöüß-]+)"
)
_MORE = re.compile(
    r"weiter|zusätzlich|übrig|restlich|\bRest\b|verbleib|verblieben|überzähl|hinzu|\bdazu|\bnoch\b|ander|außer|\bsonst"
    r"|\bmehr\b|mehrere"
    r"|\ballein\b|\bersten?\b|\bzweite|\bdritte|\bdarüber\b|\bfolgende|nächste|\bauch\b|\babgesehen\b|\bnicht\b|\bkein"
    r"|\bausgenommen|Ausnahme|\bab dem\b|Geschwister|\bdanach\b",
    re.IGNORECASE,
)
"""Any of them may say that only the others are meant."""


@lru_cache(maxsize=512)
def _set_apart(text: str) -> dict[str, Span]:
    return {stem(match["noun"]): match.span() for match in _SET_APART.finditer(plain(text))}


@lru_cache(maxsize=512)
def _wholes(text: str) -> dict[str, Span]:
    return {stem(match["noun"]): match.span() for match in _WHOLE.finditer(plain(text))}


def changed_remainders(original: str, rewrite: str) -> Iterator[tuple[Span, Span]]:
    """Places where the others of a thing became all of it, or all of it only the others."""
    for before, after, turn in ((original, rewrite, False), (rewrite, original, True)):
        if _MORE.search(after):
            continue
        whole = _wholes(after)
        for noun, place in _set_apart(before).items():
            other = next((name for name in whole if name in noun or noun in name), None)
            if other is not None:
                yield (whole[other], place) if turn else (place, whole[other])
                return
