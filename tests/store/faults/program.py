"""A program that works in a workspace until somebody kills it.

Before each operation it says what it is going to do and what the workspace will hold then; afterwards, that it is done.
"""

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from multiprocessing.connection import Connection
from pathlib import Path

from tests.app.forms import write_form
from tests.store.faults.states import FormState, State, state_of
from workbench.app.operations.accept_suggestion import accept_suggestion
from workbench.app.operations.apply_edits import apply_edits
from workbench.app.operations.back_up_workspace import back_up_workspace
from workbench.app.operations.change_status import change_status
from workbench.app.operations.delete_form import delete_form
from workbench.app.operations.edit_segment import edit_segment
from workbench.app.operations.export_form import export_form
from workbench.app.operations.ignore_finding import ignore_rule
from workbench.app.operations.import_form import import_form
from workbench.app.operations.move_workspace import export_workspace
from workbench.app.operations.new_version import new_version
from workbench.app.operations.redo_change import redo_change
from workbench.app.operations.undo_change import undo_change
from workbench.app.session import FormSession
from workbench.app.workspace import open_workspace
from workbench.app.workspace_sessions import open_stored_form
from workbench.model.finding import Suggestion
from workbench.model.ignored import IgnoreScope
from workbench.model.revision import ExportOptions, TextEdit
from workbench.model.workspace import Status

PARAGRAPHS = tuple(f"Absatz {number} des Formulars, in dem etwas steht." for number in range(12))
PERSON = "Frau Kurz"


@dataclass(frozen=True)
class Begun:
    """An operation begins; `after`: what the workspace holds when it is done; `file`: what it writes."""

    operation: str
    after: State
    file: Path | None = None


@dataclass(frozen=True)
class Done:
    """The operation that was announced last is done: from here on it must never be lost."""


def work(address: str, folder: Path, seed: int, only: str, wire: Connection) -> None:
    """Work for ever; `only` names an operation to do again and again, "" for all of them."""
    program = Program(address, folder, seed, wire)
    for _ in range(1_000_000):
        program.do_something(only)


