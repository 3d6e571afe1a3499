"""`workbench demo` on a folder of its own, with the real parts."""

import json
import shutil
from pathlib import Path

import docx
import pytest
from openpyxl import Workbook, load_workbook

from tests.app.forms import write_form
from tests.shared_material import PROJECT
from workbench.cli.main import main


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A data folder with the office glossary, two small forms and one translation."""
    (tmp_path / "glossaries").mkdir()
    shutil.copy(PROJECT / "glossaries" / "amtsdeutsch.xlsx", tmp_path / "glossaries")
    book = Workbook()
    book.worksheets[0].append(["Deutsch", "Sprache", "Text", "Zustand", "geprüft von"])
    book.worksheets[0].append(["Guten Tag", "tr", "İyi günler", "freigegeben", "A. B."])
    book.save(tmp_path / "glossaries" / "uebersetzungen.xlsx")
    (tmp_path / "sample_forms").mkdir()
    write_form(
        tmp_path / "sample_forms" / "bescheid.docx", "Sofern Sie umziehen, teilen Sie uns das bitte mit."
    )
    write_form(tmp_path / "sample_forms" / "faltblatt.docx", "Guten Tag")
    monkeypatch.setenv("FORMULARWERKBANK_DATA", str(tmp_path))
    return tmp_path


def test_demo_writes_every_version_and_a_summary(office: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = {path: path.read_bytes() for path in (office / "sample_forms").iterdir()}
    assert main(["demo"]) == 0
    exports = office / "exports"
    assert {path.name for path in exports.iterdir()} == {
        "bescheid-neu.docx",
        "bescheid-nachverfolgt.docx",
        "bescheid-synopse.docx",
        "faltblatt-neu.docx",
        "faltblatt-nachverfolgt.docx",
        "faltblatt-synopse.docx",
        "faltblatt-tr.docx",
        "faltblatt-en.docx",
        "faltblatt-uk.docx",
        "faltblatt-ar.docx",
        "zusammenfassung.json",
        "zusammenfassung.xlsx",
        "pruefbericht.html",
        "pruefbericht.xlsx",
        "bericht",
        "beispiel.sqlite",
    }
    revised = docx.Document(str(exports / "bescheid-neu.docx")).paragraphs[0].text
    assert revised == "Wenn Sie umziehen, teilen Sie uns das bitte mit."
    assert "<w:ins " in docx.Document(str(exports / "bescheid-nachverfolgt.docx")).element.xml
    forms = json.loads((exports / "zusammenfassung.json").read_text(encoding="utf-8"))["forms"]
    assert [(form["form"], form["suggestions"]["applied"]) for form in forms] == [
        ("bescheid.docx", 1),
        ("faltblatt.docx", 0),
    ]
    assert "bescheid.docx" in (exports / "pruefbericht.html").read_text(encoding="utf-8")
    assert load_workbook(exports / "zusammenfassung.xlsx").worksheets[0].max_row == 3
    assert {path: path.read_bytes() for path in (office / "sample_forms").iterdir()} == before
    head, first, *_ = capsys.readouterr().out.splitlines()
    assert head.split() == ["Formular", "Wörter", "Schwierigkeit", "Befunde", "übernommen", "offen"]
    assert first.startswith("bescheid.docx ")
    assert len(head) == len(first)


def test_demo_without_forms_is_one_sentence(office: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shutil.rmtree(office / "sample_forms")
    assert main(["demo", "-o", str(office / "aus")]) == 1
    assert "liegt kein Word-Formular" in capsys.readouterr().err
    assert not (office / "aus").exists()
