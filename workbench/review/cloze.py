"""A text with gaps, and the words that belong into them."""

import re

from workbench.review.methods import EVERY_GAP

GAP = "__________"
_WORD = re.compile(r"[^\W\d_]{3,}")


def with_gaps(text: str, every: int = EVERY_GAP) -> tuple[str, tuple[str, ...]]:
    """The text in which every n-th word is a gap, and the missing words; the first n words stay.

    Numbers and very short words stay too: nobody can guess them.
    """
    missing: list[str] = []
    pieces: list[str] = []
    end = waiting = 0
    for match in re.finditer(r"\S+", text):
        waiting += 1
        word = _WORD.search(match[0])
        if waiting > every and word is not None and word.start() == 0:
            start = match.start() + word.start()
            pieces += [text[end:start], GAP]
            end = start + len(word[0])
            missing.append(word[0])
            waiting = 0
    return "".join((*pieces, text[end:])), tuple(missing)
