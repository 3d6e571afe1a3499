"""Bring the newest wording of a text block into the forms that somebody has chosen."""

from collections.abc import Collection, Sequence

from workbench.app.office_changes import OfficeChanges, RefusedText, StepDetails, WantedText, put_texts
from workbench.app.rights import Action
from workbench.app.session import FormSession
from workbench.app.text_block_offers import block_offers
from workbench.app.workspace import Workspace
from workbench.common.progress import Progress
from workbench.model.text_block import BlockOffer, BlockUse, OfferState, TextBlock
from workbench.store.text_blocks import put_uses


def apply_text_block(
    workspace: Workspace,
    block: TextBlock,
    chosen: Collection[str] | None = None,
    unlock: str = "",
    *,
    similar: bool = False,
    opened: Sequence[FormSession] = (),
    progress: Progress | None = None,
) -> OfficeChanges:
    """Put the wording into the passages with the keys `chosen`; without them into all that have an earlier one.

    `similar`: also into all that nearly have it. `unlock`: why locked passages may be changed; without it they are
    refused. Each form is one transaction and one step that can be undone there (`opened`: sessions that are open);
    what can't be done is listed with its cause, also released forms. Raises `RightError`, `UnreachableError`.
    """
    offers = [
        item for item in block_offers(workspace, block) if _is_meant(item, chosen, also_similar=similar)
    ]
    with workspace.working(Action.EDIT, Action.TEXT_BLOCKS):
        pass  # who may not do this is told before anything happens
    wanted = [WantedText(item.passage, item.after) for item in offers if item.after is not None]
    details = StepDetails(
        f"Textbaustein „{block.title}“ übernommen",
        f"Textbaustein „{block.title}“, Stand {block.stand}",
        unlock,
    )
    done = put_texts(workspace, wanted, details, opened, progress)
    with workspace.working(Action.TEXT_BLOCKS) as connection:
        uses = [BlockUse(passage.id, block.version, declined=False) for passage in done.applied]
        put_uses(connection, block.id, uses)
    open_ones = tuple(RefusedText(item.passage, item.problem) for item in offers if item.after is None)
    return done + OfficeChanges((), open_ones)


def _is_meant(offer: BlockOffer, chosen: Collection[str] | None, *, also_similar: bool) -> bool:
    if chosen is not None:
        return offer.passage.id in chosen and offer.state is not OfferState.CURRENT
    return offer.state is OfferState.OLD or (also_similar and offer.state is OfferState.SIMILAR)
