"""After a new version was taken in: what of the old one's work holds, and what a person has to look at again."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QVBoxLayout, QWidget

from workbench.ui.i18n import count, tr
from workbench.ui.models.display import plain_words
from workbench.ui.widgets.labels import button, card, label

if TYPE_CHECKING:
    from workbench.app.carrying import NotCarried
    from workbench.app.operations.new_version import NewVersion

LINES = 4
MARGIN = 4
_LONGEST = 160


class RenewedCard(QWidget):
    """Stays until the person has read it."""

    def __init__(self) -> None:
        super().__init__()
        frame, inside = card("warn")
        self.title = label("", "strong")
        self.text = label("")
        self.lost = label("")
        self.list = QListWidget()
        self.list.setObjectName("hidden")
        self.list.setAccessibleName(tr("renewed.list"))
        self.list.setWordWrap(True)
        self.list.setTabKeyNavigation(False)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.done = button(tr("renewed.close"), self.hide)
        for widget in (self.title, self.text, self.lost, self.list):
            inside.addWidget(widget)
        inside.addWidget(self.done, 0, Qt.AlignmentFlag.AlignLeft)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(16, 12, 16, 0)
        outer.addWidget(frame)
        self.hide()

    def show_version(self, found: "NewVersion") -> None:
        """Tell what became of the work on the version before."""
        self.title.setText(tr("renewed.title", number=found.version.number))
        numbers = {
            "same": found.same,
            "added": found.added,
            "removed": found.removed,
            "carried": found.carried,
        }
        self.text.setText(tr("renewed.text", **numbers))
        self.lost.setText(count("renewed.lost", len(found.lost)))
        self.list.clear()
        self.list.addItems([_line(item) for item in found.lost])
        self.list.setVisible(bool(found.lost))
        self.show()
        heights = [self.list.sizeHintForRow(at) for at in range(min(len(found.lost), LINES))]
        self.list.setFixedHeight(sum(heights) + 2 * MARGIN)
        self.setAccessibleName(f"{self.title.text()}. {self.lost.text()}")
        self.done.setFocus(Qt.FocusReason.OtherFocusReason)


def _line(item: "NotCarried") -> str:
    words = " ".join(plain_words(item.words).split())
    short = words if len(words) <= _LONGEST else f"{words[:_LONGEST]} …"
    return f"{item.what}: „{short}“\n{item.cause}" if short else f"{item.what}\n{item.cause}"
