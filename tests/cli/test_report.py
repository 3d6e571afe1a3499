"""`workbench report`: what the committee reads."""

import shutil
from datetime import date
from io import BytesIO
from pathlib import Path

import docx
import openpyxl
import pytest

from workbench.app.operations.build_demo_workspace import build_demo_workspace
from workbench.cli.main import main

ROOT = Path(__file__).parents[2]
SAMPLES, GLOSSARIES = ROOT / "sample_forms", ROOT / "glossaries"
DAY = "2026-06-30"


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A made-up year of work on two forms, with a test by twelve readers."""
    folder = tmp_path_factory.mktemp("office")
    samples = folder / "forms"
    samples.mkdir()
    for name in ("faltblatt_grundsicherung.docx", "bewilligungsbescheid.docx"):
        shutil.copy(SAMPLES / name, samples)
    shutil.copytree(SAMPLES / "lesetest", samples / "lesetest")
    path = folder / "amt.sqlite"
    pairs = GLOSSARIES / "uebersetzungen.xlsx"
    return build_demo_workspace(samples, path, GLOSSARIES / "amtsdeutsch.tsv", pairs, date(2026, 6, 30))


def _texts(path: Path) -> list[str]:
    document = docx.Document(str(path))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return [paragraph.text for paragraph in document.paragraphs] + cells


def test_report_of_a_year_with_entries_by_hand(
    workspace: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    command = ["report", "-o", str(tmp_path), "--workspace", str(workspace), "--day", DAY]
    assert main(command) == 0
    book = openpyxl.load_workbook(tmp_path / "handeintraege.xlsx")
    sheet = book["Handeinträge"]
    for row in sheet.iter_rows(min_row=2):
        if (row[0].value, row[1].value) == ("HE 3", "Rückfragen je 100 Vorgänge vorher"):
            row[2].value, row[3].value, row[4].value = "31", "Zählung am Empfang", "31.03.2026"
        if (row[0].value, row[1].value) == ("HE 3", "Stand der Umsetzung"):
            row[2].value = "läuft"
        if (row[0].value, row[1].value) == ("HE 6", "Text"):
            row[2].value = "Zwölf Personen haben die Schulung besucht."
    book.save(tmp_path / "handeintraege.xlsx")
    assert main([*command, "--entries", str(tmp_path / "handeintraege.xlsx")]) == 0
    assert "Liegt nicht vor" in capsys.readouterr().err

    texts = _texts(tmp_path / "bericht.docx")
    assert "Stand der Umsetzung: läuft" in texts
    assert "31" in texts
    assert "Zählung am Empfang" in texts
    assert "Zwölf Personen haben die Schulung besucht." in texts
    assert "9 von 12" in texts
    assert "75 % (47 % bis 91 %)" in texts
    assert any(text.startswith("liegt nicht vor. Bitte zählen Sie Rückfragen") for text in texts)
    assert any("geprüft 5" in text for text in texts), "how far the translations are"
    annex = openpyxl.load_workbook(tmp_path / "bericht-anlage.xlsx")
    sources = [row[4].value for row in annex["Kennzahlen"].iter_rows(min_row=2)]
    assert all(sources), "every number has a source"
    page = (tmp_path / "bericht.html").read_text(encoding="utf-8")
    assert "<script" not in page
    assert 'alt="Schwierigkeit der Formulare: ' in page
    handout = _texts(tmp_path / "schulung-beispiele.docx")
    assert any(text.startswith("Nachher: ") for text in handout)
    assert not any("\N{OBJECT REPLACEMENT CHARACTER}" in text for text in handout + texts)
    assert any("Abschnitt „" in text and "Warum: " in text for text in handout), "where it stands, in words"
    assert not any("Passage s0" in text for text in handout + texts)
    assert not any("Warum: Schwierigkeit" in text for text in handout), "one number for one passage"


def test_the_same_day_gives_the_same_numbers(workspace: Path, tmp_path: Path) -> None:
    for name in ("one", "two"):
        command = ["report", "-o", str(tmp_path / name), "--workspace", str(workspace), "--day", DAY]
        assert main(command) == 0
    assert _texts(tmp_path / "one" / "bericht.docx") == _texts(tmp_path / "two" / "bericht.docx")
    pages = [(tmp_path / name / "bericht.html").read_bytes() for name in ("one", "two")]
    assert pages[0] == pages[1]


def test_without_anything_it_says_what_is_missing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["report", "-o", str(tmp_path), "--day", DAY]) == 0
    told = capsys.readouterr().err
    for number in ("HE 3", "HE 4", "HE 5"):
        assert f"{number}: Liegt nicht vor" in told
    assert "nicht eingetragen" in " ".join(_texts(tmp_path / "bericht.docx"))


def test_an_unknown_state_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    book = openpyxl.Workbook()
    for row in (("Empfehlung", "Angabe", "Wert"), ("HE 3", "Stand der Umsetzung", "fast fertig")):
        book.worksheets[0].append(row)
    stream = BytesIO()
    book.save(stream)
    (tmp_path / "e.xlsx").write_bytes(stream.getvalue())
    assert main(["report", "-o", str(tmp_path), "--entries", str(tmp_path / "e.xlsx")]) == 1
    assert "„e.xlsx“, Zeile 2: „fast fertig“" in capsys.readouterr().err


def test_history_of_the_example_lies_in_the_past(workspace: Path) -> None:
    from workbench.app.workspace import open_workspace

    opened = open_workspace(str(workspace), "Jana Beispiel")
    try:
        days = {item.newest.file_name: item.newest.imported_at[:10] for item in opened.forms()}
    finally:
        opened.close()
    assert set(days.values()) == {"2025-07-05"}
