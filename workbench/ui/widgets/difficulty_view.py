"""Difficulty before and after: the two scores, their parts as bars, and the biggest causes."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from workbench.app.score_report import ScoreReport
from workbench.model.difficulty import Difficulty
from workbench.ui.i18n import known, number, tr
from workbench.ui.models.difficulty import PARTS, Cause, causes, difficulty_of, whole_parts
from workbench.ui.theme import Theme
from workbench.ui.widgets.difficulty_bar import DifficultyBar, spoken, swatch
from workbench.ui.widgets.labels import label

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class DifficultyView(QWidget):
    """Says why where there is no score."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.score = label("", "strong", wrap=False)
        self.level = label("", "muted")
        self.why = label("", "muted")
        self.before, self.after = DifficultyBar(theme), DifficultyBar(theme)
        self._before_name = label(tr("measures.before"), "muted", wrap=False)
        self._after_name = label(tr("measures.after"), "muted", wrap=False)
        self._parts = {part: label("", wrap=False) for part in PARTS}
        self._causes_title = label(tr("difficulty.causes"), "muted")
        self._causes: list[tuple[QLabel, QLabel]] = []
        self._lines = QGridLayout()
        self._bars = self._bars_below(QVBoxLayout(self))

    @property
    def causes(self) -> list[str]:
        """The causes as they are shown, "+9: 31 Wörter, 212 Buchstaben"."""
        shown = [(points.text(), text.text()) for points, text in self._causes if not text.isHidden()]
        return [f"{points}: {text}" for points, text in shown]

    def show_reports(self, before: ScoreReport, after: ScoreReport) -> None:
        """Show one passage in two versions."""
        (old, _), (new, reason) = difficulty_of(before), difficulty_of(after)
        self._bars.setVisible(new is not None)
        self.why.setVisible(new is None)
        self.why.setText(tr("difficulty.unrated", reason=translated(reason)) if reason else "")
        self.score.setText("" if new is None else _change(_points(old), _points(new)))
        self.level.setText("" if new is None else _change(_level(old), _level(new)))
        if new is not None:
            self._show_parts(old, new)
            self._show_causes(causes(after))
        self.setAccessibleName(self._spoken(old, new))

    def _spoken(self, old: Difficulty | None, new: Difficulty | None) -> str:
        if new is None:
            return self.why.text() or spoken(None)
        texts = [f"{tr('measures.before')}: {spoken(old)}", f"{tr('measures.after')}: {spoken(new)}"]
        return " ".join((tr("difficulty.title"), *(texts if old != new else texts[1:]), *self.causes))

    def _show_parts(self, old: Difficulty | None, new: Difficulty) -> None:
        changed = old is not None and old != new
        for widget in (self._before_name, self._after_name, self.before):
            widget.setVisible(changed)
        self.before.show_difficulty(old, tr("measures.before"))
        self.after.show_difficulty(new, tr("measures.after" if changed else "measures.now"))
        earlier = whole_parts(old) if old is not None else {}
        for part, points in whole_parts(new).items():
            self._parts[part].setText(_change(number(earlier.get(part, points)), number(points)))

    def _show_causes(self, found: tuple[Cause, ...]) -> None:
        while len(self._causes) < len(found):
            self._add_line()
        for at, (points, text) in enumerate(self._causes):
            used = at < len(found)
            points.setVisible(used)
            text.setVisible(used)
            points.setText(f"+{number(found[at].points)}" if used else "")
            text.setText(_cause(found[at]) if used else "")
        self._causes_title.setVisible(bool(found))

    # --- building ------------------------------------------------------------------------------------------

    def _bars_below(self, layout: QVBoxLayout) -> QWidget:
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(label(tr("difficulty.title"), "strong", wrap=False))
        head.addStretch(1)
        head.addWidget(self.score)
        layout.addLayout(head)
        layout.addWidget(self.why)
        body = QWidget()
        inside = QVBoxLayout(body)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(8)
        self.level.setAlignment(_RIGHT)
        inside.addWidget(self.level)
        inside.addLayout(self._bar_grid())
        inside.addLayout(self._legend())
        inside.addWidget(self._causes_title)
        self._lines.setHorizontalSpacing(8)
        self._lines.setVerticalSpacing(4)
        self._lines.setColumnStretch(1, 1)
        inside.addLayout(self._lines)
        layout.addWidget(body)
        return body

    def _bar_grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        for line, (name, bar) in enumerate(
            ((self._before_name, self.before), (self._after_name, self.after))
        ):
            grid.addWidget(name, line, 0)
            grid.addWidget(bar, line, 1, Qt.AlignmentFlag.AlignVCenter)
        grid.setColumnStretch(1, 1)
        return grid

    def _legend(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for line, (part, value) in enumerate(self._parts.items()):
            picture = QLabel()
            picture.setPixmap(swatch(part, self._theme, self.devicePixelRatioF()))
            value.setAlignment(_RIGHT)
            grid.addWidget(picture, line, 0)
            grid.addWidget(label(tr(f"part.{part}"), wrap=False), line, 1)
            grid.addWidget(value, line, 2)
        return grid

    def _add_line(self) -> None:
        line = len(self._causes)
        points, text = label("", "strong", wrap=False), label("")
        points.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        self._lines.addWidget(points, line, 0)
        self._lines.addWidget(text, line, 1)
        self._causes.append((points, text))


def translated(reason: str) -> str:
    """The German reason in the language of the window."""
    return tr(f"reason.{reason}") if known(f"reason.{reason}") else reason


def _points(difficulty: Difficulty | None) -> str:
    return number(difficulty.score if difficulty else None)


def _level(difficulty: Difficulty | None) -> str:
    return tr(f"level.{difficulty.level}") if difficulty else number(None)


def _change(before: str, after: str) -> str:
    return after if before == after else f"{before} → {after}"


def _cause(cause: Cause) -> str:
    if not cause.text:
        return tr("difficulty.rest")
    return (
        tr("difficulty.in_sentence", text=cause.text, number=cause.sentence) if cause.sentence else cause.text
    )
