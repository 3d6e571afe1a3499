"""The tables behind the proposal of languages, the mappings to correct, and the questionnaire for other cities."""

from collections.abc import Sequence
from datetime import date

from workbench.planning.languages.corrections import TITLES, shares_text
from workbench.planning.languages.mapping import german_name
from workbench.planning.languages.names import former_state_of
from workbench.planning.languages.plan import LanguagePlan
from workbench.planning.languages.priority import TITLES as PARTS
from workbench.planning.languages.survey import CITY_FIELDS, DOCUMENT_FIELDS
from workbench.reporting.languages_docx import MODEL_NAMES
from workbench.reporting.sheets import Column, add_sheet, book_bytes, new_book

_ROWS = 12


def languages_book(plan: LanguagePlan) -> bytes:
    """One sheet a table: persons, mappings, both models, cities, order, cost."""
    book = new_book()
    rows = (*plan.rows, *plan.unmapped)
    add_sheet(
        book,
        "Personen",
        [
            Column("Staatsangehörigkeit", 34, [row.name for row in rows]),
            Column("Personen", 12, [row.persons for row in rows]),
            Column("Zugeordnet", 14, ["ja" if row in plan.rows else "nein" for row in rows]),
            Column("Stelle in der Datei", 50, [row.place for row in rows]),
        ],
        plan.day,
    )
    add_sheet(book, "Zuordnung", _mapping_columns(plan), plan.day)
    for model, found in plan.models.items():
        add_sheet(
            book,
            MODEL_NAMES[model],
            [
                Column("Nr.", 6, list(range(1, len(found) + 1))),
                Column("Sprache", 30, [german_name(item.language) for item in found]),
                Column("Kürzel", 10, [item.language for item in found]),
                Column("Zusätzlich erreichte Personen", 20, [round(item.persons, 1) for item in found]),
                Column("Zusammen in Prozent", 16, [round(item.cumulative * 100, 1) for item in found]),
            ],
            plan.day,
        )
    codes = sorted(plan.offered)
    add_sheet(
        book,
        "Städte",
        [
            Column("Stadt", 24, [answer.city for answer in plan.answers]),
            *(
                Column(
                    german_name(code),
                    14,
                    ["x" if code in answer.languages else "" for answer in plan.answers],
                )
                for code in codes
            ),
            Column("Sprechstunden", 30, [answer.office_hours for answer in plan.answers]),
            Column("Nicht erkannt", 30, [", ".join(answer.unknown) for answer in plan.answers]),
        ],
        plan.day,
    )
    add_sheet(book, "Reihenfolge", _priority_columns(plan), plan.day)
    costs = [(code, item) for code, items in plan.costs.items() for item in items]
    add_sheet(
        book,
        "Kosten",
        [
            Column("Sprache", 30, [german_name(code) for code, _ in costs]),
            Column("Dokument", 40, [item.document for _, item in costs]),
            Column("Anschläge (deutscher Text, Ersatzwert)", 20, [item.keystrokes for _, item in costs]),
            Column("Zeilen", 10, [item.lines for _, item in costs]),
            Column("Euro je Zeile", 12, [item.rate for _, item in costs]),
            Column("Euro netto", 12, [item.euros for _, item in costs]),
            Column("Quelle", 40, [plan.rate_source for _ in costs]),
        ],
        plan.day,
    )
    return book_bytes(book)


def mapping_book(plan: LanguagePlan) -> bytes:
    """The mappings as a table that a person corrects and the next run reads."""
    book = new_book()
    add_sheet(book, "Zuordnung", _mapping_columns(plan), plan.day)
    return book_bytes(book)


def questionnaire_book(documents: Sequence[str], day: date) -> bytes:
    """The questionnaire for other cities."""
    book = new_book()
    sheet = book.create_sheet("Fragebogen")
    sheet.append(
        ["Welche Sprachen bieten Sie an? Bitte füllen Sie die Tabelle aus und schicken Sie sie zurück."]
    )
    for field in CITY_FIELDS:
        sheet.append([field, ""])
    sheet.append([])
    sheet.append(list(DOCUMENT_FIELDS))
    for name in (*documents, *[""] * _ROWS):
        sheet.append([name])
    for column, width in zip("ABCDEFGH", (38, 40, 12, 20, 16, 24, 24, 22), strict=True):
        sheet.column_dimensions[column].width = width
    sheet.oddFooter.center.text = f"Stand {day:%d.%m.%Y}"
    return book_bytes(book)


def _mapping_columns(plan: LanguagePlan) -> list[Column]:
    persons = {row.name: row for row in plan.rows}
    mapped = [(persons[item.name], item) for item in plan.mappings if item.name in persons]
    added = ["x" if not row.territory and former_state_of(row.name) == "" else "" for row, _ in mapped]
    names, numbers, mains, shares, reasons, extra = TITLES
    return [
        Column(names, 30, [item.name for _, item in mapped]),
        Column(numbers, 10, [row.persons for row, _ in mapped]),
        Column(mains, 28, [german_name(item.main) for _, item in mapped]),
        Column(shares, 50, [shares_text(item) for _, item in mapped]),
        Column(reasons, 50, [item.reason for _, item in mapped]),
        Column(extra, 12, added),
    ]


def _priority_columns(plan: LanguagePlan) -> list[Column]:
    items = plan.priorities
    return [
        Column("Rang", 8, [item.rank for item in items]),
        Column("Sprache", 30, [german_name(item.language) for item in items]),
        Column("Wert", 10, [round(item.score, 3) for item in items]),
        *(Column(title, 16, [round(item.parts[name], 3) for item in items]) for name, title in PARTS.items()),
        *(
            Column(f"Rang, wenn doppelt zählt: {title}", 18, [item.ranks[name] for item in items])
            for name, title in PARTS.items()
        ),
    ]
