"""HanTa's tagger for German (Christian Wartena, LGPL-3.0-or-later): one instance, the same results, sooner.

What depends on a word alone takes most of the time and is remembered; official texts repeat their words.
"""

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from workbench.language.words.quick_tagger import QuickTagger


@cache
def tagger() -> "QuickTagger":
    """The tagger; loads in 0.4 s at the first call."""
    from workbench.language.words.quick_tagger import QuickTagger

    return QuickTagger("morphmodel_ger.pgz")
