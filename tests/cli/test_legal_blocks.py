"""Legal blocks and contents by law on the command line."""

import json
from pathlib import Path

import docx
import pytest

from tests.app.forms import write_form
from tests.app.test_legal_decisions import NOTICE, OPERATIVE, REMEDY
from workbench.cli.main import main


@pytest.fixture
def form(tmp_path: Path) -> Path:
    return write_form(tmp_path / "bescheid.docx", *NOTICE)


def test_text_tells_which_passages_are_locked(form: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["text", str(form), "--json"]) == 0
    segments = json.loads(capsys.readouterr().out)["segments"]
    locked = {item["id"]: item["block"] for item in segments if item["locked"]}
    assert locked == {OPERATIVE: "operative", REMEDY: "legal_remedy"}
    assert next(item["kind"] for item in segments if item["id"] == REMEDY) == "legal_remedy"


def test_check_asks_with_source_and_date(form: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(form), "--json"]) == 0
    (checked,) = json.loads(capsys.readouterr().out)["files"]
    assert checked["document_kind"].startswith("Bescheid: Ablehnung")
    found = {item["rule"]: item for item in checked["presence"]}
    assert found["bekanntgabe-dritter-tag"]["stand"] == "2025-01-01"
    assert found["bekanntgabe-dritter-tag"]["segment"] == REMEDY
    assert "rechtsbehelf-elektronisch" in found
    assert not {item["rule"] for item in checked["findings"]} & set(found)


def test_check_says_it_to_people(form: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(form)]) == 0
    text = " ".join(capsys.readouterr().out.split())
    assert "Pflichtangaben (Bescheid: Ablehnung" in text
    assert "Bitte prüfen: Ein Brief gilt seit dem 1. Januar 2025 am vierten Tag" in text
    assert "Stand 2025-01-01" in text


def test_reports_hold_the_questions(form: Path, tmp_path: Path) -> None:
    import openpyxl

    for ending in ("html", "xlsx"):
        assert main(["check", str(form), "--report", str(tmp_path / f"b.{ending}")]) == 0
    page = (tmp_path / "b.html").read_text(encoding="utf-8")
    assert "Bekanntgabe am vierten Tag" in page
    sheet = openpyxl.load_workbook(tmp_path / "b.xlsx")["Pflichtangaben"]
    assert "Bekanntgabe am vierten Tag" in [row[3] for row in sheet.iter_rows(values_only=True)]


def test_edit_of_a_locked_block_is_written_and_reported(
    form: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    edits, out, report = tmp_path / "e.json", tmp_path / "neu.docx", tmp_path / "r.json"
    edit = {"segment": OPERATIVE, "before": NOTICE[3], "after": "Wir lehnen Ihren Antrag ab."}
    edits.write_text(json.dumps({"edits": [edit]}), encoding="utf-8")
    assert main(["revise", str(form), "-o", str(out), "--edits", str(edits), "--report", str(report)]) == 0
    assert docx.Document(str(out)).paragraphs[3].text == "Wir lehnen Ihren Antrag ab."
    assert "gesperrten Block (Verfügungssatz). Ein Grund fehlt." in capsys.readouterr().err
    (told,) = json.loads(report.read_text(encoding="utf-8"))["locked_blocks"]
    assert (told["segment"], told["block"], told["reason"]) == (OPERATIVE, "operative", None)


def test_legal_lists_blocks_with_their_source(form: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["legal", str(form), "--json"]) == 0
    listed = json.loads(capsys.readouterr().out)
    assert [(item["block"], item["segments"]) for item in listed["blocks"]] == [
        ("operative", [OPERATIVE]),
        ("legal_remedy", [REMEDY]),
    ]
    assert all(item["source"] and item["stand"] for item in listed["blocks"])
    assert main(["legal", str(form)]) == 0
    assert f"{OPERATIVE} gesperrt: wir lehnen" in capsys.readouterr().out


def test_unlocking_by_command_needs_a_reason_and_holds(
    form: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["legal", str(form), "--unlock", OPERATIVE]) == 1
    assert "Bitte nennen Sie einen Grund." in capsys.readouterr().err
    assert (
        main(["legal", str(form), "--unlock", OPERATIVE, "--reason", "Rechtsamt", "--who", "E. Adler"]) == 0
    )
    capsys.readouterr()
    assert main(["text", str(form), "--json"]) == 0
    segments = {item["id"]: item for item in json.loads(capsys.readouterr().out)["segments"]}
    assert (segments[OPERATIVE]["locked"], segments[OPERATIVE]["block"]) == (False, "operative")
    assert main(["legal", str(form), "--lock", OPERATIVE]) == 0


def test_blocking_question_is_waived_by_two(form: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rule = "bekanntgabe-dritter-tag"

    def asked() -> set[str]:
        capsys.readouterr()
        assert main(["legal", str(form), "--json"]) == 0
        return {item["rule"] for item in json.loads(capsys.readouterr().out)["presence"]}

    assert main(["legal", str(form), "--waive", rule, "--reason", "Altfall", "--who", "E. Adler"]) == 0
    assert "zweite Person" in capsys.readouterr().out
    assert rule in asked()
    assert main(["legal", str(form), "--confirm", rule, "--who", "E. Adler"]) == 1
    assert main(["legal", str(form), "--confirm", rule, "--who", "P. Lindner"]) == 0
    assert rule not in asked()
    assert main(["legal", str(form), "--ask-again", rule]) == 0
    assert rule in asked()


def test_wrongly_locked_passage_is_set_free(form: Path, capsys: pytest.CaptureFixture[str]) -> None:
    reason = ["--reason", "Nur ein Beispiel", "--who", "E. Adler"]
    assert main(["legal", str(form), "--classify", OPERATIVE, *reason]) == 0
    capsys.readouterr()
    assert main(["legal", str(form), "--json"]) == 0
    assert [item["block"] for item in json.loads(capsys.readouterr().out)["blocks"]] == ["legal_remedy"]


def test_synopsis_tells_the_legal_office_of_the_edited_block(form: Path, tmp_path: Path) -> None:
    edits, out = tmp_path / "e.json", tmp_path / "synopse.docx"
    edit = {"segment": OPERATIVE, "before": NOTICE[3], "after": "Wir lehnen Ihren Antrag ab."}
    edits.write_text(json.dumps({"edits": [edit]}), encoding="utf-8")
    assert main(["revise", str(form), "-o", str(out), "--edits", str(edits), "--as", "synopsis"]) == 0
    cells = [
        cell.text for table in docx.Document(str(out)).tables for row in table.rows for cell in row.cells
    ]
    assert any("gesperrten Block (Verfügungssatz)" in text for text in cells)
