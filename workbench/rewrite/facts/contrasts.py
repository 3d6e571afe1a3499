"""Legal terms of one field that laymen mix up: a residence title is another one, a loan no grant, an owner no keeper.

`contrasts.tsv` has the fields with their terms: words that state a term (firm), and plain words that may stand for it.
"""

from collections.abc import Iterator

from workbench.language.exempt import Span
from workbench.rewrite.facts.asides import is_aside
from workbench.rewrite.facts.cues import Cue, cues, kinds_anywhere

_TABLE, _FIRM = "contrasts", "firm"


def contrasting_terms(original: str, rewrite: str) -> Iterator[tuple[Span, Span]]:
    """A term of the original that the rewrite says in no way, and another of its field that only the rewrite has."""
    before, after = _stated(original), _stated(rewrite)
    if not before or not after:
        return
    known, kept = kinds_anywhere(_TABLE, original), kinds_anywhere(_TABLE, rewrite)
    for cue in before:
        if cue.kind in kept:
            continue
        other = next(
            (
                one
                for one in after
                if _field(one) == _field(cue) and one.kind not in known and not is_aside(rewrite, one.start)
            ),
            None,
        )
        if other is not None:
            yield (cue.start, cue.end), (other.start, other.end)
            return


def _stated(text: str) -> list[Cue]:
    return [cue for cue in cues(_TABLE, text) if cue.strength == _FIRM]


def _field(cue: Cue) -> str:
    return cue.kind.partition(":")[0]
