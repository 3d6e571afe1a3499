"""Citations of norms behind a preposition: nothing in them is declined."""

import re

from workbench.language.exempt import NORM
from workbench.rewrite.fitting.place import Place

_TRAILING_JOINER = re.compile(r"(?:\s*(?:,|und|oder|bis))+$")
_OTHER_NOUN = re.compile(
    r"(?:\s+(?:des|der)\s+(?:[a-zäöüß]+\s+)?[A-ZÄÖÜ][\w-]+)?\s+(?:und|oder|sowie|bzw\.|beziehungsweise)"
    r"(?:\s+[a-zäöüß]+)?\s+(?!Art|Abs|Nr|Satz|Satzung|\w*[Gg]esetz|\w*[Vv]erordnung)[A-ZÄÖÜ]"
)


def is_norm(place: Place) -> bool:
    """Whether the citation of a norm follows."""
    following = place.after()
    return following is not None and (
        following.text.startswith("§") or following.text in ("Art.", "Artikel", "Abs.", "Absatz", "Nr.")
    )


def joins_other_noun(place: Place) -> bool:
    """Whether something that is no norm hangs on the same preposition ("gemäß § 558 BGB und Ihrer Zustimmung")."""
    behind = place.text[place.last.end :].lstrip()
    norm = NORM.match(behind)
    if norm is None:
        return False
    end = len(_TRAILING_JOINER.sub("", norm.group()))  # the pattern of citations takes an "und" along
    return _OTHER_NOUN.match(behind[end:]) is not None
