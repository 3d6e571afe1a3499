"""Maschinelle Vorschläge: which services the workspace may ask. Everything is off until somebody switches it on."""

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QLineEdit, QSpinBox, QWidget

from workbench.common.errors import InputError
from workbench.model.machine import MachineSettings, ProviderChoice
from workbench.ui.dialogs.settings.draft import Draft, MachineDraft
from workbench.ui.dialogs.settings.page import Page, add_row
from workbench.ui.i18n import tr
from workbench.ui.jobs import Jobs
from workbench.ui.widgets.labels import button, card, label

if TYPE_CHECKING:
    from workbench.app.workspace import Workspace
    from workbench.translation.provider import Provider

BUDGET_STEP = 1_000


class ServiceFields:
    """The switch of a service and what belongs to it."""

    def __init__(self, page: Page, provider: "Provider", choice: ProviderChoice) -> None:
        self.provider, self._choice = provider, choice
        self.on = QCheckBox(tr("machine.settings.on", title=provider.title))
        self.on.setChecked(choice.on)
        self.on.setAccessibleDescription(provider.notes)
        page.inside.addWidget(self.on)
        page.inside.addWidget(label(provider.notes, "muted"))
        self.address, self.key = QLineEdit(choice.address), QLineEdit()
        self.address.setPlaceholderText(provider.address or tr("machine.settings.address.own"))
        self.key.setEchoMode(QLineEdit.EchoMode.Password)
        self.key.setPlaceholderText(tr("machine.settings.key.keep"))
        self.polite = QCheckBox(tr("machine.settings.polite"))
        self.polite.setChecked(choice.polite)
        self._fields: list[QWidget] = [self.address]
        form = page.form()
        self._row(form, "address", self.address)
        if provider.needs_key or not provider.address:
            self._row(form, "key", self.key)
            self._fields.append(self.key)
        if provider.formality:
            page.inside.addWidget(self.polite)
            self._fields.append(self.polite)
        page.inside.addSpacing(8)
        self.on.toggled.connect(self._enable)
        self._enable(choice.on)

    def choice(self) -> ProviderChoice:
        """What the person chose."""
        return replace(
            self._choice,
            on=self.on.isChecked(),
            address=self.address.text().strip(),
            polite=self.polite.isChecked(),
        )

    def problem(self) -> str:
        """A service that is switched on needs an address."""
        from workbench.translation.provider_address import address_host

        address = self.address.text().strip() or self.provider.address
        try:
            if self.on.isChecked() or self.address.text().strip():
                address_host(address)
        except InputError:
            return tr("machine.settings.problem", title=self.provider.title)
        return ""

    def allow(self, may: bool) -> None:
        """Only who may sets services up."""
        self.on.setEnabled(may)
        self._enable(may and self.on.isChecked())

    def _row(self, form, name: str, field: QLineEdit) -> None:  # type: ignore[no-untyped-def]
        add_row(form, tr(f"machine.settings.{name}"), field)
        field.setAccessibleName(f"{self.provider.title}: {tr(f'machine.settings.{name}')}")

    def _enable(self, on: bool) -> None:
        for field in self._fields:
            field.setEnabled(on)


class MachinePage(Page):
    """`log_wanted`: show what was sent. The settings are read when the page is first seen."""

    log_wanted = Signal()

    def __init__(self, workspace: "Workspace | None", jobs: Jobs) -> None:
        super().__init__("machine")
        self._workspace, self._jobs = workspace, jobs
        self._asked = False
        self.settings: MachineSettings | None = None
        self.services: dict[str, ServiceFields] = {}
        self._may = False
        text = "machine.settings.text" if workspace is not None else "machine.settings.no_workspace"
        self.inside.addWidget(label(tr(text), "muted"))
        frame, inside = card("warn")
        inside.addWidget(label(tr("machine.warning.title"), "strong"))
        for part in ("law", "what"):
            inside.addWidget(label(tr(f"machine.warning.{part}")))
        self.inside.addWidget(frame)
        self.inside.addStretch(1)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Read what is set, once."""
        super().showEvent(event)
        self.read()

    def read(self) -> None:
        """Ask the workspace in the background, if nobody has yet."""
        workspace = self._workspace
        if workspace is None or self._asked:
            return
        self._asked = True

        def work() -> tuple[MachineSettings, bool]:
            from workbench.app.machine_settings import read_machine_settings
            from workbench.app.rights import Action, may

            return read_machine_settings(workspace), may(workspace.person, Action.MACHINE)

        def done(found: tuple[MachineSettings, bool]) -> None:
            if shiboken6.isValid(self):
                self.show_settings(*found)

        self._jobs.start(tr("job.settings"), lambda _progress: work(), done)

    def show_settings(self, settings: MachineSettings, may: bool) -> None:
        """The switches, and what the limits are."""
        from workbench.translation.provider import providers

        self.settings, self._may = settings, may
        self.inside.takeAt(self.inside.count() - 1)
        if not may:
            self.inside.addWidget(label(tr("machine.settings.no_right"), "strong"))
        for name, provider in providers().items():
            self.services[name] = ServiceFields(self, provider, settings.choice(name))
            self.services[name].allow(may)
        self.section(tr("machine.settings.limits"), tr("machine.settings.limits.text"))
        self.budget = _number(settings.budget, 5_000_000, BUDGET_STEP, "budget")
        self.gate = _number(settings.gate, 100, 5, "gate")
        form = self.form()
        for key, field in (("budget", self.budget), ("gate", self.gate)):
            add_row(form, tr(f"machine.settings.{key}"), field)
            field.setEnabled(may)
        self.log = button(tr("machine.settings.log"), self.log_wanted.emit, "link")
        self.inside.addWidget(self.log)
        self.inside.addStretch(1)

    def put_into(self, draft: Draft) -> Draft:
        """What is to be set; nothing if the page was not seen, or the person may not."""
        if self.settings is None or not self._may:
            return draft
        chosen = {name: one.choice() for name, one in self.services.items()}
        settings = replace(
            self.settings,
            providers={name: one for name, one in chosen.items() if one != ProviderChoice()},
            gate=self.gate.value(),
            budget=self.budget.value(),
        )
        keys = self._keys()
        if settings == self.settings and not keys:
            return draft
        return replace(draft, machine=MachineDraft(settings, keys, settings != self.settings))

    def problem(self) -> str:
        """The first service whose address cannot be used."""
        return next((said for one in self.services.values() if (said := one.problem())), "")

    def _keys(self) -> Mapping[str, str]:
        written = {name: one.key.text().strip() for name, one in self.services.items()}
        return {name: key for name, key in written.items() if key}


def _number(value: int, most: int, step: int, name: str) -> QSpinBox:
    made = QSpinBox()
    made.setRange(0, most)
    made.setSingleStep(step)
    made.setGroupSeparatorShown(True)
    made.setSpecialValueText(tr(f"machine.settings.{name}.none"))
    made.setValue(value)
    return made
