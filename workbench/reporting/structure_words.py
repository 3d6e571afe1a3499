"""The German words for what the structure of a form says."""

from workbench.model import form_structure as types

TYPES = {
    types.TEXT: "Text",
    types.NAME: "Name",
    types.ADDRESS: "Anschrift",
    types.PHONE: "Telefon",
    types.EMAIL: "E-Mail",
    types.NUMBER: "Zahl",
    types.IDENTIFIER: "Nummer",
    types.IBAN: "IBAN",
    types.AMOUNT: "Betrag",
    types.DATE: "Datum",
    types.DURATION: "Dauer",
    types.CHOICE: "Auswahl",
    types.CHECKBOX: "Kästchen",
    types.SIGNATURE: "Unterschrift",
}
STATES = {types.FOUND: "vorhanden", types.BROKEN: "fehlt", types.ELSEWHERE: "nicht in dieser Datei"}
FULFILLED = {True: "ja", False: "nein", None: "prüfen"}
DUTY = {True: "Pflicht", False: "freiwillig", None: ""}
