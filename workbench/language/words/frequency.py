"""How well readers know a German word."""

from functools import lru_cache

from workbench.language.words.compounds import compound_parts
from workbench.language.words.zipf import zipf

__all__ = ["RARE", "familiarity", "zipf"]

RARE = 3.0
"""Below this Zipf value the list says little about a compound: its parts are asked too."""


@lru_cache(maxsize=65536)
def familiarity(word: str, lemma: str, compound_cost: float = 0.0) -> float:
    """How well a reader knows the word: the better Zipf value of its form and its lemma.

    A compound below `RARE` counts as its least usual part if that is more: who knows "Miete" and "Bescheinigung" reads
    "Mietbescheinigung" (0.0 in the list). That holds for transparent compounds; legal terms made of usual words
    ("Bedarfsgemeinschaft") need a glossary. `compound_cost`: how much less usual than its parts a compound is taken
    to be. For a verb parted from its prefix pass the whole lemma as `word` too.
    """
    own = max(zipf(word), zipf(lemma))
    if own >= RARE:
        return own
    parts = compound_parts(lemma or word)
    return own if len(parts) < 2 else max(own, min(zipf(part) for part in parts) - compound_cost)
