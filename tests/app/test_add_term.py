"""A term that somebody adds is there, and everything else in the file is as it was."""

from dataclasses import replace
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.styles import Font

from workbench.app.office_glossary import OfficeGlossary, load_glossary
from workbench.app.operations.add_term import add_term, keep_term, new_id, term_objections
from workbench.app.own_glossary import glossaries_in_use, glossary_for_new_terms, own_glossary
from workbench.app.settings import default_glossary
from workbench.app.term_places import term_places
from workbench.app.workspace import Workspace
from workbench.app.workspace_glossary import workspace_glossary
from workbench.common.errors import WorkbenchError
from workbench.glossary.reading import read_glossary
from workbench.model.document import Segment
from workbench.model.term import GlossaryEntry

ENTRY = GlossaryEntry("EB001", "Ablichtung", "NOUN", "replace", ("Kopie",), explanation="Ein Abbild.")
HEAD = "Begriff;Wortart;Ersatz;Art;Bemerkung;Erklärung"


@pytest.mark.parametrize(
    ("data", "encoding", "ending"),
    [
        (f"{HEAD}\r\nzwecks;Präposition;für;ersetzen;mit Fr. Süß abgestimmt;\r\n", "cp1252", "\r\n"),
        (f"Unsere Liste\n\n{HEAD}\nzwecks;Präposition;für;ersetzen;\"a;b\";", "utf-8", "\n"),
    ],
)  # fmt: skip
def test_text_table_keeps_every_byte_and_gets_one_row(
    tmp_path: Path, data: str, encoding: str, ending: str
) -> None:
    path = tmp_path / "amt.csv"
    path.write_bytes(data.encode(encoding))
    add_term(path, replace(ENTRY, id=""))
    after = path.read_bytes()
    assert after.startswith(data.encode(encoding))
    assert after.decode(encoding).endswith(f"Ablichtung;NOUN;Kopie;replace;;Ein Abbild.{ending}")
    assert [entry.term for entry in read_glossary(path)] == ["zwecks", "Ablichtung"]


def test_workbook_keeps_its_looks_its_sheets_and_its_own_columns(tmp_path: Path) -> None:
    path = tmp_path / "amt.xlsx"
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Glossar"
    for row in (HEAD.split(";"), ["zwecks", "Präposition", "für", "ersetzen", "mit Fr. Süß", ""]):
        sheet.append(row)
    sheet["A2"].font = Font(bold=True)
    sheet.column_dimensions["A"].width = 33
    book.create_sheet("Wer macht was")["B2"] = "=1+1"
    book.save(path)
    add_term(path, replace(ENTRY, id=""))
    after = load_workbook(path)
    assert after.sheetnames == ["Glossar", "Wer macht was"]
    assert after["Wer macht was"]["B2"].value == "=1+1"
    assert after["Glossar"]["A2"].font.b
    assert after["Glossar"].column_dimensions["A"].width == 33
    assert [cell.value for cell in after["Glossar"][2]][4] == "mit Fr. Süß"
    assert [cell.value for cell in after["Glossar"][3]] == [
        "Ablichtung", "Substantiv", "Kopie", "ersetzen", None, "Ein Abbild.",
    ]  # fmt: skip


def test_nothing_is_written_where_a_column_is_missing(tmp_path: Path) -> None:
    path = tmp_path / "amt.tsv"
    path.write_text("term\tpos\treplacement\tkind\nzwecks\tADP\tfür\treplace\n", "utf-8")
    before = path.read_bytes()
    with pytest.raises(WorkbenchError, match="Erklärung"):
        add_term(path, ENTRY)
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    "entry",
    [
        replace(ENTRY, term=" "),
        replace(ENTRY, replacements=()),
        replace(ENTRY, kind="explain", explanation=""),
    ],
)
def test_half_a_term_is_refused(tmp_path: Path, entry: GlossaryEntry) -> None:
    with pytest.raises(WorkbenchError):
        add_term(tmp_path / "amt.tsv", entry)
    assert not (tmp_path / "amt.tsv").exists()


def test_the_office_glossary_itself_is_never_written() -> None:
    assert glossary_for_new_terms() == own_glossary()
    assert glossaries_in_use() == (default_glossary(),)
    add_term(glossary_for_new_terms(), ENTRY)
    assert glossaries_in_use() == (default_glossary(), own_glossary())
    assert load_glossary(glossaries_in_use()).entries[-1] == ENTRY


def test_contradictions_are_told_before_a_term_is_added() -> None:
    there = OfficeGlossary(
        (
            replace(ENTRY, id="AD1", replacements=("Abschrift",)),
            replace(ENTRY, id="AD2", term="Doppel", kind="avoid"),
        )
    )
    assert term_objections(there, replace(ENTRY, term="Vollmacht")) == ()
    (told,) = term_objections(there, ENTRY)
    assert "AD1" in told and "Abschrift" in told
    (told,) = term_objections(there, replace(ENTRY, term="Zweitschrift", replacements=("Doppel",)))
    assert "vermieden" in told
    assert new_id(there.entries) == "EB001"
    assert new_id((*there.entries, ENTRY)) == "EB002"


def test_term_in_a_workspace_is_there_for_everybody(workspace: Workspace) -> None:
    keep_term(workspace, ENTRY)
    found = workspace_glossary(workspace)
    assert found is not None
    assert found.entries == (ENTRY,)
    with pytest.raises(WorkbenchError):
        keep_term(workspace, ENTRY)


def test_places_of_terms_whatever_is_to_be_done_with_them() -> None:
    glossary = OfficeGlossary((ENTRY, replace(ENTRY, id="2", term="Bescheid", kind="keep", replacements=())))
    segment = Segment("s1", "", "paragraph", "Guten Tag. Die Ablichtungen des Bescheids fehlen.")
    found = [(segment.text[item.start : item.end], item.entry.id) for item in term_places(segment, glossary)]
    assert found == [("Ablichtungen", "EB001"), ("Bescheids", "2")]
