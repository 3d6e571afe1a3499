"""The inventory of a form as an Excel file."""

from datetime import date

from workbench.model.inventory import Inventory
from workbench.reporting.renewal_words import DUTY, TYPES, person_word
from workbench.reporting.sheets import Column, add_sheet, book_bytes, new_book


def inventory_xlsx(inventory: Inventory, *, on: date | None = None) -> bytes:
    """One sheet, one row a field."""
    book = new_book()
    add_sheet(book, "Felder", inventory_columns(inventory), on or date.today())
    return book_bytes(book)


def inventory_columns(inventory: Inventory) -> list[Column]:
    """The columns of the sheet."""
    rows = inventory.entries
    return [
        Column("Nr.", 6, list(range(1, len(rows) + 1))),
        Column("Feld", 40, [row.label for row in rows]),
        Column("Person", 9, [person_word(row.person) for row in rows]),
        Column("Art", 13, [TYPES[row.type] for row in rows]),
        Column("Abschnitt", 30, [row.section for row in rows]),
        Column("Um wen es geht", 20, [row.whom for row in rows]),
        Column("Spalten", 24, [" / ".join(row.parts) for row in rows]),
        Column("Pflicht", 11, [DUTY[row.required] for row in rows]),
        Column("Bedingung", 24, [row.condition for row in rows]),
        Column("Auswahl", 30, [" / ".join(row.choices) for row in rows]),
        Column("Hilfe", 40, [" ".join(row.help) for row in rows]),
        Column("Nachweis", 30, ["; ".join(row.proofs) for row in rows]),
        Column("Rechtsgrundlage", 20, [", ".join(row.basis) for row in rows]),
        Column("Kennung", 14, [row.key for row in rows]),
        Column("Passage", 10, [row.segment for row in rows]),
    ]
