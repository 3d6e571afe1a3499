"""Take in a new file of a form: what was decided about the same words goes on to hold."""

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from workbench.app.carrying import Carried, NotCarried, carry_over
from workbench.app.legal_decisions import LegalDecisions
from workbench.app.matching import match_segments
from workbench.app.new_segments import new_segments
from workbench.app.personal_data import personal_data
from workbench.app.rights import Action
from workbench.app.storable import check_segments
from workbench.app.stored_decisions import decisions_from, keep_decisions
from workbench.app.workspace import Workspace
from workbench.common.errors import InputError, WorkbenchError
from workbench.common.progress import Progress
from workbench.document.docx.paragraph_ids import paragraph_ids
from workbench.document.opening import file_bytes, open_data
from workbench.model.workspace import Status, StoredVersion
from workbench.store.changes import append_change
from workbench.store.connect import Transaction
from workbench.store.decisions import decisions_of
from workbench.store.errors import FrozenError
from workbench.store.forms import (
    FormFile,
    add_version,
    get_form,
    lock_unreleased,
    original_of,
    set_status,
    versions_of,
)
from workbench.store.segments import insert_segments, segments_of
from workbench.store.text_blocks import carry_uses

_REASON = "Aus der vorigen Version übernommen"


@dataclass(frozen=True, slots=True)
class NewVersion:
    """The version as it was taken in; `same`, `added`, `removed` count passages, `carried` texts and decisions.

    `lost`: what a person has to look at again, nothing is dropped unseen.
    """

    version: StoredVersion
    same: int
    added: int
    removed: int
    carried: int
    lost: tuple[NotCarried, ...]
    personal: tuple[str, ...] = ()


def new_version(
    workspace: Workspace, form: str, path: Path, note: str = "", progress: Progress | None = None
) -> NewVersion:
    """Take in the file at `path` as the newest version of the form with this id; the form is a draft again.

    Raises `InputError` for a file that cannot be used or is the newest version already, `RightError`, `ConflictError`
    if somebody went on working on the old version meanwhile, `StoreError`; the workspace is as before then.
    """
    data = file_bytes(path)
    opened = open_data(data, path.name, progress or Progress())
    if not opened.document.segments:
        raise InputError(f"„{path.name}“ enthält keinen Text.")
    with workspace.reading() as connection:
        last = _newest(connection, form)
        before = original_of(connection, last.id)
    if before == data:
        raise InputError(f"„{path.name}“ ist schon die neueste Version dieses Formulars.")
    old = open_data(before, last.file_name, progress or Progress())
    with workspace.working(Action.IMPORT) as connection:
        _hold(connection, last)
        if _newest(connection, form).id != last.id:
            raise WorkbenchError("Inzwischen hat jemand anderes eine neue Version aufgenommen.")
        stored = segments_of(connection, last.id)
        matching = match_segments(stored, opened.document.segments, paragraph_ids(old), paragraph_ids(opened))
        carried = carry_over(matching, decisions_from(decisions_of(connection, last.id)))
        person = workspace.person.name
        file = FormFile(path.name, opened.document.format, data)
        version = add_version(connection, form, file, person, note, last.id)
        segments = new_segments(opened, _legal(carried), carried.texts)
        check_segments(path.name, segments)
        insert_segments(connection, version.id, segments, person, _REASON)
        keep_decisions(connection, version.id, carried.decisions, person)
        partners = {item.old.segment: item.new.id for item in matching.both}
        carry_uses(connection, last.id, version.id, partners)
        kept = get_form(connection, form)
        if kept.status is not Status.DRAFT:
            set_status(connection, kept, Status.DRAFT)
        append_change(connection, person, workspace.client, "version", version.id)
    decisions = carried.decisions
    count = len(decisions.rejections) + len(decisions.ignored) + len(decisions.legal) + len(decisions.notes)
    return NewVersion(
        version,
        len(matching.both),
        len(matching.added),
        len(matching.removed),
        len(carried.texts) + count,
        carried.lost,
        personal_data(opened.document),
    )


def _newest(connection: Transaction, form: str) -> StoredVersion:
    get_form(connection, form)
    return versions_of(connection, form)[-1]


def _hold(connection: Transaction, version: StoredVersion) -> None:
    """Let nobody change the old version from here on."""
    with suppress(FrozenError):  # nobody can anyway
        lock_unreleased(connection, version.id)


def _legal(carried: Carried) -> LegalDecisions:
    return LegalDecisions(item for item, _ in carried.decisions.legal)
