"""The list behind a colon, in the case of what announces it: "folgende Belege: den Vertrag, den Ausweis"."""

from collections.abc import Iterator, Sequence

from workbench.language.grammar.agreement import Reading, determiner_readings
from workbench.language.grammar.clauses import MAIN
from workbench.language.grammar.phrase_scan import noun_phrases
from workbench.rewrite.fitting.analysed import Analysis
from workbench.rewrite.fitting.edits import Edit
from workbench.rewrite.fitting.object_case import NounPhrase, recased

_SEPARATORS = frozenset({":", ",", ";", "und", "oder", "sowie", "•", "–", "-", ")"})
_NUMBER = frozenset({"XY", "CARD", "ADV"})


def accusatives_behind_colon(analysis: Analysis, at: int) -> tuple[Edit, ...] | None:
    """The edits that put the items of a list at the token index into the accusative, if a colon stands there.

    None where an item that looks like a nominative may be something else.
    """
    tokens = analysis.tokens
    if at >= len(tokens) or tokens[at].text != ":":
        return ()
    own = _of_list(analysis, at + 1)
    edits: list[Edit] = []
    for item in _items(analysis, own):
        changed = recased(analysis, item, "nom", "acc")
        if changed is None or (changed and _may_be_other(analysis, item)):
            return None
        edits += changed
    return tuple(edits)


def _of_list(analysis: Analysis, first: int) -> Sequence[int]:
    """The tokens behind the colon that stand in no clause with a verb; none where a statement follows."""
    clauses = [one for one in analysis.clauses if one.first >= first and one.finite is not None]
    if any(one.kind == MAIN for one in clauses):
        return ()
    inside = {at for one in clauses for at in one.own}
    return [at for at in range(first, len(analysis.tokens)) if at not in inside]


def _items(analysis: Analysis, own: Sequence[int]) -> Iterator[NounPhrase]:
    """Phrases of the list in the nominative, those with an article or an adjective."""
    tokens, within = analysis.tokens, set(own)
    for phrase in noun_phrases(tokens):
        if phrase.noun is None or phrase.noun not in within or phrase.preposition is not None:
            continue
        parts = [*phrase.determiners, *phrase.adjectives]
        before = tokens[min(parts) - 1] if parts else None
        if before is None or not (before.text in _SEPARATORS or _is_number(before.text, before.tag)):
            continue
        if any(_fits(analysis, phrase.determiners, one) for one in _nominatives(analysis, phrase.noun)):
            yield NounPhrase(min(parts), phrase.noun, phrase, True)


def _is_number(text: str, tag: str) -> bool:
    return tag in _NUMBER and text.rstrip(".").isdigit()


def _nominatives(analysis: Analysis, noun: int) -> list[Reading]:
    return [one for one in analysis.readings[noun] or () if one.case == "nom"]


def _may_be_other(analysis: Analysis, item: NounPhrase) -> bool:
    """Whether the phrase may be a genitive or dative behind another: "des Hauses und der Mieter"."""
    if item.phrase is None or not item.phrase.determiners:
        return False
    others = [one for one in analysis.readings[item.last] or () if one.case in {"gen", "dat"}]
    return any(_fits(analysis, item.phrase.determiners, one) for one in others)


def _fits(analysis: Analysis, determiners: Sequence[int], noun: Reading) -> bool:
    """Whether every article fits the noun in this reading."""
    for at in determiners:
        own = determiner_readings(analysis.tokens[at].text)
        if own and not any(one.agrees(noun) for one in own):
            return False
    return True
