"""The bottom line: measures before and after, what is open, what is under way."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QWidget

from workbench.app.score_report import ScoreReport
from workbench.ui import icons, scale
from workbench.ui.desk import Desk
from workbench.ui.i18n import count, number, tr
from workbench.ui.panels.measures_card import flesch_row
from workbench.ui.panels.saved_state import SavedState
from workbench.ui.theme import Theme
from workbench.ui.widgets.difficulty_view import translated
from workbench.ui.widgets.labels import icon_button, label


class StatusLine(QWidget):
    """Numbers say what they are; long work shows with a way to stop it."""

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("status")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._desk = desk
        self._measures: tuple[str, ...] = ()
        self._open: tuple[str, ...] = ()
        self.measures = QLabel()
        self.measures.setTextFormat(Qt.TextFormat.RichText)
        self.open = label("", "", wrap=False)
        self.saved = SavedState()
        self.job = label("", "muted", wrap=False)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(scale.px(96))
        self.bar.setAccessibleName(tr("status.progress"))
        self.stop = icon_button(
            icons.icon("close", theme.colours.muted), tr("status.stop"), desk.jobs.cancel_all
        )
        self.stop.setProperty("look", "quiet")
        layout = self._row = QHBoxLayout(self)
        layout.setContentsMargins(16, 2, 8, 2)
        layout.setSpacing(16)
        layout.addWidget(self.measures)
        layout.addWidget(self.open)
        layout.addStretch(1)
        for widget in (self.job, self.bar, self.stop, self.saved):
            layout.addWidget(widget)
        self.setFixedHeight(max(self.stop.sizeHint().height(), self.fontMetrics().height() + scale.px(8)) + 6)
        desk.checks.scored.connect(self._show_measures)
        desk.checks.checked.connect(self._show_open)
        desk.opened.connect(self._begin)
        desk.jobs.changed.connect(self._show_jobs)
        self._show_jobs()

    def _begin(self) -> None:
        self._measures = self._open = ()
        self._fit()

    def _show_measures(self) -> None:
        before, now = self._desk.checks.before, self._desk.checks.now
        if before is None or now is None:
            return
        row = flesch_row(before, now)
        old, new = number(row.before), number(row.after)
        flesch = f"{row.name} <b>{new if old == new else f'{old} → {new}'}</b>"
        self._measures = (difficulty_text(before, now), flesch)
        self.measures.setAccessibleName(f"{_plain(difficulty_text(before, now))}. {row.spoken}")
        self.measures.setToolTip(self.measures.accessibleName())
        self._fit()

    def _show_open(self) -> None:
        worklist = self._desk.worklist
        texts = [count("status.open", worklist.total)]
        if worklist.left_out:
            texts.append(count("status.left_out", worklist.left_out))
        self._open = tuple(texts)
        self.open.setToolTip(", ".join(texts))
        self._fit()

    def _show_jobs(self) -> None:
        running = self._desk.jobs.running
        for widget in (self.job, self.bar, self.stop):
            widget.setVisible(bool(running))
        if running:
            job = running[0]
            self.job.setText(job.title)
            self.bar.setRange(0, job.steps_total)
            self.bar.setValue(job.steps_done)
        self._fit()

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """As narrow as it may become."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """There is more or less room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Leave out what matters less where there is no room for all of it; the tool tips have it."""
        gap = " &nbsp;&nbsp;&nbsp; "
        for measures, texts in ((2, 2), (1, 2), (1, 1), (0, 1), (0, 0)):
            self.measures.setText(gap.join(self._measures[:measures]))
            self.open.setText(", ".join(self._open[:texts]))
            self._row.invalidate()
            if self._row.minimumSize().width() <= self.width():
                break


def difficulty_text(before: ScoreReport, now: ScoreReport) -> str:
    """The form's difficulty, as rich text: "Schwierigkeit <b>62 → 41</b> von 100, mittel"; or why it has none."""
    if now.difficulty is None:
        left_out = now.words_not_scored
        reason = max(left_out, key=left_out.__getitem__) if left_out else ""
        return tr("difficulty.form_unrated", reason=translated(reason)) if reason else tr("difficulty.none")
    new = number(now.difficulty.score)
    old = number(before.difficulty.score) if before.difficulty else new
    score = f"<b>{new if old == new else f'{old} → {new}'}</b>"
    return tr("difficulty.form", score=score, level=tr(f"level.{now.difficulty.level}"))


def _plain(rich: str) -> str:
    return rich.replace("<b>", "").replace("</b>", "")
