"""`workbench exchange`."""

import json
from pathlib import Path

import pytest

from workbench.cli.main import main

XLIFF = (
    '<xliff version="1.2"><file original="a" source-language="de" target-language="tr"><body>'
    '<trans-unit id="a=b"><source>Ja</source><target state="new">Evet</target></trans-unit></body></file></xliff>'
)


def run(capsys: pytest.CaptureFixture[str], *arguments: str | Path) -> tuple[int, str, str]:
    code = main(["exchange", *map(str, arguments)])
    printed = capsys.readouterr()
    return code, printed.out, printed.err


def test_check_tells_format_units_and_errors(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    good, bad = tmp_path / "gut.xlf", tmp_path / "schlecht.tmx"
    good.write_text(XLIFF)
    bad.write_text("<tmx>\n<tu>")
    code, out, _ = run(capsys, "check", good, bad, tmp_path / "fehlt.tbx", "--json")
    told = json.loads(out)
    assert code == 3
    assert [(file["format"], file["units"], file["line"]) for file in told["files"]] == [
        ("xliff-1.2", 1, None),
        (None, 0, 2),
        (None, 0, None),
    ]
    assert told["files"][0]["error"] is None
    assert "„schlecht.tmx“, Zeile 2" in told["files"][1]["error"]
    assert "gibt es nicht" in told["files"][2]["error"]


def test_copy_changes_what_was_asked_for(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path, out = tmp_path / "a.xlf", tmp_path / "b.xlf"
    path.write_text(XLIFF)
    assert run(capsys, "copy", path, "-o", out)[0] == 0
    assert out.read_text() == XLIFF
    code, printed, _ = run(capsys, "copy", path, "-o", out, "--set-target", "a=b=x = y")
    assert (code, printed) == (0, f"{out}: 1 Einheit geändert.\n")
    assert out.read_text() == XLIFF.replace("Evet", "x = y")
    run(capsys, "copy", path, "-o", out, "--prefix-targets", "NEU ")
    assert out.read_text() == XLIFF.replace("Evet", "NEU Evet")


def test_copy_refuses_its_own_input_and_unknown_units(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "a.xlf"
    path.write_text(XLIFF)
    assert run(capsys, "copy", path, "-o", path, "--prefix-targets", "x")[0] == 1
    code, _, err = run(capsys, "copy", path, "-o", tmp_path / "b.xlf", "--set-target", "z=1")
    assert (code, err) == (1, "„a.xlf“ hat keine Einheit „z“.\n")
    assert not (tmp_path / "b.xlf").exists()
