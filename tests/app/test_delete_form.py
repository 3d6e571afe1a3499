"""Deleting a form leaves nothing of it behind on this computer."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.app.forms import write_form
from tests.document.formats.pdf_files import column, pdf_file
from workbench.app.drafts import ENDING, Draft, drafts_folder, read_drafts, write_drafts
from workbench.app.operations.delete_form import delete_form
from workbench.app.operations.import_form import import_form
from workbench.app.session import FormSession
from workbench.app.workspace import Workspace
from workbench.app.workspace_journal import journal_of
from workbench.common.errors import WorkbenchError
from workbench.document.pages.rendering import render_pages


@pytest.fixture
def other(workspace: Workspace, tmp_path: Path) -> str:
    """The version of a second form, which stays."""
    return import_form(workspace, write_form(tmp_path / "bleibt.docx", "Bleibt hier.")).version.id


def typed(window: str, drafts: Sequence[Draft]) -> Path:
    """The file in which a window has put down what was typed."""
    path = drafts_folder() / f"{window}{ENDING}"
    write_drafts(path, drafts)
    return path


def test_typing_in_a_deleted_form_is_removed_and_other_typing_stays(
    session: FormSession, workspace: Workspace, other: str
) -> None:
    version = journal_of(session).version
    gone = Draft(version.id, "s0001", "Frau Muster, Konto 123", "Erster Absatz.")
    stays = Draft(other, "s0001", "Bleibt da.", "Bleibt hier.")
    both, only = typed("eins", [gone, stays]), typed("zwei", [gone])
    delete_form(workspace, version.form)
    assert read_drafts(both) == (stays,)
    assert not only.exists()
    assert not [path for path in drafts_folder().iterdir() if b"Frau Muster" in path.read_bytes()]


def test_window_that_still_has_a_removed_draft_does_not_bring_it_back(
    session: FormSession, workspace: Workspace, other: str
) -> None:
    version = journal_of(session).version
    gone = Draft(version.id, "s0002", "Nicht übernommen.", "Zweiter Absatz.")
    path = typed("eins", [gone])
    delete_form(workspace, version.form)
    later = Draft(other, "s0001", "Später getippt.", "Bleibt hier.")
    write_drafts(path, [gone, later])
    assert read_drafts(path) == (later,)


def test_form_is_deleted_even_where_a_draft_cannot_be_removed(
    session: FormSession, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    version = journal_of(session).version
    path = typed("eins", [Draft(version.id, "s0001", "Neu.", "Erster Absatz.")])

    def refuse(_path: Path, **_how: bool) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "unlink", refuse)
    with pytest.raises(WorkbenchError, match=path.name) as told:
        delete_form(workspace, version.form)
    monkeypatch.undo()
    assert "von Hand" in told.value.hint
    assert workspace.forms() == ()


def test_printed_pages_of_a_deleted_form_are_removed_and_those_of_others_stay(
    session: FormSession, workspace: Workspace
) -> None:
    form = journal_of(session).version.form
    gone = render_pages(pdf_file(column("Frau Muster")), "weg.pdf", form)
    stays = render_pages(pdf_file(column("Bleibt hier.")), "bleibt.pdf", "anderes")

    delete_form(workspace, form)

    assert not gone.pdf.exists()
    assert stays.pdf.exists()
