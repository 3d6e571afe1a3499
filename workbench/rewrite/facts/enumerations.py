"""Things that a text lists: "Schule, Ausbildung und Rente", and whether the list is open ("insbesondere")."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from workbench.language.morphology import Token
from workbench.rewrite.guard import Wording

_JOINING = frozenset({"und", "oder", "sowie", "bzw.", "beziehungsweise", "&", "plus", "samt", "nebst"})
_MARKS = frozenset({",", ";", "/", "•", "·", "▪", "–", "-", ":", "*"})
_NOUNS = frozenset({"NN", "NNA", "NE", "TRUNC", "NNI"})
_INSIDE = _NOUNS | frozenset(
    {"ART", "ADJA", "PPOSAT", "PIAT", "PDAT", "APPR", "APPRART", "CARD", "FM", "XY", "ADJD", "ADV", "PIS"}
)
_NO_ITEMS = frozenset(
    "Herr Frau Uhr Euro Prozent Absatz Satz Nummer Seite Tag Tage Woche Wochen Monat Monate Jahr Jahre Januar"
    " Februar März April Mai Juni Juli"
    " August September Oktober November Dezember Montag Dienstag Mittwoch Donnerstag Freitag Samstag"
    " Sonntag Sie SGB Abs Nr".split()
)
OPEN = re.compile(
    r"\b(?:insbesondere|insb\.|z\.\s?B\.|zum\sBeispiel|beispielsweise|bspw\.|u\.\s?a\."
    r"|unter\sanderem|vor\sallem|etwa|wie|usw\.|etc\.|und\sso\sweiter"
    r"|und\s(?:andere|weitere|ähnliche)\w*|oder\s(?:Ähnliches|andere\w*)|u\.\s?Ä\.|o\.\s?Ä\."
    r"|\w*[Bb]eispiele?n?|unter\sanderen|auch|besonders|in\serster\sLinie|hauptsächlich|namentlich|mitunter)(?!\w)",
    re.IGNORECASE,
)
"""Marks of a list that isn't complete."""
STRONG = re.compile(
    r"\b(?:insbesondere|insb\.|z\.\s?B\.|zum\sBeispiel|beispielsweise|bspw\.|u\.\s?a\."
    r"|unter\sanderem|vor\sallem|usw\.|etc\.|und\sso\sweiter|u\.\s?Ä\.|o\.\s?Ä\.)(?!\w)",
    re.IGNORECASE,
)
"""Those of them that mean nothing else."""
_DOES = frozenset(
    {
        "VVFIN",
        "VAFIN",
        "VMFIN",
        "VVIMP",
        "VAIMP",
        "KOUS",
        "KOUI",
        "PRELS",
        "PRELAT",
        "PWS",
        "PWAV",
        "PTKZU",
        "PPER",
        "VVINF",
        "VVPP",
        "VVIZU",
        "PTKNEG",
        "KOKOM",
    }
)


@dataclass(frozen=True, slots=True)
class Item:
    """One item at `start:end` of the wording; `nouns`: its nouns, the telling one first."""

    start: int
    end: int
    nouns: tuple[str, ...]


def enumerations(wording: Wording) -> tuple[tuple[Item, ...], ...]:
    """Each list of two or more parallel nouns, sentence by sentence."""
    found: list[tuple[Item, ...]] = []
    for (offset, _), sentence in zip(wording.spans, wording.sentences, strict=True):
        for level in _levels(sentence.tokens):
            found.extend(_lists(level, offset))
    return tuple(found)


def listed_attributes(wording: Wording) -> tuple[tuple[Item, ...], ...]:
    """Each list of attributes of one noun that say what it is about: "kulturelle, soziale und sportliche Projekte"."""
    found: list[tuple[Item, ...]] = []
    for (offset, _), sentence in zip(wording.spans, wording.sentences, strict=True):
        run: list[Item] = []
        joined = False
        for token in sentence.tokens:
            if _is_attribute(token):
                item = Item(offset + token.start, offset + token.end, (token.text.strip("-"),))
                run = [*run, item] if joined else [item]
                joined = False
            elif run and (token.text in _JOINING or token.text == ","):
                joined = True
            else:
                if len(run) > 1 and token.tag in _NOUNS and not joined:
                    found.append(tuple(run))
                run, joined = [], False
    return tuple(found)


def _is_attribute(token: Token) -> bool:
    return _is_half(token) or (token.tag == "ADJA" and _ABOUT.search(token.text) is not None)


