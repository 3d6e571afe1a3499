"""Two predicates on one copula ("ist befugt und auch verpflichtet"): a modal verb for one leaves the other alone."""

from collections.abc import Sequence

from workbench.language.morphology import Token
from workbench.rewrite.fitting.analysed import Analysis
from workbench.rewrite.fitting.verb_use import VerbUse

_JOINERS = frozenset("und oder aber sondern noch sowie bzw. beziehungsweise als wie jedoch doch".split())
_BEHIND_COMMA = frozenset({"aber", "sondern", "jedoch", "doch"})
_PREDICATES = frozenset({"VVPP", "ADJD"})


def shares_copula(analysis: Analysis, use: VerbUse, removed: Sequence[int]) -> bool:
    """Whether another predicate is joined to one of the words `removed` (indexes)."""
    return any(
        _joined_to_next(analysis.tokens, at) or _joined_to_last(analysis.tokens, use, at)
        for at in removed
        if analysis.tokens[at].tag in _PREDICATES
    )


def _joined_to_next(tokens: Sequence[Token], at: int) -> bool:
    words = [token.text for token in tokens[at + 1 : at + 3]]
    if words[:1] == [","]:
        return words[-1] in _BEHIND_COMMA
    return bool(words) and (words[0] in _JOINERS or words[0] in {"(", "/", "–"})


def _joined_to_last(tokens: Sequence[Token], use: VerbUse, at: int) -> bool:
    """Behind a final verb "und" may open a clause of its own: "wenn Sie arbeiten und verpflichtet sind"."""
    before = at - 1
    while before > 0 and tokens[before].tag in {"ADV", "PTKNEG"} and tokens[before].text not in _JOINERS:
        before -= 1
    if before < 1 or tokens[before].text not in _JOINERS:
        return False
    front = before - 1 - (tokens[before - 1].text == ",")
    return tokens[front].tag in _PREDICATES or (use.parted and tokens[before].tag == "KON")
