"""Whether what a reader is said to have to do is a right or a free choice: "Stellungnahme", "Widerspruch".

`rights.tsv` (own list): nouns; the verbs with which they are one (none: all); "-" for verbs alone.
"""

from collections.abc import Collection, Iterable
from functools import cache

from workbench.language.morphology import Token
from workbench.language.tsv_rows import rows_of

RIGHT = "Bitte prüfen, ob das eine Pflicht ist oder nur ein Recht („können“)."
_OTHERS = frozenset(
    {"Veräußerung", "Entäußerung", "Anklage", "Abberufung", "Einberufung", "Totenklage", "Vorrecht"}
)
_FREE = ("freiwillig", "freigestellt", "wahlweise", "wunsch")


def is_right(tokens: Iterable[Token], nouns: Collection[str], verb: str) -> bool:
    """Whether the clause may speak of a right. `nouns`: lemmas of what the verb is done to."""
    if any(token.text.lower().startswith(_FREE) for token in tokens):
        return True
    for noun, verbs in _rows():
        named = noun == "-" or any(_is_named(one, noun) for one in nouns)
        if named and (not verbs or verb in verbs):
            return True
    return False


def names_remedy(tokens: Iterable[Token]) -> bool:
    """Whether the clause speaks of a remedy or a hearing: then its duties hold only for those who choose it."""
    always = [noun for noun, verbs in _rows() if not verbs]
    nouns = [token.lemma for token in tokens if token.pos == "NOUN"]
    return any(_is_named(one, noun) for one in nouns for noun in always)


def _is_named(word: str, noun: str) -> bool:
    """Whether it is the noun or a compound of it, not "Veräußerung" for "Äußerung"."""
    return word == noun or (word.endswith(noun.lower()) and word not in _OTHERS)


@cache
def _rows() -> tuple[tuple[str, tuple[str, ...]], ...]:
    rows = rows_of("workbench.rewrite.restructuring", "rights.tsv", 2)
    return tuple((noun, tuple(verbs.split())) for noun, verbs in rows)
