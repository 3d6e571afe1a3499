"""Say what the texts of a form are: public, internal, of one case. Only public ones may be sent."""

from workbench.app.rights import Action
from workbench.app.workspace import Workspace
from workbench.model.machine import ClassedForm, FormClass
from workbench.store.changes import append_change
from workbench.store.form_classes import class_of, classes, put_class, remove_class
from workbench.store.forms import get_form

CHANGE = "form_class"
CLASS_NAMES = {
    FormClass.PUBLIC: "öffentlich",
    FormClass.INTERNAL: "nur für den Dienstgebrauch",
    FormClass.CASE: "mit Falldaten",
}


def class_form(workspace: Workspace, form: str, level: FormClass | None) -> FormClass | None:
    """Keep what somebody says about the form (None: nothing); what was said before, to take it back.

    Raises `MissingError` if there is no such form, `RightError`.
    """
    with workspace.working(Action.MACHINE) as connection:
        get_form(connection, form)
        before = class_of(connection, form)
        if level is None:
            remove_class(connection, form)
        else:
            put_class(connection, form, level, workspace.person.name)
        append_change(connection, workspace.person.name, workspace.client, CHANGE)
    return before.level if before else None


def read_class(workspace: Workspace, form: str) -> ClassedForm | None:
    """What was said about the form, by whom and when; None if nothing."""
    with workspace.reading() as connection:
        return class_of(connection, form)


def classed_forms(workspace: Workspace) -> tuple[tuple[str, FormClass], ...]:
    """Names of the forms that somebody has said something about, and what."""
    with workspace.reading() as connection:
        levels = {item.form: item.level for item in classes(connection)}
    return tuple(
        (item.form.name, levels[item.form.id]) for item in workspace.forms() if item.form.id in levels
    )
