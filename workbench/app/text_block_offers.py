"""What the text blocks of a workspace offer to its forms."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import cache

from workbench.app.near_texts import LEAST_RATIO
from workbench.app.office_glossary import OfficeGlossary
from workbench.app.operations.guard_wordings import guard_wordings
from workbench.app.text_block_finding import is_running, wording, words_of
from workbench.app.wording_fit import Fit, fitted, says_the_same
from workbench.app.workspace import Workspace
from workbench.model.finding import GuardAlert
from workbench.model.text_block import BlockOffer, BlockUse, OfferState, Passage, TextBlock
from workbench.store.text_blocks import newest_passages, uses_of, wordings_of

_LEAST_COMMON = 0.6
"""Share of a wording's different words that a text must have to be nearly the same."""


def block_offers(
    workspace: Workspace, block: TextBlock, glossary: OfficeGlossary | None = None
) -> tuple[BlockOffer, ...]:
    """Every passage that has, or nearly has, a wording of the block, by form and place.

    With a glossary the guards are asked what may have moved; without one there are no alerts.
    """
    return _offers(workspace, block, block.version, glossary)


def preview_offers(
    workspace: Workspace, block: TextBlock, glossary: OfficeGlossary | None = None
) -> tuple[BlockOffer, ...]:
    """What `block_offers` would be if the text of `block`, which nobody has kept yet, were its next wording."""
    return _offers(workspace, replace(block, version=block.version + 1), block.version + 1, glossary)


def _offers(
    workspace: Workspace, block: TextBlock, below: int, glossary: OfficeGlossary | None
) -> tuple[BlockOffer, ...]:
    with workspace.reading() as connection:
        earlier = [item.text for item in wordings_of(connection, block.id) if item.number < below]
        uses = uses_of(connection, block.id)
        near = tuple(_near(newest_passages(connection), [*earlier, block.text], uses))
    return offers_to(near, block, earlier, uses, glossary)


def offers_to(
    passages: Iterable[Passage],
    block: TextBlock,
    earlier: Sequence[str],
    uses: dict[str, BlockUse],
    glossary: OfficeGlossary | None = None,
) -> tuple[BlockOffer, ...]:
    """What the block offers to these passages. `earlier`: its former wordings, oldest first."""
    wordings = [*earlier, block.text]

    @cache
    def alerts(text: str, after: str) -> tuple[GuardAlert, ...]:
        return () if glossary is None else guard_wordings(text, after, glossary)

    found = []
    for passage in passages:
        fit, use = fitted(passage.text, wordings), uses.get(passage.id)
        if not fit.exact and fit.ratio < LEAST_RATIO and use is None:
            continue
        state = _state(passage, fit, use, block.version)
        told = _told(passage, fit, state, wordings)
        found.append(BlockOffer(passage, state, fit.text, fit.problem, alerts(*told) if told else ()))
    return tuple(found)


def _state(passage: Passage, fit: Fit, use: BlockUse | None, version: int) -> OfferState:
    if fit.up_to_date or (fit.text is not None and says_the_same(fit.text, passage.text)):
        return OfferState.CURRENT
    if use is not None and use.declined and use.version == version:
        return OfferState.DECLINED
    return OfferState.OLD if fit.exact else OfferState.SIMILAR


def _told(passage: Passage, fit: Fit, state: OfferState, wordings: Sequence[str]) -> tuple[str, str] | None:
    """Which two wordings the guards are asked about: an earlier wording of the block once for all forms."""
    if state in (OfferState.CURRENT, OfferState.DECLINED):
        return None
    if fit.exact:
        mine = wording(passage.text)
        return next(one for one in reversed(wordings) if wording(one) == mine), wordings[-1]
    return (passage.text, fit.text) if fit.text is not None else None


def _near(
    passages: Iterable[Passage], wordings: Sequence[str], uses: dict[str, BlockUse]
) -> Iterable[Passage]:
    """Those that may have one of the wordings: a quick look that leaves most of a workspace out."""
    words = [tuple(dict.fromkeys(words_of(wording(text)))) for text in wordings]
    lengths = [len(wording(text)) for text in wordings]
    least, most = min(lengths) * 0.5, max(lengths) * 2 + 200
    for passage in passages:
        if passage.id in uses:
            yield passage
        elif is_running(passage) and least <= len(passage.text) <= most:
            text = passage.text.lower()
            if any(_has_most(text, one) for one in words):
                yield passage


def _has_most(text: str, words: Sequence[str]) -> bool:
    left = int(len(words) * (1 - _LEAST_COMMON))
    for word in words:
        if word not in text:
            left -= 1
            if left < 0:
                return False
    return True
