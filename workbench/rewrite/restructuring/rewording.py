"""The smallest change of whole words between two wordings of a sentence."""

import re

from workbench.rewrite.fitting.edits import Edit

_WORDS = re.compile(r"\s+|[\w\-­*:]+|[^\w\s]")


def rewording(old: str, new: str) -> tuple[Edit, ...]:
    """One edit of whole words that makes the new text of the old one; none if they are equal."""
    if old == new:
        return ()
    one, two = _WORDS.findall(old), _WORDS.findall(new)
    head = 0
    while head < min(len(one), len(two)) and one[head] == two[head]:
        head += 1
    tail = 0
    while tail < min(len(one), len(two)) - head and one[-1 - tail] == two[-1 - tail]:
        tail += 1
    start = len("".join(one[:head]))
    end = len(old) - len("".join(one[len(one) - tail :]))
    return (Edit(start, end, "".join(two[head : len(two) - tail])),)
