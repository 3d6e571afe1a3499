"""What a workspace holds, as far as a person would notice; and the changes that a program announces."""

from dataclasses import dataclass, field, replace

from workbench.app.workspace import Workspace
from workbench.app.workspace_sessions import open_stored_form


@dataclass(frozen=True)
class FormState:
    """The newest version of a form: texts in reading order, how many decisions and steps back and on there are."""

    status: str
    number: int
    texts: tuple[str, ...]
    ignored: int = 0
    undo: int = 0
    redo: int = 0


@dataclass(frozen=True)
class State:
    """All forms by name, and how many files are listed as exported."""

    forms: dict[str, FormState] = field(default_factory=dict)
    exported: int = 0

    def with_form(self, name: str, form: FormState) -> "State":
        return replace(self, forms={**self.forms, name: form})

    def without(self, name: str) -> "State":
        return replace(self, forms={key: form for key, form in self.forms.items() if key != name})


def state_of(workspace: Workspace) -> State:
    """What is in the workspace, read through the program's own front door."""
    from workbench.store.exports import list_exports

    forms = {}
    for item in workspace.forms():
        session = open_stored_form(workspace, item.form.id)
        forms[item.form.name] = FormState(
            item.form.status.value,
            item.newest.number,
            tuple(session.texts[segment.id] for segment in session.document.segments),
            len(session.ignored.entries),
            len(session.history._done),
            len(session.history._undone),
        )
    with workspace.reading() as connection:
        return State(forms, len(list_exports(connection)))
