"""Checklists of a good form and a good notice: what is there, what is missing, what a person must judge."""

import weakref
from dataclasses import dataclass

from workbench.language.form import edition_points, form_points, notice_points
from workbench.language.form.checklist_facts import Facts, Point
from workbench.language.form.declarations import one_statement_each
from workbench.language.form.document_type import FORM, NOTICE, document_type
from workbench.language.form.person_columns import clear_persons
from workbench.language.form.signatures import who_signs
from workbench.language.form.yes_no_boxes import both_boxes, unsure_allowed
from workbench.language.passage import CheckedForm

_FEWEST_PASSAGES = 6
"""Less is a part of a form and no form from which something could be missing."""
_Entry = tuple[int, str, Point | None, str | None]
_FORM_POINTS: tuple[_Entry, ...] = (
    (1, "Ein klarer Titel sagt, wofür und für wen", form_points.title, "missing-form-title"),
    (
        2,
        "Kasten am Anfang: wofür, wer, was, bis wann, wohin, wer hilft",
        form_points.purpose,
        "missing-purpose-box",
    ),
    (3, "Kontakt: Amt, Telefon, E-Mail, Anschrift, Zeiten", form_points.contact, "missing-form-contact"),
    (4, "Feld für Aktenzeichen oder Kundennummer", form_points.reference, "missing-reference-field"),
    (5, "Abschnitte mit Nummern, jeder zu einem Thema", form_points.sections, "unnumbered-sections"),
    (6, "Liste aller Felder mit Art, Pflicht, Bedingung und Nachweis", None, None),
    (7, "Jedes Feld hat einen Zweck", None, None),
    (
        8,
        "Freiwillige Angaben sind als freiwillig markiert",
        form_points.optional_marked,
        "optional-fields-not-marked",
    ),
    (9, "Sprünge („weiter mit Frage 12“) führen ans Ziel", None, "broken-jump"),
    (10, "Ja und Nein haben je ein Kästchen", both_boxes, "single-yes-no-box"),
    (10, "„Weiß ich nicht“ ist möglich, wo Menschen unsicher sind", unsure_allowed, "missing-unknown-option"),
    (11, "Hilfe steht beim Feld", None, "distant-help"),
    (12, "Liste der Nachweise", form_points.proofs, "proofs-list-missing"),
    (13, "Klare Spalten für die zweite Person", clear_persons, "person-columns-unclear"),
    (14, "Genug Platz zum Schreiben, keine Kästchen für Buchstaben", form_points.comb, "comb-field"),
    (15, "Eine Aussage je Erklärung, Einwilligungen getrennt", one_statement_each, "declaration-bundled"),
    (16, "Bei der Unterschrift steht, wer unterschreibt", who_signs, "signature-without-who"),
    (17, "Hinweise zum Datenschutz", form_points.privacy, "missing-privacy-notice"),
    (18, "Wohin das Formular geht", form_points.return_address, "missing-return-address"),
    (19, "Was danach passiert", form_points.next_steps, "missing-what-happens-next"),
    (20, "Seitenzahlen", edition_points.page_numbers, "missing-page-numbers"),
    (20, "Formularnummer", edition_points.form_number, "missing-form-number"),
    (20, "Stand", edition_points.version_date, "missing-version-date"),
)
_NOTICE_POINTS: tuple[_Entry, ...] = (
    (1, "Die Entscheidung ist zu erkennen", notice_points.outcome, "missing-outcome"),
    (1, "Die Entscheidung steht in den ersten zwei Sätzen", notice_points.early_outcome, "late-result"),
    (2, "Für welche Zeit der Bescheid gilt", notice_points.period, "missing-period"),
    (3, "Was zu tun ist und bis wann", notice_points.what_to_do, "missing-next-steps"),
    (4, "Die Rechnung als Tabelle", notice_points.calculation, "missing-calculation"),
    (5, "Die Gründe", notice_points.reasons, "missing-reasons"),
    (6, "Welche Änderungen man mitteilen muss", notice_points.duty_to_report, "missing-duty-to-report"),
    (7, "Hilfe und Kontakt", notice_points.help_offered, "missing-letter-part"),
    (8, "Rechtsbehelfsbelehrung", notice_points.legal_remedy, "missing-legal-remedy"),
    (9, "Anlagen sind aufgezählt", notice_points.enclosures, "unlisted-enclosures"),
)


@dataclass(frozen=True, slots=True)
class ChecklistItem:
    """One point. Some numbers have several. `fulfilled` None: a person must judge, or it does not matter here.

    `where`: id of the segment that fulfils or misses it. `rule`: id of the rule that reports it; where `fulfilled`
    is None, that rule finds faults and can't tell that all is well. `message`: German,
    what to add; "" unless the point is not fulfilled.
    """

    number: int
    title: str
    fulfilled: bool | None
    where: str | None
    rule: str | None
    message: str = ""


class _Memory:
    """The items of the form that was asked for last: many rules ask one after another."""

    def __init__(self) -> None:
        self._last: tuple[weakref.ref[CheckedForm], tuple[ChecklistItem, ...]] | None = None

    def items(self, form: CheckedForm) -> tuple[ChecklistItem, ...]:
        last = self._last
        if last is not None and last[0]() is form:
            return last[1]
        items = _items(form)
        self._last = (weakref.ref(form), items)
        return items


_MEMORY = _Memory()


def checklist(form: CheckedForm) -> tuple[ChecklistItem, ...]:
    """The points of a form or notice in order; () for any other kind of text and for mere parts of one."""
    return _MEMORY.items(form)


def _items(form: CheckedForm) -> tuple[ChecklistItem, ...]:
    kind = document_type(form.document.segments) if len(form.passages) >= _FEWEST_PASSAGES else ""
    facts = Facts(form)
    if kind == NOTICE and not (
        notice_points.outcome(facts).fulfilled or notice_points.legal_remedy(facts).fulfilled
    ):
        return ()  # a letter about notices
    points = {FORM: _FORM_POINTS, NOTICE: _NOTICE_POINTS}.get(kind, ())
    return tuple(_item(entry, facts) for entry in points)


def _item(entry: _Entry, facts: Facts) -> ChecklistItem:
    number, title, point, rule = entry
    if point is None:
        return ChecklistItem(number, title, None, None, rule)
    found = point(facts)
    return ChecklistItem(number, title, found.fulfilled, found.where or None, rule, found.message)
