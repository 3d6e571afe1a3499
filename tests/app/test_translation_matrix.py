"""Forms by languages: what is translated, what is outdated, and the same in a file."""

import csv
from io import StringIO
from pathlib import Path

import pytest
from openpyxl import load_workbook

from tests.app.forms import write_form
from tests.app.released_forms import release_next, released
from workbench.app.operations.change_status import change_status
from workbench.app.operations.export_matrix import export_matrix
from workbench.app.operations.import_form import import_form
from workbench.app.operations.plan_translation import plan_translation
from workbench.app.operations.translate_segment import translate_segment
from workbench.app.translation_desk import TranslationWork
from workbench.app.translation_matrix import outdated_translations, translation_matrix
from workbench.app.workspace import Workspace
from workbench.common.errors import WorkbenchError
from workbench.model.translation_matrix import MatrixLine
from workbench.model.translation_state import TranslationState as State
from workbench.model.workspace import Status

TEXTS = ("Bitte ankreuzen.", "Die Frist endet am 31.12.2026.", "Unterschrift")


@pytest.fixture
def office(workspace: Workspace, tmp_path: Path) -> Workspace:
    """Two forms: one with an outdated Turkish passage, one that is not released yet."""
    form = released(workspace, tmp_path / "=Miete.docx", *TEXTS)
    plan_translation(workspace, form, ["tr", "ar"])
    work = TranslationWork(workspace, form, "tr")
    translate_segment(work, "s0002", "Süre 31.12.2026 tarihinde sona erer.")
    translate_segment(work, "s0003", "İmza")
    release_next(workspace, form, tmp_path / "neu.docx", TEXTS[0], TEXTS[1].replace("6.", "7."), TEXTS[2])
    draft = import_form(workspace, write_form(tmp_path / "Strom.docx", *TEXTS))
    plan_translation(workspace, draft.form.id, ["uk"])
    return workspace


def lines(workspace: Workspace) -> dict[str, MatrixLine]:
    return {line.name: line for line in translation_matrix(workspace).lines}


def test_cells_count_the_passages_of_the_newest_released_version(office: Workspace) -> None:
    found = lines(office)
    assert list(found) == ["=Miete", "Strom"]
    turkish = found["=Miete"].cells["tr"]
    assert turkish.pressing == ((State.OUTDATED, 1), (State.PLANNED, 1), (State.TRANSLATED, 1))
    assert found["=Miete"].cells["ar"].counts == {State.PLANNED: 3}
    assert (found["Strom"].number, found["Strom"].cells["uk"].total) == (None, 0)
    assert translation_matrix(office).languages == ("ar", "tr", "uk")
    assert outdated_translations(office) == 1


def test_withdrawn_form_is_not_in_the_matrix(office: Workspace) -> None:
    form = lines(office)["=Miete"].form
    change_status(office, form, Status.WITHDRAWN)
    assert list(lines(office)) == ["Strom"]


def test_table_says_what_the_matrix_says(office: Workspace, tmp_path: Path) -> None:
    export_matrix(office, tmp_path / "stand.xlsx")
    book = load_workbook(tmp_path / "stand.xlsx")
    assert book.sheetnames == ["Übersicht", "Zahlen"]
    assert [[cell.value for cell in row] for row in book["Übersicht"].rows] == [
        ["Formular", "Arabisch (ar)", "Türkisch (tr)", "Ukrainisch (uk)"],
        ["=Miete", "geplant 3", "veraltet 1, geplant 1, übersetzt 1", "nicht geplant"],
        ["Strom", "nicht geplant", "nicht geplant", "geplant, noch nicht freigegeben"],
    ]
    assert not any(cell.data_type == "f" for sheet in book for row in sheet.rows for cell in row)


def test_csv_can_be_counted_and_holds_no_formula(office: Workspace, tmp_path: Path) -> None:
    export_matrix(office, tmp_path / "stand.csv")
    text = (tmp_path / "stand.csv").read_bytes().decode("utf-8-sig")
    rows = list(csv.DictReader(StringIO(text), delimiter=";"))
    assert [(row["Formular"], row["Kürzel"], row["Passagen"], row["veraltet"]) for row in rows] == [
        ("'=Miete", "ar", "3", "0"),
        ("'=Miete", "tr", "3", "1"),
        ("Strom", "uk", "0", "0"),
    ]


@pytest.mark.parametrize("name", ["stand.txt", "stand", "fehlt/stand.csv"])
def test_table_is_written_only_where_it_belongs(office: Workspace, tmp_path: Path, name: str) -> None:
    with pytest.raises(WorkbenchError):
        export_matrix(office, tmp_path / name)
