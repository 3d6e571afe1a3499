"""Enumerations inside a sentence: parallel nouns, verbs or numbered parts."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from workbench.language.morphology import Token
from workbench.language.sentence import Sentence

NOUNS, VERBS, CLAUSES, NUMBERED = "nouns", "verbs", "clauses", "numbered"
_JOINING = frozenset({"und", "oder", "sowie", "bzw.", "beziehungsweise", "&", "plus", "samt", "nebst"})
_NOMINAL = frozenset({"NN", "NNA", "NNI", "NE", "TRUNC"})
_IN_PHRASE = _NOMINAL | frozenset(
    {
        "ART",
        "ADJA",
        "PPOSAT",
        "PIAT",
        "PDAT",
        "APPR",
        "APPRART",
        "CARD",
        "FM",
        "XY",
        "ADV",
        "PIS",
        "KOKOM",
        "ADJD",
    }
)
_OPENERS = frozenset({"KOUS", "KOUI", "PRELS", "PRELAT", "PWAV", "PWS", "PWAT"})
_NON_FINITE = frozenset({"VVINF", "VVPP", "VVIZU"})
_FINITE = frozenset({"VVFIN", "VAFIN", "VMFIN", "VVIMP", "VAIMP"})
_CALENDAR = re.compile(
    r"(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag|Januar|Februar|März|April|Mai"
    r"|Juni|Juli|August"
    r"|September|Oktober|November|Dezember|Herr|Frau|Dr\.|Uhr)s?"
)
_ADDING = frozenset(
    {"auch", "nur", "sogar", "besonders", "insbesondere", "nämlich", "also", "etwa", "allein"}
)
"""What follows explains the item before."""
_LONGEST_ITEM = 9
_NUMBERED = re.compile(
    r"(?:(?<=\s)|^)\(?(?P<mark>1|a|i|A|I)[.)]\s\S.{2,200}?\s\(?(?:2|b|ii|B|II)[.)]\s\S"
    r"|\berstens\b.{3,200}\bzweitens\b|\bzum einen\b.{3,200}\bzum anderen\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Enumeration:
    """Items at `start:end` of the sentence. `kind`: nouns, verbs, clauses or numbered; `items` counts them."""

    start: int
    end: int
    items: int
    kind: str


@dataclass(frozen=True, slots=True)
class _Piece:
    tokens: tuple[Token, ...]
    separator: str
    """What stands behind it: a comma, a semicolon, a joining word or "" at the end."""


def enumerations(sentence: Sentence) -> list[Enumeration]:
    """Three or more parallel items, the parts in front of a colon only."""
    match = _NUMBERED.search(sentence.text)
    if match:
        return [Enumeration(match.start(), match.end(), 2, NUMBERED)]
    pieces = _pieces(_before_colon(sentence))
    found = list(_parallel_clauses(sentence))
    first = 0
    while first < len(pieces):
        last = _run_end(sentence, pieces, first)
        kind = _kind(pieces[first])
        if last - first >= 2 and kind is not None and _is_list(pieces[first : last + 1]):
            start, end = _start(pieces[first], kind), _end(pieces[last], kind)
            found.append(Enumeration(start, end, last - first + 1, kind))
        first = max(last, first + 1)
    return found


def _parallel_clauses(sentence: Sentence) -> Iterator[Enumeration]:
    """Three and more clauses with the same conjunction: "ob ..., ob ... und ob ..."."""
    tokens = sentence.tokens
    opened = [
        (tokens[clause.opener].text.lower(), clause)
        for clause in sentence.clauses
        if clause.opener is not None
    ]
    for opener in dict.fromkeys(name for name, _ in opened):
        alike = [clause for name, clause in opened if name == opener]
        if len(alike) > 2 and opener:
            end = tokens[max(clause.last for clause in alike)].end
            yield Enumeration(tokens[alike[0].first].start, end, len(alike), CLAUSES)


def _before_colon(sentence: Sentence) -> Sequence[Token]:
    """Tokens in front of a colon with items behind it, or of all if a verb follows it."""
    tokens = sentence.tokens
    colon = next((index for index, token in enumerate(tokens) if token.text == ":"), len(tokens))
    return tokens if any(token.tag in _FINITE for token in tokens[colon:]) else tokens[:colon]


def _pieces(tokens: Sequence[Token]) -> list[_Piece]:
    pieces: list[_Piece] = []
    current: list[Token] = []
    for token in tokens:
        shortened = bool(current) and current[-1].text.endswith("-")
        if (token.text in {",", ";", "/"} or token.text in _JOINING) and not shortened:
            if current:
                pieces.append(_Piece(tuple(current), token.text))
            elif pieces and token.text in _JOINING:
                pieces[-1] = _Piece(pieces[-1].tokens, token.text)
            current = []
        else:
            current.append(token)
    if current:
        pieces.append(_Piece(tuple(current), ""))
    return pieces


def _run_end(sentence: Sentence, pieces: Sequence[_Piece], first: int) -> int:
    """Index of the last piece of the run of parallel pieces that begins with `first`."""
    kind = _kind(pieces[first])
    if kind is None:
        return first
    last = first
    while last + 1 < len(pieces) and pieces[last].separator:
        if last > first and not (
            _is_pure(pieces[last], kind) and _fits(pieces[last - 1].separator, pieces[last].separator)
        ):
            break
        if not _continues(sentence, pieces[last + 1], kind):
            break
        last += 1
    return last


def _fits(before: str, after: str) -> bool:
    """Whether both separators belong to one row: a semicolon ends what a comma or "und" joins."""
    return after != ";" or before == ";"


def _kind(piece: _Piece) -> str | None:
    """What the piece ends with: a noun phrase or a verb."""
    if _tags(piece)[-1] in _NON_FINITE:
        return VERBS
    behind = [token.tag for token in piece.tokens[-4:]]
    return NOUNS if any(tag in _NOMINAL for tag in behind) and not _FINITE.intersection(behind[-1:]) else None


def _tags(piece: _Piece) -> list[str]:
    """Tags; a plural verb at the end of a piece with nouns is an infinitive, whatever the tagger thinks of it."""
    tags = [token.tag for token in piece.tokens]
    last = piece.tokens[-1]
    others = _FINITE.isdisjoint(tags[:-1]) or "VMFIN" in tags[:-1]
    if tags[-1] == "VVFIN" and len(tags) > 1 and others and last.text.endswith(("en", "ern", "eln")):
        tags[-1] = "VVINF"
    return tags


def _is_pure(piece: _Piece, kind: str) -> bool:
    """Whether the whole piece is one item and nothing else."""
    tags = _tags(piece)
    if len(tags) > _LONGEST_ITEM or tags[0] in _OPENERS:
        return False
    if kind == VERBS:
        return tags[-1] in _NON_FINITE and not _FINITE.intersection(tags)
    return not _FINITE.intersection(tags) and any(tag in _NOMINAL for tag in tags)


def _continues(sentence: Sentence, piece: _Piece, kind: str) -> bool:
    """Whether the piece begins with another item of the kind."""
    tags = _tags(piece)
    if tags[0] in _OPENERS or piece.tokens[0].text in _ADDING:
        return False
    if kind == VERBS:
        verb = next((index for index, tag in enumerate(tags) if tag in _NON_FINITE), None)
        return verb is not None and not _FINITE.intersection(tags[:verb])
    for token in piece.tokens[:_LONGEST_ITEM]:
        if token.tag in _NOMINAL:
            return not (sentence.is_exempt(token.start, token.end) or _CALENDAR.fullmatch(token.text))
        if token.tag not in _IN_PHRASE:
            return False
    return False


def _is_list(pieces: Sequence[_Piece]) -> bool:
    """Whether commas and a joining word part the items, or there are more than three."""
    separators = [piece.separator for piece in pieces[:-1]]
    commas = sum(mark in {",", ";"} for mark in separators)
    return len(pieces) > 3 or (0 < commas < len(separators))


def _start(piece: _Piece, kind: str) -> int:
    """Where the first item begins: behind the last verb or pronoun in front of it."""
    if kind == VERBS:
        return piece.tokens[-1].start
    first = len(piece.tokens) - 1
    while first > 0 and piece.tokens[first - 1].tag in _IN_PHRASE - {"ADV", "ADJD"}:
        first -= 1
    return piece.tokens[first].start


def _end(piece: _Piece, kind: str) -> int:
    if kind == VERBS:
        return next(token.end for token in piece.tokens if token.tag in _NON_FINITE)
    end = piece.tokens[0].end
    for token in piece.tokens[:_LONGEST_ITEM]:
        if token.tag not in _IN_PHRASE:
            break
        if token.tag in _NOMINAL:
            end = token.end
    return end
