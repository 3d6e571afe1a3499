"""A sentence cut at its punctuation into the pieces that verb groups are read from.

A piece is a list of token indexes between two borders. What stands in brackets or between two dashes is read on
its own, so that the clause around it stays whole.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from workbench.language.grammar.auxiliaries import finite_auxiliary
from workbench.language.morphology import Token

_OPENING, _CLOSING = frozenset("(["), frozenset(")]")
_DASHES = frozenset("–—-")
_WEAK = frozenset(",") | _DASHES
_STRONG = frozenset({";", ":", ".", "!", "?", "…"})
_QUOTES = frozenset("\"'„“”»«‚‘’›‹")
_CONJUNCTIONS = frozenset(
    "dass daß wenn weil falls sofern soweit obwohl obgleich ob nachdem bevor ehe sobald solange sooft sodass indem"
    " wohingegen zumal".split()
)
_RELATIVE = frozenset(
    "der die das den dem dessen deren denen welcher welche welches welchen welchem was wo".split()
)
_QUESTION = frozenset(
    "wer was wen wem wessen wann wo wohin woher warum wieso weshalb wie welcher welche welches welchen welchem wofür"
    " worüber woran womit wodurch worauf wovon worum inwieweit inwiefern".split()
)
_BEFORE_CONJUNCTION = frozenset(
    "und oder aber sowie sondern denn auch nur erst selbst außer ohne anstatt statt so als bis insbesondere vor allem"
    " dann immer jedes mal etwa zum beispiel nämlich besonders".split()
)


@dataclass(frozen=True, slots=True)
class Piece:
    """`tokens`: indexes without punctuation. `subordinate`: a conjunction or pronoun opens it and its verb stands
    last. `strong`: a semicolon, colon or the start of the text is in front of it."""

    tokens: tuple[int, ...]
    subordinate: bool
    strong: bool


def streams(tokens: Sequence[Token]) -> list[list[int]]:
    """Indexes of the tokens outside brackets, then of each bracket or pair of dashes."""
    outer: list[int] = []
    inner: list[list[int]] = []
    depth = 0
    pair = _pair_of_dashes(tokens)
    for index, token in enumerate(tokens):
        if token.text in _OPENING or (pair and index == pair[0]):
            depth += 1
            inner.append([])
        elif depth and (token.text in _CLOSING or (pair and index == pair[1])):
            depth -= 1
        else:
            (inner[-1] if depth else outer).append(index)
    return [outer, *inner]


def _pair_of_dashes(tokens: Sequence[Token]) -> tuple[int, int] | None:
    dashes = [index for index, token in enumerate(tokens) if token.text in _DASHES]
    return (dashes[0], dashes[1]) if len(dashes) == 2 and dashes[0] > 0 else None


def pieces(tokens: Sequence[Token], stream: Sequence[int]) -> list[Piece]:
    """The stream cut at commas, dashes, semicolons, colons and full stops."""
    found: list[Piece] = []
    held: list[int] = []
    strong = True
    for index in [*stream, None]:
        text = "" if index is None else tokens[index].text
        if index is None or text in _WEAK or text in _STRONG:
            if held:
                found.append(Piece(tuple(held), _is_subordinate(tokens, held, strong), strong))
                strong = False
            held = []
            strong = strong or text in _STRONG
        elif text not in _QUOTES:
            held.append(index)
    return found


def _is_subordinate(tokens: Sequence[Token], piece: Sequence[int], strong: bool) -> bool:
    opener = _opener(piece, tokens)
    if opener is None:
        return False
    word = tokens[piece[opener]].text.lower()
    rest = piece[opener + 1 :]
    if word in _CONJUNCTIONS or tokens[piece[opener]].tag in {"KOUS", "PRELAT"}:
        return not (
            rest and finite_auxiliary(tokens[rest[0]]) and len(rest) > 1 and word not in _CONJUNCTIONS
        )
    if strong and word not in _QUESTION:
        return False
    return _verb_is_last(tokens, rest)


def _opener(piece: Sequence[int], tokens: Sequence[Token]) -> int | None:
    """Place of the conjunction or pronoun that could open a subordinate clause."""
    for place, index in enumerate(piece[:4]):
        word, tag = tokens[index].text.lower(), tokens[index].tag
        if word in _CONJUNCTIONS or tag in {"KOUS", "PRELS", "PRELAT", "PWAV", "PWS", "PWAT"}:
            return place
        if word in _RELATIVE and (place == 0 or tokens[piece[place - 1]].pos == "ADP"):
            return place
        if word not in _BEFORE_CONJUNCTION and not (place == 0 and tokens[index].pos == "ADP"):
            return None
    return None


def _verb_is_last(tokens: Sequence[Token], rest: Sequence[int]) -> bool:
    """Whether the only finite verb stands at the end, as in a subordinate clause."""
    if not rest or tokens[rest[-1]].pos != "VERB":
        return False
    start = _start_of_cluster(tokens, rest)
    before, first, last = rest[:start], tokens[rest[start]], tokens[rest[-1]]
    if start < len(rest) - 1 and finite_auxiliary(first) and not finite_auxiliary(last):
        return False
    return not any(
        is_finite(tokens[index]) and tokens[following].tag != "KON"
        for index, following in pairwise([*before, rest[start]])
    )


def _start_of_cluster(tokens: Sequence[Token], rest: Sequence[int]) -> int:
    place = len(rest)
    while place > 0 and (tokens[rest[place - 1]].pos == "VERB" or tokens[rest[place - 1]].tag == "PTKZU"):
        place -= 1
    return place


def is_finite(token: Token) -> bool:
    """Whether the token is tagged as a finite verb or is a form that only a finite auxiliary has."""
    return token.tag in {"VVFIN", "VAFIN", "VMFIN", "VVIMP", "VAIMP"} or (
        finite_auxiliary(token) != "" and not token.tag.endswith("INF")
    )
