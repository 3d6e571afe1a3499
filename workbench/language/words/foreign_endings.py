"""Words that look foreign by their ending and are rare: "kontingentieren", "Volatilität", "reziprok".

For words that no list has. Compounds are left alone: their parts may be common.
"""

import re
from functools import lru_cache

from workbench.language.morphology import Token
from workbench.language.words.compounds import compound_parts
from workbench.language.words.zipf import zipf

_USUAL = 3.4
"""Zipf value from which on a word is everyday language, foreign or not."""
_VERB = re.compile(r"[a-zäöüß]{3,}ieren")
_NOUN = re.compile(
    r"[A-ZÄÖÜ][a-zäöüß]{2,}(?:tion|sion|xion|ität|ismus|enz|ment|atur|itur|ierung|itis|ose|logie|grafie|graphie|ing|ness|ship)"
)
_ADJECTIVE = re.compile(
    r"[a-zäöüß]{3,}(?:iv|abel|ibel|iell|uell|ional|ös|är|ial|oid|istisch|atisch|ologisch|istisch|ent|ant|iert)"
)
_NATIVE = re.compile(
    r"(?:un|ver|be|ge|er|zer|ent).*|.*(?:nativ|ling|ding|ring|gang|dring|spring|firmament|bekannt|genannt)"
)
_BY_KIND = {"VERB": _VERB, "NOUN": _NOUN, "ADJ": _ADJECTIVE}


def looks_foreign(token: Token) -> bool:
    """Whether the token is a rare verb, noun or adjective with a Latin, Greek or English ending."""
    pattern = _BY_KIND.get(token.pos)
    return pattern is not None and _looks_foreign(token.text, token.lemma, pattern)


@lru_cache(maxsize=32768)
def _looks_foreign(text: str, lemma: str, pattern: re.Pattern[str]) -> bool:
    if pattern.fullmatch(lemma) is None or _NATIVE.fullmatch(lemma):
        return False
    return max(zipf(text), zipf(lemma)) < _USUAL and len(compound_parts(lemma)) == 1
