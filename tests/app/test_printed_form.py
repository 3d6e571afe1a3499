"""What is printed of an open form: its texts of now, where its format can be written."""

from pathlib import Path

import pytest

from tests.document.formats.pdf_files import column, pdf_file
from workbench.app.operations.edit_segment import edit_segment
from workbench.app.operations.import_form import import_form
from workbench.app.operations.open_form import open_form
from workbench.app.printed_form import pages_owner, print_form
from workbench.app.session import FormSession
from workbench.app.workspace import create_workspace
from workbench.app.workspace_sessions import open_stored_form
from workbench.document.form import ReadOnlyForm
from workbench.document.pages import rendering
from workbench.document.pages.cache import PageCache
from workbench.document.pages.rendering import LibreOfficeMissingError
from workbench.model.document import Document, Segment


@pytest.fixture
def pdf(tmp_path: Path) -> Path:
    path = tmp_path / "antrag.pdf"
    path.write_bytes(pdf_file(column("Antrag auf Wohngeld"), column("Bitte unterschreiben Sie.")))
    return path


def test_passages_are_found_on_their_pages(pdf: Path) -> None:
    session = open_form(pdf)

    printed = print_form(session)

    pages = [place.page for segment in session.texts for place in printed.places[segment]]
    assert pages == [0, 1]
    assert not printed.outdated


def test_a_form_that_cannot_be_written_is_printed_without_the_changes(pdf: Path) -> None:
    document = Document(pdf.name, "pdf", (Segment("s1", "pdf", "paragraph", "Antrag auf Wohngeld"),))
    session = FormSession(pdf, ReadOnlyForm(document, "Das geht nicht.", ""))
    edit_segment(session, "s1", "Antrag auf Geld")

    printed = print_form(session)

    assert printed.outdated
    assert [place.page for place in printed.places["s1"]] == [0]


def test_without_libreoffice_a_word_form_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rendering, "find_libreoffice", lambda: None)
    path = tmp_path / "a.txt"
    path.write_text("Bitte kommen Sie.", encoding="utf-8")

    with pytest.raises(LibreOfficeMissingError):
        print_form(open_form(path))


def test_pages_of_a_stored_form_are_kept_under_its_id(tmp_path: Path, pdf: Path) -> None:
    workspace = create_workspace(str(tmp_path / "amt.fwb"), person="Frau Kurz")
    try:
        form = import_form(workspace, pdf, "Wohngeld").form.id
        session = open_stored_form(workspace, form)

        printed = print_form(session)

        assert pages_owner(session) == form
        assert PageCache().find(form, printed.preview.key) == printed.preview.pdf
        assert len(printed.places) == 2
    finally:
        workspace.close()
