from collections.abc import Sequence
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.common.errors import InputError
from workbench.model.translation import TranslationPair
from workbench.translation.exchange.xlsx_pairs import HEADERS, read_pairs, write_pairs


def _sheet(folder: Path, *rows: Sequence[object], headers: Sequence[str] = HEADERS) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    for row in (headers, *rows):
        sheet.append(list(row))
    path = folder / "paare.xlsx"
    book.save(path)
    return path


def _refusal(path: Path) -> str:
    with pytest.raises(InputError) as caught:
        read_pairs(path)
    return str(caught.value)


def test_pairs_come_back_as_written(tmp_path: Path) -> None:
    pairs = (
        TranslationPair("=1+1 ist zwei", "ar", "يساوي", "Entwurf, nicht geprüft", ""),
        TranslationPair("Zwei\nZeilen mit _x000D_", "tr", "-iki", "geprüft", "A. Yılmaz"),
    )
    write_pairs(tmp_path / "paare.xlsx", pairs)
    assert read_pairs(tmp_path / "paare.xlsx") == pairs


def test_columns_are_found_by_name_in_any_order(tmp_path: Path) -> None:
    path = _sheet(
        tmp_path, ["x", "Evet", "tr", "Ja"], headers=["Notiz", "Übersetzung", "LANGUAGE", " deutsch "]
    )
    assert read_pairs(path) == (TranslationPair("Ja", "tr", "Evet"),)


def test_rows_without_a_translation_are_work_to_do_and_no_error(tmp_path: Path) -> None:
    assert read_pairs(_sheet(tmp_path, ["Ja", "tr", None], [None] * 5, ["Nein", "", ""])) == ()


@pytest.mark.parametrize(
    ("row", "sentence"),
    [
        (["", "tr", "Evet"], "„paare.xlsx“, Zeile 3: Der deutsche Text fehlt."),
        (["Ja", None, "Evet"], "„paare.xlsx“, Zeile 3: Die Sprache fehlt."),
        (["Ja", "Türkisch", "Evet"], "„paare.xlsx“, Zeile 3: „Türkisch“ ist kein Sprachkürzel."),
        (["Ja", "tr", "=A1"], "„paare.xlsx“, Zeile 3: Die Zelle C3 enthält eine Formel."),
    ],
)
def test_a_bad_row_is_named(tmp_path: Path, row: list[str], sentence: str) -> None:
    assert _refusal(_sheet(tmp_path, ["Gut", "tr", "İyi"], row)) == sentence


def test_a_missing_column_is_named(tmp_path: Path) -> None:
    assert "Die Spalte „Text“ fehlt" in _refusal(_sheet(tmp_path, headers=["Deutsch", "Sprache"]))


def test_a_column_that_comes_twice_is_named(tmp_path: Path) -> None:
    assert "„German“ kommt zweimal vor" in _refusal(_sheet(tmp_path, headers=[*HEADERS, "German"]))


@pytest.mark.parametrize("content", [b"", b"Deutsch;Sprache;Text", b"PK\x03\x04 kaputt"])
def test_a_file_that_is_no_workbook_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "paare.xlsx"
    path.write_bytes(content)
    assert _refusal(path).startswith("„paare.xlsx“")


def test_a_word_file_is_no_workbook(tmp_path: Path) -> None:
    import docx

    docx.Document().save(str(tmp_path / "paare.xlsx"))
    assert "keine Excel-Mappe" in _refusal(tmp_path / "paare.xlsx")


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    assert "gibt es nicht" in _refusal(tmp_path / "fehlt.xlsx")


def test_a_text_longer_than_a_cell_is_refused_and_nothing_written(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="länger als 32767 Zeichen"):
        write_pairs(tmp_path / "paare.xlsx", [TranslationPair("a" * 32_768, "tr", "b")])
    assert not (tmp_path / "paare.xlsx").exists()


TEXT = st.text(st.characters(codec="utf-8", categories=("L", "N", "P", "S", "Zs")), min_size=1).map(str.strip)


@given(source=TEXT.filter(bool), target=TEXT.filter(bool))
def test_any_text_comes_back_as_written(
    source: str, target: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.mktemp("paare") / "paare.xlsx"
    write_pairs(path, [TranslationPair(source, "ar", target)])
    assert read_pairs(path) == (TranslationPair(source, "ar", target),)
