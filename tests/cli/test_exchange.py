"""`workbench exchange`."""

import json
import zipfile
from pathlib import Path

import openpyxl
import pytest

from tests.app.forms import write_form
from tests.app.released_forms import released
from workbench.app.operations.plan_translation import plan_translation
from workbench.app.translation_desk import TranslationWork
from workbench.app.workspace import create_workspace, open_workspace
from workbench.cli.main import main
from workbench.model.translation import TranslationPair
from workbench.model.translation_state import TranslationState as State
from workbench.translation.exchange.xlsx_pairs import read_pairs, write_pairs

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


def test_check_reads_tables_that_came_back_as_csv(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "auftrag.csv"
    path.write_text("Deutsch;Übersetzung\nJa;Evet\nNein;\n", "utf-8-sig")
    assert run(capsys, "check", path) == (0, "auftrag.csv: csv, 2 Einheiten.\n", "")
    path.write_text("Das ist keine Tabelle.")
    code, _, err = run(capsys, "check", path)
    assert code == 3
    assert "hat keine Tabelle mit den Spalten „Deutsch“ und „Übersetzung“" in err


@pytest.mark.parametrize(
    ("name", "remedy"), [("a.docx", "in Word"), ("a.xlsx", "in Excel"), ("a.zip", "noch einmal schicken")]
)
def test_a_damaged_file_is_named_with_what_helps(
    name: str, remedy: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / name).write_bytes(b"PK\3\4 und dann nichts mehr")
    code, _, err = run(capsys, "check", tmp_path / name)
    assert code == 3
    assert err.startswith(f"„{name}“ ist beschädigt oder unvollständig")
    assert remedy in err


def test_copy_changes_what_was_asked_for(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path, out = tmp_path / "a.xlf", tmp_path / "b.xlf"
    path.write_text(XLIFF)
    assert run(capsys, "copy", path, "-o", out)[0] == 0
    assert out.read_text() == XLIFF
    code, _, err = run(capsys, "copy", path, "-o", out, "--set-target", "a=b=x", "#1=y")
    assert (code, err) == (1, "„a.xlf“: Zwei Änderungen betreffen dieselbe Stelle.\n")
    code, printed, _ = run(capsys, "copy", path, "-o", out, "--set-target", "a=b=x = y")
    assert (code, printed) == (0, f"{out}: 1 Einheit geändert.\n")
    assert out.read_text() == XLIFF.replace("Evet", "x = y")
    run(capsys, "copy", path, "-o", out, "--prefix-targets", "NEU ")
    assert out.read_text() == XLIFF.replace("Evet", "NEU Evet")


def test_copy_adds_translations_only_where_the_file_has_a_place(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path, out = tmp_path / "a.xlf", tmp_path / "b.xlf"
    path.write_text(
        '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="de" trgLang="tr"><file id="f">'
        '<unit id="u"><segment><source>Ja</source><target>Evet</target></segment></unit></file></xliff>'
    )
    new = ("copy", path, "-o", out, "--set-target", "u=Так", "--language")
    code, _, err = run(capsys, *new, "uk")
    assert (code, err.splitlines()[0][:72]) == (
        1,
        "„a.xlf“ hat Übersetzungen in einer anderen Sprache als „uk“. Eine Datei ",
    )
    code, _, err = run(capsys, *new, 'uk"x')
    assert code == 1
    assert "ist kein Sprachkürzel" in err
    assert not out.exists()


def test_copy_refuses_its_own_input_and_unknown_units(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "a.xlf"
    path.write_text(XLIFF)
    assert run(capsys, "copy", path, "-o", path, "--prefix-targets", "x")[0] == 1
    code, _, err = run(capsys, "copy", path, "-o", tmp_path / "b.xlf", "--set-target", "z=1")
    assert (code, err) == (1, "„a.xlf“ hat keine Einheit „z“.\n")
    code, _, err = run(capsys, "copy", path, "-o", tmp_path / "b.xlf", *("--set-target", "#1=x") * 2)
    assert (code, err) == (1, "Für die Einheit „#1“ sind 2 neue Texte angegeben.\n")
    path.write_text("<tmx>")
    assert run(capsys, "copy", path, "-o", tmp_path / "b.xlf")[0] == 1
    assert not (tmp_path / "b.xlf").exists()


GERMAN = "Sie haben 14 Tage Zeit."


def test_a_city_without_a_workspace_exchanges_files(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    form, sheet = write_form(tmp_path / "antrag.docx", GERMAN, "Bitte ankreuzen."), tmp_path / "auftrag.xlsx"
    empty = tmp_path / "leer.xlsx"
    write_pairs(empty, ())
    code, out, _ = run(
        capsys, "export", form, "--to", "tr", "--format", "xlsx", "-o", sheet, "--pairs", empty
    )
    assert (code, out) == (0, f"{sheet}: tr, 2 Passagen, 2 davon ohne Übersetzung.\n")
    book = openpyxl.load_workbook(sheet)
    book["Türkisch"]["D2"] = "14 gününüz var."
    book["Türkisch"]["D3"] = "=A1"
    book.save(sheet)
    code, out, err = run(capsys, "check", sheet)
    assert (code, out) == (0, "auftrag.xlsx: xlsx, 2 Einheiten.\n")
    assert "Zeile 3: Die Zelle D3 enthält eine Formel." in err
    pairs = tmp_path / "paare.xlsx"
    code, out, err = run(capsys, "import", sheet, "--form", form, "-o", pairs, "--pairs", empty)
    assert code == 3
    assert "tr: 1 Übersetzung übernommen, 0 unverändert, 0 noch offen, 0 Konflikte, 1 nicht verwendet." in out
    assert "auftrag.xlsx, Zeile 3: Die Zelle D3 enthält eine Formel." in err
    assert read_pairs(pairs) == (TranslationPair(GERMAN, "tr", "14 gününüz var.", "übersetzt"),)


@pytest.mark.parametrize("ending", ["xls", "ods", "doc", "odt"])
def test_files_of_other_office_programs_are_refused_with_the_way_on(
    ending: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    form, sheet = write_form(tmp_path / "antrag.docx", "Ja"), tmp_path / f"auftrag.{ending}"
    with zipfile.ZipFile(sheet, "w") as packed:
        packed.writestr("content.xml", "<x/>")
    code, _, err = run(capsys, "import", sheet, "--form", form, "--to", "tr", "-o", tmp_path / "paare.xlsx")
    assert code == 1
    assert err.startswith(f"„auftrag.{ending}“ kann so nicht gelesen werden. Speichern Sie die ")


def test_a_table_takes_one_translation_for_a_german_text(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    form, sheet = write_form(tmp_path / "antrag.docx", "Ja", "Nein", "Ja"), tmp_path / "auftrag.xlsx"
    empty, pairs = tmp_path / "leer.xlsx", tmp_path / "paare.xlsx"
    write_pairs(empty, ())
    run(capsys, "export", form, "--to", "tr", "--format", "xlsx", "-o", sheet, "--pairs", empty)
    book = openpyxl.load_workbook(sheet)
    for row, text in enumerate(("Evet", "Hayır", "Tabii"), 2):
        book["Türkisch"].cell(row, 4).value = text
    book.save(sheet)
    taking = ("import", sheet, "--form", form, "-o", pairs, "--pairs", empty)
    code, out, err = run(capsys, *taking)
    assert (code, out.split(",")[0]) == (3, "tr: 1 Übersetzung übernommen")
    assert "Für denselben deutschen Text kamen verschiedene Übersetzungen zurück." in err
    assert [line.split()[1] for line in err.splitlines() if "zurück: " in line] == ["Evet", "Tabii"]
    assert [pair.target for pair in read_pairs(pairs)] == ["Hayır"]
    code, out, _ = run(capsys, *taking, "--prefer", "theirs")
    assert (code, out.split(",")[0]) == (0, "tr: 2 Übersetzungen übernommen")
    assert [pair.target for pair in read_pairs(pairs)] == ["Hayır", "Evet"]


def test_import_tells_conflicts_as_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    form, sent = write_form(tmp_path / "antrag.docx", GERMAN), tmp_path / "auftrag.xlf"
    old, new = tmp_path / "alt.xlsx", tmp_path / "neu.xlsx"
    write_pairs(old, [TranslationPair(GERMAN, "tr", "14 gün.", "geprüft")])
    run(capsys, "export", form, "--to", "tr", "--format", "xliff-2.1", "-o", sent, "--pairs", old)
    sent.write_text(sent.read_text("utf-8").replace("14 gün.", "14 gününüz var."), "utf-8")
    write_pairs(old, [TranslationPair(GERMAN, "tr", "On dört gün.", "geprüft")])
    arguments = ("import", sent, "--form", form, "-o", new, "--pairs", old, "--json")
    code, out, _ = run(capsys, *arguments)
    told = json.loads(out)
    assert (code, told["taken"]) == (3, 0)
    assert told["conflicts"][0]["kinds"] == ["both_changed"]
    assert (told["conflicts"][0]["ours"], told["conflicts"][0]["theirs"][0]["target"]) == (
        "On dört gün.",
        "14 gününüz var.",
    )
    code, out, _ = run(capsys, *arguments, "--prefer", "theirs")
    assert (code, json.loads(out)["taken"]) == (0, 1)
    assert read_pairs(new)[0].target == "14 gününüz var."


def test_wrong_endings_and_languages_are_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    form = write_form(tmp_path / "antrag.docx", GERMAN)
    code, _, err = run(capsys, "export", form, "--to", "tr", "-o", tmp_path / "a.xlsx")
    assert (code, err) == (1, "Das Format package braucht die Endung .zip, nicht „.xlsx“.\n")
    code, _, err = run(capsys, "export", form, "--to", "türkisch", "-o", tmp_path / "a.zip")
    assert code == 1
    assert "„türkisch“ ist kein bekanntes Kürzel" in err


def test_a_workspace_gives_out_and_takes_back(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    database = str(tmp_path / "amt.fwb")
    workspace = create_workspace(database, person="Frau Kurz")
    form = released(workspace, tmp_path / "antrag.docx", GERMAN, "Bitte ankreuzen.")
    plan_translation(workspace, form, ["tr"])
    workspace.close()
    sheet = tmp_path / "auftrag.xlsx"
    there = ("--workspace", database)
    code, out, err = run(
        capsys, "export", "antrag", "--to", "tr", "--format", "xlsx", "-o", sheet, "--order", *there
    )
    assert (code, out, err) == (0, f"{sheet}: tr, 2 Passagen, 2 davon ohne Übersetzung.\n", "")
    book = openpyxl.load_workbook(sheet)
    book["Türkisch"]["D3"] = "Lütfen işaretleyin."
    book["Türkisch"].delete_rows(2)
    book.save(sheet)
    code, out, err = run(capsys, "import", sheet, "--form", "antrag", *there)
    assert (code, err) == (0, "Nicht zurückgekommen: s0001\n")
    assert out.startswith("tr: 1 Übersetzung übernommen, 0 unverändert, 0 noch offen")
    package, twice = tmp_path / "paket.zip", tmp_path / "doppelt.zip"
    run(capsys, "export", "antrag", "--to", "tr", "-o", package, *there)
    assert run(capsys, "check", package) == (
        0,
        "paket.zip: package, 2 Einheiten.\n",
        "Hinweis: paket.zip: ganzes Paket: Alle Dateien kamen so zurück, wie sie hinausgingen.\n",
    )
    code, _, err = run(capsys, "import", package, "--form", "antrag", *there)
    assert code == 3
    assert "Alle Dateien kamen so zurück, wie sie hinausgingen." in err
    with zipfile.ZipFile(package) as packed, zipfile.ZipFile(twice, "w") as outer:
        outer.writestr("manifest.json", packed.read("manifest.json"))
        outer.write(package, "paket.zip")
    code, _, err = run(capsys, "import", twice, "--form", "antrag", *there)
    assert code == 3
    assert "„doppelt.zip/paket.zip“ ist ein Paket in einem Paket." in err
    workspace = open_workspace(database)
    rows = TranslationWork(workspace, form, "tr").rows()
    workspace.close()
    assert [(row.target, row.state) for row in rows] == [
        ("", State.ORDERED),
        ("Lütfen işaretleyin.", State.TRANSLATED),
    ]
