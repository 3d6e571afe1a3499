"""The glossary that the office opens: the workbook says what its source says, and the entries are sound."""

import io
from pathlib import Path

import pytest
from openpyxl import load_workbook

from tests.shared_material import PROJECT
from workbench.glossary import tbx, tsv, xlsx
from workbench.glossary.never_automatic import never_automatic, reduced, why_never
from workbench.glossary.reading import read_table
from workbench.glossary.xlsx_layout import workbook_bytes
from workbench.model.term import GlossaryEntry

SOURCE = PROJECT / "glossaries" / "amtsdeutsch.tsv"
WORKBOOK = PROJECT / "glossaries" / "amtsdeutsch.xlsx"


@pytest.fixture(scope="module")
def entries() -> tuple[GlossaryEntry, ...]:
    return tsv.read(SOURCE)


def test_the_workbook_is_up_to_date(entries: tuple[GlossaryEntry, ...]) -> None:
    assert xlsx.read(WORKBOOK) == entries, "run scripts/build_glossary.py"


def test_the_terminology_file_is_up_to_date(entries: tuple[GlossaryEntry, ...]) -> None:
    assert tbx.read(WORKBOOK.with_suffix(".tbx")) == entries, "run scripts/build_glossary.py"


def test_what_is_replaced_says_gender_and_government(entries: tuple[GlossaryEntry, ...]) -> None:
    replaced = [entry for entry in entries if entry.kind == "replace"]
    assert [entry.term for entry in replaced if entry.pos == "NOUN" and not entry.replacement_gender] == []
    assert [entry.term for entry in replaced if entry.pos == "ADP" and not entry.government] == []


def test_the_same_entries_give_the_same_bytes(entries: tuple[GlossaryEntry, ...]) -> None:
    assert workbook_bytes(entries) == workbook_bytes(entries)


def test_there_are_230_entries_without_doubles() -> None:
    read = read_table(SOURCE)
    assert len(read.entries) == 230
    assert read.notes == ()


def test_no_replacement_has_a_gap_or_a_bracket(entries: tuple[GlossaryEntry, ...]) -> None:
    flawed = [
        e.term
        for e in entries
        for r in e.replacements
        if any(sign in r for sign in "…()[]") or r.endswith("-")
    ]
    assert flawed == []


def test_only_entries_without_legal_risk_may_be_replaced_by_themselves(
    entries: tuple[GlossaryEntry, ...],
) -> None:
    for entry in entries:
        if entry.automatic == "mass":
            assert (entry.kind, entry.legal_risk) == ("replace", "low"), entry.term
            assert why_never(entry) == ""


def test_words_with_legal_meaning_are_never_automatic(entries: tuple[GlossaryEntry, ...]) -> None:
    listed = [entry for entry in entries if reduced(entry.term) in never_automatic()]
    assert len(listed) > 15
    assert {entry.automatic for entry in listed} == {"never"}


def test_every_other_entry_explains_itself(entries: tuple[GlossaryEntry, ...]) -> None:
    assert [entry.term for entry in entries if entry.kind != "replace" and not entry.explanation] == []


def test_no_example_softens_a_duty(entries: tuple[GlossaryEntry, ...]) -> None:
    """ "ist vorzulegen" is a duty: "bitte" alone would turn it into a request."""
    duty = ("ist anzu", "sind anzu", "vorzulegen", "einzureichen", " ist zu ", " sind zu ", "auszufüllen")
    for entry in entries:
        if any(sign in entry.example_before for sign in duty) and "itte" not in entry.example_before:
            assert "Bitte" not in entry.example_after, entry.term


def test_the_workbook_helps_to_fill_it(entries: tuple[GlossaryEntry, ...]) -> None:
    book = load_workbook(io.BytesIO(workbook_bytes(entries)))
    sheet = book["Glossar"]
    assert [cell.value for cell in sheet[1]][:6] == [
        "Nummer",
        "Begriff",
        "Wortart",
        "Ersatz",
        "Art",
        "Varianten",
    ]
    assert sheet.freeze_panes == "C2"
    lists = {rule.formula1 for rule in sheet.data_validations.dataValidation}
    assert '"ersetzen,erklären,vermeiden,behalten"' in lists
    assert '"nie,Vorschlag,Massenersatz"' in lists
    assert len(lists) == 8
    assert book["Erklärung"]["A1"].value == "Spalte"


def test_a_text_that_looks_like_a_formula_stays_a_text(tmp_path: Path) -> None:
    entry = GlossaryEntry("A1", "nunmehr", "ADV", "replace", ("@jetzt",), explanation="=1+1")
    xlsx.write(tmp_path / "liste.xlsx", [entry])
    assert xlsx.read(tmp_path / "liste.xlsx") == (entry,)


def test_written_tables_read_the_same(tmp_path: Path, entries: tuple[GlossaryEntry, ...]) -> None:
    tsv.write(tmp_path / "liste.tsv", entries)
    xlsx.write(tmp_path / "liste.xlsx", entries)
    assert tsv.read(tmp_path / "liste.tsv") == xlsx.read(tmp_path / "liste.xlsx") == entries
