"""Which of two things a wording prefers: "nicht an den Betrieb, sondern an die Kammer"."""

import re
from functools import lru_cache

from workbench.language.exempt import Span
from workbench.rewrite.facts.plain import plain
from workbench.rewrite.facts.wording import stem

_PART = r"[^.;:!?]{1,80}?"
_FORMS = (
    re.compile(rf"\b(?:nicht|kein\w*)\b(?P<no>{_PART}),?\ssondern\s(?P<yes>[^.;:!?,]+)", re.IGNORECASE),
    re.compile(
        rf"(?P<yes>{_PART})(?:,|\sund|,\saber|\saber)\s(?:nicht|kein\w*)\s(?P<no>[^.;:!?,]+)", re.IGNORECASE
    ),
    re.compile(
        r"(?P<yes>[^.;:!?]*?)\b(?:an)?statt\s(?P<no>(?:[a-zäöüß]+\s){0,3}[A-ZÄÖÜ][\wäöüß-]+)(?P<more>[^.;:!?]*)"
    ),
)
_NOUN = re.compile(r"(?<![\w-])[A-ZÄÖÜ][\wäöüß-]{2,}")
_NO_NOUN = frozenset({"Sie", "Ihnen", "Ihr", "Ihre", "Ihren", "Ihrem", "Ihrer", "Ihres", "Wir", "Uns", "Das"})


def turned_preference(original: str, rewrite: str) -> tuple[Span, Span] | None:
    """Places of "nicht A, sondern B" and of "A, nicht B"; None if the two prefer the same."""
    for no, yes, place in _preferences(original):
        for other_no, other_yes, later in _preferences(rewrite):
            if no & other_yes and yes & other_no and not no & other_no:
                return place, later
    return None


@lru_cache(maxsize=512)
def _preferences(text: str) -> tuple[tuple[frozenset[str], frozenset[str], Span], ...]:
    """Stems of what is not meant and of what is, with the place of both."""
    shown = plain(text)
    if not re.search(r"\b(?:[nN]icht|[kK]ein\w*|(?:[aA]n)?[sS]tatt)\b", shown):
        return ()
    found = []
    for pattern in _FORMS:
        for match in pattern.finditer(shown):
            yes = f"{match['yes']} {match.groupdict().get('more') or ''}"
            no = _nouns(match["no"])
            if no and _nouns(yes) - no:
                found.append((no, _nouns(yes) - no, match.span()))
    return tuple(found)


def _nouns(text: str) -> frozenset[str]:
    return frozenset(stem(word) for word in _NOUN.findall(text) if word not in _NO_NOUN)
