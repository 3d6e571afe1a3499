"""Tests of a workspace run on a file and on a server."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.app.forms import write_form
from tests.store.databases import address, postgres_server
from workbench.app.operations.import_form import import_form
from workbench.app.session import FormSession
from workbench.app.workspace import Workspace, create_workspace, open_workspace
from workbench.app.workspace_sessions import open_stored_form

__all__ = ["address", "postgres_server"]

PARAGRAPHS = ("Erster Absatz.", "Zweiter Absatz.", "Dritter Absatz.")


@pytest.fixture
def workspace(address: str) -> Iterator[Workspace]:
    """A new workspace in which Frau Kurz works."""
    workspace = create_workspace(address, person="Frau Kurz")
    yield workspace
    workspace.close()


@pytest.fixture
def join(workspace: Workspace, address: str) -> Iterator[Callable[[str], Workspace]]:
    """Opens the same workspace for somebody else, as another program does."""
    assert workspace.store.id, "it has to be there first"
    opened: list[Workspace] = []

    def joined(person: str) -> Workspace:
        opened.append(open_workspace(address, person))
        return opened[-1]

    yield joined
    for other in opened:
        other.close()


@pytest.fixture
def session(workspace: Workspace, tmp_path: Path) -> FormSession:
    """A stored form with three paragraphs, open."""
    imported = import_form(workspace, write_form(tmp_path / "antrag.docx", *PARAGRAPHS))
    return open_stored_form(workspace, imported.form.id)
