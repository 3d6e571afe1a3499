"""Running `workbench` as a script does."""

import os
import subprocess
import sys
from pathlib import Path


def workbench(*arguments: str | Path, **environment: str) -> subprocess.CompletedProcess[bytes]:
    """`workbench` with these arguments in a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "workbench.cli.main", *map(str, arguments)],
        capture_output=True,
        check=False,
        timeout=120,
        env={**os.environ, **environment},
    )
