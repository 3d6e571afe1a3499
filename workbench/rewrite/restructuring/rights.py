"""Whether what a reader is said to have to do is a right or a free choice: "Stellungnahme", "Widerspruch".

`rights.tsv` (own list): nouns; the verbs with which they are one (none: all); "-" for verbs alone.
"""

from collections.abc import Iterable
from functools import cache

from workbench.language.morphology import Token
from workbench.language.tsv_rows import rows_of

RIGHT = "Bitte prüfen, ob das eine Pflicht ist oder nur ein Recht („können“)."
_FREE = ("freiwillig", "freigestellt", "wahlweise", "wunsch")


def is_right(tokens: Iterable[Token], objects: Iterable[str], verb: str) -> bool:
    """Whether the clause may speak of a right. `objects`: lemmas of what the verb is done to."""
    if any(token.text.lower().startswith(_FREE) for token in tokens):
        return True
    nouns = tuple(objects)
    for noun, verbs in _rows():
        named = noun == "-" or any(one == noun or one.endswith(noun.lower()) for one in nouns)
        if named and (not verbs or verb in verbs):
            return True
    return False


@cache
def _rows() -> tuple[tuple[str, tuple[str, ...]], ...]:
    rows = rows_of("workbench.rewrite.restructuring", "rights.tsv", 2)
    return tuple((noun, tuple(verbs.split())) for noun, verbs in rows)
