"""What "u. ä." and "o. ä." stand for: "und ähnliche Unterlagen", "mit Broten und Ähnlichem"."""

from workbench.language.grammar.government import governed_cases
from workbench.language.morphology import Token
from workbench.language.sentence import Sentence
from workbench.language.words.nouns import noun_readings

SIMILAR = frozenset({"und ähnlich", "oder ähnlich"})
_STRONG = {
    ("nom", "m"): "er", ("acc", "m"): "en", ("dat", "m"): "em", ("gen", "m"): "en",
    ("nom", "f"): "e", ("acc", "f"): "e", ("dat", "f"): "er", ("gen", "f"): "er",
    ("nom", "n"): "es", ("acc", "n"): "es", ("dat", "n"): "em", ("gen", "n"): "en",
    ("nom", "pl"): "e", ("acc", "pl"): "e", ("dat", "pl"): "en", ("gen", "pl"): "er",
}  # fmt: skip
"""Endings of adjectives without article."""
_FREE = ("nom", "acc")


def similar(sentence: Sentence, start: int, end: int, wording: str) -> tuple[str, ...]:
    """The wording for "u. ä." at `start:end` with each ending that may be meant, likeliest first."""
    before = [token for token in sentence.tokens if token.end <= start]
    behind = [token for token in sentence.tokens if token.start >= end]
    cases = _cases(before)
    joiner = wording.split()[0]
    noun = _noun(behind)
    if noun is None:
        endings = [_STRONG[case, "n"] for case in cases if case != "gen"]
        return tuple(dict.fromkeys(f"{joiner} Ähnlich{ending}" for ending in endings))
    cells = [
        (item.case, "pl" if item.number == "pl" else item.gender)
        for item in noun_readings(noun.text)
        if item.case in cases and not item.archaic
    ]
    cells.sort(key=lambda cell: cell[1] != "pl")
    found = [f"{wording}{_STRONG[cell]}" for cell in cells if cell in _STRONG]
    return tuple(dict.fromkeys(found))


def _cases(before: list[Token]) -> tuple[str, ...]:
    """The cases of the things that are similar: those that the preposition in front of them governs."""
    for token in reversed(before):
        if token.pos in {"VERB", "AUX"} or token.tag in {"KOUS", "PRELS"}:
            break
        if token.pos == "ADP":
            return tuple(sorted(governed_cases(token.text) or _FREE))
    return _FREE


def _noun(behind: list[Token]) -> Token | None:
    """The noun that follows, also behind adjectives."""
    for token in behind:
        if token.pos == "NOUN":
            return token
        if token.tag != "ADJA":
            return None
    return None
