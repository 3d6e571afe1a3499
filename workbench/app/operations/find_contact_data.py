"""Find passages and text blocks that hold contact data which are not the office's."""

from collections.abc import Iterator

from workbench.app.contact_data import contact_data
from workbench.app.contact_finding import LEGAL_REMEDY, contact_hits, corrected
from workbench.app.workspace import Workspace
from workbench.model.text_block import ContactData, ContactField, ContactFinding, Passage
from workbench.store.connect import Transaction
from workbench.store.text_blocks import list_text_blocks, newest_passages

_NOT_READ = frozenset({"comment", "hidden"})


def find_contact_data(
    workspace: Workspace, fields: frozenset[ContactField] = frozenset()
) -> tuple[ContactFinding, ...]:
    """Former and doubtful values in the text blocks, then in the newest version of every form.

    `fields`: only these; without any all. Legal remedies come before other passages: a wrong address there is a risk.
    """
    with workspace.reading() as connection:
        data = _entered(contact_data(connection))
        if not data.entries:
            return ()
        in_blocks = tuple(_in_blocks(connection, data, fields))
        in_forms = tuple(_in_forms(connection, data, fields))
    return (*in_blocks, *sorted(in_forms, key=lambda item: not item.risk))


def _entered(data: ContactData) -> ContactData:
    return ContactData({name: entry for name, entry in data.entries.items() if entry.value}, data.version)


def _in_blocks(
    connection: Transaction, data: ContactData, fields: frozenset[ContactField]
) -> Iterator[ContactFinding]:
    for block in list_text_blocks(connection):
        yield from _findings(block.title, block.text, data, fields, block=block.id)


def _in_forms(
    connection: Transaction, data: ContactData, fields: frozenset[ContactField]
) -> Iterator[ContactFinding]:
    for passage in newest_passages(connection):
        if passage.kind not in _NOT_READ:
            yield from _findings(passage.form_name, passage.text, data, fields, passage=passage)


def _findings(
    title: str,
    text: str,
    data: ContactData,
    fields: frozenset[ContactField],
    *,
    passage: Passage | None = None,
    block: str = "",
) -> Iterator[ContactFinding]:
    in_remedy = passage is not None and LEGAL_REMEDY in (passage.block, passage.kind)
    found = contact_hits(text, data, in_remedy=in_remedy)
    hits = tuple(hit for hit in found if not fields or hit.field in fields)
    if hits:
        after = corrected(text, (hit for hit in hits if hit.former))
        yield ContactFinding(title, text, hits, after, corrected(text, hits), passage, block)
