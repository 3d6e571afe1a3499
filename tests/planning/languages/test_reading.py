"""Statistics files as offices really send them."""

from pathlib import Path

import pytest

from tests.planning.languages.tables import table, workbook
from workbench.common.errors import InputError
from workbench.planning.languages.reading import read_statistics

PLAIN = (("Türkei", 50), ("Syrien", 30), ("Iran", 20))


def test_titles_sums_subtotals_footnotes_and_shares(tmp_path: Path) -> None:
    path = workbook(
        tmp_path / "a.xlsx",
        {
            "Deckblatt": [["Statistik"], ["Stand 1. Januar 2024"]],
            "Tabelle": [
                ["Grundsicherung im Alter"],
                ["Stichtag: 31.12.2023"],
                [],
                ["Staatsangehörigkeit", "Personen", None, None, "Anteil in %"],
                [None, "insgesamt", "männlich", "weiblich", None],
                ["Insgesamt", "10.000", 5000, 5000, 100],
                ["Deutschland", 7000, 3000, 4000, 70.0],
                ["Europa", 2000, 1000, 1000, 20.0],
                ["Türkei 1)", "1.000", 500, 500, 10.0],
                ["Bosnien u. Herz.", 500, 250, 250, 5],
                ["Ukraine", 500, 250, 250, 5],
                ["Länder mit Abkommen", 900, None, None, 9],
                ["Syrien, Arabische Republik", 600, 1, 599, 6],
                ["Iran", 300, 1, 299, 3],
                ["staatenlos", 60, 30, 30, 0.6],
                ["Sonstige", 38, 19, 19, 0.3],
                ["Malta", 2, 1, 1, 0],
                ["San Marino", "x", "x", "x", "x"],
                ["1) ohne Nordzypern"],
                ["Quelle: Amt für Statistik"],
            ],
        },
    )
    found = read_statistics(path)
    assert {row.territory: row.persons for row in found.rows} == {
        "TR": 1000,
        "BA": 500,
        "UA": 500,
        "SY": 600,
        "IR": 300,
    }
    assert [(row.name, row.persons) for row in found.unmapped] == [
        ("staatenlos", 60),
        ("Sonstige", 38),
        ("Staatsangehörigkeiten mit je unter 3 Personen", 2),
    ]
    assert (found.persons, found.german, found.suppressed, found.stand) == (
        3000,
        7000,
        ("San Marino",),
        "31.12.2023",
    )


def test_csv_of_windows_with_keys_and_thousands(tmp_path: Path) -> None:
    path = tmp_path / "l.csv"
    path.write_bytes(
        "Ausländische Bevölkerung am 31. Dezember 2023;;\r\n\r\nSchlüssel;Staatsangehörigkeit;Personen\r\n"
        "163;Türkei;12.345\r\n475;Syrien;6 789\r\n129;Griechenland;1.001\r\n997;staatenlos;12\r\n"
        ";Summe;20.147\r\n".encode("cp1252")
    )
    found = read_statistics(path)
    assert [row.persons for row in found.rows] == [12345, 6789, 1001]
    assert (found.persons, found.stand, found.notes) == (20147, "31.12.2023", ())


def test_men_and_women_are_added_where_no_total_is_given(tmp_path: Path) -> None:
    rows = table(
        ("Türkei", 5, 6), ("Syrien", 7, 6), ("Polen", 9, 8), heading=("Land", "männlich", "weiblich")
    )
    assert read_statistics(workbook(tmp_path / "j.xlsx", {"T": rows})).persons == 41


def test_rows_by_sex_and_district_count_once(tmp_path: Path) -> None:
    rows = [
        (name, district, sex, count * (2 if sex == "insgesamt" else 1))
        for name, count in PLAIN
        for district in ("Nord", "Süd")
        for sex in ("m", "w", "insgesamt")
    ]
    path = workbook(
        tmp_path / "i.xlsx", {"T": table(*rows, heading=("Land", "Bezirk", "Geschlecht", "Anzahl"))}
    )
    assert {row.name: row.persons for row in read_statistics(path).rows} == {
        "Türkei": 200,
        "Syrien": 120,
        "Iran": 80,
    }


def test_a_sum_that_differs_is_told(tmp_path: Path) -> None:
    path = workbook(tmp_path / "s.xlsx", {"T": table(("Insgesamt", 120), *PLAIN)})
    assert any("120" in note and "100" in note for note in read_statistics(path).notes)


def test_hidden_sheets_are_named_and_not_read(tmp_path: Path) -> None:
    path = workbook(tmp_path / "h.xlsx", {"T": table(*PLAIN), "Alt": table(*PLAIN)}, hidden=["Alt"])
    assert "Das ausgeblendete Blatt „Alt“ wurde nicht gelesen." in read_statistics(path).notes