class Program:
    """One person with one open form at a time."""

    def __init__(self, address: str, folder: Path, seed: int, wire: Connection) -> None:
        self.chance = random.Random(seed)
        self.folder, self.wire, self.seed, self.count = folder, wire, seed, 0
        self.workspace = open_workspace(address, PERSON)
        self.state = state_of(self.workspace)
        wire.send(("state", self.state))
        self.open: tuple[str, FormSession] | None = None

    def do_something(self, only: str) -> None:
        """One operation that is possible now."""
        operations = dict(self._operations())
        name = only if only in operations else self.chance.choice([*operations])
        operations[name]()

    def _operations(self) -> Iterator[tuple[str, Callable[[], None]]]:
        if len(self.state.forms) < 4:
            yield "import", self._import
        if self.state.forms:
            yield "edit", self._edit
            yield "accept", self._accept
            yield "edits", self._edits
            yield "ignore", self._ignore
            yield "export", self._export
            yield "status", self._status
            yield "version", self._version
            name, session = self._session()
            if session.history.undoable:
                yield "undo", lambda: self._step_back(name, session)
            if session.history.redoable:
                yield "redo", lambda: self._step_on(name, session)
        if len(self.state.forms) > 2:
            yield "delete", self._delete
        yield "backup", self._backup
        yield "transfer", self._transfer

    def _does(
        self, operation: str, after: State, act: Callable[[], object], file: Path | None = None
    ) -> None:
        self.wire.send(("begun", Begun(operation, after, file)))
        act()
        self.state = after
        self.wire.send(("done", Done()))

    def _name(self, ending: str) -> Path:
        self.count += 1
        return self.folder / f"datei-{self.seed}-{self.count}{ending}"

    def _session(self) -> tuple[str, FormSession]:
        if self.open is None or self.open[0] not in self.state.forms or self.chance.random() < 0.2:
            name = self.chance.choice(sorted(self.state.forms))
            self.open = (name, open_stored_form(self.workspace, self.workspace.form(name).form.id))
        return self.open

    def _import(self) -> None:
        path = write_form(self._name(".docx"), *PARAGRAPHS)
        after = self.state.with_form(path.stem, FormState("draft", 1, PARAGRAPHS))
        self._does("import", after, lambda: import_form(self.workspace, path))

    def _texts(self, session: FormSession, changed: dict[int, str], **others: int) -> State:
        name, _ = self._session_named(session)
        form = self.state.forms[name]
        texts = tuple(changed.get(place, text) for place, text in enumerate(form.texts))
        return self.state.with_form(name, replace(form, texts=texts, **others))

    def _session_named(self, session: FormSession) -> tuple[str, FormSession]:
        assert self.open is not None
        assert self.open[1] is session
        return self.open

    def _new_text(self) -> str:
        self.count += 1
        return f"Satz {self.seed}-{self.count}. " + "Wort " * self.chance.randrange(60)

    def _edit(self) -> None:
        name, session = self._session()
        place, text = self.chance.randrange(len(self.state.forms[name].texts)), self._new_text()
        segment = session.document.segments[place].id
        after = self._texts(session, {place: text}, undo=self.state.forms[name].undo + 1, redo=0)
        self._does("edit", after, lambda: edit_segment(session, segment, text, "kürzer"))

    def _accept(self) -> None:
        name, session = self._session()
        form = self.state.forms[name]
        place = self.chance.randrange(len(form.texts))
        segment, word = session.document.segments[place].id, self._new_text()
        result = word + form.texts[place]
        suggestion = Suggestion("1", segment, 0, 0, "glossary", None, "replace", word, result, True, "kürzer")
        after = self._texts(session, {place: result}, undo=form.undo + 1, redo=0)
        self._does("accept", after, lambda: accept_suggestion(session, suggestion))

    def _edits(self) -> None:
        name, session = self._session()
        form = self.state.forms[name]
        new = {place: self._new_text() for place in self.chance.sample(range(len(form.texts)), 5)}
        edits = [
            TextEdit(session.document.segments[place].id, form.texts[place], text)
            for place, text in new.items()
        ]
        after = self._texts(session, new, undo=form.undo + 1, redo=0)
        self._does("edits", after, lambda: apply_edits(session, edits))

    def _ignore(self) -> None:
        name, session = self._session()
        form = self.state.forms[name]
        after = self.state.with_form(
            name, replace(form, ignored=form.ignored + 1, undo=form.undo + 1, redo=0)
        )
        self.count += 1
        rule = f"rule-{self.seed}-{self.count}"
        self._does("ignore", after, lambda: ignore_rule(session, rule, IgnoreScope.FORM, "Grund"))

    def _step_back(self, name: str, session: FormSession) -> None:
        step = session.history.undoable
        assert step is not None
        form = self.state.forms[name]
        places = {segment.id: place for place, segment in enumerate(session.document.segments)}
        after = self._texts(
            session,
            {places[segment]: text for segment, text in step.inverse.texts},
            undo=form.undo - 1,
            redo=form.redo + 1,
            ignored=form.ignored - len(step.forward.ignored),
        )
        self._does("undo", after, lambda: undo_change(session))

    def _step_on(self, name: str, session: FormSession) -> None:
        step = session.history.redoable
        assert step is not None
        form = self.state.forms[name]
        places = {segment.id: place for place, segment in enumerate(session.document.segments)}
        after = self._texts(
            session,
            {places[segment]: text for segment, text in step.forward.texts},
            undo=form.undo + 1,
            redo=form.redo - 1,
            ignored=form.ignored + len(step.forward.ignored),
        )
        self._does("redo", after, lambda: redo_change(session))

    def _export(self) -> None:
        _, session = self._session()
        out = self._name(".docx")
        after = replace(self.state, exported=self.state.exported + 1)
        self._does("export", after, lambda: export_form(session, out, ExportOptions()), out)

    def _status(self) -> None:
        name, _ = self._session()
        form = self.state.forms[name]
        status = (
            Status.DRAFT if form.status != "draft" else self.chance.choice((Status.TEST, Status.LEGAL_CHECK))
        )
        identifier = self.workspace.form(name).form.id
        after = self.state.with_form(name, replace(form, status=status.value))
        self._does("status", after, lambda: change_status(self.workspace, identifier, status))

    def _version(self) -> None:
        name, _ = self._session()
        form = self.state.forms[name]
        added = f"Neuer Absatz {self.seed}-{form.number}."
        session = open_stored_form(self.workspace, self.workspace.form(name).form.id)
        originals = tuple(segment.text for segment in session.document.segments)
        path = write_form(self._name(".docx"), *originals, added)
        after = self.state.with_form(
            name, FormState("draft", form.number + 1, (*form.texts, added), form.ignored)
        )
        self._does("version", after, lambda: new_version(self.workspace, session_form(session), path))
        self.open = None

    def _delete(self) -> None:
        name = self.chance.choice(sorted(self.state.forms))
        identifier = self.workspace.form(name).form.id
        self._does("delete", self.state.without(name), lambda: delete_form(self.workspace, identifier))
        self.open = None

    def _backup(self) -> None:
        out = self._name(".kopie" if self.workspace.store.is_embedded else ".zip")
        self._does("backup", self.state, lambda: back_up_workspace(self.workspace, out), out)

    def _transfer(self) -> None:
        out = self._name(".zip")
        self._does("transfer", self.state, lambda: export_workspace(self.workspace, out), out)


def session_form(session: FormSession) -> str:
    """The id of the stored form."""
    from workbench.app.workspace_journal import journal_of

    return journal_of(session).version.form
