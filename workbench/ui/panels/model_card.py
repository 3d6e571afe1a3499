"""The way to the office's language model: what would leave and where to, before anything does."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from workbench.ui.desk import Desk
from workbench.ui.i18n import tr
from workbench.ui.model_desk import MODEL_RULE, ModelDesk
from workbench.ui.widgets.labels import button, card, label


class ModelCard(QWidget):
    """Nothing to see unless a model is switched on; then a button, the question whether to send, and the progress."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.model = ModelDesk(desk)
        self.ask = button(tr("model.ask"), self.begin)
        self.frame, inside = card("plain")
        self.leaves = label("")
        self.sentence = label("", "strong")
        self.rest = label(tr("model.rest"), "muted")
        self.send = button(tr("model.send"), self.model.ask, "primary")
        self.back = button(tr("model.back"), self._put_away)
        self.under_way = label("")
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("model.progress"))
        self.stop = button(tr("model.stop"), self.model.stop)
        buttons = QHBoxLayout()
        for one in (self.send, self.back, self.stop):
            buttons.addWidget(one)
        buttons.addStretch(1)
        inside.addWidget(label(tr("model.title"), "strong", wrap=False))
        for widget in (self.leaves, self.sentence, self.rest, self.under_way, self.bar):
            inside.addWidget(widget)
        inside.addLayout(buttons)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.ask, 0, Qt.AlignmentFlag.AlignLeft)
        outer.addWidget(self.frame)
        self._asking = False
        desk.selected.connect(self._put_away)
        self.model.changed.connect(self._follow)
        self.refresh()

    def begin(self) -> None:
        """Show the sentence and the host, and let the person decide."""
        segment, span, host = self._desk.segment, self.model.sentence, self.model.host
        if segment is None or span is None or not host:
            return
        self.leaves.setText(tr("model.leaves", host=host))
        self.sentence.setText(" ".join(segment.text[span[0] : span[1]].split()))
        self.under_way.setText(tr("model.under_way", host=host))
        self._asking = True
        self.refresh()
        self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Show what can be done now."""
        busy = self.model.is_under_way
        place = self._desk.place
        answered = place is not None and place.finding.rule == MODEL_RULE
        free = not answered and bool(self.model.host) and self.model.sentence is not None
        self.setVisible(busy or free)
        self.ask.setVisible(free and not busy and not self._asking)
        self.frame.setVisible(busy or self._asking)
        for widget in (self.leaves, self.sentence, self.rest, self.send, self.back):
            widget.setVisible(not busy)
        for waiting in (self.under_way, self.bar, self.stop):
            waiting.setVisible(busy)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Escape sends nothing."""
        if event.key() == Qt.Key.Key_Escape:
            self.model.stop()
            self._put_away()
        else:
            super().keyPressEvent(event)

    def _put_away(self) -> None:
        self._asking = False
        self.refresh()

    def _follow(self) -> None:
        self._asking = self._asking and self.model.is_under_way
        self.refresh()
        if self.model.is_under_way:
            self.stop.setFocus(Qt.FocusReason.OtherFocusReason)
