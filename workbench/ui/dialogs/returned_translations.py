"""What came back from translators: what is new, where two texts meet and one is chosen, what was not used and why."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QHBoxLayout,
    QListWidget,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from workbench.translation.merging import Merge, MergeConflict, Theirs
from workbench.ui import scale
from workbench.ui.i18n import count, tr
from workbench.ui.models.directions import POP, isolates
from workbench.ui.widgets.labels import button, card, label

SIZE = QSize(820, 640)
UNUSED_LINES = 6


class ConflictChoice(QWidget):
    """One passage with several texts: the German, ours, each that came back. Ours stays unless another is chosen."""

    def __init__(self, conflict: MergeConflict, *, is_rtl: bool) -> None:
        super().__init__()
        self.conflict = conflict
        unit = conflict.unit
        frame, inside = card("warn")
        inside.addWidget(label(f"{unit.label}: {conflict.message}", "strong"))
        inside.addWidget(label(tr("returned.german", text=unit.source)))
        if conflict.base is not None and conflict.base != unit.target:
            inside.addWidget(
                label(tr("returned.base", text=conflict.base or tr("returned.nothing")), "muted")
            )
        self._group = QButtonGroup(self)
        ours = unit.target or tr("returned.nothing")
        self.buttons = [self._choice(inside, tr("returned.ours"), ours, is_rtl, unit.label)]
        for theirs in conflict.theirs:
            title = tr("returned.theirs", file=theirs.file, place=theirs.place)
            self.buttons.append(self._choice(inside, title, theirs.target, is_rtl, unit.label))
        self.buttons[0].setChecked(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(frame)

    def _choice(self, inside: QVBoxLayout, title: str, text: str, is_rtl: bool, name: str) -> QRadioButton:
        made = QRadioButton(title)
        made.setAccessibleName(f"{name}, {title}: {text}")
        shown = label(_isolated(text) if is_rtl else text)
        if is_rtl:
            shown.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        shown.setContentsMargins(scale.px(26), 0, 0, 0)
        self._group.addButton(made)
        inside.addWidget(made)
        inside.addWidget(shown)
        return made

    @property
    def chosen(self) -> Theirs | None:
        """The text that came back and was chosen; None where ours stays."""
        at = next(at for at, one in enumerate(self.buttons) if one.isChecked())
        return self.conflict.theirs[at - 1] if at else None


class ReturnedDialog(QDialog):
    """Asks before anything is taken over; `decided` says what was chosen of the conflicts."""

    def __init__(self, title: str, found: Merge, parent: QWidget | None = None, *, is_rtl: bool) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.choices = tuple(ConflictChoice(conflict, is_rtl=is_rtl) for conflict in found.conflicts)
        self.summary = label(" ".join(_summary(found)))
        self.unused = QListWidget()
        self.unused.setWordWrap(True)
        self.unused.setAccessibleName(tr("returned.unused"))
        self.unused.addItems([_line(file, item.place, item.cause, item.text) for file, item in found.unused])
        self.unused.setMaximumHeight(scale.px(28 * min(1 + 2 * len(found.unused), UNUSED_LINES)))
        self.take = button(tr("returned.take"), self.accept, "primary")
        self.back = button(tr("returned.back"), self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 16)
        layout.setSpacing(8)
        layout.addWidget(label(title, "title"))
        layout.addWidget(self.summary)
        self._add_choices(layout)
        if found.unused:
            layout.addWidget(label(tr("returned.unused"), "strong"))
            layout.addWidget(self.unused)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.back)
        buttons.addWidget(self.take)
        layout.addLayout(buttons)
        if self.choices:
            room = self.screen().availableSize() - QSize(*scale.ROOM_AROUND)
            self.resize((SIZE * scale.size() / 100).boundedTo(room))
        self.take.setFocus()

    @property
    def decided(self) -> Mapping[str, Theirs]:
        """The chosen texts by the id of the passage."""
        pairs = ((choice.conflict.unit.id, choice.chosen) for choice in self.choices)
        return {identifier: theirs for identifier, theirs in pairs if theirs is not None}

    def _add_choices(self, layout: QVBoxLayout) -> None:
        if not self.choices:
            layout.addStretch(1)
            return
        layout.addWidget(label(count("returned.conflicts", len(self.choices)), "strong"))
        column = QWidget()
        inside = QVBoxLayout(column)
        inside.setContentsMargins(0, 0, 8, 0)
        inside.setSpacing(8)
        for choice in self.choices:
            inside.addWidget(choice)
        inside.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(column)
        layout.addWidget(scroll, 1)


def _summary(found: Merge) -> Sequence[str]:
    told = [count("returned.new", len(found.proposals))]
    if found.comments:
        told.append(count("returned.comments", len(found.comments)))
    told.append(count("returned.unchanged", found.unchanged))
    if found.open:
        told.append(count("returned.open", found.open))
    if found.missing:
        told.append(count("returned.missing", len(found.missing)))
    return told


def _isolated(text: str) -> str:
    """A text from the right whose citations and numbers stay whole."""
    begins, ends = isolates(text, is_rtl=True)
    signs = [f"{POP if at in ends else ''}{begins.get(at, '')}{sign}" for at, sign in enumerate(text)]
    return "".join(signs) + (POP if len(text) in ends else "")


def _line(file: str, place: str, cause: str, text: str) -> str:
    line = f"{file}, {place}: {cause}"
    return f"{line} „{text}“" if text else line
