"""`workbench tm`: fill, search and write the translation memory."""

import json
from pathlib import Path

import pytest

from workbench.cli.main import main
from workbench.model.memory_unit import MemoryUnit
from workbench.translation.exchange.tmx import write_units


@pytest.fixture
def tmx(tmp_path: Path) -> Path:
    path = tmp_path / "amt.tmx"
    texts = (
        ("Bitte füllen Sie den Antrag aus.", "Lütfen başvuruyu doldurun."),
        ("Ab 01.03.2025 zahlen wir 563,00 Euro.", "1 Mart 2025 tarihinden itibaren 563,00 avro ödüyoruz."),
        ("Herr Müller bekommt Post.", "Bay Müller posta alıyor."),
    )
    write_units(path, [MemoryUnit(source, target, language="tr") for source, target in texts])
    return path


@pytest.fixture
def workspace(tmp_path: Path) -> str:
    path = str(tmp_path / "amt.fwb")
    assert main(["workspace", "create", "--database", path]) == 0
    return path


def answer(capsys: pytest.CaptureFixture[str], *arguments: str) -> dict[str, list[dict[str, object]]]:
    capsys.readouterr()
    assert main([*arguments, "--json"]) == 0
    content: dict[str, list[dict[str, object]]] = json.loads(capsys.readouterr().out)
    assert content["schema"] == 1
    return content


def test_file_is_taken_in_searched_and_written_again(
    tmx: Path, workspace: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["tm", "import", str(tmx), "--memory", workspace]) == 3
    told = capsys.readouterr()
    assert "3 Übersetzungen gelesen, 2 neu" in told.out
    assert "Einheit 3: Enthält persönliche Daten" in told.err
    assert "Müller" not in told.out + told.err
    found = answer(capsys, "tm", "search", "Ab 15.12.2026 zahlen wir 600 Euro.", "--memory", workspace)
    (hit,) = found["queries"][0]["hits"]  # type: ignore[misc]
    assert (hit["match"], hit["target"]) == (99, "15 Aralık 2026 tarihinden itibaren 600 avro ödüyoruz.")
    assert set(hit) >= {"source", "target", "match", "origin"}
    out = tmp_path / "aus.tmx"
    assert main(["tm", "export", "--memory", workspace, "-o", str(out)]) == 0
    assert answer(capsys, "tm", "stats", "--memory", str(out))["languages"] == {"tr": 2}


def test_queries_of_a_file_are_answered_line_by_line_from_a_tmx_file(
    tmx: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = tmp_path / "fragen.txt"
    lines.write_text("Bitte füllen Sie den ganzen Antrag aus.\n\nGanz etwas anderes.\n", encoding="utf-8")
    queries = answer(
        capsys,
        "tm",
        "search",
        "--queries",
        str(lines),
        "--memory",
        str(tmx),
        "--language",
        "tr",
        "--minimum",
        "75",
    )["queries"]
    assert [query["text"] for query in queries] == [*lines.read_text("utf-8").splitlines()]
    assert [len(query["hits"]) for query in queries] == [1, 0, 0]  # type: ignore[arg-type]
    assert all(isinstance(query["milliseconds"], float) for query in queries)


def test_words_are_found_in_german_and_in_translations(tmx: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (hit,) = answer(capsys, "tm", "concordance", "antrag", "FÜLLEN", "--memory", str(tmx))["hits"]
    assert hit["spans"] == [[6, 12], [21, 27]]
    (hit,) = answer(capsys, "tm", "concordance", "avro", "--in-target", "--memory", str(tmx))["hits"]
    assert hit["source"] == "Ab 01.03.2025 zahlen wir 563,00 Euro."


def test_office_changes_a_penalty(workspace: str, capsys: pytest.CaptureFixture[str]) -> None:
    rows = answer(capsys, "tm", "penalties", "--set", "machine=15", "--memory", workspace)["penalties"]
    assert {"kind": "machine", "points": 15} in [
        {key: row[key] for key in ("kind", "points")} for row in rows
    ]
    assert main(["tm", "penalties", "--set", "quatsch=1", "--memory", workspace]) == 1
    assert main(["tm", "rebuild", "--memory", workspace]) == 0


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["search", "Ja", "--memory", "fehlt.tmx"], "gibt es nicht"),
        (["search", "Ja", "--memory", "fehlt.fwb"], "gibt es nicht"),
        (["search", "--memory", "{tmx}"], "Nennen Sie einen Text"),
        (["search", "Ja", "--memory", "{tmx}", "--language", "klingonisch"], "kein bekanntes Kürzel"),
        (["import", "{tmx}", "--memory", "{tmx}"], "nur gesucht"),
        (["import", "fehlt.tmx", "--memory", "{workspace}"], "fehlt.tmx"),
        (["export", "-o", "aus.txt", "--memory", "{workspace}"], ".tmx"),
    ],
)
def test_what_cannot_be_used_is_said_in_one_sentence(
    arguments: list[str], told: str, tmx: Path, workspace: str, capsys: pytest.CaptureFixture[str]
) -> None:
    places = {"tmx": str(tmx), "workspace": workspace}
    assert main(["tm", *(argument.format(**places) for argument in arguments)]) == 1
    assert told in capsys.readouterr().err
