"""The one signal that tells every view that something changed."""

from PySide6.QtCore import QObject, Signal


class Hub(QObject):
    """`changed` carries a `workbench.app.changes.Changes`; views refresh what concerns them."""

    changed = Signal(object)
