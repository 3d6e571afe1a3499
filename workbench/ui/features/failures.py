"""Errors that nobody foresaw: told once with a report to copy, never in a flood of dialogs."""

import time
from collections.abc import Sequence

from PySide6.QtCore import Qt

from workbench.ui.actions import Command, explain
from workbench.ui.dialogs.failure import FailureDialog
from workbench.ui.feature import Feature
from workbench.ui.i18n import tr

PAUSE = 2.0
"""Seconds without a certain error until it is worth telling again: one that every repainting brings is told once."""


class Failures(Feature):
    """The first time an error opens a dialog, later a notice tells of it. The last report can be looked up."""

    order = 96

    def commands(self) -> Sequence[Command]:
        """Show the last report."""
        return (Command("failure_report", self._show_last, "help"),)

    def build(self) -> None:
        """Nothing has gone wrong yet."""
        self._times: dict[str, float] = {}
        self._last = ""
        self._crashed = False
        self._dialog: FailureDialog | None = None

    def connect_parts(self) -> None:
        """There is no report."""
        explain(self.window.actions_by_name["failure_report"], tr("failure.none"))

    def take_over(self, old: Feature) -> None:
        """What is known stays known."""
        if isinstance(old, Failures):
            self._times, self._crashed = old._times, old._crashed
            if old._last:
                self._remember(old._last)

    def report(self, text: str) -> None:
        """Something went wrong; `text` holds nothing of the form."""
        now = time.monotonic()
        before = self._times.get(text)
        self._times[text] = now
        self._crashed = False
        self._remember(text)
        if self._dialog is not None:
            self._dialog.add(text)
        elif before is None:
            self._open(crashed=False)
        elif now - before > PAUSE:
            self.window.notice.say(tr("failure.again"), tr("failure.again_hint"))

    def tell_crash(self, text: str) -> None:
        """The program crashed the last time."""
        self._crashed = True
        self._remember(text)
        self.window.notice.say(
            tr("failure.crashed"), tr("failure.crashed_hint"), offer=(tr("failure.look"), self._show_last)
        )

    def _remember(self, text: str) -> None:
        self._last = text
        action = self.window.actions_by_name["failure_report"]
        explain(action, "")
        action.setEnabled(True)

    def _show_last(self) -> None:
        if self._last and self._dialog is None:
            self._open(self._crashed)

    def _open(self, crashed: bool) -> None:
        dialog = self._dialog = FailureDialog(self._last, self.window, crashed=crashed)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(self._forget)
        dialog.open()

    def _forget(self) -> None:
        self._dialog = None
