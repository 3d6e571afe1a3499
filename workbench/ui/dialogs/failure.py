"""Something went wrong that nobody foresaw: what is safe, and a report to copy."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from workbench.ui.i18n import tr
from workbench.ui.widgets.labels import button, label


class FailureDialog(QDialog):
    """Shows the report, which holds no text of the form; Escape goes on working."""

    def __init__(self, report: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("failure.title"))
        self.setMinimumWidth(520)
        self.report = QPlainTextEdit(report)
        self.report.setReadOnly(True)
        self.report.setAccessibleName(tr("failure.report"))
        self.copy = button(tr("failure.copy"), self._copy, "primary")
        self.back = button(tr("failure.back"), self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.back)
        buttons.addWidget(self.copy)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(label(tr("failure.headline"), "title"))
        layout.addWidget(label(tr("failure.text")))
        layout.addWidget(self.report, 1)
        layout.addLayout(buttons)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())
        self.copy.setText(tr("failure.copied"))