_ABOUT = re.compile(
    r"(?<!monat)(?<!jähr)(?<!täg)(?<!wöchent)(?<!stünd)(?<!erforder)(?<!ordent)(?<!nötig)(?:lich|isch|iell|uell|ell|al|är|iv|tät|zin|haft|los|weit)e[nrsm]?$"
)
"""How attributes end that tell which kind, rather than how good or how much."""


def _levels(tokens: Sequence[Token]) -> Iterator[list[Token]]:
    """The tokens outside of brackets, and those of each bracket: what explains an item is no item."""
    outside: list[Token] = []
    inside: list[Token] | None = None
    for token in tokens:
        if token.text in {"(", "["}:
            inside = []
        elif token.text in {")", "]"} and inside is not None:
            yield inside
            inside = None
        else:
            (outside if inside is None else inside).append(token)
    yield outside


def _lists(tokens: Sequence[Token], offset: int) -> Iterator[tuple[Item, ...]]:
    pieces, marks = _pieces(tokens)
    run: list[Item] = []
    joined = False
    for place, piece in enumerate(pieces):
        if run and marks[place - 1] == ":" and len(run) == 1:
            run = []  # what stands in front of the colon announces the list
            item = _head(piece, offset) if _begins(piece) else None
            if item is not None and _is_whole(piece):
                run, joined = [item], False
                continue
        continues = bool(run) and _begins(piece)
        if not continues:
            if joined and len(run) > 1:
                yield tuple(run)
            item = _tail(piece, offset)
            run, joined = ([item] if item else []), False
            continue
        item = _head(piece, offset)
        if item is None:
            continue
        run.append(item)
        joined = joined or marks[place - 1] in _JOINING or len(run) > 2
        if not _is_whole(piece):
            if joined and len(run) > 1:
                yield tuple(run)
            item = _tail(piece, offset)
            run, joined = ([item] if item else []), False
    if joined and len(run) > 1:
        yield tuple(run)


def _pieces(tokens: Sequence[Token]) -> tuple[list[list[Token]], list[str]]:
    """The tokens between commas and joining words, and what stands behind each piece."""
    pieces: list[list[Token]] = [[]]
    marks: list[str] = []
    for token in _without_halves(tokens):
        if token.text in _MARKS or token.text in _JOINING:
            if pieces[-1]:
                marks.append(token.text)
                pieces.append([])
            elif marks and token.text in _JOINING:
                marks[-1] = token.text
        elif token.tag not in {"$.", "$("}:
            pieces[-1].append(token)
    return [piece for piece in pieces if piece], marks


def _without_halves(tokens: Sequence[Token]) -> Iterator[Token]:
    """The tokens without the first half of an attribute and what joins it: "land- und forstwirtschaftlich"."""
    half = False
    for token in tokens:
        joins = half and (token.text in _JOINING or token.text == ",")
        half = _is_half(token)
        if not half and not joins:
            yield token


def _is_half(token: Token) -> bool:
    return token.text[0].islower() and len(token.text) > 1 and token.text.endswith("-")


def _begins(piece: Sequence[Token]) -> bool:
    """Whether the piece begins with another item: a noun before any verb."""
    for token in piece:
        if token.tag in _NOUNS and token.text not in _NO_ITEMS:
            return True
        if token.tag not in _INSIDE or token.tag in _DOES:
            return False
    return False


def _is_whole(piece: Sequence[Token]) -> bool:
    return all(token.tag in _INSIDE for token in piece)


def _head(piece: Sequence[Token], offset: int) -> Item | None:
    """The item at the start of the piece."""
    held: list[Token] = []
    for token in piece:
        if token.tag not in _INSIDE:
            break
        held.append(token)
    return _item(held, offset, first=True)


def _tail(piece: Sequence[Token], offset: int) -> Item | None:
    """The item at the end of the piece."""
    held: list[Token] = []
    if any(token.text.lower() == "zwischen" for token in piece):
        return None  # "zwischen der Antragstellung und dem Beginn" are the two ends of a time
    for token in reversed(piece):
        if token.tag not in _INSIDE or (held and token.tag == "ADV"):
            break
        held.insert(0, token)
    return _item(held, offset, first=False)


def _item(held: Sequence[Token], offset: int, *, first: bool) -> Item | None:
    nouns = [token for token in held if token.tag in _NOUNS and token.text.strip("-") not in _NO_ITEMS]
    if not nouns:
        return None
    names = tuple(token.text.strip("-") for token in (nouns if first else nouns[::-1]))
    return Item(offset + held[0].start, offset + held[-1].end, names)
