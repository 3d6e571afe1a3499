"""`workbench translate`."""

from pathlib import Path

import docx
import pytest
from openpyxl import Workbook

from tests.app.forms import write_form
from tests.rendering import needs_libreoffice
from tests.shared_material import PROJECT
from workbench.cli.main import main
from workbench.document.conversion import convert
from workbench.document.opening import open_form


@pytest.fixture
def form(tmp_path: Path) -> Path:
    return write_form(tmp_path / "blatt.docx", "Guten Tag", "Nur auf Deutsch")


@pytest.fixture
def pairs(tmp_path: Path) -> Path:
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.append(["Deutsch", "Sprache", "Text", "Zustand", "geprüft von"])
    sheet.append(["Guten Tag", "tr", "İyi günler", "freigegeben", "A. B."])
    sheet.append(["Guten Tag", "ar", "يوم جيد", "Entwurf", ""])
    sheet.append(["Nur auf Deutsch", "en", "Only in German", "freigegeben", "C. D."])
    sheet.append(["Guten Tag", "en", "Hello", "freigegeben", "C. D."])
    book.save(tmp_path / "paare.xlsx")
    return tmp_path / "paare.xlsx"


def test_missing_translation_stays_german_and_is_listed(
    form: Path, pairs: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "tr.docx"
    arguments = ["translate", str(form), "--to", "tr", "-o", str(out), "--pairs", str(pairs)]
    assert main([*arguments, "--layout", "translated"]) == 3
    assert [paragraph.text for paragraph in docx.Document(str(out)).paragraphs] == [
        "İyi günler",
        "Nur auf Deutsch",
    ]
    captured = capsys.readouterr()
    assert "Ohne Übersetzung (tr): s0002 Nur auf Deutsch" in captured.err
    assert "1 Passage übersetzt, 1 bleibt deutsch" in captured.out


def test_complete_translation_ends_with_0(form: Path, pairs: Path, tmp_path: Path) -> None:
    out = tmp_path / "en.docx"
    assert main(["translate", str(form), "--to", "en", "-o", str(out), "--pairs", str(pairs)]) == 0
    cells = [
        cell.text for table in docx.Document(str(out)).tables for row in table.rows for cell in row.cells
    ]
    assert {"Guten Tag", "Hello", "Nur auf Deutsch", "Only in German"} <= set(cells)


def test_unreviewed_translation_is_named(
    form: Path, pairs: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ["translate", str(form), "--to", "ar", "-o", str(tmp_path / "ar.docx"), "--pairs", str(pairs)]
    assert main(arguments) == 3
    assert "Ungeprüft (ar): 1 Übersetzung hat" in capsys.readouterr().err


@pytest.mark.parametrize("to", [["tr,ar"], ["tr", "ar"]])
def test_several_languages_get_a_file_each(form: Path, pairs: Path, tmp_path: Path, to: list[str]) -> None:
    out = tmp_path / "aus"
    out.mkdir()
    assert main(["translate", str(form), "--to", *to, "-o", str(out), "--pairs", str(pairs)]) == 3
    assert {path.name for path in out.iterdir()} == {"blatt-tr.docx", "blatt-ar.docx"}


def test_several_languages_extend_the_named_file(form: Path, pairs: Path, tmp_path: Path) -> None:
    out = tmp_path / "neu.docx"
    assert main(["translate", str(form), "--to", "tr,en", "-o", str(out), "--pairs", str(pairs)]) == 3
    assert (tmp_path / "neu-tr.docx").exists()
    assert (tmp_path / "neu-en.docx").exists()
    assert not out.exists()


def test_no_language_is_written_when_one_of_them_would_replace_the_form(
    form: Path, pairs: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = form.rename(tmp_path / "blatt-tr.docx")
    out = tmp_path / "blatt.docx"
    assert main(["translate", str(source), "--to", "en,tr", "-o", str(out), "--pairs", str(pairs)]) == 1
    assert "wird nie überschrieben" in capsys.readouterr().err
    assert not (tmp_path / "blatt-en.docx").exists()


def test_translation_onto_the_form_is_refused(
    form: Path, pairs: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = form.read_bytes()
    assert main(["translate", str(form), "--to", "tr", "-o", str(form), "--pairs", str(pairs)]) == 1
    assert "wird nie überschrieben" in capsys.readouterr().err
    assert form.read_bytes() == before


@needs_libreoffice
def test_old_word_file_is_translated_into_a_docx(
    form: Path, pairs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = tmp_path / "alt.doc"
    old.write_bytes(convert(form.read_bytes(), form.name, "doc"))
    monkeypatch.chdir(tmp_path)
    assert main(["translate", "alt.doc", "--to", "en", "--layout", "translated", "--pairs", str(pairs)]) == 0
    texts = [paragraph.text for paragraph in docx.Document(str(tmp_path / "alt-en.docx")).paragraphs]
    assert texts == ["Hello", "Only in German"]


def test_form_to_fill_in_keeps_its_layout_and_says_what_counts(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.append(["Deutsch", "Sprache", "Text", "Zustand", "geprüft von"])
    sheet.append(["Beitragszahlung", "ti", "ስም ስድራ", "freigegeben", "A. B."])
    book.save(tmp_path / "paare.xlsx")
    form, out = PROJECT / "sample_forms" / "weiterbewilligungsantrag.docx", tmp_path / "neu.docx"
    arguments = [
        "translate",
        str(form),
        "--to",
        "ti",
        "-o",
        str(out),
        "--pairs",
        str(tmp_path / "paare.xlsx"),
    ]
    assert main(arguments) == 3
    texts = [segment.text for segment in open_form(out).document.segments]
    body = texts.index(
        "Die Übersetzung ist nur eine Hilfe. Rechtlich gilt der deutsche Text. "
        "Bitte füllen Sie das Formular auf Deutsch aus."
    )
    assert "ብቋንቋ ጀርመን" in texts[body + 1]
    assert texts[body + 2].startswith("Noch nicht übersetzt: ")
    assert texts[texts.index("Beitragszahlung") + 1] == "ስም ስድራ"
    assert (
        "Hinweis (ti): Für Tigrinya braucht der Rechner eine Schrift mit äthiopischen Zeichen"
        in capsys.readouterr().err
    )


@pytest.mark.parametrize(
    ("way", "expected"), [("beside", ["Guten Tag / Hello"]), ("under", ["Guten Tag", "Hello"])]
)
def test_bilingual_layout_can_be_chosen(
    form: Path, pairs: Path, tmp_path: Path, way: str, expected: list[str]
) -> None:
    out = tmp_path / "en.docx"
    arguments = [
        "translate",
        str(form),
        "--to",
        "en",
        "-o",
        str(out),
        "--pairs",
        str(pairs),
        "--bilingual",
        way,
    ]
    assert main(arguments) == 0
    texts = [paragraph.text for paragraph in docx.Document(str(out)).paragraphs]
    assert texts[2 : 2 + len(expected)] == expected


def test_text_file_has_no_layout_for_a_second_language(
    pairs: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = tmp_path / "blatt.txt"
    source.write_text("Guten Tag\n", encoding="utf-8")
    arguments = [
        "translate",
        str(source),
        "--to",
        "en",
        "-o",
        str(tmp_path / "en.docx"),
        "--pairs",
        str(pairs),
    ]
    assert main([*arguments, "--bilingual", "under"]) == 1
    assert "kann nur als Tabelle zweisprachig ausgegeben werden" in capsys.readouterr().err
    assert main(arguments) == 0
