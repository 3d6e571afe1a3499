"""Worked examples of a wording ("Ein Beispiel: ..."): their dates and figures are nobody's, they only show a rule."""

import re
from functools import lru_cache

from workbench.language.exempt import Span
from workbench.language.segmentation import sentences

_OPENS = re.compile(
    r"[-–•*(]?\s*(?:"
    r"(?:\w+ ){0,3}(?:[Bb]eispiel|Rechenbeispiel|Beispielrechnung|Beispielfall)\w*\b[^.!?\n]{0,25}[:–.]"
    r"|(?:Zum Beispiel|Beispielsweise|Etwa so|Angenommen|Nehmen wir an|Stellen Sie sich vor)\b"
    r"|(?:[A-ZÄÖÜ]\w+ (?:Sie|Ihr \w+) )(?:etwa|zum Beispiel|z\. ?B\.|beispielsweise) )"
)
"""How a sentence begins that works a rule out on a case."""
_GOES_ON = re.compile(
    r"(?:Dann|So|Damit|Deshalb|Deswegen|Daher|Also|Das (?:heißt|bedeutet|ist|sind|ergibt|macht)|In diesem Fall"
    r"|Davon|Die Frist (?:endet|läuft)|Statt|Zusammen|Übrig|Es bleiben|Ihnen bleiben"
    r"|Sie (?:bekommen|zahlen|erhalten|müssen) (?:dann|also|in diesem Fall))\b"
)
"""How a sentence begins that says what follows from the case before it."""


@lru_cache(maxsize=1024)
def worked_examples(text: str) -> tuple[Span, ...]:
    """Start and end of each example with the sentences that go on with it, in text order."""
    if "eispiel" not in text and not _RARE.search(text):
        return ()
    found: list[Span] = []
    for start, end in sentences(text):
        said = text[start:end].lstrip()
        if _OPENS.match(said):
            found.append((start, end))
        elif found and found[-1][1] >= start - 2 and "\n\n" not in text[found[-1][1] : start]:
            opened = text[slice(*found[-1])].rstrip().endswith((":", "eispiel."))
            if opened or _GOES_ON.match(said):
                found[-1] = (found[-1][0], end)
    return tuple(found)


_RARE = re.compile(r"\b(?:Angenommen|Nehmen wir an|Stellen Sie sich vor|etwa|z\. ?B\.)\b")


def is_in_example(text: str, place: int) -> bool:
    """Whether the code point stands in a worked example."""
    return any(start <= place < end for start, end in worked_examples(text))
