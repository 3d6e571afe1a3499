"""`workbench glossary import | export | check` as an editor uses them."""

import json
from pathlib import Path

import pytest
from openpyxl import load_workbook

from tests.cli.running import workbench
from workbench.app.user_settings import UserSettings, write_user_settings
from workbench.cli.main import main
from workbench.glossary.reading import read_glossary

HEADER = "id\tBegriff\tWortart\tErsatz\tArt\tAutomatisch\tRechtsrisiko\tStatus\tGültig ab\tGültig bis"
GOOD = "A1\tnunmehr\tAdverb\tjetzt\tersetzen\tMassenersatz\tgering\tfreigegeben"


def table(folder: Path, *rows: str, name: str = "liste.tsv") -> Path:
    path = folder / name
    path.write_text("\n".join((HEADER, *rows)) + "\n", encoding="utf-8")
    return path


def checked(
    capsys: pytest.CaptureFixture[str], code: int, *paths: Path
) -> dict[str, list[dict[str, object]]]:
    assert main(["glossary", "check", "--json", *map(str, paths)]) == code
    found = json.loads(capsys.readouterr().out)
    assert found["schema"] == 1
    return dict(found)


def test_a_sound_glossary_needs_no_decision(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    found = checked(capsys, 0, table(tmp_path, GOOD))
    assert found["findings"] == []
    assert found["files"] == [{"file": "liste.tsv", "entries": 1, "used": 1}]


def test_without_a_name_the_glossaries_of_the_settings_count(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_user_settings(UserSettings(glossaries=(table(tmp_path, GOOD, name="eigene.tsv"),)))
    found = checked(capsys, 0)
    assert found["files"] == [{"file": "eigene.tsv", "entries": 1, "used": 1}]


def test_the_office_glossary_needs_no_decision(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["glossary", "check"]) == 0
    assert "0 Stellen zu entscheiden" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("rows", "kind", "lines", "message"),
    [
        (("\t\tAdverb\tjetzt\tersetzen",), "unusable_row", [3], "fehlt der Begriff"),
        (("A1\tderzeit\tAdverb\tzurzeit\tersetzen",), "unusable_row", [3], "„A1“ zum zweiten Mal"),
        (("A2\tNunmehr\tAdverb\tnun\tersetzen",), "several_replacements", [2], "„jetzt“, „nun“"),
        (("A2\tnunmehr\tAdverb\t\tbehalten",), "several_replacements", [2], "„jetzt“, behalten"),
        (("A2\tjetzt\tAdverb\tnunmehr\tersetzen",), "cycle", [2], "„nunmehr“ → „jetzt“ → „nunmehr“"),
        (("A2\tderzeit\tAdverb\tDerzeit\tersetzen",), "cycle", [3], "„derzeit“ → „derzeit“"),
        (
            ("A2\tjetzt\tAdverb\t\tvermeiden",),
            "avoided_replacement",
            [2],
            "„jetzt“ soll selbst vermieden werden",
        ),
        (("A2\tjetzt\tAdverb\theute\tersetzen",), "replaced_replacement", [2], "„jetzt“ wird selbst ersetzt"),
        (
            ("A2\tVordruck\tSubstantiv\tBlablubs\tersetzen",),
            "missing_gender",
            [3],
            "Geschlecht von „Blablubs“",
        ),
        (("A2\teinreichen\tVerb\tblafaseln\tersetzen",), "unknown_form", [3], "„blafaseln“ ist unbekannt"),
        (("A2\tsoweit\tAdverb\twenn\tersetzen\tMassenersatz",), "never_automatic", [3], "nennt den Umfang"),
        (("A2\tderzeit\tAdverb\tzurzeit\tersetzen\tMassenersatz\thoch",), "risky_mass", [3], "Rechtsrisiko"),
    ],
)
def test_what_needs_a_decision_is_named_with_its_line(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    rows: tuple[str, ...],
    kind: str,
    lines: list[int],
    message: str,
) -> None:
    found = checked(capsys, 3, table(tmp_path, GOOD, *rows))["findings"]
    assert [(item["kind"], item["decision"]) for item in found] == [(kind, True)]
    assert [item["line"] for item in found] == lines
    assert message in str(found[0]["message"])


@pytest.mark.parametrize(
    ("row", "kind"),
    [
        ("A2\tderzeit\tAdverb\tzurzeit\tersetzen\t\t\tgesperrt", "blocked"),
        ("A2\tderzeit\tAdverb\tzurzeit\tersetzen\t\t\t\t\t31.12.2020", "expired"),
        ("A2\tderzeit\tAdverb\tzurzeit\tersetzen\t\t\t\t1.1.2999", "not_yet_valid"),
        ("A2\tnunmehr\tAdverb\tjetzt\tersetzen", "double"),
    ],
)
def test_what_is_not_used_is_shown(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], row: str, kind: str
) -> None:
    found = checked(capsys, 0, table(tmp_path, GOOD, row))
    assert [(item["kind"], item["decision"]) for item in found["findings"]] == [(kind, False)]
    assert found["files"][0]["used"] == 1


