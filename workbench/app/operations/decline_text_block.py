"""Leave passages as they are although their text block has another wording."""

from collections.abc import Collection

from workbench.app.operations.keep_text_block import CHANGE
from workbench.app.rights import Action
from workbench.app.workspace import Workspace
from workbench.model.text_block import BlockUse, TextBlock
from workbench.store.changes import append_change
from workbench.store.text_blocks import put_uses


def decline_text_block(workspace: Workspace, block: TextBlock, passages: Collection[str]) -> None:
    """Offer this wording to the passages with these keys no more; the next wording of the block is offered again.

    Raises `RightError`, `StoreError`.
    """
    with workspace.working(Action.TEXT_BLOCKS) as connection:
        declined = [BlockUse(passage, block.version, declined=True) for passage in passages]
        put_uses(connection, block.id, declined)
        append_change(connection, workspace.person.name, workspace.client, CHANGE)
