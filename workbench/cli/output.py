"""Standard output and standard error."""

import json
import sys
from collections.abc import Mapping

from workbench.common.errors import WorkbenchError
from workbench.common.os_causes import cause_of
from workbench.model.document import Document

SCHEMA = 1


def write_json(content: Mapping[str, object]) -> None:
    """Print `{"schema": 1, ...content}` as one UTF-8 JSON document."""
    write(to_json(content))


def to_json(content: Mapping[str, object]) -> str:
    """`{"schema": 1, ...content}` as indented JSON text that UTF-8 can hold, with a final line break."""
    text = json.dumps({"schema": SCHEMA, **content}, ensure_ascii=False, indent=1, allow_nan=False)
    return text.encode("utf-8", "replace").decode("utf-8") + "\n"


def write(text: str) -> None:
    """Print `text` as it is. Raises `WorkbenchError` when the output cannot take it (full disk)."""
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise WorkbenchError(f"Die Ausgabe kann nicht geschrieben werden: {cause_of(error)}.") from error


def write_line(text: str = "") -> None:
    """Print `text` and a line break."""
    write(text + "\n")


def write_error(text: str) -> None:
    """Print a message for people on standard error."""
    sys.stderr.write(text + "\n")
    sys.stderr.flush()


def write_notes(document: Document) -> None:
    """Say on standard error what the reader noticed: a converted copy, a signature, a protected form."""
    for note in document.notes:
        write_error(f"Hinweis: {note.message}")
