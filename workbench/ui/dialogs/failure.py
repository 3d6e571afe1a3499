"""Something went wrong that nobody foresaw: what is safe, and a report to copy."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from workbench.ui.i18n import tr
from workbench.ui.widgets.labels import button, label

MOST = 20
"""Different errors that one report takes in."""


class FailureDialog(QDialog):
    """Tells of an error, or with `crashed` of the end of an earlier program; Escape goes on working.

    The report is there for whoever wants to see it, and can be copied without that. It holds no text of the form.
    """

    def __init__(self, report: str, parent: QWidget | None = None, *, crashed: bool = False) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("failure.title"))
        self.setMinimumWidth(520)
        self._reports = [report]
        self.report = QPlainTextEdit(report)
        self.report.setReadOnly(True)
        self.report.setTabChangesFocus(True)
        self.report.setAccessibleName(tr("failure.report"))
        self.report.hide()
        self.look = button(tr("failure.look"), self._toggle, "link")
        self.copy = button(tr("failure.copy"), self._copy)
        self.back = button(tr("failure.back"), self.reject, "primary")
        self.back.setDefault(True)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.copy)
        buttons.addWidget(self.back)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        headline, text = label(tr("failure.crashed" if crashed else "failure.headline"), "title"), label()
        text.setText(tr("failure.crashed_hint" if crashed else "failure.text"))
        for widget in (headline, text, self.look):
            layout.addWidget(widget)
        layout.addWidget(self.report, 1)
        layout.addLayout(buttons)
        self.setAccessibleDescription(f"{headline.text()} {text.text()}")
        self.back.setFocus()

    def add(self, report: str) -> None:
        """Another error while the dialog is open."""
        if report not in self._reports and len(self._reports) < MOST:
            self._reports.append(report)
            self.report.setPlainText("\n\n".join(self._reports))

    def _toggle(self) -> None:
        shown = self.report.isHidden()
        self.report.setVisible(shown)
        self.look.setText(tr("failure.hide" if shown else "failure.look"))
        self.look.setAccessibleName(self.look.text())
        self.adjustSize()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())
        self.copy.setText(tr("failure.copied"))
        self.copy.setAccessibleName(tr("failure.copied"))
