"""Two conditions of one clause, "wer A hat und B ist", that "Das Gleiche gilt, wenn" makes enough each for itself."""

import re

from workbench.language.exempt import Span
from workbench.language.grammar.clauses import RELATIVE, SUBORDINATE, VERB_FIRST_CONDITIONAL
from workbench.rewrite.facts.scopes import scopes
from workbench.rewrite.guard import Wording

_SAME = re.compile(
    r"(?:(?<=[.!?]\s)|(?<=[;,]\s))(?:und\s)?(?:(?:[Dd]as\s(?:[Gg]leiche|[Ss]elbe)|[Dd]asselbe|[Ss]o\sist\ses|[Gg]enauso|[Ee]benso)"
    r"(?:\s(?:gilt|ist|geht|machen)\b[^.;!?]{0,20}?)?),?\s(?:auch,?\s)?(?:(?:wenn|falls|bei|sofern)\b|für\b[^.;!?]*,\s(?:die|der|das|deren)\b)"
)
_ALSO = re.compile(
    r"\b(?:oder|auch|ebenso|ebenfalls|genauso|gleiche[ns]?|selbe|dasselbe|entsprechend|beziehungsweise)\b|bzw\.",
    re.I,
)
_BOTH = re.compile(r",?\s(?:und|sowie)\s(?!wer\b|diejenigen\b)")
_CLAUSES = frozenset({RELATIVE, SUBORDINATE, VERB_FIRST_CONDITIONAL})
_FRAME = re.compile(
    r"\bVoraussetzung(?:en)?\s(?:ist|sind)\b[^.;]*\bund\b|\bsetz(?:t|en)\b[^.;]*\bund\b[^.;]*\bvoraus\b"
)


def parted_condition(original: Wording, rewrite: Wording) -> tuple[Span, Span] | None:
    """Places of the joined conditions and of the words that part them."""
    same = _SAME.search(rewrite.text)
    if same is None or _ALSO.search(original.text):
        return None
    if (frame := _FRAME.search(original.text)) is not None:
        return frame.span(), same.span()
    for scope in scopes(original):
        if scope.kind not in _CLAUSES and scope.opener != "wer":
            continue
        if _BOTH.search(f" {scope.text_of(original)}"):
            return (scope.start, scope.end), same.span()
    return None
