"""What a person sees when a glossary file is read: entries, notes, or one sentence that names the row."""

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
        ("nun\tADV\t" + "j" * 501 + "\treplace", "Zeile 3, ist der Ersatz für „nun“ länger als 500"),
        ("a\tADV\tb\treplace", "Zeile 3, ist „a“ nur ein einzelnes Zeichen"),
        (".*\tADV\tb\treplace", "Zeile 3, beginnt „.*“ nicht mit"),
        ("überdies\tADV\tauÃŸerdem\treplace", "Zeile 3, sind in der Spalte „replacement“ Umlaute"),
        ("nun\tADV\tje\x07tzt\treplace", "Zeile 3, stehen in der Spalte „replacement“ unzulässige"),
        ("nun", "Zeile 3, steht in der Spalte „kind“ „“"),
    ],
)
def test_a_bad_row_is_named_and_the_others_work(tmp_path: Path, row: str, cause: str) -> None:
    read = read_table(
        table(tmp_path, HEADER, "derzeit\tADV\tzurzeit\treplace", row, "nunmehr\tADV\tjetzt\treplace")
    )
    assert [entry.term for entry in read.entries] == ["derzeit", "nunmehr"]
    (note,) = read.notes
    assert str(note).startswith(f"Im Glossar „liste.tsv“, {cause}")
    assert str(note).endswith("Die Zeile wird nicht benutzt.")


def test_a_missing_column_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="fehlt die Spalte „kind“"):
        read_glossary(table(tmp_path, "term\tpos\treplacement", "nunmehr\tADV\tjetzt"))


def test_doubles_are_read_once_and_noted(tmp_path: Path) -> None:
    row = "nunmehr\tADV\tjetzt\treplace"
    read = read_table(table(tmp_path, HEADER, row, row))
    assert len(read.entries) == 1
    assert "Zeile 3, steht „nunmehr“ wie in Zeile 2 doppelt" in str(read.notes[0])


def test_a_contradiction_stays_and_is_noted(tmp_path: Path) -> None:
    read = read_table(table(tmp_path, HEADER, "nunmehr\tADV\tjetzt\treplace", "nunmehr\tADV\tnun\treplace"))
    assert len(read.entries) == 2
    assert "mit anderen Angaben" in str(read.notes[0])


def test_two_senses_of_a_term_are_no_contradiction(tmp_path: Path) -> None:
    rows = ("Auflage\tNOUN\tBedingung\treplace\tBescheid", "Auflage\tNOUN\tAusgabe\treplace\tBuch")
    read = read_table(table(tmp_path, f"{HEADER}\tNur mit", *rows))
    assert [entry.required_contexts for entry in read.entries] == [("Bescheid",), ("Buch",)]
    assert read.notes == ()


def test_the_second_row_of_a_number_is_left_out(tmp_path: Path) -> None:
    path = table(tmp_path, f"id\t{HEADER}", "A1\tjetzig\tADJ\tx\treplace", "A1\tderzeit\tADV\ty\treplace")
    read = read_table(path)
    assert [entry.term for entry in read.entries] == ["jetzig"]
    assert "Zeile 3, steht die Nummer „A1“ zum zweiten Mal (zuerst in Zeile 2)" in str(read.notes[0])


def test_rows_without_a_number_get_one_that_is_free(tmp_path: Path) -> None:
    path = table(tmp_path, f"id\t{HEADER}", "\tjetzig\tADJ\tx\treplace", "Z2\tderzeit\tADV\ty\treplace")
    assert [entry.id for entry in read_glossary(path)] == ["Z2a", "Z2"]


def test_a_plain_list_allows_what_grammar_allows_but_not_words_with_legal_meaning(tmp_path: Path) -> None:
    path = table(tmp_path, HEADER, "nunmehr\tADV\tjetzt\treplace", "soweit\tADV\twenn\treplace")
    assert [entry.automatic for entry in read_glossary(path)] == ["mass", "never"]