def test_a_cycle_of_blocked_entries_is_none(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    found = checked(capsys, 0, table(tmp_path, GOOD, "A2\tjetzt\tAdverb\tnunmehr\tersetzen\t\t\tgesperrt"))
    assert [item["kind"] for item in found["findings"]] == ["blocked"]


def test_glossaries_are_checked_together(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    other = table(tmp_path, "B1\tjetzt\tAdverb\tnunmehr\tersetzen", name="zweite.tsv")
    found = checked(capsys, 3, table(tmp_path, GOOD), other)["findings"]
    assert [item["kind"] for item in found] == ["cycle"]


def test_the_forms_are_shown_for_confirmation(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = table(tmp_path, "A1\tVordruck\tSubstantiv\tFormular\tersetzen")
    assert main(["glossary", "check", "--forms", str(path)]) == 0
    assert "Dativ Plural:          den Vordrucken -> den Formularen" in capsys.readouterr().out
    assert main(["glossary", "check", "--forms", "--json", str(path)]) == 0
    (preview,) = json.loads(capsys.readouterr().out)["forms"]
    dative = {"place": "Dativ Plural", "term": ["den Vordrucken"], "replacement": ["den Formularen"]}
    assert dative in preview["forms"]


def test_a_missing_column_is_one_german_sentence(tmp_path: Path) -> None:
    path = tmp_path / "liste.tsv"
    path.write_text("Begriff\tErsatz\nnunmehr\tjetzt\n", encoding="utf-8")
    done = workbench("glossary", "check", path)
    assert (done.returncode, done.stdout) == (1, b"")
    assert done.stderr.decode().startswith(
        "Im Glossar „liste.tsv“, Zeile 1, fehlt die Spalte „pos“, „kind“. "
    )


@pytest.mark.parametrize("suffix", [".xlsx", ".tsv", ".tbx"])
def test_lists_are_imported_and_bad_rows_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], suffix: str
) -> None:
    path, out = table(tmp_path, GOOD, "A2\t\tAdverb\tjetzt\tersetzen"), tmp_path / f"neu{suffix}"
    assert main(["glossary", "import", str(path), "-o", str(out)]) == 3
    shown = capsys.readouterr()
    assert "Hinweis: Im Glossar „liste.tsv“, Zeile 3, fehlt der Begriff." in shown.err
    assert f"neu{suffix}: 1 Eintrag, davon 1 übernommen; 1 Hinweis." in shown.out
    assert [(entry.term, entry.status) for entry in read_glossary(out)] == [("nunmehr", "released")]


def test_new_entries_join_a_glossary_as_proposals(tmp_path: Path) -> None:
    base = table(tmp_path, GOOD)
    rows = (
        GOOD,
        "A1\tderzeit\tAdverb\tzurzeit\tersetzen\t\t\tfreigegeben",
        "A3\talt\tAdjektiv\tneu\tersetzen\t\t\tgesperrt",
    )
    lists = table(tmp_path, *rows[:1], name="eins.tsv"), table(tmp_path, *rows[1:], name="zwei.tsv")
    out = tmp_path / "neu.tsv"
    assert main(["glossary", "import", *map(str, lists), "--into", str(base), "-o", str(out)]) == 0
    assert [(entry.id, entry.term, entry.status) for entry in read_glossary(out)] == [
        ("A1", "nunmehr", "released"),
        ("A1-2", "derzeit", "proposed"),
        ("A3", "alt", "blocked"),
    ]


def test_only_released_entries_are_exported(tmp_path: Path) -> None:
    path, out = table(tmp_path, GOOD, "A2\tderzeit\tAdverb\tzurzeit\tersetzen"), tmp_path / "neu.tbx"
    assert main(["glossary", "export", str(path), "-o", str(out), "--status", "freigegeben"]) == 0
    assert [entry.term for entry in read_glossary(out)] == ["nunmehr"]


@pytest.mark.parametrize("command", ["import", "export"])
def test_the_input_is_never_overwritten(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], command: str
) -> None:
    path = table(tmp_path, GOOD)
    before = path.read_bytes()
    assert main(["glossary", command, str(path), "-o", str(path)]) == 1
    assert "wird nie überschrieben" in capsys.readouterr().err
    assert path.read_bytes() == before


