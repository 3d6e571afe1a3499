"""List the fields of a form."""

from dataclasses import replace

from workbench.app.session import FormSession
from workbench.document.acroform import pdf_fields
from workbench.document.opening import file_bytes
from workbench.model.inventory import Inventory
from workbench.planning.fields.inventory import field_inventory
from workbench.planning.fields.pdf_entries import pdf_entries


def list_fields(session: FormSession) -> Inventory:
    """The inventory of the open form with its current texts; of a PDF its fields to fill in, if it has some."""
    document = session.current_document()
    found = field_inventory(document)
    if document.format == "pdf" and session.path.is_file():
        entries = pdf_entries(pdf_fields(file_bytes(session.path)))
        if entries:
            return replace(found, entries=entries)
    return found