def test_an_empty_cell_in_the_automatic_column_means_suggestion(tmp_path: Path) -> None:
    (entry,) = read_glossary(table(tmp_path, f"{HEADER}\tautomatic", "nunmehr\tADV\tjetzt\treplace\t"))
    assert entry.automatic == "suggest"


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"]
)
def test_text_tables_of_office_programs_are_read(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "liste.tsv"
    path.write_bytes(f"{HEADER}\r\nüberdies\tADV\taußerdem\treplace\r\n".encode(encoding))
    assert read_glossary(path)[0].term == "überdies"


def test_a_line_in_another_encoding_is_noted(tmp_path: Path) -> None:
    good = f"{HEADER}\nüberdies\tADV\taußerdem\treplace\n".encode()
    path = tmp_path / "liste.tsv"
    path.write_bytes(good + "gemäß\tADP\tnach\treplace\n".encode("cp1252"))
    read = read_table(path)
    assert [entry.term for entry in read.entries] == ["überdies"]
    assert "Zeile 3, sind in der Spalte „term“ Umlaute oder Sonderzeichen zerstört" in str(read.notes[0])


@pytest.mark.parametrize("encoding", ["cp850", "mac_roman"])
def test_letters_of_old_systems_are_noted_not_guessed(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "liste.tsv"
    rows = (HEADER, "nunmehr\tADV\tjetzt\treplace", "überdies\tADV\taußerdem\treplace")
    path.write_bytes("\n".join(rows).encode(encoding))
    read = read_table(path)
    assert [entry.term for entry in read.entries] == ["nunmehr"]
    assert "Zeile 3, sind in der Spalte" in str(read.notes[0])


def test_a_stray_zero_spoils_its_row_only(tmp_path: Path) -> None:
    path = table(tmp_path, HEADER, "nun\0mehr\tADV\tjetzt\treplace", "derzeit\tADV\tzurzeit\treplace")
    assert [entry.term for entry in read_glossary(path)] == ["derzeit"]


def test_a_stray_quotation_mark_swallows_no_row(tmp_path: Path) -> None:
    rows = (
        'nunmehr\tADV\t"jetzt\treplace',
        'sofern\tADV\t"wenn" oder falls\treplace',
        "derzeit\tADV\tzurzeit\treplace",
    )
    assert [entry.term for entry in read_glossary(table(tmp_path, HEADER, *rows))] == [
        "nunmehr",
        "sofern",
        "derzeit",
    ]


def test_quoted_cells_may_have_several_lines(tmp_path: Path) -> None:
    rows = ('nunmehr;ADV;"jetzt\nnun";replace', "derzeit;ADV;zurzeit;replace;neu")
    read = read_table(table(tmp_path, HEADER.replace("\t", ";"), *rows, name="liste.csv"))
    assert [entry.replacements for entry in read.entries] == [("jetzt", "nun"), ("zurzeit",)]
    assert [place.line for place in read.places] == [2, 4]


def test_a_title_may_stand_above_the_columns(tmp_path: Path) -> None:
    path = table(tmp_path, "Amtsglossar, Stand 2026", "", HEADER, "nunmehr\tADV\tjetzt\treplace")
    assert read_table(path).places[0].line == 4


def test_a_word_with_legal_meaning_is_never_automatic_whatever_the_list_says(tmp_path: Path) -> None:
    read = read_table(table(tmp_path, f"{HEADER}\tautomatic", "i.d.R.\tABBR\tmeist\treplace\tmass"))
    assert read.entries[0].automatic == "never"
    assert "Zeile 2, darf „i.d.R.“ nie automatisch ersetzt werden" in str(read.notes[0])


def test_a_hundred_thousand_rows_are_read(tmp_path: Path) -> None:
    rows = (f"Wort{number}\tNOUN\tErsatz{number}\treplace" for number in range(100_000))
    assert len(read_glossary(table(tmp_path, HEADER, *rows))) == 100_000


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
