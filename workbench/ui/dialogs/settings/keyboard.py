"""Tastatur: which keys do what."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem

from workbench.app.user_settings import Keyboard
from workbench.ui import scale
from workbench.ui.actions import MENU, Command
from workbench.ui.dialogs.settings.draft import Draft
from workbench.ui.dialogs.settings.page import Choice, Page
from workbench.ui.i18n import tr
from workbench.ui.keyboard_schemes import in_scheme
from workbench.ui.widgets.labels import keys, label


class KeyboardPage(Page):
    """`commands`: with the keys of our own scheme."""

    def __init__(self, draft: Draft, commands: Sequence[Command]) -> None:
        super().__init__("keyboard")
        groups = [group for part in MENU.values() for group in part]
        self._commands = sorted(commands, key=lambda command: groups.index(command.group))
        schemes = {scheme.value: tr(f"settings.keyboard.{scheme.value}") for scheme in Keyboard}
        self.scheme = Choice(schemes, draft.settings.keyboard.value, tr("settings.page.keyboard"))
        self.table = QTreeWidget()
        self.table.setObjectName("commands")
        self.table.setColumnCount(2)
        self.table.setHeaderLabels([tr("settings.keyboard.command"), tr("settings.keyboard.keys")])
        self.table.setRootIsDecorated(False)
        self.table.setUniformRowHeights(True)
        self.table.setAccessibleName(tr("settings.keyboard.table"))
        self.table.setMinimumHeight(scale.px(240))
        self.table.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.table.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.table.header().setStretchLastSection(False)
        self.inside.addWidget(self.scheme)
        self.inside.addWidget(label(tr("settings.keyboard.text"), "muted"))
        self.inside.addWidget(self.table, 1)
        self.scheme.group.buttonClicked.connect(lambda _button: self._fill())
        self._fill()

    def put_into(self, draft: Draft) -> Draft:
        """The scheme."""
        scheme = Keyboard(self.scheme.chosen)
        return replace(draft, settings=replace(draft.settings, keyboard=scheme))

    def _fill(self) -> None:
        self.table.clear()
        for command in in_scheme(self._commands, Keyboard(self.scheme.chosen)):
            name = tr(f"action.{command.name}").removesuffix(" …")
            shown = ", ".join(keys(shortcut) for shortcut in command.shortcuts)
            item = QTreeWidgetItem([name, shown])
            item.setToolTip(0, name)
            self.table.addTopLevelItem(item)
