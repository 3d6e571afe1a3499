"""`workbench testkit` and `workbench collect` as a script runs them."""

import json
from pathlib import Path

import pytest

from scripts.sample_returns.annotating import Annotating
from tests.cli.running import workbench
from tests.review.forms import session_in
from workbench.cli.main import main


def test_a_test_from_the_kit_to_the_results(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    form = session_in(tmp_path).path
    kit = workbench("testkit", form, "-o", tmp_path / "kit", "--passages", "s0002", "s0004", "--json")
    assert kit.returncode == 0, kit.stderr
    told = json.loads(kit.stdout)
    assert [item["segments"] for item in told["passages"]] == [["s0002"], ["s0004"]]
    assert "Ergebnisse.xlsx" in told["files"]
    draft = Annotating((tmp_path / "kit" / "Entwurf-zum-Kommentieren.docx").read_bytes(), "Tester 3", "T3")
    draft.comment("Unterlagen", "Welche?")
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.docx").write_bytes(draft.saved())
    assert main(["collect", str(folder), "--form", str(form), "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["schema"] == 1
    assert found["forms"][0]["version"] == told["version"] and found["forms"][0]["testers"] == 1
    (passage,) = found["forms"][0]["segments"]
    assert passage["segment"] == "s0002" and passage["share"] is None
    assert passage["marks"] == {"plus": 0, "minus": 0, "question": 0}
    assert passage["comments"][0]["tester"] == "T03" and passage["comments"][0]["text"] == "Welche?"
    (annotation,) = found["annotations"]
    assert annotation.items() >= {
        "file": "a.docx", "segments": ["s0002"], "type": "comment", "author": "T03", "text": "Welche?",
        "range_text": "Unterlagen",
    }.items()  # fmt: skip
    assert found["unmatched"] == [] == found["rejected"]


def test_what_needs_a_decision_ends_with_three_and_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "brief.docx").write_bytes(b"%PDF-1.7")
    assert main(["collect", str(tmp_path), "--json"]) == 3
    assert json.loads(capsys.readouterr().out)["rejected"][0]["file"] == "brief.docx"
    assert main(["collect", str(tmp_path)]) == 3
    assert "PDF" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["collect", "gibt-es-nicht"], "gibt es nicht"),
        (["testkit", "FORM", "-o", "kit", "--passages", "s0999"], "s0999"),
        (["testkit", "FORM", "-o", "kit", "--questions", "FRAGEN"], "Zeile 2"),
        (["testkit", "FORM", "-o", "kit", "--testers", "0"], "Testpersonen"),
        (["collect", "FORM", "--legend", "mauve=gut"], "mauve"),
        (["collect", "FORM", "--feedback", "x.docx"], "--form"),
    ],
)
def test_unusable_input_is_one_german_sentence(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    arguments: list[str],
    said: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    form = session_in(tmp_path).path
    (tmp_path / "fragen.tsv").write_text("Passage\tFrage\tAntwort\ns0002\tBis wann?\n", "utf-8")
    names = {"FORM": str(form), "FRAGEN": "fragen.tsv"}
    assert main([names.get(argument, argument) for argument in arguments]) == 1
    assert said in capsys.readouterr().err


def test_own_questions_come_first_and_the_feedback_is_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    form = session_in(tmp_path).path
    questions = tmp_path / "fragen.tsv"
    questions.write_text("s0003\tWie lange gilt das?\tzwölf Monate\n", "utf-8")
    kit = tmp_path / "kit"
    assert (
        main(["testkit", str(form), "-o", str(kit), "--count", "2", "--questions", str(questions), "--json"])
        == 0
    )
    told = json.loads(capsys.readouterr().out)
    asked = {item["segments"][0]: item["questions"] for item in told["passages"]}
    assert asked["s0003"][0]["text"] == "Wie lange gilt das?" and asked["s0003"][0]["key"] == "zwölf Monate"
    assert len(asked) == 2
    draft = Annotating((kit / "Entwurf-zum-Kommentieren.docx").read_bytes())
    draft.comment("monatlich", "Wann genau?")
    (tmp_path / "T01.docx").write_bytes(draft.saved())
    out = tmp_path / "feedback.docx"
    assert main(["collect", str(tmp_path / "T01.docx"), "--form", str(form), "--feedback", str(out)]) == 0
    assert out.stat().st_size > 5000
