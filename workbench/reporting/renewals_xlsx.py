"""The annex: what was compared, with which values; the office corrects it and gives it back to the program.

`planning/renewals/corrections_file.py` reads it by the titles of its sheets and columns.
"""

from datetime import date
from typing import TYPE_CHECKING

from workbench.model.burden import Burden
from workbench.model.inventory import Inventory
from workbench.model.renewal import Compared
from workbench.model.renewal_study import LegalNote, RenewalStudy
from workbench.reporting import renewal_words as words
from workbench.reporting.inventory_xlsx import inventory_columns
from workbench.reporting.sheets import Column, add_sheet, book_bytes, new_book

if TYPE_CHECKING:
    from openpyxl import Workbook

ASSUMPTIONS = (
    ("cases", "Fälle im Jahr"),
    ("per_year", "Folgeanträge je Fall im Jahr"),
    ("changed_share", "Anteil der Fälle mit Änderungen (0 bis 1)"),
    ("proofs_when_changed", "Nachweise, wenn sich etwas ändert"),
    ("months", "Bewilligungszeitraum heute in Monaten"),
    ("longer_months", "Bewilligungszeitraum in Verfahren C in Monaten"),
    ("hourly_rate", "Lohnsatz des Amtes in Euro je Stunde (leer: keine Kosten)"),
)
_HELP = (
    "In dieser Datei können Sie den Vergleich berichtigen. Lesen Sie sie danach mit --corrections wieder ein.",
    "Feldvergleich: Ändern Sie die Klasse (K S A V N R F) oder das Feld im Erstantrag. Leer heißt: kein Feld passt.",
    "Feldvergleich: Tragen Sie bei „Bestätigt“ ja ein, wenn Sie die Zeile geprüft haben.",
    "Felder Erstantrag, Felder Folgeantrag: Berichtigen Sie Feld, Person und Art.",
    "Felder Erstantrag, Felder Folgeantrag: Mit ja bei „Kein Feld“ nehmen Sie eine Zeile heraus.",
    "Gleiche Kennungen in beiden Formularen gehören zusammen.",
    "Zeitwerte: Eine eigene Messung in Minuten geht vor. Nennen Sie die Quelle, wenn Sie Werte ändern.",
    "Annahmen: Setzen Sie Ihre Zahlen ein. Die Fallzahl ist zuerst nur ein Beispiel.",
    "Rechtslage: Ändern Sie die Texte. Tragen Sie ein, wann das Rechtsamt sie geprüft hat.",
)


def renewals_xlsx(study: RenewalStudy, *, on: date | None = None) -> bytes:
    """The file."""
    day, book = on or date.today(), new_book()
    comparison, burden = study.comparison, study.burden
    add_sheet(book, "Hinweise", [Column("Hinweis", 110, _HELP)], day)
    _fields(book, comparison.fields, day)
    for title, form in (("Felder Erstantrag", comparison.first), ("Felder Folgeantrag", comparison.renewal)):
        _inventory(book, title, form, day)
    _values(book, burden, day)
    _assumptions(book, burden, day)
    _options(book, burden, day)
    _sensitivity(book, burden, day)
    _notes(book, study.notes, day)
    return book_bytes(book)


def _fields(book: "Workbook", fields: tuple[Compared, ...], day: date) -> None:
    add_sheet(
        book,
        "Feldvergleich",
        [
            Column("Nr.", 6, list(range(1, len(fields) + 1))),
            Column("Feld im Folgeantrag", 40, ["" if f.renewal is None else f.renewal.label for f in fields]),
            Column("Person", 9, [words.person_word(f.entry.person) for f in fields]),
            Column("Feld im Erstantrag", 40, ["" if f.first is None else f.first.label for f in fields]),
            Column("Klasse", 8, [f.category for f in fields]),
            Column("Bestätigt", 10, ["ja" if f.confirmed else "" for f in fields]),
            Column(
                "Sicher in Prozent",
                10,
                [round(f.match * 100) if f.first and f.renewal else None for f in fields],
            ),
            Column("Bedeutung", 24, [words.CLASSES[f.category] for f in fields]),
            Column("Vorschlag", 34, [words.PROPOSALS[f.category] if f.renewal else "" for f in fields]),
            Column("Art", 13, [words.TYPES[f.entry.type] for f in fields]),
            Column("Abschnitt", 30, [f.entry.section for f in fields]),
        ],
        day,
    )


