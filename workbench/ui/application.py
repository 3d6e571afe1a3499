"""The window and its successors: where looks or language change it is made anew, and the work goes on in it."""

import shiboken6
from PySide6.QtCore import QLibraryInfo, QLocale, QObject, Qt, QTranslator, Signal, SignalInstance
from PySide6.QtWidgets import QApplication, QDialog

from workbench.ui import i18n, theme
from workbench.ui.handing_over import hand_over
from workbench.ui.preferences import Preferences
from workbench.ui.window import MainWindow

_TEXTS = "qt texts"


class Workbench(QObject):
    """Holds the window that is in sight. `renewed` carries a new one when it has taken the place of the old one.

    `language` and `theme_name` are wishes for this start; they hold until the person chooses something else.
    """

    renewed = Signal(object)

    def __init__(
        self, application: QApplication, preferences: Preferences, language: str = "", theme_name: str = ""
    ) -> None:
        super().__init__()
        self._application = application
        self._preferences = preferences
        self._language = (language, preferences.language)
        self._theme = (theme_name, preferences.theme)
        self._explains = False
        self.window = self._built()
        application.styleHints().colorSchemeChanged.connect(self._follow_platform)

    def explain_errors(self) -> None:
        """From now on the window in sight shows whatever nobody caught."""
        self._explains = True
        self.window.errors.install()

    def renew(self) -> None:
        """Put a new window in the place of the old one. Work that must not be broken off is waited for."""
        old = self.window
        if not shiboken6.isValid(old) or not old.isVisible() or not _may_go(old):
            return
        old.remember()
        old.setUpdatesEnabled(False)
        new = self._built()
        hand_over(old, new)
        self.window = new
        new.show()
        new.activateWindow()
        old.close()
        old.deleteLater()
        if self._explains:
            new.errors.install()
        self.renewed.emit(new)

    def _built(self) -> MainWindow:
        language, theme_name = (
            wish if wish and now == before else now
            for (wish, before), now in (
                (self._language, self._preferences.language),
                (self._theme, self._preferences.theme),
            )
        )
        window = build_window(self._application, self._preferences, language, theme_name)
        # Queued: whoever asks for it is part of the window that goes.
        window.renewal_wanted.connect(self.renew, Qt.ConnectionType.QueuedConnection)
        return window

    def _follow_platform(self) -> None:
        if not self._preferences.theme:
            self.renew()


def build_window(
    application: QApplication, preferences: Preferences, language: str = "", theme_name: str = ""
) -> MainWindow:
    """The main window in the wished language and theme; empty means: as remembered, else as the platform has it."""
    code = i18n.use(language or preferences.language or "de")
    load_qt_texts(application, code)
    chosen = theme.THEMES.get(theme_name or preferences.theme) or theme.THEMES[theme.preferred()]
    theme.apply(application, chosen, preferences.size)
    return MainWindow(chosen, preferences)


def load_qt_texts(application: QApplication, code: str) -> None:
    """Qt's own texts (file dialog, context menus) in the language; must happen before the first widget shows them."""
    QLocale.setDefault(QLocale(code))
    before = application.property(_TEXTS)
    if isinstance(before, QTranslator):
        application.removeTranslator(before)
        before.deleteLater()
    translator = QTranslator(application)
    application.setProperty(_TEXTS, translator)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if translator.load(f"qtbase_{code}", folder):
        application.installTranslator(translator)


def _may_go(window: MainWindow) -> bool:
    """Whether nothing would get lost; if something would, the window asks again when that is over."""
    window.passage.commit_draft()
    window.desk.leaving.emit()
    if window.passage.typing is not None:
        _wait(window, window.passage.editing)
    elif dialogs := [one for one in window.findChildren(QDialog) if one.isVisible()]:
        _wait(window, dialogs[0].finished)
    elif (translation := window.features["translating"]).is_saving:  # type: ignore[attr-defined]
        _wait(window, translation.desk.saved)  # type: ignore[attr-defined]
    elif window.desk.busy or any(not job.repeats for job in window.jobs.running):
        _wait(window, window.jobs.changed)
    else:
        return True
    return False


def _wait(window: MainWindow, signal: SignalInstance) -> None:
    def again(*_values: object) -> None:
        window.renewal_wanted.emit()

    signal.connect(again, Qt.ConnectionType.SingleShotConnection)
