"""The preview of what would leave the house, for the pictures."""

from scripts.translators_office import LANGUAGE, half_translated
from workbench.app.operations.class_form import class_form
from workbench.app.operations.switch_provider import switch_provider
from workbench.app.workspace import Workspace
from workbench.model.machine import FormClass

__all__ = ["LANGUAGE", "ready_to_send"]


def ready_to_send(workspace: Workspace) -> str:
    """The id of a public form half of which is translated; a service of the office is switched on, and never asked."""
    form = half_translated(workspace)
    switch_provider(workspace, "libretranslate", on=True, address="https://uebersetzung.stadt.example")
    class_form(workspace, form, FormClass.PUBLIC)
    return form
