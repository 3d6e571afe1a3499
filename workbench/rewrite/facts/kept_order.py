"""Whether the order that "erst" gives is told by other words: "erst nach dem Gespräch" as "Danach" or "bevor"."""

import re

from workbench.rewrite.facts.time_order import time_changes
from workbench.rewrite.facts.time_relations import AFTER, BEFORE, FIRST, THEN, order_words, time_relations

_ERST = re.compile(r"[Ee]rst\b")
_STEPS = re.compile(
    r"[Ee]rst\b[^.;!?]{3,120}[,;]\s(?:und\s)?(?:dann|danach|anschließend)\b|Erst\b[^.!?]*[.;]\s(?:Dann|Danach)\b"
)


def keeps_order(original: str, place: int, rewrite: str) -> bool:
    """Whether "erst" at the code point belongs to an order of steps that the rewrite has, too."""
    if not _ERST.match(original, place):
        return False
    if _STEPS.match(original, place):
        return True
    after = any(one.kind == AFTER and 0 <= one.start - place <= _NEAR for one in time_relations(original))
    told = bool(order_words(rewrite) & {THEN, FIRST}) or any(
        one.kind == BEFORE for one in time_relations(rewrite)
    )
    return after and told and not any(time_changes(original, rewrite))


_NEAR = 8
