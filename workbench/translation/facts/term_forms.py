"""Whether a text uses a term, in any of its forms."""

import re
import unicodedata
from collections.abc import Iterator

from workbench.translation.facts.languages import has_spaces, primary

_WORD = re.compile(r"[^\W\d_]+")
_ENDING = r"(?:e?[snmr]|e|ern?|es|ens|nen|innen)?"
_LONG, _SHORT_WORD = 7, 3
_ARABIC_HEAD = re.compile(r"^(?:و|ف)?(?:ب|ل|ك)?(?:ال|لل)?")
_STRONG = frozenset("uk ru bg sr hr bs pl".split())


def german_place(text: str, forms: tuple[str, ...]) -> tuple[int, int] | None:
    """The first place of one of the German forms, with any usual ending."""
    return next(_german_places(text, forms), None)


def german_places(text: str, forms: tuple[str, ...]) -> tuple[tuple[int, int], ...]:
    """Every place of one of the German forms, in reading order."""
    return tuple(sorted(set(_german_places(text, forms))))


def _german_places(text: str, forms: tuple[str, ...]) -> Iterator[tuple[int, int]]:
    for form in forms:
        pattern = r"\s+".join(re.escape(word) for word in form.split())
        ending = _ENDING if len(form) > _SHORT_WORD else ""
        for found in re.finditer(rf"(?<!\w){pattern}{ending}(?!\w)", text):
            yield found.span()


def is_used(text: str, term: str, language: str) -> bool:
    """Whether all words of the term (a "*" ends a stem) stand in the text, in any order and form."""
    return used_place(text, term, language) is not None


def used_place(text: str, term: str, language: str) -> tuple[int, int] | None:
    """Where the first word of the term stands; None if one of its words is missing."""
    if not has_spaces(language):
        start = text.find(term.rstrip("*"))
        return (start, start + len(term.rstrip("*"))) if start >= 0 else None
    words = [(match.span(), _folded(match[0], language)) for match in _WORD.finditer(text)]
    first: tuple[int, int] | None = None
    for wanted in re.findall(r"[^\W\d_]+\*?", _folded(term, language)):
        if len(wanted) <= _SHORT_WORD and len(term.split()) > 1:
            continue
        place = next((span for span, word in words if _fits(word, wanted, primary(language))), None)
        if place is None:
            return None
        first = first or place
    return first


def _folded(text: str, language: str) -> str:
    """In small letters; without accents in Greek, where they move: αίτηση, αιτήσεις."""
    if primary(language) != "el":
        return text.casefold()
    parts = unicodedata.normalize("NFD", text.casefold())
    return "".join(sign for sign in parts if not unicodedata.combining(sign))


def _fits(word: str, wanted: str, code: str) -> bool:
    stem = wanted.rstrip("*") if wanted.endswith("*") else _stem(wanted, code)
    if code in {"ar", "fa", "ckb", "ps"}:
        return word.startswith(stem) or _ARABIC_HEAD.sub("", word, count=1).startswith(
            _ARABIC_HEAD.sub("", stem, count=1) or stem
        )
    return word.startswith(stem)


def _stem(word: str, code: str) -> str:
    """What stays in all forms: the last sounds change most."""
    if code == "vi":
        return word
    cut = 1 if len(word) < _LONG else 2
    if code in _STRONG and len(word) >= _LONG:
        cut = 3
    return word[: max(len(word) - cut, min(len(word), 3))]
