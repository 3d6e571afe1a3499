"""`workbench qa`."""

import json
from pathlib import Path

import pytest

from tests.shared_material import PROJECT
from workbench.app.operations.export_exchange import export_exchange
from workbench.cli.main import main
from workbench.model.exchange import ExchangeJob, ExchangeUnit
from workbench.model.translation import TranslationPair
from workbench.translation.exchange.xlsx_pairs import write_pairs

GERMAN = "Sie haben 14 Tage Zeit."
RIGHT = TranslationPair(GERMAN, "en", "You have 14 days.")
WRONG = TranslationPair(GERMAN, "uk", "У Вас є 41 день.")
DOUBTFUL = TranslationPair("Ihr Antrag", "en", "Your  application")
OFFICE_PAIRS = PROJECT / "glossaries" / "uebersetzungen.xlsx"


def run(capsys: pytest.CaptureFixture[str], *arguments: str | Path) -> tuple[int, str, str]:
    code = main(["qa", *map(str, arguments)])
    printed = capsys.readouterr()
    return code, printed.out, printed.err


def sheet(folder: Path, *pairs: TranslationPair) -> Path:
    path = folder / "paare.xlsx"
    write_pairs(path, pairs)
    return path


def test_a_wrong_number_is_shown_with_both_texts_and_ends_in_3(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, _ = run(capsys, sheet(tmp_path, RIGHT, WRONG))
    assert code == 3
    assert "uk  FEHLER  Zahl: Aus „14“ wurde „41“. (numbers)" in out
    assert f"  de: {GERMAN}\n  uk: {WRONG.target}\n" in out
    assert out.endswith("paare.xlsx: 2 Übersetzungen, 1 FEHLER.\n")


def test_a_hint_alone_ends_in_0(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run(capsys, sheet(tmp_path, DOUBTFUL))
    assert (code, "Hinweis" in out) == (0, True)


def test_json_tells_where_the_number_stands(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run(capsys, sheet(tmp_path, RIGHT, WRONG), "--json")
    content = json.loads(out)
    (file,) = content["files"]
    (alert,) = file["alerts"]
    assert (code, content["schema"], file["file"], file["pairs"]) == (3, 1, "paare.xlsx", 2)
    assert (alert["check"], alert["severity"], alert["language"]) == ("numbers", "error", "uk")
    assert GERMAN[slice(*alert["source_span"])] == "14"
    assert alert["target"][slice(*alert["target_span"])] == "41"
    assert alert["dismissable"]


def test_the_office_translations_have_no_errors(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run(capsys, OFFICE_PAIRS)
    assert (code, "FEHLER" in out) == (0, False)


def test_terms_come_from_the_named_glossary(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    glossary = tmp_path / "glossar.tsv"
    glossary.write_text(
        "term\tpos\treplacement\tkind\ttranslation_en\nAntrag\tNOUN\t\tkeep\tapplication\n", "utf-8"
    )
    pairs = sheet(tmp_path, TranslationPair("Ihr Antrag", "en", "Your request"))
    _, out, _ = run(capsys, pairs, "--glossary", glossary)
    assert "„Antrag“ heißt nach dem Glossar „application“. (terminology)" in out


@pytest.mark.parametrize("name", ["a.xlf", "a.tmx", "a.xlsx", "a.docx", "a.zip"])
def test_files_of_translators_are_checked_too(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    job = ExchangeJob(
        "antrag.docx", "uk", (ExchangeUnit("a", WRONG.source, WRONG.target, label="s0001"),), "2026-11-26"
    )
    kind = {".zip": "package", ".xlf": "xliff-2.1"}.get(Path(name).suffix, Path(name).suffix[1:])
    export_exchange(job, tmp_path / name, kind)
    code, out, _ = run(capsys, tmp_path / name)
    if name == "a.zip":
        assert (code, out) == (1, "")  # nobody has touched it: nothing came back
        return
    assert code == 3
    assert "uk  FEHLER  Zahl: Aus „14“ wurde „41“. (numbers)" in out
    assert out.startswith(("Einheit", "Zeile 2", "Tabellenzeile 2"))


@pytest.mark.parametrize("name", ["a.xlf", "a.xlsx"])
def test_the_room_that_a_file_names_is_held_against_its_texts(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    unit = ExchangeUnit(
        "a", "Altersgrenze", "Age from which you can get the benefit", label="s0001", limit=12
    )
    job = ExchangeJob("antrag.docx", "en", (unit,), "2026-11-26")
    export_exchange(job, tmp_path / name, {".xlf": "xliff-2.1"}.get(Path(name).suffix, "xlsx"))
    code, out, _ = run(capsys, tmp_path / name)
    assert (code, "in das Feld passen etwa 12. (length)" in out) == (3, True)


def test_translations_from_another_language_are_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "a.xlf"
    path.write_text('<xliff version="2.0" srcLang="en-US" trgLang="tr"><file><unit id="a"/></file></xliff>')
    code, _, err = run(capsys, path)
    assert code == 1
    assert "Übersetzungen aus dem Deutschen, nicht aus Englisch" in err
