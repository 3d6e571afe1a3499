"""What stands in front of the noun of a light-verb construction: "keine Auskunft erteilen" is "nicht informieren"."""

from collections.abc import Sequence

from workbench.rewrite.fitting.analysed import Analysis
from workbench.rewrite.fitting.edits import Edit
from workbench.rewrite.fitting.verb_wording import VerbWording

_NONE = frozenset({"kein", "keine", "keinen", "keinerlei"})


def negation_edit(analysis: Analysis, words: Sequence[int], source: VerbWording) -> tuple[Edit, ...] | None:
    """ "nicht" for a "keine" in front of the noun that goes; none needed without one, None for other attributes."""
    tokens = analysis.tokens
    if not words or not source.fixed or not source.fixed[0][:1].isupper():
        return ()
    before = min(words) - 1
    if before < 0:
        return ()
    token = tokens[before]
    if token.text.lower() in _NONE:
        shown = "Nicht" if token.text[:1].isupper() else "nicht"
        return (Edit(token.start, token.end, shown),)
    return None if token.tag in {"ADJA", "ART", "PPOSAT", "PDAT", "PIAT"} else ()
