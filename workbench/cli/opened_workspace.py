"""The workspace of a command, and the forms in it that the command names."""

import argparse
import hashlib
from pathlib import Path
from typing import TYPE_CHECKING

from workbench.app.operations.open_form import open_form
from workbench.app.session import FormSession
from workbench.cli.output import write_error
from workbench.common.errors import InputError
from workbench.common.progress import Progress

if TYPE_CHECKING:
    from workbench.app.workspace import Workspace
    from workbench.model.workspace import ListedForm


def opened_workspace(arguments: argparse.Namespace) -> "Workspace | None":
    """The workspace that --workspace or --database names, opened once a command; None without one.

    It is closed when the command ends. Raises `WorkbenchError` if it cannot be used.
    """
    if not arguments.workspace:
        return None
    if "opened" not in arguments:
        from workbench.app.workspace import open_workspace

        arguments.opened = open_workspace(arguments.workspace)
        arguments.closing.callback(arguments.opened.close)
    workspace: Workspace = arguments.opened
    return workspace


def workspace_files(arguments: argparse.Namespace) -> list[Path]:
    """The file of the workspace, which no result may overwrite; none for a server, or without a workspace."""
    workspace = opened_workspace(arguments)
    return [workspace.store.path] if workspace is not None and workspace.store.path is not None else []


def opened_form(
    arguments: argparse.Namespace, file: Path, progress: Progress | None = None, *, keeps: bool = False
) -> FormSession:
    """The form that FILE names: in the workspace if it is there, else the file. `keeps`: what is done to it must be
    kept, so a file that the workspace does not have is taken in first. "NAME@2" is its second version.

    Raises `WorkbenchError`.
    """
    workspace = opened_workspace(arguments)
    if workspace is None:
        return open_form(file, progress=progress)
    from workbench.app.workspace_sessions import open_stored_form

    name, number = _with_version(file)
    found = _found(workspace, name)
    if found is None and not keeps:
        return open_form(name, progress=progress)
    form = found or _taken_in(workspace, name, progress)
    return open_stored_form(workspace, form, number, progress=progress)


def _with_version(file: Path) -> tuple[Path, int | None]:
    """Name and version of "antrag@2"; a file that is really called so is only a file."""
    name, _, number = file.name.rpartition("@")
    if not name or not number.isdecimal() or file.exists():
        return file, None
    return file.with_name(name), int(number)


def _found(workspace: "Workspace", file: Path) -> str | None:
    """The id of the stored form; None for a file that is on this computer only."""
    found = workspace.find(str(file))
    if not file.is_file():
        return workspace.form(str(file)).form.id
    if not found:
        return None
    same = _same_file(found, file)
    if len(same) == 1:
        return same[0].form.id
    chosen = workspace.form(str(file))
    write_error(
        f"Hinweis: „{file.name}“ ist im Arbeitsbereich anders als in der Datei; der Arbeitsbereich gilt."
    )
    return chosen.form.id


def _same_file(found: "tuple[ListedForm, ...]", file: Path) -> "list[ListedForm]":
    try:
        digest = hashlib.sha256(file.read_bytes()).hexdigest()
    except OSError:
        return []
    return [item for item in found if item.newest.sha256 == digest]


def _taken_in(workspace: "Workspace", file: Path, progress: Progress | None) -> str:
    from workbench.app.operations.import_form import import_form

    imported = import_form(workspace, file, progress=progress)
    write_error(f"Hinweis: „{file.name}“ wurde in den Arbeitsbereich aufgenommen.")
    return imported.form.id


def required_workspace(arguments: argparse.Namespace) -> "Workspace":
    """The workspace that --database names. Raises `WorkbenchError` if it cannot be used."""
    workspace = opened_workspace(arguments)
    if workspace is None:
        raise InputError("Der Arbeitsbereich fehlt.", "Nennen Sie ihn mit --database.")
    return workspace
