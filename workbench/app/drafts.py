"""Texts that nobody has committed yet, kept on this computer until they are: nothing typed gets lost in a crash."""

import json
from collections.abc import Collection, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from threading import Lock

import platformdirs

from workbench.common.errors import WorkbenchError
from workbench.common.os_causes import cause_of
from workbench.common.text import replace_file

ENDING = ".entwurf.json"
_lock = Lock()
_forgotten: set["Draft"] = set()


@dataclass(frozen=True, slots=True)
class Draft:
    """A text for a passage of a version of a form; `base` is the text that it was written over."""

    version: str
    segment: str
    text: str
    base: str


def drafts_folder() -> Path:
    """Where the drafts of the person at this computer are."""
    return Path(platformdirs.user_state_path("formularwerkbank")) / "entwuerfe"


def write_drafts(path: Path, drafts: Sequence[Draft]) -> None:
    """Keep these drafts and no others; without any the file goes. Raises `OSError`.

    What `forget_drafts` has removed does not come back: a window may still hold what it once read from a file.
    """
    with _lock:
        _write(path, [draft for draft in drafts if draft not in _forgotten])


def _write(path: Path, drafts: Sequence[Draft]) -> None:
    if not drafts:
        path.unlink(missing_ok=True)
        return
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    text = json.dumps([asdict(draft) for draft in drafts], ensure_ascii=False)
    replace_file(path, text.encode())


def read_drafts(path: Path) -> tuple[Draft, ...]:
    """The drafts in the file; none if it is not there or damaged."""
    try:
        return tuple(Draft(**values) for values in json.loads(path.read_text("utf-8")))
    except (OSError, ValueError, TypeError):
        return ()


def forget_drafts(versions: Collection[str]) -> None:
    """Remove the drafts for these versions of forms from the files of all windows of this person on this computer.

    Drafts of other people, and on other computers, lie out of reach. Raises `WorkbenchError` if a file does not let
    itself be written.
    """
    for path in sorted(drafts_folder().glob(f"*{ENDING}")):
        try:
            while not _forgot(path, versions):
                pass  # another window has just written it
        except OSError as error:
            raise WorkbenchError(
                f"Entwürfe zu dem gelöschten Formular stehen noch in „{path}“: {cause_of(error)}.",
                "Löschen Sie diese Datei von Hand.",
            ) from error


def _forgot(path: Path, versions: Collection[str]) -> bool:
    """Whether the file holds none of them now; False if somebody has written it meanwhile."""
    with _lock:
        before = _state(path)
        drafts = read_drafts(path)
        gone = {draft for draft in drafts if draft.version in versions}
        if not gone:
            return True
        if _state(path) != before:
            return False
        _forgotten.update(gone)
        _write(path, [draft for draft in drafts if draft not in gone])
        return True


def _state(path: Path) -> tuple[int, int] | None:
    """What changes when the file is replaced."""
    try:
        found = path.stat()
    except FileNotFoundError:
        return None
    return found.st_ino, found.st_mtime_ns
