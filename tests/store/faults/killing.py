"""Starting the program again and again, and killing it at a random moment."""

import multiprocessing
import random
import time
import zipfile
from collections import Counter
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from pathlib import Path

from tests.store.faults.program import PERSON, Begun, work
from tests.store.faults.states import State, state_of
from workbench.app.workspace import open_workspace
from workbench.store.copies import is_whole
from workbench.store.verifying import verify

MOST_OPERATIONS, LONGEST_SECONDS = 8, 0.03
"""The program is killed so many operations after it has begun, and so long after one was announced."""
_programs = multiprocessing.get_context("forkserver")
_programs.set_forkserver_preload(["tests.store.faults.preloaded"])


@dataclass
class Heard:
    """What the program said until it was killed."""

    state: State
    begun: Begun | None = None
    files: list[Path] = field(default_factory=list)


def kill_again_and_again(address: str, folder: Path, seed: int, times: int, only: str = "") -> Counter[str]:
    """Which operations were under way when the program was killed; what they promised holds each time."""
    chance = random.Random(seed)
    interrupted: Counter[str] = Counter()
    for turn in range(times):
        heard = _killed(address, folder, seed * 10_000 + turn, only, chance)
        check_promises(address, heard)
        interrupted[heard.begun.operation if heard.begun else "between"] += 1
    return interrupted


def _killed(address: str, folder: Path, seed: int, only: str, chance: random.Random) -> Heard:
    ours, theirs = _programs.Pipe(duplex=False)
    program = _programs.Process(target=work, args=(address, folder, seed, only, theirs), daemon=True)
    program.start()
    theirs.close()
    try:
        what, state = ours.recv()
        assert what == "state"
        heard = Heard(state)
        for _ in range(chance.randrange(MOST_OPERATIONS)):
            _hear(ours, heard)  # begun
            _hear(ours, heard)  # done
        _hear(ours, heard)
    except EOFError as error:
        program.join()
        raise AssertionError(f"the program ended by itself: {program.exitcode}") from error
    time.sleep(chance.random() ** 2 * LONGEST_SECONDS)
    program.kill()
    program.join()
    while ours.poll():
        try:
            _hear(ours, heard)
        except (EOFError, OSError):
            break
    ours.close()
    return heard


def _hear(wire: Connection, heard: Heard) -> None:
    what, said = wire.recv()
    if what == "begun":
        heard.begun = said
    elif heard.begun is not None:
        heard.state = heard.begun.after
        if heard.begun.file is not None:
            heard.files.append(heard.begun.file)
        heard.begun = None


def check_promises(address: str, heard: Heard) -> None:
    """After reopening: whole, everything acknowledged is there, the operation under way is there or not at all."""
    workspace = open_workspace(address, PERSON)
    try:
        found = verify(workspace.store.engine)
        assert found.ok, found.problems
        state = state_of(workspace)
        possible = [heard.state] + ([heard.begun.after] if heard.begun else [])
        assert state in possible, (heard.begun.operation if heard.begun else "", state, possible)
    finally:
        workspace.close()
    for file in heard.files:
        assert is_readable(file), file
    if heard.begun and heard.begun.file is not None and heard.begun.file.exists():
        assert is_readable(heard.begun.file), heard.begun.file
    for file in {*heard.files, *([heard.begun.file] if heard.begun and heard.begun.file else [])}:
        file.unlink(missing_ok=True)


def is_readable(file: Path) -> bool:
    """Whether a file that the program wrote is whole."""
    if file.suffix == ".kopie":
        return is_whole(file)
    with zipfile.ZipFile(file) as archive:
        return archive.testzip() is None
