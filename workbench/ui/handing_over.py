"""What a new window takes over from the one it replaces: form, workspace, place in sight, place on the screen."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from workbench.ui.desk import Desk

if TYPE_CHECKING:
    from workbench.ui.window import MainWindow


def hand_over(old: "MainWindow", new: "MainWindow") -> None:
    """Let `new` go on where `old` is; afterwards nothing lies on the desk of `old`. Nothing may be under way there."""
    page, focus = old.pages.currentIndex(), old.focusWidget()
    scrolled = old.form.view.verticalScrollBar().value()
    same_size = old.font().pointSizeF() == new.font().pointSizeF()
    if not old.windowState() & (Qt.WindowState.WindowMaximized | Qt.WindowState.WindowFullScreen):
        new.resize(old.size())
        new.move(old.pos())
    new.workspaces.take_over(old.workspaces)
    _hand_form_over(old.desk, new.desk)
    for name, feature in new.features.items():
        if name in old.features:
            feature.take_over(old.features[name])
    new.pages.setCurrentIndex(page)
    if new.place == "revise":
        new.form.view.setFocus()
        if same_size:
            new.form.view.verticalScrollBar().setValue(scrolled)
    elif focus is old.header.menu:
        new.header.menu.setFocus()


def _hand_form_over(old: Desk, new: Desk) -> None:
    session = old.session
    if session is None:
        return

    def select_first() -> None:
        first = new.worklist.after("")
        if new.place is None and first is not None:
            new.select(first.finding.segment, first)

    new.session, new.rows, new.sections = session, old.rows, old.sections
    new.segment_id, new.place = old.segment_id, old.place
    new.checks.go_on(old.checks, select_first)
    old.session = None
    old.checks.end()
    new.opened.emit()
    new.selected.emit()
    new.checks.checked.emit()
    if new.checks.now is not None:
        new.checks.scored.emit()
