"""One question to a process of its own that is killed when its time is over or somebody wants to stop."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Mapping
from contextlib import suppress

from workbench.common.progress import Progress

_STEP = 0.05


class WorkerError(Exception):
    """The process gave no answer: it died, or wrote something else."""


def ask_process(module: str, question: Mapping[str, object], seconds: float, progress: Progress) -> object:
    """What the module, run as a program, answers to the question: JSON both ways.

    Raises `TimeoutError` after `seconds`, the start of the process included, `Cancelled` within a moment after
    `progress.cancel()`, `WorkerError`. Nothing of the process is left then.
    """
    command = [sys.executable, "-P", "-m", module]
    data = json.dumps(question).encode()
    deadline = time.monotonic() + seconds
    process = subprocess.Popen(  # noqa: S603  (our own module)
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=_environment()
    )
    try:
        answer = _wait(process, data, deadline, progress)
    finally:
        if process.poll() is None:
            process.kill()
        with suppress(ValueError, OSError):
            process.communicate()
    try:
        return json.loads(answer)
    except (ValueError, RecursionError) as error:
        raise WorkerError(f"exit code {process.returncode}") from error


def _wait(process: "subprocess.Popen[bytes]", data: bytes, deadline: float, progress: Progress) -> bytes:
    unsent: bytes | None = data
    while True:
        progress.step(0, 0)
        try:
            return process.communicate(unsent, timeout=_STEP)[0]
        except subprocess.TimeoutExpired:
            unsent = None
            if time.monotonic() >= deadline:
                raise TimeoutError from None


def _environment() -> dict[str, str]:
    """Without what would hand over keys to the process in another way than the question."""
    hidden = ("SCHLUESSEL", "API_KEY", "PASSWORD", "TOKEN", "SECRET")
    kept = {name: value for name, value in os.environ.items() if not any(part in name for part in hidden)}
    return {**kept, "PYTHONIOENCODING": "utf-8"}
