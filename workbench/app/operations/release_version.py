"""Release a version of a form: it is frozen from then on."""

import hashlib
from dataclasses import dataclass, field

from workbench.app.matching import Matching, match_segments
from workbench.app.operations.check_presence import check_presence
from workbench.app.operations.guard_wordings import guard_wordings
from workbench.app.operations.waive_guard import waiver_of_alert
from workbench.app.rights import Action
from workbench.app.session import FormSession
from workbench.app.translation_carrying import CarriedTranslations, carry_translations
from workbench.app.workspace_journal import journal_of
from workbench.app.workspace_sessions import reload
from workbench.common.errors import WorkbenchError
from workbench.common.progress import Progress
from workbench.document.docx.paragraph_ids import paragraph_ids
from workbench.document.opening import open_data
from workbench.model.document import Document
from workbench.model.legal import PresenceSeverity
from workbench.model.revision import ExportOptions
from workbench.model.workspace import Status, StoredVersion
from workbench.store.connect import Transaction
from workbench.store.errors import ConflictError
from workbench.store.exports import add_export
from workbench.store.forms import get_form, lock_unreleased, original_of, release, set_status, versions_of
from workbench.store.segments import segments_of
from workbench.store.translations import translations_of

RELEASE = "release"
"""The mode under which the released file is listed among the exports, with its hash."""
_BLOCK = "block"


@dataclass(frozen=True, slots=True)
class Objection:
    """Why a version can't be released; `segment` is "" for the whole form, `message` German."""

    segment: str
    message: str


class ReleaseRefusedError(WorkbenchError):
    """The version has open questions that block; all of them are in `objections`."""

    def __init__(self, objections: tuple[Objection, ...]) -> None:
        told = " ".join(f"{item.segment}: {item.message}".lstrip(": ") for item in objections[:3])
        more = f" Und {len(objections) - 3} weitere." if len(objections) > 3 else ""
        super().__init__(
            f"Der Freigabe steht etwas entgegen. {told}{more}",
            "Klären Sie das, oder tragen Sie eine Ausnahme ein, die eine zweite Person bestätigt.",
        )
        self.objections = objections


@dataclass(frozen=True, slots=True)
class Release:
    """The frozen version and the file that was released. `sha256` is of `data`; `translations`: what became of them."""

    version: StoredVersion
    data: bytes
    sha256: str
    translations: CarriedTranslations = field(default_factory=CarriedTranslations)


def objections_to_release(session: FormSession) -> tuple[Objection, ...]:
    """Blocking alerts of the meaning guard and missing statements that nobody waived, in reading order."""
    waivers = session.legal.waivers
    found = [
        Objection(edit.segment, alert.message)
        for edit in session.edits()
        for alert in guard_wordings(edit.before, edit.after, session.glossary)
        if alert.severity == _BLOCK
        and not ((waiver := waiver_of_alert(alert, edit.segment, waivers)) and waiver.holds)
    ]
    report = check_presence(session.current_document(), waivers)
    found += [
        Objection(item.segment, item.message)
        for item in report.findings
        if item.severity is PresenceSeverity.BLOCK
    ]
    return tuple(found)


def release_version(
    session: FormSession, note: str, replaces: str | None = None, *, allow_unsigned: bool = False
) -> Release:
    """Freeze the version as everybody has left it: hash of file and texts, who, when, note, what it replaces.

    `replaces`: id of a version; without it the one before. The form must have been checked (legal check or test).
    Raises `ReleaseRefusedError`, `ConflictError` if somebody changes it meanwhile, `RightError`, `WorkbenchError`
    without a note.
    """
    journal = journal_of(session)
    note = " ".join(note.split())
    if not note:
        raise WorkbenchError("Bitte schreiben Sie, was freigegeben wird und warum.")
    reload(session)
    objections = objections_to_release(session)
    if objections:
        raise ReleaseRefusedError(objections)
    data = _released_file(session, allow_unsigned=allow_unsigned)
    before = _version_before(session)
    digest = hashlib.sha256(data).hexdigest()
    workspace, version = journal.workspace, journal.version
    with workspace.working(Action.RELEASE) as connection:
        lock_unreleased(connection, version.id)
        form = get_form(connection, version.form)
        if form.status not in (Status.LEGAL_CHECK, Status.TEST):
            raise WorkbenchError(
                f"„{form.name}“ ist noch nicht geprüft.",
                "Freigegeben wird nach der rechtlichen Prüfung oder dem Test.",
            )
        journal.check_newest(connection)
        texts = {item.segment: item.text for item in segments_of(connection, version.id)}
        if texts != session.texts:
            raise ConflictError(message=f"Inzwischen hat jemand anderes „{form.name}“ geändert.")
        person = workspace.person.name
        frozen = release(connection, version.id, person, note, replaces or version.replaces)
        set_status(connection, form, Status.RELEASED)
        carried = before.carry(connection, session.current_document(), version, person)
        add_export(connection, form.name, version.file_name, RELEASE, digest, person)
        journal.tell(connection, RELEASE)
    journal.version = frozen
    return Release(frozen, data, digest, carried)


@dataclass(frozen=True, slots=True)
class _VersionBefore:
    """The version that was released before (None if there is none), and which of its passages is which now."""

    version: StoredVersion | None = None
    matching: Matching | None = None

    def carry(
        self, connection: Transaction, document: Document, version: StoredVersion, person: str
    ) -> CarriedTranslations:
        """Bring its translations to `version`. Raises `ConflictError` if another one was released meanwhile."""
        released = [item for item in versions_of(connection, version.form) if item.released_at]
        before = [item.id for item in released if item.id != version.id][-1:]
        if before != ([] if self.version is None else [self.version.id]):
            raise ConflictError(
                message="Inzwischen hat jemand anderes eine Version dieses Formulars freigegeben."
            )
        old = None if self.version is None else self.version.id
        return carry_translations(connection, version.form, old, version.id, document, self.matching, person)


def _version_before(session: FormSession) -> _VersionBefore:
    """Read before the transaction: opening the file takes a while. Without translations there is nothing to match."""
    journal = journal_of(session)
    with journal.workspace.reading() as connection:
        released = [item for item in versions_of(connection, journal.version.form) if item.released_at]
        if not released:
            return _VersionBefore()
        version = released[-1]
        if not translations_of(connection, version.id):
            return _VersionBefore(version)
        stored, data = segments_of(connection, version.id), original_of(connection, version.id)
    ids = paragraph_ids(open_data(data, version.file_name, Progress()))
    # As in the file: whatever was revised since, a passage stays the same.
    segments = session.document.segments
    return _VersionBefore(version, match_segments(stored, segments, ids, paragraph_ids(session.form)))


def _released_file(session: FormSession, *, allow_unsigned: bool) -> bytes:
    edits = session.edits()
    if not edits:
        journal = journal_of(session)
        with journal.workspace.reading() as connection:
            return original_of(connection, journal.version.id)
    if session.form.has_signature and not allow_unsigned:
        raise WorkbenchError(
            f"„{session.path.name}“ ist digital signiert; durch die Änderung wird die Signatur ungültig.",
            "Erlauben Sie das ausdrücklich, wenn das Formular danach neu signiert wird.",
        )
    result = session.form.export(edits, ExportOptions())
    if result.refused:
        raise WorkbenchError(
            f"Das Formular lässt sich nicht vollständig schreiben: {result.refused[0].cause}"
        )
    return result.data
