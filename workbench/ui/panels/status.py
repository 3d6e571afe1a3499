"""The bottom line: measures before and after, what is open, what is under way."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QWidget

from workbench.ui import icons
from workbench.ui.desk import Desk
from workbench.ui.i18n import count, number, tr
from workbench.ui.panels.measures_card import main_rows
from workbench.ui.theme import Theme
from workbench.ui.widgets.labels import icon_button, label


class StatusLine(QWidget):
    """Numbers say what they are; long work shows with a way to stop it."""

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("status")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._desk = desk
        self.measures = QLabel()
        self.measures.setTextFormat(Qt.TextFormat.RichText)
        self.open = label("", "", wrap=False)
        self.job = label("", "muted", wrap=False)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(96)
        self.bar.setAccessibleName(tr("status.progress"))
        self.stop = icon_button(
            icons.icon("close", theme.colours.muted), tr("status.stop"), desk.jobs.cancel_all
        )
        self.stop.setProperty("look", "quiet")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 2, 8, 2)
        layout.setSpacing(16)
        layout.addWidget(self.measures)
        layout.addWidget(self.open)
        layout.addStretch(1)
        for widget in (self.job, self.bar, self.stop):
            layout.addWidget(widget)
        self.setFixedHeight(self.stop.sizeHint().height() + 6)
        desk.scored.connect(self._show_measures)
        desk.checked.connect(self._show_open)
        desk.opened.connect(self._begin)
        desk.jobs.changed.connect(self._show_jobs)
        self._show_jobs()

    def _begin(self) -> None:
        self.measures.setText("")
        self.open.setText("")

    def _show_measures(self) -> None:
        before, now = self._desk.score_before, self._desk.score_now
        if before is None or now is None:
            return
        rows = main_rows(before, now)
        self.measures.setText(
            " &nbsp;&nbsp;&nbsp; ".join(
                f"{row.name} <b>{number(row.before)} → {number(row.after)}</b>"
                if number(row.before) != number(row.after)
                else f"{row.name} <b>{number(row.before)}</b>"
                for row in rows
            )
        )
        self.measures.setAccessibleName(" ".join(row.spoken for row in rows))

    def _show_open(self) -> None:
        self.open.setText(count("status.open", sum(self._desk.worklist.counts().values())))

    def _show_jobs(self) -> None:
        running = self._desk.jobs.running
        for widget in (self.job, self.bar, self.stop):
            widget.setVisible(bool(running))
        if running:
            job = running[0]
            self.job.setText(job.title)
            self.bar.setRange(0, job.steps_total)
            self.bar.setValue(job.steps_done)