def _inventory(book: "Workbook", title: str, form: Inventory, day: date) -> None:
    columns = inventory_columns(form)
    add_sheet(
        book, title, [*columns[:2], Column("Kein Feld", 10, [""] * len(form.entries)), *columns[2:]], day
    )


def _values(book: "Workbook", burden: Burden, day: date) -> None:
    values = burden.values
    add_sheet(
        book,
        "Zeitwerte",
        [
            Column("Schlüssel", 20, [value.id for value in values]),
            Column("Tätigkeit", 36, [value.activity for value in values]),
            Column("Wer", 12, ["Menschen" if value.who == "citizen" else "Amt" for value in values]),
            Column("Einfach", 10, [value.low for value in values]),
            Column("Mittel", 10, [value.mid for value in values]),
            Column("Hoch", 10, [value.high for value in values]),
            Column("Eigene Messung", 12, [value.measured for value in values]),
            Column("Ersatzwert", 12, ["ja" if value.substitute else "nein" for value in values]),
            Column("Quelle", 56, [value.source for value in values]),
        ],
        day,
    )


def _assumptions(book: "Workbook", burden: Burden, day: date) -> None:
    wished = burden.assumptions
    add_sheet(
        book,
        "Annahmen",
        [
            Column("Annahme", 56, [title for _, title in ASSUMPTIONS]),
            Column("Wert", 12, [getattr(wished, name) for name, _ in ASSUMPTIONS]),
            Column(
                "Hinweis",
                40,
                [
                    "Beispielzahl, bitte ersetzen" if wished.fictional and name == "cases" else ""
                    for name, _ in ASSUMPTIONS
                ],
            ),
        ],
        day,
    )


def _options(book: "Workbook", burden: Burden, day: date) -> None:
    options = sorted(burden.options, key=lambda option: option.id)
    columns = [Column("Verfahren", 40, [f"{option.id} {option.title}" for option in options])]
    for title, part in (
        ("Menschen, Minuten je Fall", "citizen"),
        ("Menschen, Stunden im Jahr", "citizen_hours"),
        ("Amt, Minuten je Fall", "office"),
        ("Amt, Stunden im Jahr", "office_hours"),
    ):
        for name, level in (("einfach", "low"), ("mittel", "mid"), ("hoch", "high")):
            columns.append(
                Column(f"{title}, {name}", 13, [getattr(option, part).at(level) for option in options])
            )
    note = "Ersatzwerte Wirtschaft" if burden.has_substitutes else ""
    columns.append(Column("Zeiten der Menschen", 24, [note] * len(options)))
    add_sheet(book, "Verfahren", columns, day)


def _sensitivity(book: "Workbook", burden: Burden, day: date) -> None:
    rows = burden.sensitivity
    add_sheet(
        book,
        "Empfindlichkeit",
        [
            Column("Annahme", 40, [row.assumption for row in rows]),
            Column("Kleinerer Wert", 18, [row.smaller for row in rows]),
            Column("Gesparte Stunden", 14, [row.hours_smaller for row in rows]),
            Column("Größerer Wert", 18, [row.larger for row in rows]),
            Column("Gesparte Stunden dann", 14, [row.hours_larger for row in rows]),
        ],
        day,
    )


def _notes(book: "Workbook", notes: tuple[LegalNote, ...], day: date) -> None:
    kinds = {"law": "Rechtslage", "risk": "Risiko", "question": "Frage"}
    add_sheet(
        book,
        "Rechtslage",
        [
            Column("Teil", 12, [kinds[note.kind] for note in notes]),
            Column("Titel", 34, [note.title for note in notes]),
            Column("Text", 80, [note.text for note in notes]),
            Column("Quelle", 40, [note.source for note in notes]),
            Column("Stand", 12, [note.stand for note in notes]),
            Column("Geprüft am", 12, [note.checked for note in notes]),
        ],
        day,
    )
