"""One page of the settings: it shows a draft and puts what the person chose into it."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QFormLayout,
    QLayout,
    QRadioButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from workbench.ui import scale
from workbench.ui.dialogs.settings.draft import Draft
from workbench.ui.i18n import tr
from workbench.ui.widgets.labels import label

INDENT = 28
"""Pixels from a radio button's edge to its text, at 100 %."""


class Page(QScrollArea):
    """`name` is the page's: its title is `settings.page.<name>`. What does not fit can be scrolled to."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.name = name
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        body = QWidget()
        body.setObjectName("settingsBody")
        self.inside = QVBoxLayout(body)
        self.inside.setContentsMargins(20, 16, 20, 16)
        self.inside.setSpacing(8)
        self.inside.addWidget(label(tr(f"settings.page.{name}"), "headline"))
        self.setWidget(body)

    def put_into(self, draft: Draft) -> Draft:
        """The draft with what was chosen on this page."""
        raise NotImplementedError

    def problem(self) -> str:
        """What is wrong with the values of this page, for people; "" if nothing is."""
        return ""

    def section(self, title: str, text: str = "") -> None:
        """Begin another part of the page."""
        self.inside.addSpacing(8)
        self.inside.addWidget(label(title, "title"))
        if text:
            self.inside.addWidget(label(text, "muted"))

    def form(self) -> QFormLayout:
        """Rows of labels and fields that follow on this page; where there is no room, the label stands above."""
        made = QFormLayout()
        made.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        made.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        made.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        made.setHorizontalSpacing(16)
        made.setVerticalSpacing(8)
        self.inside.addLayout(made)
        return made


def add_row(form: QFormLayout, text: str, field: QWidget) -> None:
    """Put a field and its label into the form; a screen reader reads them together."""
    named = label(text, wrap=False)
    named.setBuddy(field)
    named.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.MinimumExpanding)
    field.setAccessibleName(text)
    form.addRow(named, field)


class Choice(QWidget):
    """One of several: a radio button each, below one another, and what is to be said of it."""

    def __init__(
        self, texts: Mapping[str, str], chosen: str, title: str, notes: Mapping[str, str] | None = None
    ) -> None:
        super().__init__()
        self.buttons: dict[str, QRadioButton] = {}
        self.group = QButtonGroup(self)
        layout: QLayout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        for key, text in texts.items():
            made = QRadioButton(text)
            made.setAccessibleName(f"{title}: {text}")
            made.setChecked(key == chosen)
            self.group.addButton(made)
            self.buttons[key] = made
            layout.addWidget(made)
            if notes is not None:
                note = label(notes[key], "muted")
                note.setIndent(scale.px(INDENT))
                made.setAccessibleDescription(notes[key])
                layout.addWidget(note)

    @property
    def chosen(self) -> str:
        """Key of the one that is chosen."""
        return next((key for key, one in self.buttons.items() if one.isChecked()), "")
