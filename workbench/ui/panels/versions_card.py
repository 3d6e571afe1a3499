"""The text of a passage that was changed: as it is now, what is different from the file, as the file has it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from workbench.ui.i18n import tr
from workbench.ui.models.difference import Piece, difference
from workbench.ui.theme import Theme
from workbench.ui.widgets.difference_label import DifferenceLabel
from workbench.ui.widgets.labels import add_choice, button, card, label

VIEWS = ("now", "changes", "original")


class VersionsCard(QWidget):
    """Three buttons, one of them pressed; left and right go from one to the next."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._before = self._now = ""
        frame, inside = card("plain")
        self.text = DifferenceLabel(theme)
        self.views = QButtonGroup(self)
        row = QHBoxLayout()
        row.setSpacing(4)
        for at, name in enumerate(VIEWS):
            made = button(tr(f"versions.{name}"), lambda: None, "filter")
            add_choice(self.views, made, at)
            row.addWidget(made)
        row.addStretch(1)
        self.views.button(1).setChecked(True)
        self.views.idToggled.connect(lambda _at, on: self._show() if on else None)
        inside.addWidget(label(tr("versions.title"), "strong"))
        inside.addLayout(row)
        inside.addWidget(self.text)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        self.hide()

    def show_texts(self, original: str, now: str) -> None:
        """Show a passage in its two versions; hidden while they are the same."""
        self.setVisible(original != now)
        if (original, now) != (self._before, self._now):
            self._before, self._now = original, now
            self._show()

    def next_view(self) -> None:
        """From now to changes to original and round again."""
        self.views.button((self.views.checkedId() + 1) % len(VIEWS)).setChecked(True)

    @property
    def view(self) -> str:
        """Which of `VIEWS` is shown."""
        return VIEWS[max(self.views.checkedId(), 0)]

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Left and right as in any row of choices."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if step:
            chosen = self.views.button((self.views.checkedId() + step) % len(VIEWS))
            chosen.setChecked(True)
            chosen.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    def _show(self) -> None:
        if self.view == "changes":
            pieces = difference(self._before, self._now)
            self.text.show_pieces(pieces)
            self.text.setAccessibleName(spoken_changes(pieces))
        else:
            self.text.show_pieces([Piece("same", self._now if self.view == "now" else self._before)])


def spoken_changes(pieces: tuple[Piece, ...]) -> str:
    """What went and what came, one after the other, for people who do not see colours."""
    names = {"added": "versions.added", "removed": "versions.removed"}
    told = [
        tr(names[piece.state], words=" ".join(piece.text.split()))
        for piece in pieces
        if piece.state in names and piece.text.strip()
    ]
    return ". ".join(told)
