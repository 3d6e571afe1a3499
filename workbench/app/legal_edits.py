"""Edits of legal blocks: they are written, and everybody is told."""

from collections.abc import Sequence
from dataclasses import dataclass

from workbench.app.session import FormSession
from workbench.legal.block_classes import block_class
from workbench.model.revision import TextEdit


@dataclass(frozen=True, slots=True)
class BlockEdit:
    """An edit of a passage that belongs to a legal block. `reason` is "" where nobody gave one; `note` is German."""

    segment: str
    block: str
    name: str
    reason: str
    note: str


def edited_blocks(session: FormSession, edits: Sequence[TextEdit]) -> tuple[BlockEdit, ...]:
    """Those of the edits that changed a legal block, in their order."""
    return tuple(
        _block_edit(session, edit)
        for edit in edits
        if edit.before != edit.after and session.segment(edit.segment).block
    )


def _block_edit(session: FormSession, edit: TextEdit) -> BlockEdit:
    segment = session.segment(edit.segment)
    unlock = session.legal.unlock_of(session.form.document.by_id[edit.segment])
    reason = unlock.reason if unlock is not None else "; ".join(edit.reasons)
    name = block_class(segment.block).name
    missing = "" if reason else " Ein Grund fehlt."
    note = f"Die Passage {segment.id} gehört zu einem gesperrten Block ({name}).{missing}"
    return BlockEdit(segment.id, segment.block, name, reason, note)
