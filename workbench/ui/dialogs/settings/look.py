"""Aussehen: colours, language, size."""

from dataclasses import replace

from PySide6.QtWidgets import QComboBox

from workbench.ui.dialogs.settings.draft import Draft, Look
from workbench.ui.dialogs.settings.page import Choice, Page
from workbench.ui.i18n import LANGUAGES, language, tr
from workbench.ui.scale import SIZES
from workbench.ui.theme import THEMES
from workbench.ui.widgets.labels import keys, label

SYSTEM = "system"


class LookPage(Page):
    """How the window looks."""

    def __init__(self, draft: Draft) -> None:
        super().__init__("look")
        look = draft.look
        themes = {name: tr(f"settings.theme.{name}") for name in (SYSTEM, *THEMES)}
        self.theme = Choice(themes, look.theme or SYSTEM, tr("settings.theme"))
        self.language = Choice(LANGUAGES, look.language or language(), tr("settings.language"))
        self.window_size = QComboBox()
        for size in SIZES:
            self.window_size.addItem(tr("settings.per_cent", n=size), size)
        self.window_size.setCurrentIndex(SIZES.index(look.size))
        self.window_size.setAccessibleName(tr("settings.size"))
        self.section(tr("settings.theme"))
        self.inside.addWidget(self.theme)
        self.section(tr("settings.language"))
        self.inside.addWidget(self.language)
        self.section(tr("settings.size"), tr("settings.size.text", larger=keys("Ctrl++")))
        self.inside.addWidget(self.window_size)
        self.inside.addStretch(1)
        self.inside.addWidget(label(tr("settings.look.at_once"), "muted"))

    def put_into(self, draft: Draft) -> Draft:
        """Colours, language, size."""
        theme, code = self.theme.chosen, self.language.chosen
        if not draft.look.language and code == language():
            code = ""  # nobody has chosen one
        size = SIZES[self.window_size.currentIndex()]
        return replace(draft, look=Look("" if theme == SYSTEM else theme, code, size))
