"""Amt: the person's name, and what letters and forms say about the office."""

import re
from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QLineEdit

from workbench.app.user_settings import OfficeData
from workbench.model.text_block import ContactData, ContactEntry, ContactField
from workbench.ui.dialogs.settings.draft import Draft
from workbench.ui.dialogs.settings.page import Page, add_row
from workbench.ui.i18n import tr
from workbench.ui.widgets.labels import label

_DAY = re.compile(r"(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})")


class OfficePage(Page):
    """A line for each thing; what is empty is not said."""

    def __init__(self, draft: Draft) -> None:
        super().__init__("office")
        settings, office = draft.settings, draft.settings.office
        self._form = self.form()
        self.person = self._line(tr("settings.person"), settings.person)
        self.inside.addWidget(label(tr("settings.person.text"), "muted"))
        self.section(tr("settings.office.contacts"), tr("settings.office.text"))
        self._form = self.form()
        self.fields: dict[ContactField, QLineEdit] = {}
        for name in ContactField:
            entry = office.contacts.entries.get(name)
            title = tr(f"settings.office.{name.value}")
            self.fields[name] = self._line(title, entry.value if entry is not None else "")
        self.section(tr("settings.office.letters"))
        self._form = self.form()
        self.signature = self._line(tr("settings.office.signature"), office.signature)
        stand = f"{office.stand:%d.%m.%Y}" if office.stand is not None else ""
        self.stand = self._line(tr("settings.office.stand"), stand)
        self.stand.setPlaceholderText(tr("settings.office.stand.sample"))
        self.inside.addStretch(1)

    def put_into(self, draft: Draft) -> Draft:
        """Name and office data; former values stay."""
        settings = draft.settings
        before = settings.office.contacts
        entries = {}
        for name, field in self.fields.items():
            value, former = " ".join(field.text().split()), _former(before, name)
            if value or former:
                entries[name] = ContactEntry(value, former)
        office = OfficeData(
            ContactData(entries, before.version), " ".join(self.signature.text().split()), self._day()
        )
        person = " ".join(self.person.text().split())
        return replace(draft, settings=replace(settings, person=person, office=office))

    def problem(self) -> str:
        """The day must be one."""
        wrong = bool(self.stand.text().strip()) and self._day() is None
        return tr("settings.office.stand.problem") if wrong else ""

    def _line(self, title: str, value: str) -> QLineEdit:
        field = QLineEdit(value)
        add_row(self._form, title, field)
        return field

    def _day(self) -> date | None:
        found = _DAY.fullmatch(self.stand.text().strip())
        try:
            return date(int(found[3]), int(found[2]), int(found[1])) if found else None
        except ValueError:
            return None


def _former(contacts: ContactData, name: ContactField) -> tuple[str, ...]:
    entry = contacts.entries.get(name)
    return entry.former if entry is not None else ()
