"""`workbench check` and `workbench suggest`."""

import json
from pathlib import Path

import pytest

from tests.app.forms import write_form
from tests.app.glossaries import write_glossary
from workbench.cli.main import main

SUGGESTION_KEYS = {
    "id",
    "segment",
    "start",
    "end",
    "provider",
    "term",
    "kind",
    "replacement",
    "result",
    "safe",
    "variants",
    "alerts",
    "reason",
}


@pytest.fixture
def form(tmp_path: Path) -> Path:
    return write_form(tmp_path / "antrag.docx", "Sofern Sie das wollen.", "Eine Obliegenheit.")


@pytest.fixture
def glossary(tmp_path: Path) -> Path:
    return write_glossary(tmp_path)


def test_suggest_json(form: Path, glossary: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["suggest", str(form), "--glossary", str(glossary), "--json"]) == 0
    result = json.loads(capsys.readouterr().out)
    assert (result["schema"], result["file"]) == (1, "antrag.docx")
    first, second = result["suggestions"]
    assert first.keys() == SUGGESTION_KEYS
    assert (first["segment"], first["start"], first["end"]) == ("s0001", 0, 6)
    assert (first["replacement"], first["result"], first["safe"]) == ("Wenn", "Wenn Sie das wollen.", True)
    assert (second["kind"], second["safe"]) == ("avoid", False)


def test_suggest_for_people(form: Path, glossary: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["suggest", str(form), "--glossary", str(glossary)]) == 0
    shown = capsys.readouterr().out
    assert "s0001  sicher  „Sofern“ -> „Wenn“" in shown
    assert shown.endswith("2 Vorschläge, davon 1 sicher.\n")


def test_check_json(form: Path, glossary: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(form), "--glossary", str(glossary), "--json"]) == 0
    result = json.loads(capsys.readouterr().out)
    (file,) = result["files"]
    assert (result["schema"], file["file"]) == (1, "antrag.docx")
    first, second = (item for item in file["findings"] if item["rule"].startswith("glossary-"))
    assert (first["rule"], first["severity"]) == ("glossary-replace", "info")
    assert (second["rule"], second["severity"]) == ("glossary-avoid", "warning")
    assert (first["segment"], first["start"], first["end"], first["catalogue"]) == ("s0001", 0, 6, None)
    assert first["suggestions"][0].keys() == SUGGESTION_KEYS
    assert first["message"]
    assert first["why"]
    assert "glossar.tsv" in first["source"]


def test_check_tells_errors_from_hints_and_writes_a_report(
    tmp_path: Path, glossary: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    form = write_form(tmp_path / "antrag.docx", "Wir behalten davon 10 v. H. ein.", "Es regnet.")
    report = tmp_path / "bericht.html"
    command = ["check", str(form), "--glossary", str(glossary), "--rules", "R45", "--report", str(report)]
    assert main(command) == 0
    shown = capsys.readouterr().out
    assert "antrag.docx: 1 Befund" in shown and "bericht.html" in shown
    assert "v. H." in report.read_text(encoding="utf-8")
    assert main([*command[:-1], str(tmp_path / "bericht.odt")]) == 1
    assert ".xlsx und .html" in capsys.readouterr().err


def test_unusable_file_does_not_stop_the_others(
    form: Path, glossary: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bad = tmp_path / "fehlt.docx"
    assert main(["check", str(bad), str(form), "--glossary", str(glossary), "--json"]) == 1
    captured = capsys.readouterr()
    assert [file["file"] for file in json.loads(captured.out)["files"]] == ["antrag.docx"]
    assert captured.err.count("\n") == 1
    assert "fehlt.docx" in captured.err


def test_missing_glossary_is_one_sentence(
    form: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["suggest", str(form), "--glossary", str(tmp_path / "fehlt.xlsx"), "--json"]) == 1
    captured = capsys.readouterr()
    assert captured.out == ""
    assert "fehlt.xlsx" in captured.err


def test_check_says_of_two_findings_in_one_place_only_what_is_new(
    tmp_path: Path, glossary: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = "Sofern Sie umziehen, legen Sie bitte eine Ablichtung des Vertrages bei."
    form = write_form(tmp_path / "antrag.docx", text, "Legen Sie noch eine Ablichtung bei.")
    assert main(["check", str(form), "--glossary", str(glossary), "--rules", "R13", "glossary-replace"]) == 0
    shown = capsys.readouterr().out
    assert "  s0001 Absatz: Sofern Sie umziehen" in shown
    assert shown.count("„Ablichtung“ ist veraltet") == 2
    assert shown.count("So spricht niemand mehr") == 1
    assert "auch:" not in shown


def test_report_has_the_score_of_the_text_whatever_is_hidden(
    tmp_path: Path, glossary: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = "Die Ablichtung des Vertrages ist dem Antrag unverzüglich von Ihnen beizufügen."
    form = write_form(tmp_path / "antrag.docx", text)
    pages = []
    for reason in ("", "üblich"):
        if reason:
            command = ["ignore", str(form), "--glossary", str(glossary), "--rule", "R13"]
            assert main([*command, "--reason", reason]) == 0
        report = tmp_path / f"bericht{reason}.html"
        assert main(["check", str(form), "--glossary", str(glossary), "--report", str(report)]) == 0
        page = report.read_text(encoding="utf-8")
        pages.append(page.partition("Schwierigkeit: ")[2].partition("gewertet")[0])
    capsys.readouterr()
    assert pages[0] == pages[1] != ""
