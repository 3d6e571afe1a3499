"""Legal terms of one field that laymen mix up: a residence title is another one, a loan no grant, an owner no keeper.

`contrasts.tsv` has the fields with the words that state their terms, `contrast_paraphrases.tsv` plain words that may
stand for them.
"""

from collections.abc import Iterator

from workbench.language.exempt import Span
from workbench.rewrite.facts.asides import is_aside
from workbench.rewrite.facts.cues import Cue, cues, kinds_anywhere

_TABLE, _PLAIN = "contrasts", "contrast_paraphrases"


def contrasting_terms(original: str, rewrite: str) -> Iterator[tuple[Span, Span]]:
    """A term of the original that the rewrite says in no way, and another of its field that only the rewrite has."""
    before, after = _stated(original), _stated(rewrite)
    if not before or not after:
        return
    known, kept = _said(original), _said(rewrite)
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


def _stated(text: str) -> tuple[Cue, ...]:
    return cues(_TABLE, text)


def _said(text: str) -> frozenset[str]:
    return kinds_anywhere(_TABLE, text) | kinds_anywhere(_PLAIN, text)


def _field(cue: Cue) -> str:
    return cue.kind.partition(":")[0]
