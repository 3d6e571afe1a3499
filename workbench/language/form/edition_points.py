"""Number of the page, number of the form and its date: points of a form that stand in its margins."""

import re

from workbench.language.form.checklist_facts import UNKNOWN, Facts, Outcome

_PAGE = re.compile(r"\b(?:Seite|S\.|Blatt)\W{0,3}\d|^\W*[–-]?\s?\d{1,3}\s?(?:[–-]|/ ?\d+|von \d+)?\W*$")
_NUMBER = re.compile(
    r"\b(?:Form(?:ular|blatt)?|Vordruck|Vordr)\.?[ -]?(?:Nr\.?|Nummer)?\W{0,3}[A-Z\d][\w./-]*\d"
    r"|\b[A-Z]{2,5}[-/ ]?\d{2,5}\b"
)
_CODE = re.compile(
    r"(?:\b\d{1,3}[-./ ])?\b(?!(?:Seite|Blatt|Stand|Version|Ausgabe|Fassung|Jan|Feb|März|Apr|Mai|Juni|Juli|Aug|Sep|Okt"
    r"|Nov|Dez|Telefon|Tel|Fax|Zimmer|Raum))[A-ZÄÖÜ][A-Za-zÄÖÜäöü]{0,6}[-./ ]\d{1,4}\b|\b[A-Z]{1,5}\d{1,5}\b"
)
_DATE = re.compile(
    r"\b(?:Stand|Version|Ausgabe|Fassung|Ver\.|V)\b\W{0,3}\w{0,10}\W{0,2}\d|\b(?:0?[1-9]|1[0-2])[./](?:20)?\d{2}\b"
)
_STAND = re.compile(r"\bStand\W{1,3}\w* ?\d")


def page_numbers(facts: Facts) -> Outcome:
    """Numbered pages; a document of one page needs none, and where the margins are unknown nobody can tell."""
    structure = facts.form.document.structure
    if structure is None or structure.pages == 1:
        return UNKNOWN
    where = facts.first(_PAGE, facts.margins) if facts.margins else ""
    if structure.page_numbers or where:
        return Outcome(True, where)
    return Outcome(
        False, "", "Die Seiten haben keine Nummern. Fügen Sie in Word „Seite X von Y“ in die Fußzeile ein."
    )


def form_number(facts: Facts) -> Outcome:
    """A number by which the office and its readers name the form."""
    where = (facts.first(_CODE, facts.margins) if facts.margins else "") or facts.first(_NUMBER)
    message = (
        "Eine Formularnummer fehlt. Setzen Sie sie in die Fußzeile, damit alle vom selben Formular reden."
    )
    return Outcome(True, where) if where else Outcome(False, "", message)


def version_date(facts: Facts) -> Outcome:
    """The date of the edition."""
    where = (facts.first(_DATE, facts.margins) if facts.margins else "") or facts.first(_STAND)
    message = "Der Stand fehlt. Schreiben Sie in die Fußzeile etwa „Stand: März 2026“."
    return Outcome(True, where) if where else Outcome(False, "", message)
