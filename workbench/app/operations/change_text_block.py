"""Give a text block a new wording; every form that has it is offered the new one."""

from dataclasses import replace
from datetime import date

from workbench.app.office_glossary import EMPTY_GLOSSARY, OfficeGlossary
from workbench.app.operations.guard_wordings import guard_wordings
from workbench.app.operations.keep_text_block import CHANGE, checked_block
from workbench.app.rights import Action
from workbench.app.text_block_offers import block_offers, preview_offers
from workbench.app.workspace import Workspace
from workbench.common.errors import WorkbenchError
from workbench.model.text_block import BlockChange, BlockUse, OfferState, TextBlock
from workbench.store.changes import append_change
from workbench.store.connect import Transaction
from workbench.store.text_blocks import change_text_block as change_stored
from workbench.store.text_blocks import get_text_block, put_uses


def change_text_block(
    workspace: Workspace,
    block: TextBlock,
    text: str,
    *,
    title: str = "",
    stand: str | None = None,
    reason: str = "",
    glossary: OfficeGlossary = EMPTY_GLOSSARY,
) -> BlockChange:
    """The block with its new wording, what may have moved against the old one, and what the forms are offered.

    No form changes yet: `apply_text_block` does that. `block` is as it was read; `stand`: without it today. Raises
    `ConflictError` if somebody has changed it since, `RightError`, `StoreError`, `WorkbenchError` if nothing differs.
    """
    new = _new(block, text, title, stand)
    uses = [
        BlockUse(item.passage.id, block.version, declined=False)
        for item in block_offers(workspace, block)
        if item.state is OfferState.CURRENT
    ]
    with workspace.working(Action.TEXT_BLOCKS) as connection:
        kept = put_wording(connection, workspace, new, reason)
        put_uses(connection, block.id, uses)
        append_change(connection, workspace.person.name, workspace.client, CHANGE)
    alerts = guard_wordings(block.text, kept.text, glossary)
    return BlockChange(kept, block.text, alerts, block_offers(workspace, kept, glossary))


def preview_text_block(
    workspace: Workspace, block: TextBlock, text: str, glossary: OfficeGlossary = EMPTY_GLOSSARY
) -> BlockChange:
    """What `change_text_block` would bring; nothing is written."""
    new = _new(block, text, "", None)
    alerts = guard_wordings(block.text, new.text, glossary)
    return BlockChange(new, block.text, alerts, preview_offers(workspace, new, glossary))


def put_wording(connection: Transaction, workspace: Workspace, block: TextBlock, reason: str) -> TextBlock:
    """Keep the next wording of the block. Raises `ConflictError` if it is not as `block.version` says."""
    get_text_block(connection, block.id)
    return change_stored(connection, block, " ".join(reason.split()), workspace.person.name)


def _new(block: TextBlock, text: str, title: str, stand: str | None) -> TextBlock:
    changed = replace(block, text=text, title=title or block.title, stand=stand or date.today().isoformat())
    new = checked_block(changed)
    if (new.text, new.title) == (block.text, block.title) and stand in (None, block.stand):
        raise WorkbenchError("Der Textbaustein hat diesen Wortlaut schon.")
    return new
