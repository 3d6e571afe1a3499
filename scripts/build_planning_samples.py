"""Build sample_forms/sprachen/: a made-up statistics file and the answers of eight made-up cities (HE 5)."""

from datetime import date
from io import BytesIO
from pathlib import Path

import openpyxl
from openpyxl.styles import Font

from workbench.common.text import replace_file
from workbench.reporting.languages_xlsx import questionnaire_book

FOLDER = Path(__file__).parent.parent / "sample_forms" / "sprachen"
DAY = date(2026, 3, 31)
_PERSONS = {
    "Europa": {
        "Türkei": 812,
        "Ukraine 1)": 764,
        "Griechenland": 268,
        "Italien": 231,
        "Polen": 187,
        "Serbien": 141,
        "Bosnien u. Herz.": 118,
        "Kroatien": 96,
        "Russ. Föderation": 173,
        "Kosovo": 58,
        "Spanien": 71,
        "Portugal": 44,
        "Rumänien": 63,
        "Bulgarien": 55,
        "Nordmazedonien": 41,
        "Österreich": 22,
    },
    "Asien": {
        "Syrien, Arabische Republik": 302,
        "Iran, Islam. Republik": 214,
        "Irak": 139,
        "Afghanistan": 92,
        "Japan": 12,
        "Vietnam": 27,
        "Sri Lanka": 33,
    },
    "Afrika": {"Marokko": 203, "Eritrea": 36, "Ghana": 29, "Tunesien": 31, "Malta (frühere Zählung)": 2},
}
_REST = {"Sonstige Staatsangehörigkeiten": 84, "staatenlos": 17, "ungeklärt / ohne Angabe": 39}
_CITIES = (
    (
        "Neuwerden",
        "ja, Türkisch und Arabisch",
        (("Faltblatt", "Türkisch, Arabisch, Russ., Englisch", "2.000"),),
    ),
    ("Altbrücken", "nein", (("Faltblatt", "türk.; arab.; ukrain.", "500"), ("Hauptantrag", "Türkisch", ""))),
    ("Rheinmünde", "ja", (("Faltblatt Grundsicherung", "TR, AR, UK, RU, FA", "1500"),)),
    ("Lindenfurt", "", (("Merkblatt", "Englisch, Frz., Leichte Sprache", "800"),)),
    ("Hohenau", "ja, einmal im Monat", (("Faltblatt", "Türkisch / Griechisch / Italienisch", ""),)),
    ("Seebergen", "nein", (("Ausfüllhilfe", "Ukrainisch und Russisch", "300"),)),
    ("Kirchhain a. d. Lahr", "nein", (("Faltblatt", "BKS, Türkisch, Farsi/Dari", "1000"),)),
    (
        "Waldstetten-Süd",
        "",
        (("Faltblatt", "Polnisch, Rumänisch, Bulgarisch, Arabisch, Plattdüütsch", "250"),),
    ),
)


def main() -> None:
    """Write all files."""
    FOLDER.mkdir(exist_ok=True)
    replace_file(FOLDER / "statistik.xlsx", _statistics())
    (FOLDER / "staedte").mkdir(exist_ok=True)
    for number, (city, hours, documents) in enumerate(_CITIES, 1):
        book = openpyxl.load_workbook(BytesIO(questionnaire_book([], DAY)))
        sheet = book.worksheets[0]
        for row, value in ((2, city), (3, "Amt für Soziales"), (4, DAY), (5, hours)):
            sheet.cell(row, 2, value)
        for at, (name, languages, copies) in enumerate(documents, 9):
            for column, value in ((1, name), (2, languages), (3, copies)):
                sheet.cell(at, column, value)
        replace_file(FOLDER / "staedte" / f"antwort-{number:02}.xlsx", _bytes(book))


def _statistics() -> bytes:
    book = openpyxl.Workbook()
    cover = book.worksheets[0]
    cover.title = "Deckblatt"
    for line in ("Erfundene Zahlen zum Ausprobieren", "Grundsicherung im Alter", "Stichtag: 31.12.2025"):
        cover.append([line])
    sheet = book.create_sheet("Tabelle 1")
    sheet.append(["Leistungsberechtigte nach Staatsangehörigkeit am 31.12.2025"])
    sheet.append([])
    sheet.append(["Staatsangehörigkeit", "Leistungsberechtigte", None, None, "Anteil in %"])
    sheet.append([None, "männlich", "weiblich", "insgesamt"])
    sheet.merge_cells("B3:D3")
    whole = sum(sum(group.values()) for group in _PERSONS.values()) + sum(_REST.values())
    for name, number in (("Insgesamt", whole + 9_876), ("Deutschland", 9_876)):
        _row(sheet, name, number, whole + 9_876)
    for group, persons in _PERSONS.items():
        _row(sheet, group, sum(persons.values()), whole + 9_876)
        for name, number in persons.items():
            _row(sheet, f"  {name}", number, whole + 9_876)
    for name, number in _REST.items():
        _row(sheet, name, number, whole + 9_876)
    sheet.append([])
    sheet.append(["1) einschließlich Personen mit vorübergehendem Schutz"])
    sheet.append(["Quelle: erfunden"])
    sheet["A1"].font = Font(bold=True)
    sheet.column_dimensions["A"].width = 40
    return _bytes(book)


def _row(sheet: openpyxl.worksheet.worksheet.Worksheet, name: str, number: int, whole: int) -> None:
    men = number * 9 // 20
    sheet.append([name, men, number - men, f"{number:,}".replace(",", "."), round(number * 100 / whole, 1)])


def _bytes(book: openpyxl.Workbook) -> bytes:
    stream = BytesIO()
    book.save(stream)
    return stream.getvalue()


if __name__ == "__main__":
    main()
