"""The parts of a German compound, by HanTa's morphology."""

import re
from functools import lru_cache

from workbench.language.morphology import _tagger
from workbench.language.tokens import GENDER_ENDING

_MARKS = re.compile("[\u00ad\u200b-\u200d\u2060]")
_LONGEST_WORD = 60


@lru_cache(maxsize=65536)
def compound_parts(word: str) -> tuple[str, ...]:
    """The parts as lemmas with German capitals ("Miete", "Bescheinigung"); the word itself if it is no compound.

    Linking signs belong to no part. Verbs and adjectives inside are parts too ("fahren", "Kosten"). Hyphens part.
    """
    plain = GENDER_ENDING.sub("", _MARKS.sub("", word))
    if "-" in plain:
        return tuple(part for piece in plain.split("-") if piece for part in compound_parts(piece))
    if not plain.isalpha() or not plain[0].isupper() or plain.isupper() or len(plain) > _LONGEST_WORD:
        return (word,)
    parts = _morphemes(plain)
    return parts if len(parts) > 1 else (word,)


def _morphemes(word: str) -> tuple[str, ...]:
    _, morphemes, _ = _tagger().analyze(word, taglevel=3, pos="NN")
    parts: list[str] = []
    for text, tag in morphemes:
        if tag in {"NN", "NN_VAR", "ACR_NN", "NE"}:
            parts.append(text.capitalize())
        elif tag == "NN_VAR_EL":
            parts.append(text.capitalize() + "e")
        elif tag.startswith("VV"):
            parts.append(text + ("n" if text.endswith(("el", "er")) else "en"))
        elif tag.startswith("ADJ"):
            parts.append(text)
        elif tag == "SUF_FEM" and parts:
            parts[-1] += text
    return tuple(parts)
