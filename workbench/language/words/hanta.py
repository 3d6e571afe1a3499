"""HanTa's tagger for German (Christian Wartena, LGPL-3.0-or-later): one instance for everybody, remembering words.

What depends on a word alone takes most of the time, and official texts repeat their words.
"""

from functools import cache, lru_cache
from typing import Any

_REMEMBERED_WORDS = 50_000


@cache
def tagger() -> Any:
    """The tagger; loads in 0.4 s at the first call."""
    from HanTa.HanoverTagger import HanoverTagger

    found = HanoverTagger("morphmodel_ger.pgz")
    for name in ("analyze_forward", "analyze_viterbi", "_analyze"):
        setattr(found, name, lru_cache(maxsize=_REMEMBERED_WORDS)(getattr(found, name)))
    return found
