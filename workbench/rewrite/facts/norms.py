"""Which norms a text cites, part by part: law, section, paragraph, sentence, number, letter."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from workbench.language.exempt import Span
from workbench.language.words.numerals import ordinal_word, roman_value
from workbench.rewrite.facts.norm_pieces import (
    CHAPTER,
    FOLLOWING,
    LAW_ALONE,
    LAW_IN_FRONT,
    LAW_NAMED,
    LETTER,
    LEVELS,
    NUMBER,
    ORDER,
    PARAGRAPH,
    SECTION,
    START,
    law_of,
    pieces_at,
    same_law,
)
from workbench.rewrite.facts.plain import plain


@dataclass(frozen=True, slots=True)
class Norm:
    """A cited norm at `start:end`. `parts`: level and number of each, from the section down ((§, 44), (Abs, 3)).

    `law` is the abbreviation in capitals ("SGB XII", "BGB"), "" if the text names none. `last`: "67" in "§§ 60 bis 67",
    "ff" in "§§ 60 ff.", else "".
    """

    start: int
    end: int
    law: str
    parts: tuple[tuple[str, str], ...]
    last: str = ""

    @property
    def key(self) -> tuple[str, tuple[tuple[str, str], ...], str]:
        """What two citations of the same norm have in common."""
        return self.law, self.parts, self.last

    def __str__(self) -> str:
        """The norm as people write it."""
        written = " ".join(f"{_SHOWN.get(level, level)} {number}" for level, number in self.parts)
        ending = f" {'ff.' if self.last == 'ff' else 'bis ' + self.last}" if self.last else ""
        return f"{written}{ending} {_shown_law(self.law)}".strip()


_SHOWN = {PARAGRAPH: "Absatz", NUMBER: "Nummer", LETTER: "Buchstabe", "Hs": "Halbsatz", "Alt": "Alternative"}


def _shown_law(law: str) -> str:
    return law if law.startswith("SGB") or law.isupper() else law.capitalize()


@lru_cache(maxsize=512)
def norms(text: str) -> tuple[Norm, ...]:
    """Each norm and each law that is named alone, in reading order."""
    text = plain(text)
    found: list[Norm] = []
    at = 0
    while match := START.search(text, at):
        pieces = tuple(pieces_at(text, match.start()))
        if len(pieces) < 2:
            at = match.end()
            continue
        found.extend(_with_law_in_front(text, tuple(_read(pieces))))
        at = max(pieces[-1].end(), match.end())
    cited = [(norm.start, norm.end) for norm in found]
    found.extend(_alone(text, cited))
    found = [_with_part_in_front(text, norm) for norm in found]
    ordered = _turned(text, sorted(found, key=lambda norm: norm.start))
    return tuple(_with_only_law(text, ordered))


_PART_IN_FRONT = re.compile(
    r"\b(?P<level>Satz|Halbsatz|Nummer|Nr\.|Ziffer|Buchstabe)\s(?P<number>\d{1,2}[a-z]?|[a-z])\)?\s(?:von|des|der|in|im|aus)\s(?:de[mrs]\s)?$"
)


def _with_part_in_front(text: str, norm: Norm) -> Norm:
    """ "Satz 1 von § 12 Abs. 2" as one norm, from the section down."""
    front = _PART_IN_FRONT.search(text, max(0, norm.start - _REACH), norm.start)
    if front is None or not norm.parts or norm.parts[0][0] != SECTION or norm.last:
        return norm
    level = LEVELS[front["level"].lower()]
    if any(ORDER.index(known) >= ORDER.index(level) for known, _ in norm.parts):
        return norm
    return replace(norm, start=front.start(), parts=(*norm.parts, (level, front["number"])))


_OF = re.compile(r"\s(?:von|des|der|in|im|aus|zu)(?:\s(?:de[mrs]))?\s?$")


def _turned(text: str, found: list[Norm]) -> list[Norm]:
    """With "Absatz 1 von Paragraf 2" as one norm, from the section down."""
    kept: list[Norm] = []
    for norm in found:
        last = kept[-1] if kept else None
        whole = bool(norm.parts) and norm.parts[0][0] == SECTION
        if (
            last
            and last.parts
            and last.parts[0][0] != SECTION
            and whole
            and _OF.match(text, last.end, norm.start)
        ):
            kept[-1] = replace(norm, start=last.start, parts=norm.parts + last.parts)
        else:
            kept.append(norm)
    return kept


def _with_only_law(text: str, found: list[Norm]) -> Iterator[Norm]:
    """The norms; those that name no law have the only one that the text names."""
    if all(norm.law for norm in found):
        yield from found
        return
    known = {norm.law for norm in found if norm.law} | {law_of(match) for match in LAW_NAMED.finditer(text)}
    if not known and (bylaw := _BYLAW.search(text)):
        known = {law_of(bylaw)}
    law = known.pop() if len(known) == 1 else ""
    for norm in found:
        yield replace(norm, law=law) if law and norm.parts and not norm.law else norm


_BYLAW = re.compile(r"\b(?P<named>Satzung)\b")
"""The one by-law that a text speaks of, anywhere: "Das steht in der Satzung, und zwar in § 3"."""


def _with_law_in_front(text: str, read: tuple[Norm, ...]) -> tuple[Norm, ...]:
    """The norms of one citation; if none of them names its law, with the law right in front of the first."""
    if not read or any(norm.law for norm in read):
        return read
    reach = text[max(0, read[0].start - _REACH) : read[0].start]
    law = LAW_IN_FRONT.search(reach)
    return tuple(replace(norm, law=law_of(law)) for norm in read) if law else read


_REACH = 90


class _Reader:
    """Puts the pieces of one citation together; a law belongs to all norms in front of it that have none."""

    def __init__(self) -> None:
        self.norms: list[Norm] = []
        self._lawless = 0
        self._path: list[tuple[str, str]] = []
        self._level = SECTION
        self._ranged = self._joined = False

    def take(self, piece: re.Match[str]) -> None:
        """Add the next piece."""
        if piece["level"]:
            self._level = LEVELS[piece["level"].lower()]
            if self._level == SECTION:
                self._path = []
        elif piece["number"] or piece["letter"] or piece["roman"]:
            self._number(piece)
        elif piece["paragraph"]:
            self._part(piece, PARAGRAPH, piece["paragraph"].strip("()"))
        elif piece["follow"]:
            self._follow(piece)
        elif piece["joint"]:
            self._ranged = piece["joint"] in {"bis", "-", "–"}
            self._joined = not self._ranged
        elif piece["law"]:
            self._law(piece)

    def _number(self, piece: re.Match[str]) -> None:
        number = (piece["number"] or piece["letter"] or str(roman_value(piece["roman"]) or "")).rstrip(")")
        last = self._path[-1] if self._path else None
        if self._ranged and self.norms:
            self._extend(piece, last=number)
        elif piece["letter"] and last and last[0] == self._level != LETTER and not self._joined:
            self._path[-1] = (last[0], last[1] + number)  # "Abs. 2 a"
            self._extend(piece, parts=tuple(self._path))
        else:
            self._part(piece, PARAGRAPH if piece["roman"] else self._level, number)
        self._ranged = self._joined = False

    def _part(self, piece: re.Match[str], level: str, number: str) -> None:
        rank = ORDER.index(level)
        deeper = bool(self._path) and not self._joined and rank > ORDER.index(self._path[-1][0])
        self._path = [part for part in self._path if ORDER.index(part[0]) < rank] + [(level, number)]
        if deeper:
            self._extend(piece, parts=tuple(self._path))
        else:
            self.norms.append(Norm(piece.start(), piece.end(), "", tuple(self._path)))

    def _follow(self, piece: re.Match[str]) -> None:
        if FOLLOWING.match(piece["follow"]) and self.norms:
            self._extend(piece, last="ff")
        else:
            self._joined = True  # "§ 4 Abs. 1 i. V. m. Abs. 3" stays in its section

    def _law(self, piece: re.Match[str]) -> None:
        law = law_of(piece)
        self.norms[self._lawless :] = [replace(norm, law=law) for norm in self.norms[self._lawless :]]
        if self.norms:
            self._extend(piece)
        self._lawless, self._path = len(self.norms), []
        self._ranged = self._joined = False

    def _extend(self, piece: re.Match[str], **changes: Any) -> None:
        self.norms[-1] = replace(self.norms[-1], end=piece.end(), **changes)


def _read(pieces: tuple[re.Match[str], ...]) -> Iterator[Norm]:
    reader = _Reader()
    for piece in pieces:
        reader.take(piece)
    for index, norm in enumerate(reader.norms):
        yield norm if index else replace(norm, start=pieces[0].start())


def _alone(text: str, cited: list[Span]) -> Iterator[Norm]:
    """Laws that are named without a section, and chapters of laws."""
    for pattern in (LAW_ALONE, CHAPTER):
        for match in pattern.finditer(text):
            if any(start <= match.start() < end for start, end in cited):
                continue
            if pattern is CHAPTER:
                number = ordinal_word(match[1] + "e")
                if number:
                    yield Norm(*match.span(), "", ((match[2], str(number)),))
            else:
                yield Norm(*match.span(), law_of(match), ())


def same_norm(one: Norm, other: Norm) -> bool:
    """Whether the other cites the same; "§§ 60 ff." and "§§ 60 bis 67" may, and any norm names its law."""
    if not one.parts:
        return same_law(one.law, other.law)
    ranges = one.last == other.last or ("ff" in {one.last, other.last} and bool(one.last and other.last))
    return same_law(one.law, other.law) and one.parts == other.parts and ranges
