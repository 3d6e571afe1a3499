"""Fixtures of the tests of the window."""

from tests.ui.offices import entering, office
from tests.ui.settings_driving import workbench
from tests.ui.watching import nothing_keeps_running, windows_are_freed

__all__ = ["entering", "nothing_keeps_running", "office", "windows_are_freed", "workbench"]
