"""Every action of the window with its shortcut: one table, one menu."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from workbench.ui.i18n import tr

SHORTCUTS: Mapping[str, tuple[str, ...]] = {
    "open": ("Ctrl+O",),
    "workspace_open": (),
    "workspace_new": (),
    "workspace_server": (),
    "forms": ("Ctrl+L",),
    "search_all": ("Ctrl+K",),
    "import": ("Ctrl+I",),
    "export": ("Ctrl+E",),
    "new_version": (),
    "release": (),
    "undo": ("Ctrl+Z",),
    "redo": ("Ctrl+Y", "Ctrl+Shift+Z"),
    "next": ("F7",),
    "previous": ("Shift+F7",),
    "accept": ("Ctrl+Return", "Ctrl+Enter"),
    "accept_next": ("Alt+Return", "Alt+Enter"),
    "reject": ("Ctrl+Backspace",),
    "hide": ("Ctrl+Shift+Backspace",),
    "edit": ("F2",),
    "zoom_in": ("Ctrl++", "Ctrl+="),
    "zoom_out": ("Ctrl+-",),
    "zoom_reset": ("Ctrl+0",),
    "fold_left": ("F9",),
    "fold_right": ("F10",),
    "theme": (),
    "language": (),
    "quit": ("Ctrl+Q",),
}

MENU = (
    ("open", "export"),
    ("workspace_open", "workspace_new", "workspace_server", "forms", "search_all", "import"),
    ("new_version", "release"),
    ("undo", "redo"),
    ("next", "previous", "accept", "accept_next", "edit", "reject", "hide"),
    ("zoom_in", "zoom_out", "zoom_reset", "fold_left", "fold_right"),
    ("theme", "language"),
    ("quit",),
)
NEEDS_WORKSPACE = ("forms", "search_all", "import")
NEEDS_STORED = ("new_version", "release")
"""For a form that belongs to the open workspace."""
NEEDS_FORM = (
    "export", "undo", "redo", "next", "previous", "accept", "accept_next", "reject", "hide", "edit",
)  # fmt: skip


def build_actions(window: QWidget, done_by: Mapping[str, Callable[[], object]]) -> dict[str, QAction]:
    """One action for each name of `SHORTCUTS`, working wherever the keyboard is in the window."""
    actions = {}
    for name, shortcuts in SHORTCUTS.items():
        action = QAction(tr(f"action.{name}"), window)
        action.setShortcuts([QKeySequence(shortcut) for shortcut in shortcuts])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.triggered.connect(lambda _checked=False, run=done_by[name]: run())
        window.addAction(action)
        actions[name] = action
    return actions


def build_menu(window: QWidget, actions: Mapping[str, QAction]) -> QMenu:
    """The menu behind the button at the right."""
    menu = QMenu(window)
    menu.setToolTipsVisible(True)
    for group in MENU:
        for name in group:
            menu.addAction(actions[name])
        menu.addSeparator()
    return menu


def explain(action: QAction, why: str) -> None:
    """Allow the action, or switch it off and say why."""
    action.setProperty("why", why)
    action.setToolTip(why or action.text())
    if why:
        action.setEnabled(False)
