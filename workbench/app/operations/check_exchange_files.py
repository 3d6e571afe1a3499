"""Say of exchange files what they are, what they hold and what is wrong with them."""

from collections.abc import Sequence
from pathlib import Path

from workbench.common.progress import Progress
from workbench.translation.foreign_files import CheckedFile, check_foreign


def check_exchange_files(paths: Sequence[Path], progress: Progress | None = None) -> tuple[CheckedFile, ...]:
    """Each file in its order; one that cannot be read has an error and stops nothing."""
    checked = []
    for number, path in enumerate(paths, start=1):
        checked.append(check_foreign(path))
        if progress is not None:
            progress.step(number, len(paths), path.name)
    return tuple(checked)
