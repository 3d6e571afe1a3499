"""The command line as a process of its own, with the memory it took."""

import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from tests.shared_material import PROJECT

# A process that is split off counts what its parent held as its own, so a small one stands between.
MEASURE = """
import resource, subprocess, sys
code = subprocess.call(sys.argv[2:])
with open(sys.argv[1], "w") as report:
    report.write(str(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss))
sys.exit(code)
"""


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
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "memory"
        ended = subprocess.run(
            [sys.executable, "-c", MEASURE, str(report), *command],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            cwd=PROJECT,
            check=False,
        )
        kibibytes = int(report.read_text())
    return Ended(ended.returncode, ended.stdout.decode(), ended.stderr.decode(), kibibytes * 1024)
