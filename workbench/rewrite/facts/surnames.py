"""Surnames behind "Herr" and "Frau" of which one only begins as the other: "Janssen" and "Janss"."""

import re
from collections.abc import Iterator
from functools import lru_cache

from workbench.language.exempt import Span
from workbench.language.words.noun_table import is_noun
from workbench.rewrite.facts.names import ADDRESS, name_words
from workbench.rewrite.facts.plain import plain

_WORD = r"[A-ZÄÖÜ][\wäöüß]+(?:-[A-ZÄÖÜ][\wäöüß]+)*"
_PERSON = re.compile(
    rf"\b(?P<title>Herrn?|Frau)\s(?:(?:Dr|Prof|Dipl)\.(?:-[A-Z]\w+\.?)?\s){{0,3}}(?P<name>{_WORD}(?:\s(?:(?:von|van|de|zu|der|den)\s){{0,2}}{_WORD}){{0,2}})"
)
_OWNS = re.compile(r"['’]|\s[A-ZÄÖÜ]")


def other_surname(original: str, rewrite: str) -> tuple[Span, Span] | None:
    """Places of a surname that is gone, and of one instead that is only its beginning or goes on behind it."""
    for name, place in _surnames(original):
        for other, there in _surnames(rewrite):
            kept = not _is_cut(name, other) or _is_there(name, rewrite) or _is_there(other, original)
            if kept or _is_owner(name, other, original, place) or _is_owner(other, name, rewrite, there):
                continue
            return place, there
    return None


@lru_cache(maxsize=512)
def _surnames(text: str) -> tuple[tuple[str, Span], ...]:
    return tuple(_found(plain(text)))


def _found(text: str) -> Iterator[tuple[str, Span]]:
    for match in _PERSON.finditer(text):
        words = name_words(match["name"])
        if words[0] in ADDRESS:
            continue
        last = 2 if len(words) > 1 and is_noun(words[-1]) else 1  # "von Frau Lindner Auskunft"
        for count in range(last):
            kept = words[: len(words) - count]
            yield kept[-1], (match.start(), match.start("name") + len(" ".join(kept)))


def _is_cut(one: str, other: str) -> bool:
    return one != other and (one.startswith(other) or other.startswith(one))


def _is_there(name: str, text: str) -> bool:
    return re.search(rf"(?<![\w-]){re.escape(name)}(?!\w)", plain(text)) is not None


def _is_owner(name: str, other: str, text: str, place: Span) -> bool:
    """Whether the "s" may be that of an owner: "Frau Petersens Akte", "des Herrn Müllers"."""
    owns = _OWNS.match(text, place[1]) or re.search(r"\bdes\s$", text[: place[0]])
    return name == f"{other}s" and owns is not None
