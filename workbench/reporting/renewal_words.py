"""German words for the classes, types and forms of a comparison."""

from workbench.model import inventory, renewal
from workbench.model.burden import Burden

TYPES = {
    inventory.TEXT: "Text",
    inventory.NUMBER: "Zahl",
    inventory.DATE: "Datum",
    inventory.AMOUNT: "Betrag",
    inventory.IBAN: "IBAN",
    inventory.YES_NO: "Ja/Nein",
    inventory.CHOICE: "Auswahl",
    inventory.ROW: "Tabelle",
    inventory.SIGNATURE: "Unterschrift",
    inventory.PROOF: "Nachweis",
}
CLASSES = {
    renewal.CONSTANT: "ändert sich nicht",
    renewal.SELDOM: "ändert sich selten",
    renewal.OFFICE_KNOWS: "kennt das Amt",
    renewal.CHANGING: "ändert sich",
    renewal.PROOF_AGAIN: "Nachweis",
    renewal.REQUIRED: "rechtlich nötig",
    renewal.ONLY_LATER: "nur im Folgeantrag",
}
PROPOSALS = {
    renewal.CONSTANT: "streichen oder vordrucken",
    renewal.SELDOM: "nur noch fragen: unverändert oder geändert",
    renewal.OFFICE_KNOWS: "streichen, im Amt nachsehen",
    renewal.CHANGING: "nur die Änderung erfragen",
    renewal.PROOF_AGAIN: "nur bei einer Änderung verlangen",
    renewal.REQUIRED: "behalten, kurz fassen",
    renewal.ONLY_LATER: "Rechtsgrundlage prüfen",
}
SUBSTITUTE = "Ersatzwert Wirtschaft, bitte durch amtlichen Wert ersetzen"
"""Stands wherever a value is shown that takes the place of an official one."""
DUTY = {True: "Pflicht", False: "freiwillig", None: ""}


def person_word(person: int | None) -> str:
    """ "1", "2", or what stands for a column of a table."""
    return "je Zeile" if person is None else str(person)


def citizens(burden: Burden) -> str:
    """ "Menschen", with a remark where substitute values are counted."""
    return "Menschen (Ersatzwerte)" if burden.has_substitutes else "Menschen"
