"""Characters that no database keeps: half signs (lone surrogates) and NUL, from damaged files or odd input."""

from collections.abc import Iterable, Iterator
from dataclasses import astuple

from workbench.app.session_patch import SessionPatch
from workbench.common.errors import InputError, WorkbenchError
from workbench.model.workspace import NewSegment


def is_storable(text: str) -> bool:
    """Whether both kinds of databases take the text."""
    try:
        return b"\0" not in text.encode()
    except UnicodeEncodeError:
        return False


def check_segments(name: str, segments: Iterable[NewSegment]) -> None:
    """Raise `InputError` if a passage of the file `name` cannot be kept."""
    for item in segments:
        if not is_storable(item.original + item.text):
            raise InputError(f"„{name}“: Die Passage {item.segment} enthält Zeichen, die es nicht gibt.")


def check_patch(patch: SessionPatch) -> None:
    """Raise `WorkbenchError` if a text or a reason of the patch cannot be kept."""
    if not all(is_storable(text) for text in _texts(astuple(patch))):
        raise WorkbenchError("Der Text enthält Zeichen, die es nicht gibt, und lässt sich nicht speichern.")


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from _texts(item)
