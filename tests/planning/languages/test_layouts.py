"""Layouts of statistics that say a state once, or persons beside other numbers."""

from pathlib import Path

import pytest

from tests.planning.languages.tables import Rows, table, workbook
from workbench.common.errors import InputError
from workbench.planning.languages.reading import read_statistics

_MERGED: Rows = (
    ("Staatsangehörigkeit", "Geschlecht", "Anzahl"),
    ("Türkei", "m", 30), (None, "w", 40), (None, "gesamt", 70),
    ("Syrien", "m", 20), (None, "w", 25), (None, "gesamt", 45),
    ("Irak", "m", 5), (None, "w", 5), (None, "gesamt", 10),
    (None, "gesamt", 125),
)  # fmt: skip
_PIVOT: Rows = (
    ("Staatsangehörigkeit", "Geschlecht", "Summe von Anzahl"),
    ("Türkei", "m", 30), (None, "w", 40), ("Türkei Ergebnis", None, 70),
    ("Syrien", "m", 45), ("Syrien Ergebnis", None, 45),
    ("Irak", "w", 10), ("Irak Ergebnis", None, 10),
    ("Gesamtergebnis", None, 125),
)  # fmt: skip
_AGES = table(
    ("Türkei", 70), ("   65 bis 74", 50), ("   75 und älter", 20), ("Syrien", 45), ("   65 bis 74", 40),
    ("   75 und älter", 5), ("Irak", 10), ("   65 bis 74", 10), ("Insgesamt", 125),
)  # fmt: skip
_CASES: Rows = (
    ("Staatsangehörigkeit", "Fälle", "Personen"),
    ("Türkei", 40, 70),
    ("Syrien", 30, 45),
    ("Irak", 9, 10),
)
_RANKS: Rows = (
    ("Rang", "Staatsangehörigkeit", "Bevölkerung"),
    (None, "Deutschland", 5000),
    (1, "Türkei", 70),
    (2, "Syrien", 45),
    (4, "Irak", 10),
)
_REGIONS: Rows = (
    ("Kontinent", "Land", "Personen"),
    ("Europa", "Türkei", 70),
    (None, "Summe Europa", 70),
    ("Asien", "Syrien", 45),
    (None, "Irak", 10),
    (None, "Summe Asien", 55),
    ("Gesamtsumme", None, 125),
)


@pytest.mark.parametrize("rows", [_MERGED, _PIVOT, _AGES, _CASES, _RANKS, _REGIONS])
def test_every_person_counts_once(rows: Rows, tmp_path: Path) -> None:
    found = read_statistics(workbook(tmp_path / "a.xlsx", {"T": rows}))
    assert {row.territory: row.persons for row in found.rows} == {"TR": 70, "SY": 45, "IQ": 10}
    assert not found.unmapped


def test_a_rest_that_is_by_chance_the_sum_of_other_rows_is_kept(tmp_path: Path) -> None:
    rows = table(("Türkei", 50), ("Übrige Drittstaaten", 30), ("Togo", 20), ("Ghana", 10))
    found = read_statistics(workbook(tmp_path / "a.xlsx", {"T": rows}))
    assert [(row.name, row.persons) for row in found.unmapped] == [("Übrige Drittstaaten", 30)]
    assert found.persons == 110


def test_days_as_headings_are_told(tmp_path: Path) -> None:
    rows = (
        ("Staatsangehörigkeit", "31.12.2022", "31.12.2023"),
        *((name, 40, 45) for name in ("Italien", "Polen", "Irak")),
    )
    path = workbook(tmp_path / "a.xlsx", {"T": rows})
    with pytest.raises(InputError, match=r"mehreren Stichtagen \(31.12.2022, 31.12.2023\)"):
        read_statistics(path)
    assert read_statistics(path, stand="31.12.2023").persons == 135
