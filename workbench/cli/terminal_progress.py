"""Progress on standard error."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from workbench.common.progress import Progress


@contextmanager
def terminal_progress() -> Iterator[Progress]:
    """A `Progress` that draws a bar while a person looks at standard error, and is silent in a script."""
    if not sys.stderr.isatty():
        yield Progress()
        return
    from tqdm import tqdm

    # Its thread only looks after bars that stand still, and a process with two threads must not be copied (`can_copy`).
    tqdm.monitor_interval = 0
    with tqdm(file=sys.stderr, leave=False, bar_format="{desc:<40.40} {percentage:3.0f} % |{bar}|") as bar:

        def report(done: int, total: int, label: str) -> None:
            bar.total = total
            bar.n = done
            bar.set_description_str(label, refresh=True)

        yield Progress(report)
