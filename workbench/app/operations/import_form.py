"""Take a form into the workspace."""

from dataclasses import dataclass
from pathlib import Path

from workbench.app.ignored_file import form_file, read_ignored
from workbench.app.legal_decisions import LegalDecisions
from workbench.app.legal_decisions_file import decisions_file, read_decisions
from workbench.app.new_segments import new_segments
from workbench.app.personal_data import personal_data
from workbench.app.rights import Action
from workbench.app.session_patch import SessionPatch
from workbench.app.storable import check_segments
from workbench.app.stored_decisions import keep_decisions
from workbench.app.workspace import Workspace
from workbench.common.errors import InputError
from workbench.common.progress import Progress
from workbench.document.opening import file_bytes, open_data
from workbench.model.workspace import StoredForm, StoredVersion
from workbench.store.changes import append_change
from workbench.store.forms import FormFile, add_form, add_version, forms_named
from workbench.store.segments import insert_segments


@dataclass(frozen=True, slots=True)
class ImportedForm:
    """A form that is in the workspace now. `personal`: German sentences about what looks like a real person's data.

    `namesakes`: how many other forms of its name were there before.
    """

    form: StoredForm
    version: StoredVersion
    segments: int
    personal: tuple[str, ...] = ()
    namesakes: int = 0


def import_form(
    workspace: Workspace, path: Path, name: str = "", progress: Progress | None = None
) -> ImportedForm:
    """Take in the file at `path` with the decisions that lie beside it; `name` is the file's without its ending.

    Raises `InputError` for a file that cannot be used, `RightError`, `StoreError`; the workspace is as before then.
    """
    data = file_bytes(path)
    form = open_data(data, path.name, progress or Progress())
    if not form.document.segments:
        raise InputError(f"„{path.name}“ enthält keinen Text.")
    ignored, legal = read_ignored(form_file(path)), LegalDecisions(read_decisions(decisions_file(path)))
    decided = SessionPatch(
        ignored=tuple((item, True) for item in ignored), legal=tuple((item, True) for item in legal.entries)
    )
    segments = new_segments(form, legal)
    check_segments(path.name, segments)
    with workspace.working(Action.IMPORT) as connection:
        person = workspace.person.name
        namesakes = len(forms_named(connection, name or path.stem))
        stored = add_form(connection, name or path.stem, person)
        version = add_version(connection, stored.id, FormFile(path.name, form.document.format, data), person)
        insert_segments(connection, version.id, segments, person)
        keep_decisions(connection, version.id, decided, person)
        append_change(connection, person, workspace.client, "import", version.id)
    return ImportedForm(stored, version, len(segments), personal_data(form.document), namesakes)
