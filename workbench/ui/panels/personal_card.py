"""A form that looks filled in was taken into the workspace: what looks so, and the way to delete it again."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from workbench.ui.i18n import tr
from workbench.ui.widgets.labels import button, card, label

if TYPE_CHECKING:
    from workbench.app.operations.import_form import ImportedForm


class PersonalCard(QWidget):
    """`unwanted(form)`: the form with this id shall be deleted."""

    unwanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._form = ""
        frame, inside = card("warn")
        self.title = label("", "strong")
        self.signs = label("")
        self.delete = button(tr("personal.delete"), self._delete, "primary")
        self.keep = button(tr("personal.keep"), self.hide)
        buttons = QHBoxLayout()
        buttons.addWidget(self.delete)
        buttons.addWidget(self.keep)
        buttons.addStretch(1)
        for widget in (self.title, label(tr("personal.text")), self.signs):
            inside.addWidget(widget)
        inside.addLayout(buttons)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        self.hide()

    def ask(self, found: "ImportedForm") -> None:
        """Show why the form looks filled in; the keyboard goes to the button."""
        self._form = found.form.id
        self.title.setText(tr("personal.title", name=found.version.file_name))
        self.signs.setText("\n".join(f"• {sign}" for sign in found.personal))
        self.setAccessibleName(f"{self.title.text()}. {' '.join(found.personal)}")
        self.show()
        self.delete.setFocus(Qt.FocusReason.OtherFocusReason)

    def _delete(self) -> None:
        self.hide()
        self.unwanted.emit(self._form)
