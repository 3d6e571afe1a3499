"""The journal of a form that is just a file: every step is kept on this computer, so that it can go on tomorrow."""

from collections.abc import Callable
from pathlib import Path
from uuid import uuid4

from workbench.app.history import Step
from workbench.app.journal import NoJournal
from workbench.app.kept_work import KeptWork, TypedText, append_event, events_of, step_row, typed_row
from workbench.app.people import person_name
from workbench.app.session_patch import SessionPatch
from workbench.common.errors import WorkbenchError
from workbench.common.moments import now
from workbench.common.os_causes import cause_of


class FileJournal(NoJournal):
    """Writes steps to the file at `path`. A step is done even where it cannot be kept: `problem` then says why.

    `failed(problem)` is told once, until keeping works again. Any thread may call it, one at a time.
    """

    def __init__(self, path: Path, work: KeptWork, text_of: Callable[[str], str]) -> None:
        """`text_of`: what the file says in a passage."""
        self._path = path
        self._work = work
        self._text_of = text_of
        self._begun = path.exists()
        self._typed = work.typed
        self.problem: WorkbenchError | None = None
        self.failed: Callable[[WorkbenchError], None] = lambda _problem: None

    def commit(self, label: str, forward: SessionPatch, inverse: SessionPatch, grown: str) -> str:
        """Keep a step and give its id."""
        key = grown or str(uuid4())
        passages = {item[0]: self._text_of(item[0]) for item, _ in forward.rejections}
        if passages:
            self._keep("passages", passages, sync=False)
        self._keep("done", step_row(Step(label, forward, inverse, "", key, person_name(), now())))
        if self._typed is not None and self._typed.segment in forward.segments:
            self.keep_typed(None)
        return key

    def undone(self, step: Step[SessionPatch]) -> None:
        """Keep that the step is taken back."""
        self._keep("undone", step.id)

    def redone(self, step: Step[SessionPatch]) -> None:
        """Keep that the step is done again."""
        self._keep("redone", step.id)

    def keep_typed(self, typed: TypedText | None) -> None:
        """Keep what is being typed; None: it was taken over or given up."""
        if typed != self._typed:
            self._typed = typed
            self._keep("typed", typed_row(typed) if typed is not None else None, sync=False)

    def _keep(self, name: str, value: object, *, sync: bool = True) -> None:
        try:
            if not self._begun:
                for event, content in events_of(self._work):
                    append_event(self._path, event, content)
                self._begun = True
            append_event(self._path, name, value, sync=sync)
        except OSError as error:
            if self.problem is None:
                self.problem = WorkbenchError(
                    f"Ihre Änderungen können auf diesem Rechner nicht gesichert werden: {cause_of(error)}.",
                    "Exportieren Sie das Formular, bevor Sie das Fenster schließen.",
                )
                self.failed(self.problem)
        else:
            self.problem = None
