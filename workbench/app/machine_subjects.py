"""What is known of a form before its passages may leave: its class, the names in it, whether it is filled in."""

from dataclasses import replace

from workbench.app.machine_preview import Subject
from workbench.app.translation_desk import released_version
from workbench.app.workspace import Workspace
from workbench.app.workspace_sessions import open_stored_form
from workbench.legal.personal_data.signs import signs_of_filling_in
from workbench.model.document import Document
from workbench.model.machine import FormClass
from workbench.store.form_classes import class_of
from workbench.store.forms import get_form
from workbench.translation.masking import names_of_form


class Subjects:
    """The forms of a workspace. What only the text tells is remembered for each released version."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._known: dict[str, tuple[frozenset[str], bool]] = {}

    def classed(self, form: str) -> Subject:
        """What the database alone tells. Raises `MissingError`."""
        with self._workspace.reading() as connection:
            stored, level = get_form(connection, form), class_of(connection, form)
            released = released_version(connection, form) is not None
        return Subject(stored.name, level.level if level else None, released=released, form=form)

    def of(self, form: str) -> Subject:
        """With what the text of the newest released version tells. Raises `MissingError`, `WorkbenchError`."""
        subject = self.classed(form)
        with self._workspace.reading() as connection:
            version = released_version(connection, form)
        if version is None:
            return subject
        if version.id not in self._known:
            session = open_stored_form(self._workspace, form, version.number)
            self._known[version.id] = _told_by(session.current_document())
        names, filled_in = self._known[version.id]
        return replace(subject, names=names, filled_in=filled_in)


def subject_of_file(name: str, document: Document, level: FormClass | None) -> Subject:
    """What is known of a form that is not in the workspace."""
    names, filled_in = _told_by(document)
    return Subject(name, level, names, filled_in)


def _told_by(document: Document) -> tuple[frozenset[str], bool]:
    return names_of_form(document.segments), bool(signs_of_filling_in(document))
