"""The same measures as textstat computes them, to compare with ours.

textstat ends a sentence at every full stop and counts numbers as words. So it gets *resolved* text: our sentences
with our words only, each closed by one full stop. What still differs: its syllables are hyphenation points
(pyphen; "aber" has one), it drops sentences of one or two words from the number of sentences, and it joins the
parts of a hyphenated word without the hyphen. It has no G-SMOG: that value is the German formula over its counts.
"""

import math
from collections.abc import Sequence
from functools import cache
from typing import Any

from workbench.language.segmentation import sentences
from workbench.language.tokens import words


def textstat_measures(texts: Sequence[str]) -> dict[str, float | None]:
    """textstat 0.7.13's values by the ids of our measures; None for texts without a word."""
    text = resolved(texts)
    found = _textstat()
    values: dict[str, Any] = {
        "flesch_amstad": found.flesch_reading_ease,
        "lix": found.lix,
        "rix": found.rix,
        "smog_de": _smog_de,
        "wiener_sachtextformel_1": lambda text: found.wiener_sachtextformel(text, 1),
        "wiener_sachtextformel_2": lambda text: found.wiener_sachtextformel(text, 2),
        "wiener_sachtextformel_3": lambda text: found.wiener_sachtextformel(text, 3),
        "wiener_sachtextformel_4": lambda text: found.wiener_sachtextformel(text, 4),
    }
    return {key: float(compute(text)) if text else None for key, compute in values.items()}


def resolved(texts: Sequence[str]) -> str:
    """One sentence a line, its words parted by one blank, closed by the only full stop; "" without words."""
    lines = []
    for text in texts:
        for start, end in sentences(text):
            found = [text[start + first : start + last] for first, last in words(text[start:end])]
            plain = ["".join(sign for sign in word if sign.isalnum()) for word in found]
            if plain:
                lines.append(" ".join(plain) + ".")
    return "\n".join(lines)


def _smog_de(text: str) -> float:
    found = _textstat()
    return math.sqrt(30 * float(found.polysyllabcount(text)) / float(found.sentence_count(text))) - 2


@cache
def _textstat() -> Any:
    """An instance of our own, set to German: the shared one would stay German for everybody, and its default
    language tries to download an English dictionary."""
    from textstat.textstat import textstatistics

    instance = textstatistics()
    instance.set_lang("de")
    return instance
