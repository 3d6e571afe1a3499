"""Bringing texts into many forms of the workspace: one step in the history of each form."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from workbench.app.legal_decisions import without_legal_lock
from workbench.app.protected import EditRefusedError, check_edit
from workbench.app.rights import RightError
from workbench.app.session import FormSession
from workbench.app.session_patch import SessionPatch
from workbench.app.workspace import Workspace
from workbench.app.workspace_journal import journal_of
from workbench.app.workspace_sessions import open_stored_form, take_changes
from workbench.common.errors import WorkbenchError
from workbench.common.moments import now
from workbench.common.progress import Progress
from workbench.legal.fingerprints import fingerprint
from workbench.model.legal import LegalDecision, Unlock
from workbench.model.text_block import Passage
from workbench.store.errors import UnreachableError


@dataclass(frozen=True, slots=True)
class WantedText:
    """A new text for a passage that reads as it does in `passage`."""

    passage: Passage
    after: str


@dataclass(frozen=True, slots=True)
class RefusedText:
    """A passage that was left as it is, and the German cause."""

    passage: Passage
    cause: str


@dataclass(frozen=True, slots=True)
class OfficeChanges:
    """The passages that have their new text now, and those that were left."""

    applied: tuple[Passage, ...]
    refused: tuple[RefusedText, ...]

    def __add__(self, other: "OfficeChanges") -> "OfficeChanges":
        return OfficeChanges(self.applied + other.applied, self.refused + other.refused)


@dataclass(frozen=True, slots=True)
class StepDetails:
    """What is kept with each step. `unlock`: why locked passages may be changed; "" leaves them as they are."""

    label: str
    reason: str
    unlock: str = ""


def put_texts(
    workspace: Workspace,
    wanted: Iterable[WantedText],
    details: StepDetails,
    opened: Sequence[FormSession] = (),
    progress: Progress | None = None,
) -> OfficeChanges:
    """Put the texts in place, each form in one transaction that the person can undo there.

    `opened`: sessions that are open already; their history takes the step. A form that refuses stops no other.
    Raises `RightError`, and `UnreachableError` if the database is lost on the way: earlier forms are done then.
    """
    by_form: dict[str, list[WantedText]] = {}
    for item in wanted:
        by_form.setdefault(item.passage.form, []).append(item)
    sessions = {journal_of(session).version.form: session for session in opened}
    progress, done = progress or Progress(), OfficeChanges((), ())
    for number, (form, items) in enumerate(by_form.items(), 1):
        done += _in_form(workspace, sessions.get(form), items, details)
        progress.step(number, len(by_form), items[0].passage.form_name)
    return done


def _in_form(
    workspace: Workspace, opened: FormSession | None, items: Sequence[WantedText], details: StepDetails
) -> OfficeChanges:
    try:
        session = _session(workspace, opened, items[0].passage)
        return _step(session, items, details)
    except (RightError, UnreachableError):
        raise
    except WorkbenchError as error:
        cause = " ".join(filter(None, (str(error), error.hint)))
        return OfficeChanges((), tuple(RefusedText(item.passage, cause) for item in items))


def _session(workspace: Workspace, opened: FormSession | None, passage: Passage) -> FormSession:
    if passage.released:
        raise EditRefusedError(
            f"„{passage.form_name}“ ist freigegeben und ändert sich nicht mehr: Legen Sie eine neue Version an."
        )
    if opened is None:
        return open_stored_form(workspace, passage.form)
    take_changes(opened)
    return opened


def _step(session: FormSession, items: Sequence[WantedText], details: StepDetails) -> OfficeChanges:
    patch, applied, refused = SessionPatch(), [], []
    for item in items:
        try:
            patch = _with(patch, session, item, details)
        except EditRefusedError as error:
            refused.append(RefusedText(item.passage, str(error)))
            continue
        applied.append(item.passage)
    if applied:
        session.change(details.label, patch, applied=len(applied))
    return OfficeChanges(tuple(applied), tuple(refused))


def _with(patch: SessionPatch, session: FormSession, item: WantedText, details: StepDetails) -> SessionPatch:
    name = item.passage.segment
    segment = session.segment(name)
    if session.texts[name] != item.passage.text:
        raise EditRefusedError(f"Die Passage {name} hat inzwischen einen anderen Text.")
    legal: tuple[tuple[LegalDecision, bool], ...] = ()
    if segment.locked and segment.block:
        if not details.unlock.strip():
            raise EditRefusedError(
                f"Die Passage {name} ist gesperrt ({segment.lock_reason.partition(':')[0]}): "
                "Nennen Sie den Grund, aus dem sie geändert werden darf."
            )
        unlock = Unlock(
            segment=name,
            block=segment.block,
            reason=" ".join(details.unlock.split()),
            who=session.journal.signature(""),
            when=now(),
            text=fingerprint(segment.text),
        )
        legal = ((unlock, True),)
    check_edit(without_legal_lock(segment), item.after)
    reasons = tuple(dict.fromkeys((*session.reasons.get(name, ()), details.reason)))
    return replace(
        patch,
        texts=(*patch.texts, (name, item.after)),
        reasons=(*patch.reasons, (name, reasons)),
        legal=patch.legal + legal,
    )
