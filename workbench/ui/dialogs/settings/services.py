"""Dienste: what may be asked outside of this program. Everything is off until somebody switches it on."""

from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QLineEdit, QSpinBox

from workbench.app.model_choice import LONGEST, SHORTEST, ModelChoice
from workbench.ui.dialogs.settings.draft import Draft
from workbench.ui.dialogs.settings.page import Page, add_row
from workbench.ui.i18n import tr
from workbench.ui.widgets.labels import card, label


class ServicesPage(Page):
    """What leaves the computer stands above the switch."""

    def __init__(self, draft: Draft) -> None:
        super().__init__("services")
        model = draft.model
        self.inside.addWidget(label(tr("settings.services.text"), "muted"))
        self.section(tr("settings.model"), tr("settings.model.text"))
        frame, inside = card("warn")
        inside.addWidget(label(tr("settings.model.leaves"), "strong"))
        for part in ("sends", "keeps", "where"):
            inside.addWidget(label(tr(f"settings.model.{part}")))
        self.inside.addWidget(frame)
        self.enabled = QCheckBox(tr("settings.model.enabled"))
        self.enabled.setChecked(model.enabled)
        self.inside.addWidget(self.enabled)
        self.endpoint = QLineEdit(model.endpoint)
        self.endpoint.setPlaceholderText(tr("settings.model.endpoint.sample"))
        self.model = QLineEdit(model.model)
        self.seconds = QSpinBox()
        self.seconds.setRange(SHORTEST, LONGEST)
        self.seconds.setValue(model.seconds)
        form = self.form()
        for name, field in (("endpoint", self.endpoint), ("name", self.model), ("seconds", self.seconds)):
            add_row(form, tr(f"settings.model.{name}"), field)
        self.outside = QCheckBox(tr("settings.model.outside"))
        self.outside.setChecked(model.outside)
        self.inside.addWidget(self.outside)
        self.inside.addWidget(label(tr("settings.model.outside.text"), "muted"))
        self.inside.addWidget(label(tr("settings.model.key"), "muted"))
        self.section(tr("settings.translation"), tr("settings.translation.text"))
        self.inside.addStretch(1)
        self.enabled.toggled.connect(self._enable)
        self._enable(model.enabled)

    def put_into(self, draft: Draft) -> Draft:
        """The language model."""
        choice = ModelChoice(
            self.enabled.isChecked(),
            self.endpoint.text().strip(),
            self.model.text().strip(),
            self.seconds.value(),
            self.outside.isChecked(),
        )
        return replace(draft, model=choice)

    def problem(self) -> str:
        """A model that is switched on needs an address and a name."""
        address = self.endpoint.text().strip().startswith(("http://", "https://"))
        wanting = self.enabled.isChecked() and not (address and self.model.text().strip())
        return tr("settings.model.problem") if wanting else ""

    def _enable(self, on: bool) -> None:
        for field in (self.endpoint, self.model, self.seconds, self.outside):
            field.setEnabled(on)
