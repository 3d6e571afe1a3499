"""Text blocks: passages that stand in many forms, changed once and offered everywhere."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from workbench.app.rights import Action, may
from workbench.ui.actions import Command
from workbench.ui.feature import Feature
from workbench.ui.i18n import count, tr
from workbench.ui.panels.text_blocks_page import TextBlocksPage
from workbench.ui.text_block_desk import TextBlockDesk

if TYPE_CHECKING:
    from workbench.app.office_changes import OfficeChanges
    from workbench.model.text_block import BlockOffer, Passage, TextBlock


class TextBlocks(Feature):
    """The page and the way to it."""

    order = 16

    def commands(self) -> Sequence[Command]:
        """Show the page."""
        return (Command("text_blocks", self.show_page, "workspace", needs="workspace"),)

    def build(self) -> None:
        """Page and desk."""
        self.page = TextBlocksPage(self.theme)
        self.desk = TextBlockDesk(self.window.workspaces.office, self)

    def assemble(self) -> None:
        """The page is one of the window's."""
        self.window.pages.addWidget(self.page)

    def connect_parts(self) -> None:
        """Questions of the page go to the desk, answers back."""
        page, desk = self.page, self.desk
        page.back.connect(self.window.workspaces.show_page)
        page.look.connect(desk.look)
        page.wanted.connect(desk.offers)
        page.detail.keep.connect(self._keep)
        page.detail.apply.connect(self._apply)
        page.detail.decline.connect(self._decline)
        page.detail.offers.go.connect(self._go)
        desk.listed.connect(page.show_blocks)
        desk.found.connect(page.show_candidates)
        desk.offered.connect(self._offered)
        desk.kept.connect(self._kept)
        desk.moved.connect(page.detail.guard.show_alerts)
        desk.applied.connect(self._applied)

    def show_page(self) -> None:
        """Leave the form on the desk and show the blocks."""
        window, workspace = self.window, self.window.workspaces.office.workspace
        if workspace is None:
            return
        window.desk.leaving.emit()
        role = tr(f"role.{workspace.person.role}")
        allowed = may(workspace.person, Action.TEXT_BLOCKS)
        self.page.detail.allow("" if allowed else tr("right.refused", role=role))
        self.page.show_candidates(None)
        window.pages.setCurrentWidget(self.page)
        self.page.list.setFocus()
        self.desk.read()

    def _keep(self, title: str, text: str, stand: str, reason: str) -> None:
        block = self.page.detail.block
        if block is None:
            self.desk.keep(title, text, stand, reason)
        else:
            self.desk.change(block, title, text, stand, reason)

    def _apply(self, passages: tuple[str, ...], unlock: str) -> None:
        if (block := self.page.detail.block) is not None:
            self.desk.apply(block, passages, unlock)

    def _decline(self, passages: tuple[str, ...]) -> None:
        if (block := self.page.detail.block) is not None:
            self.desk.decline(block, passages)

    def _offered(self, block: "TextBlock", offers: "Sequence[BlockOffer]") -> None:
        if self.page.detail.block == block:
            self.page.detail.show_offers(offers)

    def _kept(self, block: "TextBlock") -> None:
        self.page.detail.show_block(block)
        self.window.notice.say(tr("blocks.kept", title=block.title), good=True)
        self.desk.read()
        self.desk.offers(block)

    def _applied(self, changes: "OfficeChanges") -> None:
        causes = "\n".join(f"{one.passage.form_name}: {one.cause}" for one in changes.refused)
        self.window.notice.say(count("blocks.applied", len(changes.applied)), causes, good=not causes)

    def _go(self, passage: "Passage") -> None:
        self.window.workspaces.office.open_form(passage.form, passage.form_name, passage.segment)
