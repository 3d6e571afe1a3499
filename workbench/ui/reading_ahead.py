"""What the first form needs, read while the person still looks for it: glossary, legal blocks, rules."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from workbench.ui.i18n import tr

if TYPE_CHECKING:
    from workbench.ui.window import MainWindow

PAUSE = 300
"""Milliseconds for the window to show itself first."""


def read_ahead(window: "MainWindow") -> None:
    """Read everything in a worker, a moment from now. What goes wrong is told when a form is opened."""
    QTimer.singleShot(PAUSE, window, lambda: _begin(window))


def _begin(window: "MainWindow") -> None:
    if window.desk.session is None and not window.jobs.running:
        paths = window.desk.glossaries()

        def work() -> None:
            import workbench.document.docx.reader  # noqa: F401
            from workbench.app.office_glossary import load_glossary
            from workbench.legal.block_classes import block_classes
            from workbench.ui.analysis import rule_titles

            load_glossary(paths)
            block_classes()
            rule_titles()

        window.jobs.start(
            tr("job.ready"), lambda _progress: work(), lambda _none: None, failed=lambda _error: None
        )
