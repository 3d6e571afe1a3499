"""Texts that nobody has committed yet, kept on this computer until they are: nothing typed gets lost in a crash."""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import platformdirs

from workbench.common.text import replace_file

ENDING = ".entwurf.json"


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
    """Keep these drafts and no others; without any the file goes. Raises `OSError`."""
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
