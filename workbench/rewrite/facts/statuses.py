"""Words that say how a statement holds: freely, for the time being, as a rule, only as if.

`statuses.tsv` has the words that state it, `status_paraphrases.tsv` all that may carry it in plain language.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from workbench.language.exempt import Span
from workbench.rewrite.facts.asides import is_aside
from workbench.rewrite.facts.cues import Cue, cues, kinds, kinds_anywhere

VOLUNTARY, REQUIRED = "voluntary", "required"
PROVISIONAL, RESERVED, REVOCABLE, LIMITED = "provisional", "reserved", "revocable", "limited"
UNLIMITED, FINAL = "unlimited", "final"
USUAL, EXPECTED, ROUGHLY, POSSIBLE, INTENDED = "usual", "expected", "roughly", "possible", "intended"
DEEMED, REGARDED = "deemed", "regarded"


@dataclass(frozen=True, slots=True)
class StatusChange:
    """A status that only one wording states; the place is in that wording."""

    kind: str
    lost: bool
    place: Span


def status_changes(original: str, rewrite: str, *wanted: str) -> Iterator[StatusChange]:
    """Statuses of the wanted kinds that are stated on one side and that nothing on the other side may carry."""
    before, after = _stated(original, wanted), _stated(rewrite, wanted)
    carried, known = _carried(rewrite), _carried(original)
    for cue in before:
        if cue.kind not in carried or _is_said_beside(cue, original, rewrite):
            yield StatusChange(cue.kind, True, (cue.start, cue.end))
    for cue in after:
        if cue.kind not in known and not is_aside(rewrite, cue.start):
            yield StatusChange(cue.kind, False, (cue.start, cue.end))


def _is_said_beside(cue: Cue, original: str, rewrite: str) -> bool:
    """Whether all that may carry it stands in the original too, beside it: "vorläufig, da noch nicht feststeht"."""
    if cue.kind != PROVISIONAL or cue.kind in kinds("statuses", rewrite):
        return False
    left = [one for one in cues("status_paraphrases", rewrite) if one.kind == cue.kind]
    beside = [
        one
        for one in cues("status_paraphrases", original)
        if one.kind == cue.kind and (one.end <= cue.start or cue.end <= one.start)
    ]
    if any(_FINALLY in rewrite[one.start : one.end] for one in left):
        return any(_FINALLY in original[one.start : one.end] for one in beside)
    return 0 < len(left) <= len(beside)


_FINALLY = "endgültig"


def _carried(text: str) -> frozenset[str]:
    return kinds_anywhere("status_paraphrases", text) | kinds("statuses", text)


def _stated(text: str, wanted: tuple[str, ...]) -> list[Cue]:
    found: dict[str, Cue] = {}
    for cue in cues("statuses", text):
        if cue.kind in wanted:
            found.setdefault(cue.kind, cue)
    return list(found.values())
