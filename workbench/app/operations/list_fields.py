"""List the fields of a form."""

from workbench.app.session import FormSession
from workbench.model.inventory import Inventory
from workbench.planning.fields.inventory import field_inventory


def list_fields(session: FormSession) -> Inventory:
    """The inventory of the open form with its current texts; for a PDF with the fields that can be filled in."""
    return field_inventory(session.current_document())