@pytest.mark.parametrize(
    ("sheets", "told"),
    [
        ({"2022": table(*PLAIN), "2023": table(*PLAIN)}, "mehrere Tabellen"),
        (
            {"T": table(("Türkei", 5, 6), ("Iran", 7, 6), ("Polen", 9, 8), heading=("Land", 2022, 2023))},
            "Stichtagen",
        ),
        ({"T": table(("Türkei", -5), ("Iran", 7), ("Polen", 8))}, "Zeile 2: „-5“ ist negativ"),
        ({"T": table(("Türkei", 5.5), ("Iran", 7), ("Polen", 8))}, "„5,5“ ist ein Bruch"),
        (
            {"T": table(("Türkei", "=1+1"), ("Iran", "=1"), ("Polen", "=2"))},
            "Formeln ohne gespeichertes Ergebnis",
        ),
        ({"T": table(("Türkei", None), ("Iran", None), ("Polen", None))}, "keine Tabelle"),
        ({"T": table(("Türkei", 0), ("Iran", 0), ("Polen", "-"))}, "keine Zahlen"),
        ({"T": [["Umsatz", "Euro"], ["Januar", 5]]}, "keine Tabelle"),
        (
            {
                "T": table(
                    ("A", "B", "Türkei", 66),
                    ("A", "C", "Türkei", 67),
                    ("D", "E", "Iran", 70),
                    heading=("Name", "Vorname", "Staatsangehörigkeit", "Alter"),
                )
            },
            "einzelne Personen",
        ),
        (
            {"T": table(("Türkei", 5, 6), ("Iran", 7, 3), ("Polen", 9, 1), heading=("Land", "A", "B"))},
            "--column",
        ),
    ],
)
def test_what_cannot_be_told_is_asked(
    tmp_path: Path, sheets: dict[str, list[list[object]]], told: str
) -> None:
    with pytest.raises(InputError) as refused:
        read_statistics(workbook(tmp_path / "bad.xlsx", sheets))
    assert told in f"{refused.value} {refused.value.hint}"
    assert "bad.xlsx" in str(refused.value)


def test_the_day_can_be_chosen(tmp_path: Path) -> None:
    rows = table(("Türkei", 5, 6), ("Iran", 7, 6), ("Polen", 9, 8), heading=("Land", 2022, 2023))
    assert read_statistics(workbook(tmp_path / "c.xlsx", {"T": rows}), stand="2023").persons == 20


def test_a_hundred_thousand_rows(tmp_path: Path) -> None:
    path = tmp_path / "long.csv"
    lines = ["Staatsangehörigkeit;Stadtteil;Anzahl"]
    lines += [f"{name};{district};1" for district in range(33_334) for name, _ in PLAIN]
    path.write_text("\n".join(lines), encoding="utf-8")
    assert read_statistics(path).persons == 3 * 33_334


@pytest.mark.parametrize(
    "data", [b"", b"%PDF-1.7 x", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), b"PK\x03\x04 broken"]
)
def test_files_that_are_no_tables(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "x.xlsx"
    path.write_bytes(data)
    with pytest.raises(InputError, match=r"x\.xlsx"):
        read_statistics(path)


def test_a_table_that_lies(tmp_path: Path) -> None:
    rows = [["Stand 31.12.2024"], ["", "Türkei", "Syrien", "Ukraine", "sonstige"]]
    rows += [["65 bis 75", 5, 6, 7, 8], ["über 75", 5, 6, 7, 8], ["insgesamt", 10, 12, 14, 16]]
    found = read_statistics(workbook(tmp_path / "t.xlsx", {"T": rows}))
    assert ([row.persons for row in found.rows], found.persons) == ([10, 12, 14], 52)


def test_parts_of_a_row_do_not_count_again(tmp_path: Path) -> None:
    part = "darunter: mit Schwerbehinderung"
    rows = table(("Türkei", 10), (part, 3), ("Syrien", 10), (part, 4), ("darunter: Iran", 9))
    assert read_statistics(workbook(tmp_path / "o.xlsx", {"T": rows})).persons == 29


def test_groups_in_a_column_of_their_own(tmp_path: Path) -> None:
    rows = table(
        ("Europa", "Türkei", 5),
        (None, "Polen", 6),
        (None, "Zusammen", 11),
        ("Asien", "Syrien", 9),
        (None, "Iran", 3),
        (None, "Zusammen", 12),
        ("Gesamt", None, 23),
        heading=("Region", "Land", "Fälle"),
    )
    found = read_statistics(workbook(tmp_path / "m.xlsx", {"T": rows}))
    assert found.persons == 23
    assert not any("Summe" in note for note in found.notes)


def test_abbreviated_peoples_and_numbers_that_are_kept_secret(tmp_path: Path) -> None:
    rows = table(
        ("türk.", "1.024 1)"), ("ital.", "512"), ("griech.", "256"), ("poln.", "<3"), ("ohne Angabe", "17")
    )
    found = read_statistics(workbook(tmp_path / "n.xlsx", {"T": rows}))
    assert {row.territory: row.persons for row in found.rows} == {"TR": 1024, "IT": 512, "GR": 256}
    assert found.suppressed == ("poln.",)
