"""The text blocks of a workspace, by name."""

from workbench.app.workspace import Workspace
from workbench.common.errors import InputError
from workbench.model.text_block import BlockWording, Passage, TextBlock
from workbench.store.text_blocks import list_text_blocks, newest_passages, wordings_of


def all_blocks(workspace: Workspace) -> tuple[TextBlock, ...]:
    """All blocks by title."""
    with workspace.reading() as connection:
        return list_text_blocks(connection)


def block_named(workspace: Workspace, named: str) -> TextBlock:
    """The block with this id or title. Raises `InputError` if there is none, or more than one."""
    found = [item for item in all_blocks(workspace) if named in (item.id, item.title)]
    if not found:
        raise InputError(f"Den Textbaustein „{named}“ gibt es im Arbeitsbereich nicht.")
    if len(found) > 1:
        ids = ", ".join(item.id for item in found)
        raise InputError(f"Es gibt mehrere Textbausteine „{named}“.", f"Nennen Sie die Kennung: {ids}.")
    return found[0]


def block_wordings(workspace: Workspace, block: TextBlock) -> tuple[BlockWording, ...]:
    """Every wording of the block with who, when and why, oldest first."""
    with workspace.reading() as connection:
        return wordings_of(connection, block.id)


def passage_at(workspace: Workspace, form: str, segment: str) -> Passage:
    """The passage of the newest version of the form with this id. Raises `InputError`."""
    with workspace.reading() as connection:
        for passage in newest_passages(connection):
            if (passage.form, passage.segment) == (form, segment):
                return passage
    raise InputError(f"Die Passage {segment} gibt es in diesem Formular nicht.")
