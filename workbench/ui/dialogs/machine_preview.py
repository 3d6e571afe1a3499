"""What leaves the house: the exact strings, where they go, what stays; nothing is sent before somebody says so."""

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QListWidget,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from workbench.model.machine import FormClass
from workbench.ui import scale
from workbench.ui.dialogs.settings.page import add_row
from workbench.ui.i18n import number, tr
from workbench.ui.widgets.labels import button, card, forbid, label

if TYPE_CHECKING:
    from workbench.app.machine_preview import Offer, Preview

SIZE = QSize(760, 640)
STAYING_LINES = 3
TEXT_LINES = 4


class MachinePreviewDialog(QDialog):
    """`provider_chosen(id)`: show what would go to it. `classed(FormClass or None)`: what the person says of the form.

    `send_wanted(preview)`: the person has seen it and says yes.
    """

    provider_chosen = Signal(str)
    classed = Signal(object)
    send_wanted = Signal(object)

    def __init__(self, title: str, parent: QWidget | None = None, *, may_class: bool) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.preview: Preview | None = None
        self.service, self.level = QComboBox(), QComboBox()
        for box in (self.service, self.level):
            box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for level in (None, *FormClass):
            self.level.addItem(
                tr(f"machine.class.{level.value if level else 'none'}"), level.value if level else ""
            )
        self.level.setEnabled(may_class)
        self.leaves = label("", "strong")
        self.size_line, self.to_line = label(""), label("", "strong")
        self.hidden, self.notes = label("", "muted"), label("", "muted")
        self.texts = _list(tr("machine.leaves"))
        self.texts.setMinimumHeight(scale.px(28 * TEXT_LINES))
        self.staying_title = label("", "strong")
        self.staying = _list(tr("machine.stays", n=""))
        self.staying.setMaximumHeight(scale.px(28 * STAYING_LINES))
        self.warning, inside = card("warn")
        self.why_not = label("")
        inside.addWidget(self.why_not)
        self.send = button(tr("machine.send"), self._send, "primary")
        self.back = button(tr("machine.back"), self.reject)
        self._build(title)
        self.service.activated.connect(self._choose)
        self.level.activated.connect(lambda _index: self._class())
        self.wait()

    def show_offers(self, offers: "Sequence[Offer]", level: FormClass | None, chosen: str = "") -> str:
        """The services, usable ones first; the one that is chosen now, "" without any."""
        self.level.setCurrentIndex(self.level.findData(level.value if level else ""))
        self.service.clear()
        for offer in offers:
            why = f" – {offer.why_not}" if offer.why_not else f" ({offer.host})"
            self.service.addItem(f"{offer.title}{why}", offer.provider)
        index = self.service.findData(chosen)
        self.service.setCurrentIndex(max(index, 0))
        return str(self.service.currentData() or "")

    def wait(self) -> None:
        """Something is being looked up."""
        self.preview = None
        self.texts.clear()
        self.staying.clear()
        self._say(tr("machine.looking"))

    def show_preview(self, preview: "Preview") -> None:
        """What would be sent, or why nothing may be."""
        self.preview = preview
        self.texts.clear()
        self.texts.addItems(list(preview.texts) or [tr("machine.leaves.nothing")])
        self.to_line.setText(tr("machine.leaves.to", title=preview.title, host=preview.host))
        self.size_line.setText(
            tr(
                "machine.leaves.size",
                texts=number(len(preview.texts)),
                words=number(preview.words),
                characters=number(preview.characters),
            )
        )
        if preview.left is not None:
            left = tr("machine.leaves.left", words=number(preview.left))
            self.size_line.setText(f"{self.size_line.text()} · {left}")
        kinds = Counter(mask.kind.value for item in preview.passages if item.sent for mask in item.hidden)
        told = ", ".join(f"{kind} ({n})" for kind, n in kinds.most_common())
        self.hidden.setVisible(bool(kinds))
        self.hidden.setText(tr("machine.hidden", kinds=told))
        self.notes.setText("\n".join(preview.notes))
        self._show_staying(preview)
        self._say(preview.why_not)

    def _show_staying(self, preview: "Preview") -> None:
        stays = [item for item in preview.passages if item.why_not]
        self.staying.clear()
        for item in stays:
            self.staying.addItem(tr("machine.stays.line", n=_short(item.source), why=item.why_not))
        self.staying_title.setText(tr("machine.stays", n=number(len(stays))))
        for widget in (self.staying, self.staying_title):
            widget.setVisible(bool(stays))

    def _say(self, why_not: str) -> None:
        self.why_not.setText(why_not)
        self.leaves.setText(tr("machine.would_leave" if why_not else "machine.leaves"))
        self.warning.setVisible(bool(why_not))
        forbid(self.send, why_not)

    def _choose(self) -> None:
        self.wait()
        self.provider_chosen.emit(str(self.service.currentData()))

    def _class(self) -> None:
        named = str(self.level.currentData())
        self.classed.emit(FormClass(named) if named else None)

    def _send(self) -> None:
        if self.preview is not None and not self.preview.why_not:
            self.send_wanted.emit(self.preview)
            self.accept()

    def _build(self, title: str) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        add_row(form, tr("machine.service"), self.service)
        add_row(form, tr("machine.class"), self.level)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(20, 8, 20, 16)
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self.back)
        buttons.addWidget(self.send)
        body = QWidget()
        body.setObjectName("settingsBody")
        inside = QVBoxLayout(body)
        inside.setContentsMargins(20, 20, 20, 8)
        inside.setSpacing(8)
        inside.addWidget(label(title, "title"))
        inside.addLayout(form)
        inside.addWidget(self.warning)
        inside.addWidget(self.leaves)
        inside.addWidget(self.texts, 1)
        for line in (self.to_line, self.size_line, self.hidden, self.notes):
            inside.addWidget(line)
        inside.addWidget(self.staying_title)
        inside.addWidget(self.staying)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(body)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(area, 1)
        layout.addLayout(buttons)
        room = self.screen().availableSize() - QSize(*scale.ROOM_AROUND)
        self.resize((SIZE * scale.size() / 100).boundedTo(room))
        self.texts.setFocus()


def _list(name: str) -> QListWidget:
    made = QListWidget()
    made.setWordWrap(True)
    made.setSpacing(scale.px(3))
    made.setTextElideMode(Qt.TextElideMode.ElideNone)
    made.setAccessibleName(name)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.setResizeMode(QListWidget.ResizeMode.Adjust)
    return made


def _short(text: str) -> str:
    return text if len(text) <= 60 else f"{text[:60].rstrip()} …"
