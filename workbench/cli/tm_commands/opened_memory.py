"""The translation memory that a command works on."""

import argparse
from typing import TYPE_CHECKING

from workbench.cli.terminal_progress import terminal_progress

if TYPE_CHECKING:
    from workbench.app.memory import Memory


def add_memory(parser: argparse.ArgumentParser, *, files: bool = False) -> None:
    """Where the memory is. `files`: a TMX file will do."""
    what = "Arbeitsbereich (Datei oder Adresse)"
    parser.add_argument(
        "--memory",
        metavar="FILE.tmx|WORKSPACE" if files else "WORKSPACE",
        required=True,
        help=f"{what} oder eine TMX-Datei, in der nur gesucht wird" if files else what,
    )


def opened_memory(arguments: argparse.Namespace, *, files: bool = False) -> "Memory":
    """The memory that --memory names; it is closed when the command ends. Raises `InputError`."""
    from workbench.app.memory import open_memory
    from workbench.common.errors import InputError

    if not files and arguments.memory.lower().endswith(".tmx"):
        raise InputError(
            f"„{arguments.memory}“ ist eine TMX-Datei. In ihr kann nur gesucht werden.",
            "Nennen Sie mit --memory einen Arbeitsbereich.",
        )
    with terminal_progress() as progress:
        memory = open_memory(arguments.memory, progress=progress)
    arguments.closing.callback(memory.close)
    return memory
