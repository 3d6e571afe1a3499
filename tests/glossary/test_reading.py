"""What a person sees when a glossary file is read: entries, notes, or one sentence that names the row."""

import codecs
import zipfile
from pathlib import Path

import pytest
from openpyxl import Workbook

from workbench.common.errors import InputError
from workbench.glossary.reading import read_glossary, read_table

HEADER = "term\tpos\treplacement\tkind"


def table(folder: Path, *lines: str, name: str = "liste.tsv") -> Path:
    path = folder / name
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def test_four_columns_are_enough(tmp_path: Path) -> None:
    (entry,) = read_glossary(table(tmp_path, HEADER, "nunmehr\tADV\tjetzt\treplace"))
    assert (entry.term, entry.pos, entry.replacements, entry.kind) == (
        "nunmehr",
        "ADV",
        ("jetzt",),
        "replace",
    )


def test_german_headers_and_words_mean_the_same(tmp_path: Path) -> None:
    english = table(tmp_path, f"{HEADER}\tautomatic", "nunmehr\tADV\tjetzt\treplace\tmass", name="a.tsv")
    german = table(
        tmp_path,
        "Begriff\tWortart\tErsatz\tArt\tAutomatisch",
        "nunmehr\tAdverb\tjetzt\tersetzen\tMassenersatz",
        name="b.tsv",
    )
    assert read_glossary(english) == read_glossary(german)


@pytest.mark.parametrize("cell", ["zu | wegen", "zu / wegen", "zu; wegen", "zu || wegen"])
def test_several_wordings_in_one_cell_are_alternatives(tmp_path: Path, cell: str) -> None:
    (entry,) = read_glossary(table(tmp_path, HEADER, f"bezüglich\tADP\t{cell}\treplace"))
    assert entry.replacements == ("zu", "wegen")


def test_unknown_columns_and_empty_rows_are_passed_over(tmp_path: Path) -> None:
    path = table(
        tmp_path, f"{HEADER}\tsentence", "", "nunmehr\tADV\tjetzt\treplace\tNunmehr gilt …", "\t\t\t\t"
    )
    assert [entry.term for entry in read_glossary(path)] == ["nunmehr"]


@pytest.mark.parametrize(
    ("row", "cause"),
    [
        ("\tADV\tjetzt\treplace", "Zeile 3, fehlt der Begriff"),
        ("nunmehr\tQUATSCH\tjetzt\treplace", "Zeile 3, steht in der Spalte „pos“ „QUATSCH“"),
        ("nunmehr\tADV\tjetzt\tlöschen", "Zeile 3, steht in der Spalte „kind“ „löschen“"),
        ("nunmehr\tADV\t\treplace", "Zeile 3, fehlt der Ersatz für „nunmehr“"),
        ("n" * 300 + "\tADV\tjetzt\treplace", "Zeile 3, ist der Begriff länger"),
    ],
)
def test_a_bad_row_is_named_with_its_file_and_cause(tmp_path: Path, row: str, cause: str) -> None:
    path = table(tmp_path, HEADER, "derzeit\tADV\tzurzeit\treplace", row)
    with pytest.raises(InputError) as error:
        read_glossary(path)
    assert "liste.tsv" in str(error.value)
    assert cause in str(error.value)


def test_a_missing_column_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="fehlt die Spalte „kind“"):
        read_glossary(table(tmp_path, "term\tpos\treplacement", "nunmehr\tADV\tjetzt"))


def test_doubles_are_read_once_and_noted(tmp_path: Path) -> None:
    row = "nunmehr\tADV\tjetzt\treplace"
    read = read_table(table(tmp_path, HEADER, row, row))
    assert len(read.entries) == 1
    assert "Zeilen 2 und 3 doppelt" in read.notes[0]


def test_a_contradiction_stays_and_is_noted(tmp_path: Path) -> None:
    read = read_table(table(tmp_path, HEADER, "nunmehr\tADV\tjetzt\treplace", "nunmehr\tADV\tnun\treplace"))
    assert len(read.entries) == 2
    assert "mit verschiedenen Angaben" in read.notes[0]


def test_the_same_number_twice_is_refused(tmp_path: Path) -> None:
    path = table(tmp_path, f"id\t{HEADER}", "A1\tjetzig\tADJ\tx\treplace", "A1\tderzeit\tADV\ty\treplace")
    with pytest.raises(InputError, match="Nummer „A1“ zum zweiten Mal"):
        read_glossary(path)


