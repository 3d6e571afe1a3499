"""Text blocks in the window: every question to the workspace and every change in a worker."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from workbench.ui.i18n import tr
from workbench.ui.workspace_desk import WorkspaceDesk

if TYPE_CHECKING:
    from workbench.app.office_changes import OfficeChanges
    from workbench.app.office_glossary import OfficeGlossary
    from workbench.app.workspace import Workspace
    from workbench.common.progress import Progress
    from workbench.model.text_block import BlockCandidate, BlockChange, BlockOffer, TextBlock


class TextBlockDesk(QObject):
    """`listed(blocks)`, `found(candidates)`, `offered(block, offers)`, `applied(changes)`: what came of it.

    `kept(block)`: a block is new or has a new wording; `moved(alerts)`: what that may have moved.
    """

    listed = Signal(object)
    found = Signal(object)
    offered = Signal(object, object)
    moved = Signal(object)
    applied = Signal(object)
    kept = Signal(object)

    def __init__(self, office: WorkspaceDesk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._office = office

    def read(self) -> None:
        """All blocks; `listed` follows."""
        from workbench.app.text_block_list import all_blocks

        self._office.start(
            tr("job.blocks"), lambda workspace, _progress: all_blocks(workspace), self.listed.emit
        )

    def look(self) -> None:
        """Passages that stand in several forms; `found` follows."""

        def work(workspace: "Workspace", _progress: "Progress") -> "tuple[BlockCandidate, ...]":
            from workbench.app.operations.find_text_blocks import find_text_blocks

            return tuple(one for one in find_text_blocks(workspace) if not one.block)

        self._office.start(tr("job.blocks"), work, self.found.emit)

    def offers(self, block: "TextBlock") -> None:
        """Where the block stands; `offered` follows."""

        def work(workspace: "Workspace", _progress: "Progress") -> "tuple[BlockOffer, ...]":
            from workbench.app.text_block_offers import block_offers

            return block_offers(workspace, block, self._glossary(workspace))

        self._office.start(tr("job.blocks"), work, lambda offers: self.offered.emit(block, offers))

    def keep(self, title: str, text: str, stand: str, reason: str) -> None:
        """Keep a new block; `kept` follows."""

        def work(workspace: "Workspace", _progress: "Progress") -> "TextBlock":
            from workbench.app.operations.keep_text_block import keep_text_block

            return keep_text_block(workspace, title, text, stand or None, reason)

        self._office.start(tr("job.blocks"), work, self.kept.emit, writes=True)

    def change(self, block: "TextBlock", title: str, text: str, stand: str, reason: str) -> None:
        """Give a block another wording; `kept` and `moved` follow."""

        def work(workspace: "Workspace", _progress: "Progress") -> "BlockChange":
            from workbench.app.operations.change_text_block import change_text_block

            glossary = self._glossary(workspace)
            return change_text_block(
                workspace, block, text, title=title, stand=stand or None, reason=reason, glossary=glossary
            )

        def done(change: "BlockChange") -> None:
            self.kept.emit(change.block)
            self.moved.emit(change.alerts)

        self._office.start(tr("job.blocks"), work, done, writes=True)

    def apply(self, block: "TextBlock", passages: tuple[str, ...], unlock: str) -> None:
        """Bring the wording into these passages; `applied` follows."""

        def work(workspace: "Workspace", progress: "Progress") -> "OfficeChanges":
            from workbench.app.operations.apply_text_block import apply_text_block

            return apply_text_block(workspace, block, passages, unlock, progress=progress)

        def done(changes: "OfficeChanges") -> None:
            if self._office.together is not None:
                self._office.together.catch_up()
            self._office.refresh()
            self.applied.emit(changes)
            self.offers(block)

        self._behind_saving(lambda: self._office.start(tr("job.block_apply"), work, done, writes=True))

    def decline(self, block: "TextBlock", passages: tuple[str, ...]) -> None:
        """Leave these passages as they are; `offered` follows."""

        def work(workspace: "Workspace", _progress: "Progress") -> None:
            from workbench.app.operations.decline_text_block import decline_text_block

            decline_text_block(workspace, block, passages)

        self._office.start(tr("job.blocks"), work, lambda _none: self.offers(block), writes=True)

    # --- inside --------------------------------------------------------------------------------------------

    def _glossary(self, workspace: "Workspace") -> "OfficeGlossary":
        from workbench.app.office_glossary import load_glossary
        from workbench.app.workspace_glossary import workspace_glossary

        return workspace_glossary(workspace) or load_glossary(self._office.desk.glossaries())

    def _behind_saving(self, start: Callable[[], None]) -> None:
        """The passage in hand is kept first: the change rests on what the workspace has."""
        self._office.desk.leaving.emit()
        if self._office.saving is not None:
            self._office.saving.call(lambda: None, lambda _none: start())
