"""Twenty programs write at once: nobody's text is overwritten unseen."""

import multiprocessing
import os
import time
from multiprocessing.connection import Connection
from pathlib import Path

from tests.app.forms import write_form
from workbench.app.operations.edit_segment import edit_segment
from workbench.app.operations.import_form import import_form
from workbench.app.workspace import create_workspace, open_workspace
from workbench.app.workspace_sessions import open_stored_form, take_changes
from workbench.store.errors import ConflictError
from workbench.store.verifying import verify

SECONDS = float(os.environ.get("FAULT_SECONDS", "10"))
WRITERS, PASSAGES = 20, 8
_programs = multiprocessing.get_context("forkserver")
_programs.set_forkserver_preload(["tests.store.faults.preloaded"])


def count_on(address: str, form: str, number: int, seconds: float, wire: Connection) -> None:
    """Add one to the number in a passage, again and again; tell how often that was acknowledged."""
    workspace = open_workspace(address, f"Person {number}")
    session = open_stored_form(workspace, form)
    wire.send("ready")
    wire.recv()
    added = conflicts = 0
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        segment = session.document.segments[(number + added) % PASSAGES].id
        try:
            edit_segment(session, segment, str(int(session.texts[segment]) + 1))
            added += 1
        except ConflictError as error:
            assert error.conflicts
            conflicts += 1
            take_changes(session)
    wire.send((added, conflicts))
    workspace.close()


def test_every_acknowledged_count_is_there(address: str, tmp_path: Path) -> None:
    workspace = create_workspace(address, person="Frau Kurz")
    form = import_form(workspace, write_form(tmp_path / "zahlen.docx", *["0"] * PASSAGES)).form.id
    wires, programs = [], []
    for number in range(WRITERS):
        ours, theirs = _programs.Pipe()
        program = _programs.Process(
            target=count_on, args=(address, form, number, SECONDS, theirs), daemon=True
        )
        program.start()
        theirs.close()
        wires.append(ours)
        programs.append(program)
    for wire in wires:
        assert wire.recv() == "ready"
    for wire in wires:
        wire.send("go")
    counted = [wire.recv() for wire in wires]
    for program in programs:
        program.join(60)
        assert program.exitcode == 0
    added = sum(number for number, _ in counted)
    last = open_stored_form(workspace, form)
    assert sum(map(int, last.texts.values())) == added
    assert added > 0
    assert sum(conflicts for _, conflicts in counted) > 0
    assert verify(workspace.store.engine).ok
    workspace.close()
