"""The page of the office's contact data: what is right, and where something else still stands."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from workbench.ui.i18n import count, tr
from workbench.ui.models.difference import difference
from workbench.ui.theme import Theme
from workbench.ui.widgets.difference_label import DifferenceLabel
from workbench.ui.widgets.emptying import empty
from workbench.ui.widgets.labels import button, button_row, card, forbid, label

if TYPE_CHECKING:
    from workbench.model.text_block import ContactData, ContactField, ContactFinding

SHOWN = 200
"""Findings in sight at once."""


class ContactsPage(QWidget):
    """`keep(values)`: field -> new value. `look`: find other data. `apply(keys, doubtful, unlock)`. `go(passage)`."""

    keep = Signal(object)
    look = Signal()
    apply = Signal(object, bool, str)
    go = Signal(object)
    back = Signal()

    def __init__(self, theme: Theme, fields: "Sequence[ContactField]") -> None:
        super().__init__()
        self.setObjectName("canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._why = ""
        self._data: Mapping[str, str] = {}
        self._boxes: list[tuple[QCheckBox, ContactFinding]] = []
        self.fields = {field: self._field(field.value) for field in fields}
        self.former = {field: label("", "muted") for field in fields}
        self.confirm = button(tr("contacts.keep"), self._keep, "primary")
        self.search = button(tr("contacts.find"), self.look.emit)
        self.leave = button(tr("blocks.back"), self.back.emit)
        self.state = label("", "strong")
        self.doubtful = QCheckBox(tr("contacts.doubtful"))
        self.unlock = QLineEdit()
        self.unlock.setPlaceholderText(tr("blocks.unlock"))
        self.unlock.setAccessibleName(tr("blocks.unlock"))
        self.take = button(tr("contacts.apply"), self._apply, "primary")
        self.found = QVBoxLayout()
        self._build()
        for line in (*self.fields.values(), self.unlock):
            line.textChanged.connect(lambda _text: self._judge())
        self.doubtful.toggled.connect(lambda _on: self._judge())
        self.show_findings(None)

    def _field(self, name: str) -> QLineEdit:
        line = QLineEdit()
        line.setAccessibleName(tr(f"contacts.field.{name}"))
        return line

    def _build(self) -> None:
        frame, inside = card()
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        half = (len(self.fields) + 1) // 2
        for at, (field, line) in enumerate(self.fields.items()):
            across, row = divmod(at, half)
            grid.setColumnStretch(2 * across + 1, 1)
            name = label(tr(f"contacts.field.{field.value}"), "muted", wrap=False)
            grid.addWidget(name, 2 * row, 2 * across)
            grid.addWidget(line, 2 * row, 2 * across + 1)
            grid.addWidget(self.former[field], 2 * row + 1, 2 * across + 1)
        inside.addLayout(grid)
        inside.addWidget(button_row(self.confirm, self.search))
        body = QWidget()
        body.setObjectName("onTop")
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for part in (frame, self.state, self.doubtful, self.unlock, button_row(self.take)):
            column.addWidget(part)
        self.found.setSpacing(8)
        column.addLayout(self.found)
        column.addStretch(1)
        area = QScrollArea()
        area.setObjectName("onTop")
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(body)
        head = QHBoxLayout()
        head.addWidget(label(tr("contacts.headline"), "headline"), 1)
        head.addWidget(self.leave)
        holder = QWidget()
        holder.setMaximumWidth(920)
        layout = QVBoxLayout(holder)
        layout.setContentsMargins(16, 16, 16, 12)
        layout.setSpacing(12)
        layout.addLayout(head)
        layout.addWidget(label(tr("contacts.about"), "muted"))
        layout.addWidget(area, 1)
        centre = QHBoxLayout(self)
        centre.setContentsMargins(0, 0, 0, 0)
        centre.addStretch(1)
        centre.addWidget(holder, 20)
        centre.addStretch(1)

    # --- showing -------------------------------------------------------------------------------------------

    def show_data(self, data: "ContactData") -> None:
        """The contact data as they are kept now."""
        self._data = {field: entry.value for field, entry in data.entries.items()}
        for field, line in self.fields.items():
            entry = data.entries.get(field)
            line.setText(entry.value if entry else "")
            former = entry.former if entry else ()
            self.former[field].setText(tr("contacts.former", values="; ".join(former)) if former else "")
            self.former[field].setVisible(bool(former))
        self._judge()

    def show_findings(self, findings: "Sequence[ContactFinding] | None") -> None:
        """Where something else stands; None: nobody has looked yet."""
        empty(self.found)
        self._boxes = []
        shown = list(findings or ())[:SHOWN]
        for finding in shown:
            self.found.addWidget(self._card(finding))
        self.state.setVisible(findings is not None)
        self.state.setText(count("contacts.found", len(findings or ())))
        self._judge()

    def allow(self, why: str) -> None:
        """Whether the person may change contact data; `why` not."""
        self._why = why
        self._judge()

    def _card(self, finding: "ContactFinding") -> QFrame:
        frame, inside = card("warn" if finding.risk else "plain")
        name = tr("contacts.in_block", title=finding.title) if finding.block else finding.title
        box = QCheckBox(": ".join([name, tr("contacts.risk")] if finding.risk else [name]))
        box.setAccessibleName(box.text())
        box.setChecked(finding.after != finding.text)
        box.toggled.connect(lambda _on: self._judge())
        self._boxes.append((box, finding))
        inside.addWidget(box)
        text = DifferenceLabel(self._theme)
        text.show_pieces(difference(finding.text, finding.after_all))
        inside.addWidget(text)
        for hit in finding.hits:
            inside.addWidget(
                label(hit.cause if hit.former else tr("contacts.check", cause=hit.cause), "muted")
            )
        passage = finding.passage
        if passage is not None:
            show = button(tr("blocks.show"), lambda: self.go.emit(passage), "link")
            show.setAccessibleName(tr("blocks.show_in", form=passage.form_name))
            inside.addWidget(show)
        return frame

    # --- deciding ------------------------------------------------------------------------------------------

    @property
    def changed(self) -> "dict[ContactField, str]":
        """The fields with another text than the one that is kept."""
        texts = {field: line.text().strip() for field, line in self.fields.items()}
        return {field: text for field, text in texts.items() if text != self._data.get(field, "")}

    def _ticked(self) -> "list[ContactFinding]":
        return [finding for box, finding in self._boxes if box.isChecked()]

    def _judge(self) -> None:
        ticked = self._ticked()
        locked = any(finding.passage is not None and finding.passage.locked for finding in ticked)
        for part in (self.doubtful, self.take):
            part.setVisible(bool(self._boxes))
        self.unlock.setVisible(locked)
        self.confirm.setEnabled(bool(self.changed))
        self.take.setEnabled(bool(ticked) and (not locked or bool(self.unlock.text().strip())))
        for one in (self.confirm, self.take):
            forbid(one, self._why)

    def _keep(self) -> None:
        self.keep.emit(self.changed)

    def _apply(self) -> None:
        keys = tuple(one.passage.id if one.passage else one.block for one in self._ticked())
        self.apply.emit(keys, self.doubtful.isChecked(), self.unlock.text().strip())
