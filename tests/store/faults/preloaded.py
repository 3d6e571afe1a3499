"""Loads what a program needs before it is started, so that it is killed at its work and not while it loads.

Only the server that starts the programs imports this.
"""

import tempfile
from pathlib import Path

from tests.app.forms import write_form
from tests.store.faults.program import Program
from tests.store.faults.states import state_of
from workbench.app.workspace import create_workspace


class _Nobody:
    def send(self, said: object) -> None:
        """Nobody listens."""


def _load() -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write_form(folder / "antrag.docx", "Ein Absatz.")
        address = str(folder / "amt.fwb")
        create_workspace(address, person="Frau Kurz").close()
        program = Program(address, folder, 0, _Nobody())  # type: ignore[arg-type]
        for operation in (
            "import",
            "edit",
            "undo",
            "redo",
            "ignore",
            "status",
            "version",
            "export",
            "backup",
        ):
            program.do_something(operation)
        state_of(program.workspace)
        program.workspace.close()


_load()
