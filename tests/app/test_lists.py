"""An enumeration that becomes a list: offered, accepted, taken back, exported with lines in its paragraph."""

from pathlib import Path

import pytest

from tests.app.forms import opened
from workbench.app.operations.accept_suggestion import accept_suggestion
from workbench.app.operations.edit_segment import edit_segment
from workbench.app.operations.export_form import export_form
from workbench.app.operations.open_form import open_form
from workbench.app.operations.undo_change import undo_change
from workbench.app.protected import EditRefusedError
from workbench.model.revision import ExportMode, ExportOptions

TEXT = "Bitte schicken Sie uns Ihren Ausweis, Ihren Mietvertrag und ein Foto."
LIST = "Bitte schicken Sie uns:\n- Ihren Ausweis,\n- Ihren Mietvertrag und\n- ein Foto."


@pytest.mark.parametrize("mode", [ExportMode.CLEAN, ExportMode.TRACKED, ExportMode.SYNOPSIS])
def test_list_is_accepted_and_exported(tmp_path: Path, mode: ExportMode) -> None:
    session = opened(tmp_path / "form.docx", TEXT)
    (segment,) = session.document.segments
    found = [item for item in session.suggestions(segment.id) if item.provider == "enumeration-list"]
    assert [(item.result, item.safe) for item in found] == [(LIST, False)]
    accept_suggestion(session, found[0])
    assert session.texts[segment.id] == LIST
    target = tmp_path / "neu.docx"
    export_form(session, target, ExportOptions(mode))
    if mode is not ExportMode.SYNOPSIS:
        assert open_form(target).document.segments[0].text == LIST.replace("\n", "\ufffc")
    undo_change(session)
    assert session.texts[segment.id] == TEXT


def test_text_file_has_no_lines_inside_a_passage(tmp_path: Path) -> None:
    path = tmp_path / "brief.txt"
    path.write_text(f"{TEXT}\n", encoding="utf-8")
    session = open_form(path)
    with pytest.raises(EditRefusedError, match=r"Zeichen U\+000A"):
        edit_segment(session, "s0001", LIST)
