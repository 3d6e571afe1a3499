"""`workbench score` and `workbench compare`."""

import json
from pathlib import Path

import pytest

from tests.app.forms import write_form
from tests.app.glossaries import write_glossary
from workbench.cli.main import main

MEASURES = {
    "flesch_amstad",
    "wiener_sachtextformel_1",
    "wiener_sachtextformel_2",
    "wiener_sachtextformel_3",
    "wiener_sachtextformel_4",
    "lix",
    "rix",
    "smog_de",
}
SENTENCE = "Sofern Sie umziehen, teilen Sie dem Amt die neue Anschrift mit."


@pytest.fixture
def glossary(tmp_path: Path) -> Path:
    return write_glossary(tmp_path)


def score(capsys: pytest.CaptureFixture[str], *arguments: str | Path) -> dict[str, object]:
    assert main(["score", *map(str, arguments), "--json"]) == 0
    (file,) = json.loads(capsys.readouterr().out)["files"]
    return dict(file)


def test_json_has_the_promised_keys(
    tmp_path: Path, glossary: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    form = write_form(tmp_path / "antrag.docx", SENTENCE, "Name:")
    file = score(capsys, form, "--glossary", glossary)
    assert file["file"] == "antrag.docx"
    assert (file["words"], file["sentences"]) == (11, 1)
    assert set(file["measures"]) == MEASURES
    assert set(file["measures_textstat"]) <= MEASURES
    assert all(isinstance(value, float) for value in file["measures"].values())
    assert set(file["difficulty"]) >= {"score", "level", "parts", "mos", "version"}
    assert file["findings"]["glossary-replace"] == 1
    assert file["not_scored"] == {"words": 1, "reasons": {"Beschriftung": 1}}
    sentence, label = file["segments"]
    assert label == {"id": "s0002", "difficulty": None, "mos": None, "why_not_scored": "Beschriftung"}
    assert (
        sentence["why_not_scored"] is None and 0 < sentence["difficulty"] < 100 and 1 <= sentence["mos"] <= 7
    )


def test_parts_add_up_to_the_difficulty(
    tmp_path: Path, glossary: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    form = write_form(tmp_path / "antrag.docx", SENTENCE)
    difficulty = score(capsys, form, "--glossary", glossary)["difficulty"]
    assert sum(difficulty["parts"].values()) == pytest.approx(difficulty["score"], abs=0.001)
    causes = sum(item["points"] for item in difficulty["contributions"])
    assert causes == pytest.approx(difficulty["score"], abs=0.001)


def test_short_passages_get_a_score_only_on_request(
    tmp_path: Path, glossary: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = tmp_path / "saetze.txt"
    text.write_text("Bitte unterschreiben Sie das Formular.\n", encoding="utf-8")
    (usual,) = score(capsys, text, "--glossary", glossary)["segments"]
    (study,) = score(capsys, text, "--glossary", glossary, "--all-lengths")["segments"]
    assert usual["difficulty"] is None and usual["why_not_scored"] == "weniger als 8 Wörter"
    assert study["difficulty"] is not None and study["why_not_scored"] is None


def test_text_file_has_one_entry_a_line(
    tmp_path: Path, glossary: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = tmp_path / "saetze.txt"
    text.write_text(f"{SENTENCE}\n\nZwei Wörter\n{SENTENCE}\n", encoding="utf-8")
    file = score(capsys, text, "--glossary", glossary, "--all-lengths")
    assert len(file["segments"]) == 4
    assert file["words"] == 22


def test_unscorable_text_has_no_value(
    tmp_path: Path, glossary: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    form = write_form(tmp_path / "antrag.docx", "Name:", "1.234,56")
    file = score(capsys, form, "--glossary", glossary)
    assert set(file["measures"].values()) == {None}
    assert set(file["measures_textstat"].values()) <= {None}


def test_people_see_formula_and_constants(
    tmp_path: Path, glossary: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    form = write_form(tmp_path / "antrag.docx", SENTENCE)
    assert main(["score", str(form), "--glossary", str(glossary)]) == 0
    shown = capsys.readouterr().out
    assert "antrag.docx: 11 Wörter in 1 Satz gewertet" in shown
    assert "180 − SL − 58,5" in shown
    assert "0,1935" in shown
    assert "Quelle: Amstad" in shown


def test_missing_office_glossary_only_leaves_findings_out(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "glossaries").mkdir()
    monkeypatch.setenv("FORMULARWERKBANK_DATA", str(tmp_path))
    form = write_form(tmp_path / "antrag.docx", SENTENCE)
    assert main(["score", str(form), "--json"]) == 0
    captured = capsys.readouterr()
    findings = json.loads(captured.out)["files"][0]["findings"]
    assert not any(rule.startswith("glossary-") for rule in findings)
    assert "Befunde des Glossars fehlen" in captured.err


def test_glossary_of_the_workspace_counts_even_without_an_office_glossary(
    tmp_path: Path, glossary: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "glossaries").mkdir()
    monkeypatch.setenv("FORMULARWERKBANK_DATA", str(tmp_path))
    office = str(tmp_path / "amt.fwb")
    assert main(["workspace", "create", "--database", office]) == 0
    assert main(["glossary", "import", str(glossary), "--workspace", office]) == 0
    form = write_form(tmp_path / "antrag.docx", SENTENCE)
    capsys.readouterr()
    assert main(["score", str(form), "--json", "--workspace", office]) == 0
    captured = capsys.readouterr()
    assert json.loads(captured.out)["files"][0]["findings"]["glossary-replace"] == 1
    assert "fehlen" not in captured.err


def test_compare_aligns_and_scores_both(
    tmp_path: Path, glossary: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    old = write_form(tmp_path / "alt.docx", "Antrag", SENTENCE, "Entfällt ganz")
    new = write_form(
        tmp_path / "neu.docx", "Antrag", "Ganz neuer Hinweis", SENTENCE.replace("Sofern", "Wenn")
    )
    assert main(["compare", str(old), str(new), "--json", "--glossary", str(glossary)]) == 3
    result = json.loads(capsys.readouterr().out)
    assert result["schema"] == 1
    assert (result["old"]["file"], result["new"]["file"]) == ("alt.docx", "neu.docx")
    assert result["old"]["findings"]["glossary-replace"] == 1
    assert "glossary-replace" not in result["new"]["findings"]
    pairs = [(pair["old"], pair["new"], pair["status"]) for pair in result["segments"]]
    assert pairs == [
        ("s0001", "s0001", "same"),
        (None, "s0002", "added"),
        ("s0002", "s0003", "changed"),
        ("s0003", None, "removed"),
    ]
    assert result["segments"][2]["new_text"].startswith("Wenn Sie")
    assert [bool(pair["alerts"]) for pair in result["segments"]] == [False, False, False, True]


def test_compare_for_people_leaves_equal_passages_out(
    tmp_path: Path, glossary: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    old = write_form(tmp_path / "alt.docx", "Antrag", SENTENCE)
    new = write_form(tmp_path / "neu.docx", "Antrag", SENTENCE.replace("Sofern", "Wenn"))
    assert main(["compare", str(old), str(new), "--glossary", str(glossary)]) == 0
    shown = capsys.readouterr().out
    assert "  - Sofern Sie umziehen" in shown
    assert "  + Wenn Sie umziehen" in shown
    assert "Antrag" not in shown
    assert "2 Passagen, 1 unverändert." in shown
    assert "LIX (Lesbarkeitsindex)" in shown


def test_compare_shows_the_difficulty_of_both_sides(
    tmp_path: Path, glossary: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    old = write_form(
        tmp_path / "alt.docx",
        "Antrag",
        "Die Unterlagen sind unverzüglich in Ablichtung bei der Dienststelle einzureichen.",
    )
    new = write_form(
        tmp_path / "neu.docx", "Antrag", "Bitte schicken Sie uns die Unterlagen sofort als Kopie."
    )
    command = ["compare", str(old), str(new), "--glossary", str(glossary)]
    assert main([*command, "--json"]) == 0
    heading, *changed = json.loads(capsys.readouterr().out)["segments"]
    assert heading["difficulty"] == {"old": None, "new": None}
    before = next(pair["difficulty"]["old"] for pair in changed if pair["old"])
    after = next(pair["difficulty"]["new"] for pair in changed if pair["new"])
    assert 100 >= before > after >= 0
    assert main(command) == 0
    shown = capsys.readouterr().out
    assert f"{before:.0f}" in shown and "Schwierigkeit (0 bis 100)" in shown and "Wortschatz" in shown


def test_compare_of_forms_without_sentences_has_no_difficulty(
    tmp_path: Path, glossary: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    old, new = (write_form(tmp_path / f"{name}.docx", "Name:", name) for name in ("alt", "neu"))
    assert main(["compare", str(old), str(new), "--glossary", str(glossary)]) == 0
    assert "Wortschatz" not in capsys.readouterr().out
