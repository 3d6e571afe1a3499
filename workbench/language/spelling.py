"""Words of a German text that are spelt wrong, and what somebody may have meant."""

import re
from collections.abc import Collection, Iterable

from workbench.language.exempt import NORM
from workbench.language.german import looks_german
from workbench.language.morphology import lemmas
from workbench.language.orthography import known_words, proposals
from workbench.language.tokens import tokens
from workbench.model.document import Segment

Span = tuple[int, int]

_MARKS = re.compile("[\u00ad\u200b-\u200d\u2060]")
_HYPHENS = re.compile("[\u2010\u2011]")
_GERMAN = re.compile(r"[a-zäöüßA-ZÄÖÜ/()*:_·'’-]+")
"""Words with other letters come from other languages: names, mostly."""
_CODE = re.compile(r"(?:^|-)[^-]*[a-zäöüß][A-ZÄÖÜ]|^[A-ZÄÖÜ]{2,}$|^[A-ZÄÖÜ]+(?:-[A-ZÄÖÜ]+)+$")
"""Abbreviations: "WoGG", "KdU", "SGB"; words in capitals alone are not judged."""
_PART_OF_ADDRESS = re.compile(r"[.@/]\w")
_TITLE = re.compile(
    r"(?:\b(?:Frau|Herrn?|Familie|Eheleute|Dr\.|Prof\.|Dipl\.-Ing\.|geb\.)\s+(?:(?:Dr|Prof)\.\s+)*)(?:[A-ZÄÖÜ][\w’'-]*\s)*$"
)
"""In front of a name, with first names."""
_SHORTEST = 3
_LONGEST_SHORT_FORM, _FEW = 10, 3
"""Letters of an abbreviation, before a word that goes on, and before any word."""
_PLACE = re.compile(r"\b\d{5}\s$")
"""A postcode: a place follows."""
_STREET_END = re.compile(r"(?:str|straße|weg|platz|allee|gasse|ring|damm|ufer|markt)$", re.IGNORECASE)


class Spelling:
    """Judges words by `orthography.known_words`, the office's terms and the person's own words.

    The words lists load at the first question (0.6 s, in any thread); after that a passage takes about 1 ms.
    """

    def __init__(self, office_words: Iterable[str] = (), own_words: Collection[str] = ()) -> None:
        """`office_words`: terms of the glossary in any form; `own_words` is asked anew each time, so it may change."""
        self._office = frozenset(part for words in office_words for part in words.split())
        self._own = own_words

    @classmethod
    def load(cls, office_words: Iterable[str] = (), own_words: Collection[str] = ()) -> "Spelling":
        """The same with its word lists in memory: for a background thread."""
        spelling = cls(office_words, own_words)
        spelling.is_right("Wiedervorlageverfügung")
        proposals.proposals("Widerpruch")
        return spelling

    def misspelt(self, text: str, protected: Collection[Span] = ()) -> tuple[Span, ...]:
        """Start and end (code points) of each word that is spelt wrong; `protected` spans are left out.

        Silent about numbers, citations, addresses, abbreviations, codes, names behind a title, words of other scripts
        and texts in other languages.
        """
        if not looks_german(text):
            return ()
        left_out = [*protected, *(match.span() for match in NORM.finditer(text))]
        return tuple(
            (start, end)
            for start, end, sort in tokens(text)
            if sort == "word"
            and not any(first < end and start < last for first, last in left_out)
            and not self.is_right(text[start:end])
            and not _stands_for_itself(text, start, end)
        )

    def misspelt_in(self, segment: Segment) -> tuple[Span, ...]:
        """The same for a passage: what Word shows in fields is left out."""
        return self.misspelt(segment.text, [(mark.offset, mark.end) for mark in segment.placeholders])

    def is_right(self, word: str) -> bool:
        """Whether the word is known, allowed, or nothing that this can judge."""
        plain = _plain(word)
        if len(plain) < _SHORTEST or not _GERMAN.fullmatch(plain) or _CODE.search(plain):
            return True
        if plain in self._own or plain in self._office or known_words.is_known(plain):
            return True
        return plain not in known_words.misspellings() and not self._office.isdisjoint(lemmas(plain))

    def proposals(self, word: str, most: int = 5) -> tuple[str, ...]:
        """What may have been meant, the likeliest first; () if nothing comes near. Takes some 10 ms, at most 0.3 s."""
        plain = _plain(word)
        return proposals.proposals(plain, most) if len(plain) >= _SHORTEST else ()


def _plain(word: str) -> str:
    return _HYPHENS.sub("-", _MARKS.sub("", word))


def _stands_for_itself(text: str, start: int, end: int) -> bool:
    """Whether the place says that it is a name, an address or an abbreviation."""
    word, after = text[start:end], text[end : end + 2]
    if _PART_OF_ADDRESS.match(after) or text[max(0, start - 1) : start] in {"@", "/", "_"}:
        return True
    if start > 1 and text[start - 1] == "." and text[start - 2].isalnum():
        return True
    if word[:1].isupper() and (_TITLE.search(text[:start]) or _PLACE.search(text[:start])):
        return True
    if _STREET_END.search(word) and re.match(r"\.?\s\d", text[end : end + 3]):
        return True
    if after[:1] != ".":
        return False
    return (word[:1].islower() and len(word) <= _FEW) or (
        len(word) <= _LONGEST_SHORT_FORM and _goes_on(text[end + 1 :])
    )


def _goes_on(rest: str) -> bool:
    """Whether the sentence goes on behind a full stop: then it was that of an abbreviation."""
    following = rest.lstrip(" \u00a0\u202f")
    return bool(following) and (following[0].islower() or following[0].isdigit() or following[0] in ",;)")
