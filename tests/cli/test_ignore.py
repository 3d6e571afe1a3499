"""`workbench ignore` and what `workbench check` then shows."""

import json
from pathlib import Path

import pytest

from tests.app.forms import write_form
from tests.app.glossaries import write_glossary
from workbench.cli.main import main

LONG = (
    "Die Anmeldung zur Betreuung am Nachmittag geben Sie bitte spätestens vier Wochen vor dem Beginn des neuen "
    "Schuljahres unterschrieben im Sekretariat der Schule ab."
)


@pytest.fixture
def form(tmp_path: Path) -> list[str]:
    path = write_form(tmp_path / "antrag.docx", LONG, LONG.replace("Nachmittag", "Abend"))
    return [str(path), "--glossary", str(write_glossary(tmp_path))]


def check(capsys: pytest.CaptureFixture[str], form: list[str]) -> dict[str, list[dict[str, object]]]:
    assert main(["check", *form, "--rules", "R01", "--json"]) == 0
    (file,) = json.loads(capsys.readouterr().out)["files"]
    return dict(file)


def test_a_hidden_place_is_listed_apart_with_its_reason(
    form: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert len(check(capsys, form)["findings"]) == 2
    assert main(["ignore", *form, "--rule", "R01", "--segment", "s0001", "--reason", "Satzung"]) == 0
    capsys.readouterr()
    file = check(capsys, form)
    assert [finding["segment"] for finding in file["findings"]] == ["s0002"]
    assert file["ignored"][0]["ignored"]["reason"] == "Satzung"
    assert main(["ignore", *form, "--rule", "R01", "--segment", "s0001", "--show-again"]) == 0
    capsys.readouterr()
    assert len(check(capsys, form)["findings"]) == 2


def test_a_rule_is_hidden_in_the_form(form: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["ignore", *form, "--rule", "long-sentence", "--reason", "geprüft"]) == 0
    capsys.readouterr()
    assert check(capsys, form)["findings"] == []
    assert main(["ignore", *form]) == 0
    assert "long-sentence in diesem Formular: geprüft" in capsys.readouterr().out


def test_no_reason_hides_nothing(form: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["ignore", *form, "--rule", "long-sentence"]) == 1
    assert "Grund" in capsys.readouterr().err
    assert len(check(capsys, form)["findings"]) == 2


def test_an_unknown_rule_is_wrong_usage(form: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", *form, "--rules", "long-sentense"]) == 2
    assert "long-sentence" in capsys.readouterr().err
