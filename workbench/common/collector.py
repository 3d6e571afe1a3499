"""Work that makes many objects and no cycles."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def collector_paused(*, keep: bool = False) -> Iterator[None]:
    """Don't look for cycles of objects meanwhile: reading or checking a large form is done up to a third sooner.

    `keep`: nor look later at what exists now. For a process that needs it to its end; else cycles in it would stay.
    """
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            if keep:
                gc.freeze()
            gc.enable()