@pytest.mark.parametrize("name", ["neu.pdf", "fehlt/neu.tsv"])
def test_a_result_that_cannot_be_written_is_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    assert main(["glossary", "export", str(table(tmp_path, GOOD)), "-o", str(tmp_path / name)]) == 1
    assert "kann nicht geschrieben werden" in capsys.readouterr().err


def test_other_commands_name_bad_rows_and_use_the_others(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    form = tmp_path / "brief.txt"
    form.write_text("Wir zahlen nunmehr jeden Monat.\n", encoding="utf-8")
    glossary = table(tmp_path, GOOD, *["\t\tAdverb\tjetzt\tersetzen"] * 12)
    assert main(["suggest", str(form), "--glossary", str(glossary), "--json"]) == 0
    shown = capsys.readouterr()
    assert [item["replacement"] for item in json.loads(shown.out)["suggestions"]] == ["jetzt"]
    assert "Hinweis: Im Glossar „liste.tsv“, Zeile 3, fehlt der Begriff." in shown.err
    assert "Hinweis: 2 weitere Zeilen des Glossars." in shown.err


@pytest.fixture
def forms(tmp_path: Path) -> Path:
    """A workbook with the sheet "Formen" of one entry."""
    path = table(tmp_path, "A1\tVordruck\tSubstantiv\tFormular\tersetzen")
    assert main(["glossary", "export", str(path), "-o", str(tmp_path / "formen.xlsx"), "--forms"]) == 0
    return tmp_path / "formen.xlsx"


def judged(path: Path, verdict: str, correction: str = "") -> Path:
    """The workbook after an editor judged all forms, the last one so."""
    book = load_workbook(path)
    sheet = book["Formen"]
    for row in range(2, sheet.max_row + 1):
        sheet.cell(row, 7).value = "ja"
    sheet.cell(sheet.max_row, 7).value, sheet.cell(sheet.max_row, 8).value = verdict, correction
    book.save(path)
    return path


def test_an_editor_confirms_every_form(forms: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rows = list(load_workbook(forms)["Formen"].iter_rows(values_only=True))
    assert rows[0][3:7] == ("Stelle", "Form des Begriffs", "Form des Ersatzes", "Stimmt?")
    assert ("Dativ Plural", "den Vordrucken", "den Formularen", None) in [row[3:7] for row in rows]
    capsys.readouterr()
    (waiting,) = checked(capsys, 0, forms)["findings"]
    assert (waiting["kind"], waiting["message"]) == ("unconfirmed_forms", "Noch nicht bestätigte Formen: 8.")
    assert checked(capsys, 0, judged(forms, "ja"))["findings"] == []


def test_a_form_that_an_editor_calls_wrong_needs_a_decision(
    forms: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    capsys.readouterr()
    (wrong,) = checked(capsys, 3, judged(forms, "nein", "die Formblätter"))["findings"]
    assert (wrong["kind"], wrong["sheet"], wrong["line"]) == ("wrong_form", "Formen", 9)
    assert "Richtig ist „die Formblätter“." in str(wrong["message"])


def test_a_confirmed_form_of_an_entry_that_was_changed_needs_a_new_look(
    forms: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    book = load_workbook(judged(forms, "ja"))
    book["Glossar"]["D2"] = "Blatt"
    book.save(forms)
    capsys.readouterr()
    found = checked(capsys, 3, forms)["findings"]
    assert {item["kind"] for item in found} == {"changed_form"}


def test_what_was_confirmed_stays_in_the_next_export(forms: Path, tmp_path: Path) -> None:
    again = tmp_path / "wieder.xlsx"
    assert main(["glossary", "export", str(judged(forms, "ja")), "-o", str(again), "--forms"]) == 0
    assert {row[6] for row in load_workbook(again)["Formen"].iter_rows(min_row=2, values_only=True)} == {"ja"}


def test_forms_are_confirmed_in_workbooks_only(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "formen.tsv"
    assert main(["glossary", "export", str(table(tmp_path, GOOD)), "-o", str(out), "--forms"]) == 1
    assert "nur in einer Excel-Tabelle" in capsys.readouterr().err
