"""What the person can do: commands with their shortcuts, the actions made of them, the menu."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from workbench.ui.i18n import tr

Need = Literal["", "form", "workspace", "stored"]
"""What must be there for a command: nothing, an open form, a workspace, a form that belongs to the workspace."""
MENU: Mapping[str, tuple[str, ...]] = {
    "form": ("form", "version"),
    "workspace": ("workspace",),
    "edit": ("steps", "tools"),
    "findings": ("findings",),
    "translate": ("translating", "translating_more"),
    "translate_help": ("translating_help",),
    "translate_insert": ("translating_matches", "translating_terms"),
    "testing": ("testing", "testing_more"),
    "evaluating": ("evaluating",),
    "view": ("places", "view", "window"),
    "": ("help", "quit"),
}
"""Menu -> groups of commands, from the top; the groups of "" stand below the menus."""


@dataclass(frozen=True, slots=True)
class Command:
    """One thing to do: its text is `action.<name>`, its place in the menu a group of `MENU`.

    `place`: the only place of the window where its keys work, "" where they work everywhere. There they win against
    the same keys of a command that works everywhere.
    """

    name: str
    run: Callable[[], object]
    group: str
    shortcuts: tuple[str, ...] = ()
    needs: Need = ""
    checkable: bool = False
    place: str = ""


def build_actions(window: QWidget, commands: Iterable[Command]) -> dict[str, QAction]:
    """One action for each command, in their order, working wherever the keyboard is in the window."""
    actions = {}
    for command in commands:
        action = QAction(tr(f"action.{command.name}"), window)
        action.setShortcuts([QKeySequence(shortcut) for shortcut in command.shortcuts])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.setCheckable(command.checkable)
        action.triggered.connect(lambda _checked=False, run=command.run: run())
        window.addAction(action)
        actions[command.name] = action
    return actions


def build_menu(window: QWidget, commands: Iterable[Command], actions: Mapping[str, QAction]) -> QMenu:
    """The menu behind the button at the right."""
    menu = QMenu(window)
    known = tuple(commands)
    for name, groups in MENU.items():
        part = menu if not name else menu.addMenu(tr(f"menu.{name}"))
        part.setToolTipsVisible(True)
        for group in groups:
            if not part.isEmpty():
                part.addSeparator()
            part.addActions([actions[command.name] for command in known if command.group == group])
    return menu


def explain(action: QAction, why: str) -> None:
    """Allow the action, or switch it off and say why."""
    action.setProperty("why", why)
    action.setToolTip(why or action.text())
    if why:
        action.setEnabled(False)
