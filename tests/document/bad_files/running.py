"""The command line as a process of its own, with the memory it took."""

import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from tests.shared_material import PROJECT


@dataclass(frozen=True, slots=True)
class Ended:
    """What a process said; `memory` is the most it held at once, in bytes."""

    code: int
    out: str
    err: str
    memory: int


def workbench(*arguments: str | Path) -> Ended:
    """Run `workbench` with these arguments until it ends."""
    command = [sys.executable, "-m", "workbench.cli.main", *map(str, arguments)]
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        process = subprocess.Popen(command, stdout=out, stderr=err, stdin=subprocess.DEVNULL, cwd=PROJECT)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        out.seek(0)
        err.seek(0)
        return Ended(process.returncode, out.read().decode(), err.read().decode(), usage.ru_maxrss * 1024)