def test_a_plain_list_allows_what_grammar_allows_but_not_words_with_legal_meaning(tmp_path: Path) -> None:
    path = table(tmp_path, HEADER, "nunmehr\tADV\tjetzt\treplace", "soweit\tADV\twenn\treplace")
    assert [entry.automatic for entry in read_glossary(path)] == ["mass", "never"]


def test_an_empty_cell_in_the_automatic_column_means_suggestion(tmp_path: Path) -> None:
    (entry,) = read_glossary(table(tmp_path, f"{HEADER}\tautomatic", "nunmehr\tADV\tjetzt\treplace\t"))
    assert entry.automatic == "suggest"


@pytest.mark.parametrize(
    "data",
    [
        codecs.BOM_UTF8 + b"TEXT",
        codecs.BOM_UTF16_LE + "TEXT".encode("utf-16-le"),
        "TEXT".encode("cp1252"),
    ],
)
def test_text_tables_of_office_programs_are_read(tmp_path: Path, data: bytes) -> None:
    text = f"{HEADER}\r\nüberdies\tADV\taußerdem\treplace\r\n"
    encoding = {b"\xef": "utf-8-sig", b"\xff": "utf-16"}.get(data[:1], "cp1252")
    path = tmp_path / "liste.tsv"
    path.write_bytes(text.encode(encoding))
    assert read_glossary(path)[0].term == "überdies"


def test_a_table_with_semicolons_is_read(tmp_path: Path) -> None:
    path = table(tmp_path, "Begriff;Wortart;Ersatz;Art", "nunmehr;Adverb;jetzt;ersetzen", name="liste.csv")
    assert read_glossary(path)[0].replacements == ("jetzt",)


def test_a_workbook_may_have_other_sheets_first(tmp_path: Path) -> None:
    book = Workbook()
    book.worksheets[0].append(["Deckblatt"])
    sheet = book.create_sheet("Liste")
    sheet.append(["Begriff", "Wortart", "Ersatz", "Art"])
    sheet.append(["nunmehr", "Adverb", "jetzt", "ersetzen"])
    book.save(tmp_path / "liste.xlsx")
    assert read_glossary(tmp_path / "liste.xlsx")[0].term == "nunmehr"


def test_a_bad_row_of_a_workbook_is_named(tmp_path: Path) -> None:
    book = Workbook()
    book.worksheets[0].append(["Begriff", "Wortart", "Ersatz", "Art"])
    book.worksheets[0].append(["nunmehr", "Adverb", "jetzt", "egal"])
    book.save(tmp_path / "liste.xlsx")
    with pytest.raises(InputError, match=r"liste\.xlsx“, Zeile 2"):
        read_glossary(tmp_path / "liste.xlsx")


@pytest.mark.parametrize(
    "data", [b"", b"kein Excel", b"PK\x03\x04 abgeschnitten", b"\xd0\xcf\x11\xe0 altes Format"]
)
def test_what_is_no_workbook_is_refused_in_one_sentence(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "kaputt.xlsx"
    path.write_bytes(data)
    with pytest.raises(InputError, match=r"„kaputt\.xlsx“ ist keine lesbare Excel-Datei\."):
        read_glossary(path)


def test_a_zip_that_is_no_workbook_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "archiv.xlsx"
    with zipfile.ZipFile(path, "w") as package:
        package.writestr("hallo.txt", "Hallo")
    with pytest.raises(InputError, match="keine lesbare Excel-Datei"):
        read_glossary(path)


def test_a_workbook_that_declares_entities_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "bombe.xlsx"
    with zipfile.ZipFile(path, "w") as package:
        package.writestr("xl/workbook.xml", '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>')
    with pytest.raises(InputError, match="unerlaubte XML-Anweisungen"):
        read_glossary(path)


def test_an_empty_or_missing_or_foreign_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "leer.tsv").write_text("")
    (tmp_path / "bild.png").write_bytes(b"x")
    for name, cause in (
        ("leer.tsv", "ist leer"),
        ("fehlt.tsv", "gibt es nicht"),
        ("bild.png", "unbekanntes Format"),
    ):
        with pytest.raises(InputError, match=cause):
            read_glossary(tmp_path / name)
