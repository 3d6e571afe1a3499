"""What an office program makes of our workbook, and what we make of its files."""

import subprocess
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from tests.shared_material import PROJECT
from workbench.document.conversion import find_libreoffice
from workbench.glossary import tsv, xlsx
from workbench.glossary.reading import read_table

WITHOUT = "LibreOffice Calc is not installed"


def saved_by_libreoffice(path: Path, folder: Path, target: str = "xlsx") -> Path:
    """The file as LibreOffice opens and saves it; the test is skipped without its spreadsheet program."""
    program = find_libreoffice()
    if program is None:
        pytest.skip(WITHOUT)
    out = folder / "neu"
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [program, profile, "--headless", "--convert-to", target, "--outdir", str(out), str(path)]
    subprocess.run(command, capture_output=True, check=False, timeout=120)
    result = out / f"{path.stem}.{target.partition(':')[0]}"
    if not result.is_file():
        pytest.skip(WITHOUT)
    return result


def test_the_office_glossary_survives_libreoffice(tmp_path: Path) -> None:
    entries = tsv.read(PROJECT / "glossaries" / "amtsdeutsch.tsv")
    xlsx.write(tmp_path / "liste.xlsx", entries)
    saved = saved_by_libreoffice(tmp_path / "liste.xlsx", tmp_path)
    read = read_table(saved)
    assert (read.entries, read.notes) == (entries, ())
    book = load_workbook(saved)
    assert book.sheetnames == ["Glossar", "Erklärung"]
    choices = {rule.formula1 for rule in book["Glossar"].data_validations.dataValidation}
    assert '"ersetzen,erklären,vermeiden,behalten"' in choices


def test_formulas_and_merged_cells_are_named_in_a_file_of_libreoffice(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.worksheets[0]
    for row in (
        ["Begriff", "Wortart", "Ersatz", "Art"],
        ["nunmehr", "Adverb", "jetzt", "ersetzen"],
        ["derzeit", "Adverb", '=CONCATENATE("zur","zeit")', "ersetzen"],
        ["sofern", "Adverb", "wenn", "ersetzen"],
        ["überdies", "Adverb", "", "ersetzen"],
    ):
        sheet.append(row)
    sheet.merge_cells("C4:C5")
    book.save(tmp_path / "liste.xlsx")
    read = read_table(saved_by_libreoffice(tmp_path / "liste.xlsx", tmp_path))
    assert [entry.term for entry in read.entries] == ["nunmehr", "sofern"]
    assert [note.place.line for note in read.notes] == [3, 5]


def test_a_text_table_of_libreoffice_is_read(tmp_path: Path) -> None:
    entries = tsv.read(PROJECT / "glossaries" / "amtsdeutsch.tsv")
    xlsx.write(tmp_path / "liste.xlsx", entries)
    saved = saved_by_libreoffice(
        tmp_path / "liste.xlsx", tmp_path, "csv:Text - txt - csv (StarCalc):59,34,ANSI"
    )
    read = read_table(saved)
    assert [entry.term for entry in read.entries] == [entry.term for entry in entries]
    assert [str(note) for note in read.notes] == []
