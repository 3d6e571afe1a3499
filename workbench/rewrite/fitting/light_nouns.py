"""What stands in front of the noun of a light-verb construction: "keine Auskunft erteilen" is "nicht informieren"."""

import re
from collections.abc import Sequence

from workbench.rewrite.fitting.analysed import Analysis
from workbench.rewrite.fitting.edits import Edit
from workbench.rewrite.fitting.verb_wording import VerbWording

_INDEFINITE = re.compile("eine?[nms]?")
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
    if _INDEFINITE.fullmatch(token.text.lower()):
        return ()
    return None if token.tag in {"ADJA", "ART", "PPOSAT", "PDAT", "PIAT"} else ()


def with_article(analysis: Analysis, words: Sequence[int], source: VerbWording) -> list[int]:
    """The words that go, and an "einen" in front of a noun that stands in the glossary without article."""
    if not words or not source.fixed or not source.fixed[0][:1].isupper():
        return list(words)
    before = min(words) - 1
    article = before >= 0 and _INDEFINITE.fullmatch(analysis.tokens[before].text.lower())
    return [before, *words] if article else list(words)
