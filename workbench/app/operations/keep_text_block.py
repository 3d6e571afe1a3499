"""Keep a passage that stands in many forms in one place."""

import re
from datetime import date

from workbench.app.rights import Action
from workbench.app.text_block_finding import wording, wording_fingerprint
from workbench.app.text_block_offers import block_offers
from workbench.app.workspace import Workspace
from workbench.common.errors import WorkbenchError
from workbench.model.text_block import BlockUse, OfferState, TextBlock
from workbench.store.changes import append_change
from workbench.store.text_blocks import add_text_block, list_text_blocks, put_uses

CHANGE = "text_block"
"""What a change of a block is called among the changes of the workspace."""


def keep_text_block(
    workspace: Workspace, title: str, text: str, stand: str | None = None, reason: str = ""
) -> TextBlock:
    """The new block with its first wording. Passages that read the same belong to it from now on.

    `stand`: since when the wording is right (YYYY-MM-DD), without it today. Raises `WorkbenchError` without a title
    or text, or if another block has this wording; `RightError`, `StoreError`.
    """
    new = checked_block(TextBlock("", title, text, "", stand or date.today().isoformat()))
    with workspace.working(Action.TEXT_BLOCKS) as connection:
        for other in list_text_blocks(connection):
            if wording(other.text) == wording(new.text):
                raise WorkbenchError(f"Diesen Wortlaut hat schon der Textbaustein „{other.title}“.")
        kept = add_text_block(connection, new, " ".join(reason.split()), workspace.person.name)
        append_change(connection, workspace.person.name, workspace.client, CHANGE)
    _keep_uses(workspace, kept)
    return kept


def checked_block(block: TextBlock) -> TextBlock:
    """The block with clean title and text and the fingerprint of its wording. Raises `WorkbenchError`."""
    title, text = " ".join(block.title.split()), block.text.strip()
    if not title:
        raise WorkbenchError("Der Textbaustein braucht einen Titel.")
    if not wording(text):
        raise WorkbenchError("Der Textbaustein braucht einen Text.")
    if block.stand is not None and not _is_date(block.stand):
        raise WorkbenchError(
            f"„{block.stand}“ ist kein Datum.", "Schreiben Sie es als JJJJ-MM-TT, zum Beispiel 2026-01-01."
        )
    return TextBlock(block.id, title, text, wording_fingerprint(text), block.stand, block.version)


def _keep_uses(workspace: Workspace, block: TextBlock) -> None:
    same = [item for item in block_offers(workspace, block) if item.state is OfferState.CURRENT]
    with workspace.working(Action.TEXT_BLOCKS) as connection:
        put_uses(
            connection, block.id, [BlockUse(item.passage.id, block.version, declined=False) for item in same]
        )


def _is_date(text: str) -> bool:
    if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", text):
        return False
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True
