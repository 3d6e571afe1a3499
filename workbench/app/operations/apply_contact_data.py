"""Put the office's contact data into the forms and text blocks that somebody has chosen."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace

from workbench.app.office_changes import OfficeChanges, StepDetails, WantedText, put_texts
from workbench.app.operations.change_text_block import put_wording
from workbench.app.operations.find_contact_data import find_contact_data
from workbench.app.operations.keep_text_block import CHANGE
from workbench.app.rights import Action
from workbench.app.session import FormSession
from workbench.app.text_block_finding import wording_fingerprint
from workbench.app.workspace import Workspace
from workbench.common.progress import Progress
from workbench.model.text_block import ContactField, ContactFinding, TextBlock
from workbench.store.changes import append_change
from workbench.store.text_blocks import get_text_block

_REASON = "Kontaktdaten des Amtes"


@dataclass(frozen=True, slots=True)
class AppliedContacts:
    """The blocks that have a new wording, and what became of the passages."""

    blocks: tuple[TextBlock, ...]
    forms: OfficeChanges


def apply_contact_data(
    workspace: Workspace,
    chosen: Collection[str] | None = None,
    unlock: str = "",
    *,
    fields: frozenset[ContactField] = frozenset(),
    doubtful: bool = False,
    opened: Sequence[FormSession] = (),
    progress: Progress | None = None,
) -> AppliedContacts:
    """Replace former values in the passages and blocks with the keys `chosen`; without them in all.

    `doubtful`: also values that only may be wrong. Blocks change first, so that no block offers an old value. Each form
    is one transaction and one step that can be undone there; locked passages need the reason `unlock`. What can't be
    done is listed with its cause, also released forms. Raises `RightError`, `ConflictError`, `UnreachableError`.
    """
    found = [
        item
        for item in find_contact_data(workspace, fields)
        if chosen is None or (item.passage.id if item.passage else item.block) in chosen
    ]
    with workspace.working(Action.EDIT, Action.TEXT_BLOCKS):
        pass  # who may not do this is told before anything happens
    texts = [(item, item.after_all if doubtful else item.after) for item in found]
    wanted = [(item, after) for item, after in texts if after != item.text]
    blocks = _blocks(workspace, wanted)
    passages = [WantedText(item.passage, after) for item, after in wanted if item.passage is not None]
    details = StepDetails("Kontaktdaten übernommen", _REASON, unlock)
    return AppliedContacts(blocks, put_texts(workspace, passages, details, opened, progress))


def _blocks(workspace: Workspace, wanted: Iterable[tuple[ContactFinding, str]]) -> tuple[TextBlock, ...]:
    ours = [(item.block, item.text, after) for item, after in wanted if item.block]
    if not ours:
        return ()
    changed = []
    with workspace.working(Action.TEXT_BLOCKS) as connection:
        for key, before, after in ours:
            block = get_text_block(connection, key)
            if block.text == before:
                new = replace(block, text=after, fingerprint=wording_fingerprint(after))
                changed.append(put_wording(connection, workspace, new, _REASON))
        append_change(connection, workspace.person.name, workspace.client, CHANGE)
    return tuple(changed)
