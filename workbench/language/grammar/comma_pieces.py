"""Cut a sentence at commas, dashes and coordinating conjunctions into the pieces that clauses are made of."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from workbench.language.morphology import Token

FINITE = frozenset({"VVFIN", "VAFIN", "VMFIN", "VVIMP", "VAIMP"})
_OPENERS = {
    "KOUS": "subordinate",
    "PWAV": "subordinate",
    "PWS": "subordinate",
    "PWAT": "subordinate",
    "PRELS": "relative",
    "PRELAT": "relative",
    "KOUI": "infinitive",
}
_BEFORE_OPENER = frozenset({"KON", "ADV", "APPR", "APPRART", "PTKNEG", "KOKOM", "PROAV", "ADJD", "CARD"})
_CONJUNCTIONS = frozenset({"falls", "sobald", "sofern", "solange", "sooft", "soweit"})
"""Conjunctions at the start of a clause, however they are tagged."""
_INFINITIVE_OPENERS = frozenset({"um", "ohne", "statt", "anstatt"})
_ARTICLES = frozenset({"der", "die", "das", "dem", "den", "deren", "dessen", "denen"})
_NO_NOUN_PHRASE = frozenset(
    {"APPR", "APPRART", "PPER", "ADV", "PTKNEG", "PRF", "VAFIN", "VMFIN", "VVFIN", "ART"}
)
_SUBJECTS = frozenset({"ich", "du", "er", "es", "wir", "ihr", "sie", "man"})
_VERBS = (
    frozenset({"VVINF", "VVPP", "VAINF", "VMINF", "VAPP", "VVIZU", "PTKZU", "PTKVZ", "PRF", "KON"}) | FINITE
)
_TAKEN_FOR_VERBS = frozenset({"VVINF", "VVPP", "NN", "NNI", "NNA"})
_HARD = frozenset(":;.!?")
_SOFT = frozenset(",–—")
_BARE_OPENED = 3


@dataclass(frozen=True, slots=True)
class Piece:
    """Neighbouring tokens of one clause; `indexes` count the sentence's tokens, commas are in none.

    `kind`: what its opener makes of it, "" without opener. `finite`: index of the finite verb. `verb_last`,
    `verb_first`: where that stands. `final`: index of a last word that may be finite although tagged otherwise.
    `is_zu`: an infinitive with "zu" and no finite verb. `only_verbs`: nothing else, as in "heiraten oder arbeiten".
    `is_new`: a colon, semicolon or the start of the sentence stands before it. `is_joined`: "und" and the like
    without comma joins it to the piece before.
    """

    indexes: tuple[int, ...]
    kind: str
    opener: int | None
    finite: int | None
    final: int | None
    verb_first: bool
    verb_last: bool
    is_zu: bool
    only_verbs: bool
    is_new: bool
    is_joined: bool


def pieces(tokens: Sequence[Token], indexes: Sequence[int], question: bool) -> tuple[Piece, ...]:
    """The pieces of the tokens `indexes` in their order."""
    found: list[Piece] = []
    for part, is_new in _between_commas(tokens, indexes):
        for number, half in enumerate(_coordinated(tokens, part)):
            joined = number > 0
            found.append(_piece(tokens, half, is_new and not joined, joined, question and not found))
    return tuple(found)


def _between_commas(tokens: Sequence[Token], indexes: Sequence[int]) -> Iterator[tuple[list[int], bool]]:
    part: list[int] = []
    is_new = True
    for index in indexes:
        text = tokens[index].text
        if tokens[index].pos == "PUNCT" and (text in _HARD or text in _SOFT):
            if part:
                yield part, is_new
                is_new = False
            part = []
            is_new = is_new or text in _HARD
        elif tokens[index].pos != "PUNCT":
            part.append(index)
    if part:
        yield part, is_new


def _coordinated(tokens: Sequence[Token], part: list[int]) -> Iterator[list[int]]:
    """The part, cut before each "und", "oder" ... that has a finite verb on either side."""
    start = 0
    for place in range(1, len(part)):
        if tokens[part[place]].tag != "KON" or place == start:
            continue
        left, right = part[start:place], _up_to_conjunction(tokens, part[place:])
        if _is_clause(tokens, left) and _is_clause(tokens, right) and not _only_verbs(tokens, right):
            yield left
            start = place
    yield part[start:]


def _up_to_conjunction(tokens: Sequence[Token], part: list[int]) -> list[int]:
    """From a conjunction to before the next one that follows a finite verb."""
    for place in range(1, len(part)):
        if tokens[part[place]].tag == "KON" and _is_clause(tokens, part[:place]):
            return part[:place]
    return part


def _is_clause(tokens: Sequence[Token], part: Sequence[int]) -> bool:
    opener, _ = _opener(tokens, part, question=False)
    return _finite(tokens, part, opener is not None) is not None


def _piece(tokens: Sequence[Token], part: list[int], is_new: bool, is_joined: bool, question: bool) -> Piece:
    opener, kind = _opener(tokens, part, question)
    finite = _finite(tokens, part, opener is not None)
    is_zu = finite is None and any(_is_zu(tokens, index) for index in part)
    own = [index for index in part if tokens[index].tag != "KON" and tokens[index].text.lower() != "bitte"]
    return Piece(
        tuple(part),
        kind,
        opener,
        finite,
        _finite_at_end(tokens, part),
        verb_first=bool(own) and finite == own[0],
        verb_last=bool(own) and finite == own[-1],
        is_zu=is_zu,
        only_verbs=_only_verbs(tokens, part),
        is_new=is_new,
        is_joined=is_joined,
    )


def _only_verbs(tokens: Sequence[Token], part: Sequence[int]) -> bool:
    return all(tokens[index].tag in _VERBS for index in part)


def _follows_zu(tokens: Sequence[Token], index: int) -> bool:
    return index > 0 and tokens[index - 1].tag == "PTKZU"


def _is_zu(tokens: Sequence[Token], index: int) -> bool:
    return tokens[index].tag in {"PTKZU", "VVIZU"}


def _opener(tokens: Sequence[Token], part: Sequence[int], question: bool) -> tuple[int | None, str]:
    """Index and kind of the word that makes the part a subordinate clause; None and "" for others."""
    for place, index in enumerate(part):
        tag, word = tokens[index].tag, tokens[index].text.lower()
        if place == 0 and word in _CONJUNCTIONS:
            return index, "subordinate"
        if place == 0 and word == "je" and _finite(tokens, part, subordinate=True) == part[-1]:
            return index, "subordinate"
        if word == "bis" and _finite(tokens, part, subordinate=True) is None:
            break
        if tag in _OPENERS and not (tag.startswith("PW") and question):
            return index, _OPENERS[tag]
        if place == 0 and word in _INFINITIVE_OPENERS and any(_is_zu(tokens, i) for i in part):
            return index, "infinitive"
        if place == 0 and index > 0 and _is_relative(tokens, part):
            return index, "relative"
        if tag not in _BEFORE_OPENER or place >= _BARE_OPENED:
            break
    return None, ""


def _is_relative(tokens: Sequence[Token], part: Sequence[int]) -> bool:
    """Whether "die" and the like, tagged as an article, stands before no noun phrase and a final verb."""
    return (
        len(part) > 2
        and tokens[part[0]].text in _ARTICLES
        and tokens[part[1]].tag in _NO_NOUN_PHRASE
        and tokens[part[0] - 1].text == ","
        and _finite(tokens, part, subordinate=True) == part[-1]
    )


def _finite(tokens: Sequence[Token], part: Sequence[int], subordinate: bool) -> int | None:
    """Index of the finite verb; the tagger takes many for infinitives ("wenn Sie umziehen")."""
    sure = [index for index in part if tokens[index].tag in FINITE and not _follows_zu(tokens, index)]
    if subordinate:
        return sure[-1] if sure else _finite_at_end(tokens, part)
    if sure and not (tokens[sure[0]].tag == "VVFIN" and _is_infinitive(tokens, part, sure[0])):
        return sure[0]
    if any(_is_zu(tokens, index) for index in part):
        return None
    return next((index for index in part if _stands_at_subject(tokens, part, index)), None)


def _is_infinitive(tokens: Sequence[Token], part: Sequence[int], index: int) -> bool:
    """Whether a plural at the very end without subject is the second infinitive after a modal verb."""
    subject = any(tokens[i].text.lower() in _SUBJECTS for i in part)
    modal = any(token.tag == "VMFIN" for token in tokens[: part[0]])
    return index == part[-1] and modal and not subject and tokens[index].text.endswith("n")


def _finite_at_end(tokens: Sequence[Token], part: Sequence[int]) -> int | None:
    last = part[-1]
    ends = tokens[last].tag in {"VVINF", "VVPP", "VAINF", "VMINF"} and len(part) > _BARE_OPENED - 1
    return last if ends and not _follows_zu(tokens, last) else None


def _stands_at_subject(tokens: Sequence[Token], part: Sequence[int], index: int) -> bool:
    """Whether a verb stands next to "Sie", "wir" and the like at the head of the part: "Sie erhalten Geld"."""
    head = part[:3]
    if index not in head or tokens[index].tag not in _TAKEN_FOR_VERBS:
        return False
    if tokens[index].pos == "NOUN" and not (index == part[0] and tokens[index].text.endswith("n")):
        return False
    if index == 0 and tokens[index].pos == "NOUN" and tokens[part[-1]].tag == "PTKVZ":
        return True  # "Treffen mehrere Gründe zu, ..."
    beside = {index + 1} if index == part[0] else {index - 1, index + 1}
    return any(i in part and tokens[i].text.lower() in _SUBJECTS and tokens[i].tag == "PPER" for i in beside)
