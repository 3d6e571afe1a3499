"""`workbench guard`."""

import json
from pathlib import Path

import pytest

from workbench.cli.main import main

LOST = "Die Frist kann auf Antrag verlängert werden. Die Gebühr von 25 Euro wird nicht erstattet."
KEPT = (
    "Wenn Sie das beantragen, kann die Frist verlängert werden. Die Gebühr von 25 € zahlen wir nicht zurück."
)
MOVED = (
    "Wenn Sie das beantragen, kann die Frist verlängert werden. Die Gebühr von 52 € zahlen wir nicht zurück."
)


def run(capsys: pytest.CaptureFixture[str], *arguments: str | Path) -> tuple[int, str, str]:
    code = main(["guard", *map(str, arguments)])
    printed = capsys.readouterr()
    return code, printed.out, printed.err


def pairs_file(folder: Path, *rows: tuple[str, ...], encoding: str = "utf-8") -> Path:
    path = folder / "paare.tsv"
    path.write_text("\n".join("\t".join(row) for row in rows) + "\n", encoding)
    return path


def test_json_has_the_promised_keys_and_blocks(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = pairs_file(tmp_path, ("id", "original", "rewrite"), ("gut", LOST, KEPT), ("schlecht", LOST, MOVED))
    code, out, _ = run(capsys, path, "--json")
    content = json.loads(out)
    assert (code, content["schema"]) == (3, 1)
    good, bad = content["pairs"]
    assert (good["id"], [item for item in good["alerts"] if item["severity"] == "block"]) == ("gut", [])
    (alert,) = [item for item in bad["alerts"] if item["kind"] == "amount"]
    assert set(alert) == {"kind", "severity", "original", "rewrite", "message"}
    assert alert["severity"] == "block"
    assert "25 Euro" in alert["original"] and "52 €" in alert["rewrite"]


def test_faithful_pairs_end_with_zero(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run(capsys, pairs_file(tmp_path, ("rewrite", "id", "original"), (KEPT, "1", LOST)))
    assert code == 0
    assert "1 Paar" in out


def test_quotation_marks_in_cells_are_text(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    row = ("1", '"Anlage 1" ist beizufügen, sagt § 5.', '"Anlage 1" müssen Sie beifügen, sagt § 5.')
    code, out, _ = run(capsys, pairs_file(tmp_path, ("id", "original", "rewrite"), row), "--json")
    assert (code, len(json.loads(out)["pairs"])) == (0, 1)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
def test_other_encodings_are_read(tmp_path: Path, capsys: pytest.CaptureFixture[str], encoding: str) -> None:
    path = pairs_file(tmp_path, ("id", "original", "rewrite"), ("ä", LOST, KEPT), encoding=encoding)
    code, out, _ = run(capsys, path, "--json")
    assert (code, json.loads(out)["pairs"][0]["id"]) == (0, "ä")


@pytest.mark.parametrize(
    ("content", "cause"),
    [
        ("", "leer"),
        ("id\toriginal\n1\tText\n", "fehlt die Spalte „rewrite“"),
        ("id\toriginal\trewrite\n1\tnur das Original\n", "Zeile 2"),
    ],
)
def test_unusable_file_gets_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], content: str, cause: str
) -> None:
    path = tmp_path / "kaputt.tsv"
    path.write_text(content, "utf-8")
    code, out, err = run(capsys, path, "--json")
    assert (code, out) == (1, "")
    assert cause in err and "kaputt.tsv" in err


def test_missing_file_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, _, err = run(capsys, tmp_path / "fehlt.tsv")
    assert code == 1
    assert "fehlt.tsv" in err
