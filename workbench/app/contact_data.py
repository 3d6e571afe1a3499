"""The office's own contact data: what they are called, what they may look like, where they are kept."""

import json
import re
from collections.abc import Mapping

from workbench.app.workspace import Workspace
from workbench.common.errors import WorkbenchError
from workbench.model.text_block import ContactData, ContactEntry, ContactField
from workbench.model.workspace import Setting
from workbench.rewrite.facts.contacts import is_valid_iban
from workbench.store.connect import Transaction
from workbench.store.settings import get_setting, put_setting

SETTING = "contact_data"
FIELD_NAMES: Mapping[ContactField, str] = {
    ContactField.OFFICE: "Behörde",
    ContactField.DEPARTMENT: "Abteilung",
    ContactField.STREET: "Straße und Hausnummer",
    ContactField.PLACE: "Postleitzahl und Ort",
    ContactField.POST_BOX: "Postfach",
    ContactField.PHONE: "Telefon",
    ContactField.FAX: "Telefax",
    ContactField.MAIL: "E-Mail",
    ContactField.DE_MAIL: "De-Mail",
    ContactField.WEB: "Internet",
    ContactField.HOURS: "Öffnungszeiten",
    ContactField.PAYEE: "Kontoinhaber",
    ContactField.IBAN: "IBAN",
    ContactField.BIC: "BIC",
    ContactField.BANK: "Bank",
}
_MAIL = r"[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+"
_SHAPES: Mapping[ContactField, tuple[str, str]] = {
    ContactField.STREET: (r".*[^\W\d_].*\d.*", "Musterstraße 1"),
    ContactField.PLACE: (r"\d{5} [^\W\d_].*", "40999 Düsseldorf"),
    ContactField.POST_BOX: (r"(?:Postfach )?\d[\d ]*\d", "Postfach 10 20 30"),
    ContactField.PHONE: (r"[+(]?\d[\d\s()/–-]{4,24}\d", "0211 000-4100"),
    ContactField.FAX: (r"[+(]?\d[\d\s()/–-]{4,24}\d", "0211 000-4199"),
    ContactField.MAIL: (_MAIL, "amt@stadt.example"),
    ContactField.DE_MAIL: (_MAIL, "amt@stadt.de-mail.example"),
    ContactField.WEB: (r"(?:https?://)?[\w-]+(?:\.[\w-]+)+(?:/\S*)?", "www.stadt.example"),
    ContactField.BIC: (r"[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?", "ABCDDEFFXXX"),
}


def contact_data(connection: Transaction) -> ContactData:
    """The contact data as the workspace has them."""
    setting = get_setting(connection, SETTING)
    if setting is None:
        return ContactData()
    kept = json.loads(setting.payload)
    entries = {
        name: ContactEntry(kept[name]["value"], tuple(kept[name]["former"]))
        for name in ContactField
        if name in kept
    }
    return ContactData(entries, setting.version)


def read_contact_data(workspace: Workspace) -> ContactData:
    """The contact data of the office; empty if nobody has entered any."""
    with workspace.reading() as connection:
        return contact_data(connection)


def put_contact_data(connection: Transaction, data: ContactData) -> ContactData:
    """Keep the contact data. Raises `ConflictError` if somebody has changed them since they were read."""
    kept = {
        name: {"value": entry.value, "former": list(entry.former)} for name, entry in data.entries.items()
    }
    payload = json.dumps(kept, ensure_ascii=False, sort_keys=True)
    written = put_setting(connection, Setting(SETTING, payload, data.version))
    return ContactData(data.entries, written.version)


def checked_value(name: ContactField, value: str) -> str:
    """The value on one line. Raises `WorkbenchError` if it can't be one of this field."""
    plain = " ".join(value.split())
    shape, example = _SHAPES.get(name, (".+", ""))
    if not re.fullmatch(shape, plain):
        raise WorkbenchError(
            f"„{plain}“ passt nicht zu „{FIELD_NAMES[name]}“.", f"Zum Beispiel: {example}" if example else ""
        )
    if name is ContactField.IBAN and not is_iban(plain):
        raise WorkbenchError(f"Die Prüfziffer der IBAN „{plain}“ stimmt nicht.")
    return plain


def is_iban(value: str) -> bool:
    """Whether the text is an IBAN with right check digits."""
    plain = value.replace(" ", "").upper()
    return re.fullmatch(r"[A-Z]{2}\d{2}[A-Z0-9]{11,30}", plain) is not None and is_valid_iban(plain)
