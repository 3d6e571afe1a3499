"""`workbench renewals` and `workbench fields` on the sample forms, with corrections and bad input."""

import json
from io import BytesIO
from pathlib import Path

import docx
import openpyxl
import pytest

from tests.planning.renewals.drawn_form import DrawnForm
from workbench.app.operations.open_form import open_form
from workbench.cli.main import main

SAMPLES = Path(__file__).parents[2] / "sample_forms"
FIRST = SAMPLES / "hauptantrag_grundsicherung.docx"
RENEWAL = SAMPLES / "weiterbewilligungsantrag.docx"


def test_json_has_the_keys_that_scripts_read(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["renewals", str(FIRST), str(RENEWAL), "--cases", "8000", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["schema"] == 1
    fields = {(field["label"], field["person"]): field for field in found["fields"]}
    assert fields["Geboren am", 2]["first_label"] == "Geburtsdatum"
    assert fields["Geboren am", 2]["class"] == "K"
    assert fields["Geboren am", 2]["asked_in"] == ["first", "renewal"]
    assert fields["Zuname, Vorname", None]["first_label"] == "Name, Vorname"
    assert fields["Anschrift", 1]["class"] == "F"  # it asks whether something has changed
    assert 0.7 < found["repeat_rate"] < 0.9
    # the example of the research: 107 minutes a case today, 13 with a notice of changes
    assert found["burden"]["today"]["minutes_mid"] == 107
    assert found["burden"]["proposal"]["minutes_mid"] == 13
    assert found["burden"]["substitute_values"] is True


def test_files_are_written_the_notice_is_plain_and_corrections_come_back(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["renewals", str(FIRST), str(RENEWAL), "-o", str(tmp_path)]) == 0
    report = docx.Document(str(tmp_path / "bericht.docx"))
    titles = [paragraph.text for paragraph in report.paragraphs if paragraph.style.name == "Heading 1"]
    assert [title[0] for title in titles[:8]] == list("12345678")
    assert report.inline_shapes[0]._inline.docPr.get("descr").startswith("Balken")
    assert "Ersatzwert" in "".join(cell.text for table in report.tables for cell in table.rows[0].cells)

    notice = tmp_path / "aenderungsmitteilung.docx"
    capsys.readouterr()
    assert main(["check", str(notice), "--json"]) == 0
    (checked,) = json.loads(capsys.readouterr().out)["files"]
    assert [finding["rule"] for finding in checked["findings"] if finding["severity"] != "info"] == []
    marks = [
        mark for segment in open_form(notice).current_document().segments for mark in segment.placeholders
    ]
    assert {"checkbox", "date", "text_field"} <= {mark.kind for mark in marks}

    annex = tmp_path / "anlage.xlsx"
    book = openpyxl.load_workbook(BytesIO(annex.read_bytes()))
    pairs, values = book["Feldvergleich"], book["Zeitwerte"]
    row = next(
        row for row in pairs.iter_rows(min_row=2) if row[1].value == "Krankenkasse" and row[4].value == "A"
    )
    row[3].value, row[4].value, row[5].value = "", "S", "ja"
    values.cell(2, 7).value = 4
    book["Felder Folgeantrag"].cell(2, 3).value = "ja"
    corrected = tmp_path / "corrected.xlsx"
    book.save(corrected)
    capsys.readouterr()
    command = ["renewals", str(FIRST), str(RENEWAL), "--json", "--corrections", str(corrected)]
    workspace = tmp_path / "office.fwb"
    assert main(["workspace", "create", "--database", str(workspace)]) == 0
    capsys.readouterr()
    assert main([*command, "--workspace", str(workspace)]) == 0
    found = json.loads(capsys.readouterr().out)
    field = next(f for f in found["fields"] if f["label"] == "Krankenkasse" and f["confirmed"])
    assert (field["first_label"], field["class"]) == (None, "S")
    assert found["burden"]["today"]["minutes_mid"] == 106
    assert "Ich beantrage die Weiterbewilligung" not in {f["label"] for f in found["fields"]}

    assert main([*command[:4], "--workspace", str(workspace)]) == 0
    assert json.loads(capsys.readouterr().out) == found


def test_same_form_twice_and_unrelated_forms_are_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["renewals", str(FIRST), str(FIRST), "--json"]) == 3
    assert "zweimal dieselbe Datei" in capsys.readouterr().err
    club = tmp_path / "verein.docx"
    club.write_bytes(
        DrawnForm("Antrag").lines("Titel des Vorhabens: ____", "Beginn der Bauarbeiten: ____").data()
    )
    assert main(["renewals", str(FIRST), str(club), "--json"]) == 3
    assert "fast nichts gemeinsam" in capsys.readouterr().err


def test_form_without_fields_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    letter = tmp_path / "brief.txt"
    letter.write_text("Guten Tag,\nwir haben umgezogen.\n", encoding="utf-8")
    assert main(["renewals", str(FIRST), str(letter)]) == 1
    assert "brief.txt“ wurden keine Felder gefunden" in capsys.readouterr().err


def test_other_table_as_corrections_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    other = tmp_path / "andere.xlsx"
    openpyxl.Workbook().save(other)
    assert main(["renewals", str(FIRST), str(RENEWAL), "--corrections", str(other)]) == 1
    assert "„andere.xlsx“ fehlt das Blatt" in capsys.readouterr().err


def test_fields_are_listed_and_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "felder.xlsx"
    assert main(["fields", str(RENEWAL), "-o", str(out), "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert len(found["entries"]) == openpyxl.load_workbook(out)["Felder"].max_row - 1
