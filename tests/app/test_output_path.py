"""A form is never overwritten by its own result."""

import os
from pathlib import Path

import pytest

from tests.app.forms import opened
from workbench.app.operations.edit_segment import edit_segment
from workbench.app.operations.export_form import export_form
from workbench.app.output_path import own_ending
from workbench.common.errors import WorkbenchError
from workbench.model.revision import ExportMode, ExportOptions


def aliases(form: Path) -> dict[str, Path]:
    folder = form.parent
    (folder / "symbolic.docx").symlink_to(form)
    os.link(form, folder / "hard.docx")
    (folder / "other").symlink_to(folder, target_is_directory=True)
    return {
        "same": form,
        "symbolic link": folder / "symbolic.docx",
        "hard link": folder / "hard.docx",
        "other case": folder / "ANTRAG.docx",
        "linked folder": folder / "other" / "antrag.docx",
        "dots": folder / "other" / ".." / folder.name / "antrag.docx",
    }


@pytest.mark.parametrize(
    "alias", ["same", "symbolic link", "hard link", "other case", "linked folder", "dots"]
)
def test_export_onto_the_form_is_refused(tmp_path: Path, alias: str) -> None:
    session = opened(tmp_path / "antrag.docx", "Text.")
    edit_segment(session, session.document.segments[0].id, "Neuer Text.")
    before = session.path.read_bytes()
    with pytest.raises(WorkbenchError, match="ist das Formular selbst"):
        export_form(session, aliases(session.path)[alias], ExportOptions())
    assert session.path.read_bytes() == before


@pytest.mark.parametrize("mode", list(ExportMode))
def test_export_with_a_foreign_ending_is_refused(tmp_path: Path, mode: ExportMode) -> None:
    session = opened(tmp_path / "antrag.docx", "Text.")
    out = tmp_path / "neu.docm"
    with pytest.raises(WorkbenchError, match=r"muss deshalb auf \.docx enden"):
        export_form(session, out, ExportOptions(mode=mode))
    assert not out.exists()


@pytest.mark.parametrize(
    ("source", "file_format", "ending"),
    [
        ("a.DOCX", "docx", ".docx"),
        ("a.docm", "docx", ".docm"),
        ("a.dotx", "docx", ".dotx"),
        ("a.doc", "docx", ".docx"),
        ("a", "docx", ".docx"),
        ("a.odt", "odt", ".docx"),
        ("a.txt", "txt", ".txt"),
        ("README", "txt", ""),
    ],
)
def test_result_keeps_the_kind_of_file(source: str, file_format: str, ending: str) -> None:
    assert own_ending(Path(source), file_format) == ending
