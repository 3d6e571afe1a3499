"""`workbench languages` on the sample statistics."""

import json
from io import BytesIO
from pathlib import Path

import docx
import openpyxl
import pytest

from workbench.cli.main import main

SAMPLES = Path(__file__).parents[2] / "sample_forms" / "sprachen"


def test_json_has_the_keys_that_scripts_read(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["languages", str(SAMPLES / "statistik.xlsx"), "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["schema"] == 1
    assert found["persons"] == 4404
    assert {"name": "staatenlos", "persons": 17} in found["unmapped"]
    assert found["models"]["main_language"][0]["language"] == "tr"
    assert found["targets"] == {"80": 12, "90": None, "95": None}
    assert not {"de", "bs", "hr", "sr"} & {item["language"] for item in found["models"]["cldr_share"]}


def test_files_and_a_corrected_mapping(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    leaflet = SAMPLES.parent / "faltblatt_grundsicherung.docx"
    command = ["languages", str(SAMPLES / "statistik.xlsx"), "--survey", str(SAMPLES / "staedte")]
    command += ["--document", str(leaflet), "--day", "2026-03-31", "-o", str(tmp_path)]
    assert main(command) == 0
    capsys.readouterr()
    proposal = docx.Document(str(tmp_path / "sprachen-vorschlag.docx"))
    text = "\n".join(paragraph.text for paragraph in proposal.paragraphs)
    assert "90 %: nicht erreichbar" in text
    assert "8 Städte haben geantwortet" in text
    assert proposal.inline_shapes[0]._inline.docPr.get("descr").startswith("Erreichte Personen in Prozent")

    path = tmp_path / "sprachen-zuordnung.xlsx"
    book = openpyxl.load_workbook(BytesIO(path.read_bytes()))
    sheet = book.worksheets[0]
    row = next(row for row in sheet.iter_rows(min_row=2) if row[0].value == "Ukraine")
    row[2].value, row[3].value, row[4].value = (
        "Russisch",
        "Russisch 80; Ukrainisch 40",
        "Auskunft der Beratung",
    )
    sheet.append(
        ["Deutsche mit Sprachbedarf", 300, "Russisch", "Russisch 100", "Schätzung der Seniorenbüros", "x"]
    )
    book.save(path)
    assert main(["languages", str(SAMPLES / "statistik.xlsx"), "--mapping", str(path), "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["persons"] == 4404 + 300
    assert found["models"]["main_language"][0] == {
        "language": "ru",
        "persons": 764 + 173 + 300,
        "cumulative": pytest.approx((764 + 173 + 300 + 22) / 4704, abs=1e-4),
    }


def test_words_that_name_no_language_are_listed() -> None:
    from workbench.planning.languages.survey import read_answer

    answer = read_answer(SAMPLES / "staedte" / "antwort-08.xlsx")
    assert (answer.city, answer.unknown) == ("Waldstetten-Süd", ("Plattdüütsch",))
    assert answer.languages == {"pl", "ro", "bg", "ar"}


def test_a_file_that_is_no_statistics_gets_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "brief.csv"
    path.write_text("Sehr geehrte Frau Muster\n", encoding="utf-8")
    assert main(["languages", str(path)]) == 1
    assert "„brief.csv“" in capsys.readouterr().err
