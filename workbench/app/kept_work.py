"""The steps of work on a form that is just a file, kept on this computer: one line of JSON each, appended and synced.

The file itself is never changed by editing; without this, a crash or a closed window would take the work with it.
"""

import hashlib
import json
import os
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

import platformdirs

from workbench.app.history import Step
from workbench.app.patch_json import patch_from_json, patch_to_json
from workbench.app.session_patch import SessionPatch
from workbench.common.text import replace_file

ENDING = ".arbeit.jsonl"
DAMAGED = ".beschaedigt"


@dataclass(frozen=True, slots=True)
class TypedText:
    """What somebody has typed into a passage and not taken over; `base` is the text it was written over."""

    segment: str
    text: str
    base: str


@dataclass(slots=True)
class KeptWork:
    """The steps that were done and those that were undone, oldest first; `digest`: SHA-256 of the form's bytes.

    `passages`: the file's text of passages that somebody decided about, by id.
    """

    digest: str
    done: list[Step[SessionPatch]] = field(default_factory=list)
    undone: list[Step[SessionPatch]] = field(default_factory=list)
    typed: TypedText | None = None
    passages: dict[str, str] = field(default_factory=dict)

    @property
    def is_empty(self) -> bool:
        """Whether nothing is left to go on with."""
        return not self.done and not self.undone and self.typed is None


def work_file(form: Path) -> Path:
    """Where the work on the form at this path is kept."""
    key = hashlib.sha256(str(form.absolute()).encode()).hexdigest()[:24]
    return platformdirs.user_state_path("formularwerkbank") / "arbeit" / f"{key}{ENDING}"


def digest_of(form: Path) -> str:
    """SHA-256 of the form's bytes, as hexadecimal digits. Raises `OSError`."""
    return hashlib.sha256(form.read_bytes()).hexdigest()


def read_work(path: Path) -> KeptWork | None:
    """What is kept there; None without a file. A line that was cut short by a crash ends it.

    A file that is damaged elsewhere is kept beside, under another name, with what could be read being used.
    """
    try:
        lines = path.read_bytes().split(b"\n")
    except OSError:
        return None
    work: KeptWork | None = None
    for number, line in enumerate(lines):
        if not line:
            continue
        try:
            work = _with_event(work, json.loads(line))
        except (ValueError, KeyError, TypeError, IndexError):
            if number < len(lines) - 1:
                path.with_name(path.name + DAMAGED).write_bytes(b"\n".join(lines))
            break
    return work


def append_event(path: Path, name: str, value: object, *, sync: bool = True) -> None:
    """Put an event behind the others; with `sync` it is on the disk when this returns. Raises `OSError`.

    Without, it outlives the program, but not the computer: quick enough for every pause in typing.
    """
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    line = json.dumps({name: value}, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    try:
        os.write(handle, line)
        if sync:
            os.fsync(handle)
    finally:
        os.close(handle)


def rewrite_work(path: Path, work: KeptWork) -> None:
    """Write the work anew, without a line that a crash has cut short. Raises `WorkbenchError`."""
    rows = (json.dumps({name: value}, ensure_ascii=False) for name, value in events_of(work))
    replace_file(path, "".join(f"{row}\n" for row in rows).encode())


def events_of(work: KeptWork) -> Iterable[tuple[str, object]]:
    """The events that make this work, the fewest there can be."""
    yield "form", work.digest
    if work.passages:
        yield "passages", work.passages
    undone = list(reversed(work.undone))
    for step in (*work.done, *undone):
        yield "done", step_row(step)
    for step in reversed(undone):
        yield "undone", step.id
    if work.typed is not None:
        yield "typed", typed_row(work.typed)


def step_row(step: Step[SessionPatch]) -> dict[str, str]:
    """A step as flat text values."""
    return {
        "id": step.id,
        "label": step.label,
        "forward": patch_to_json(step.forward),
        "inverse": patch_to_json(step.inverse),
        "who": step.who,
        "at": step.at,
    }


def typed_row(typed: TypedText) -> dict[str, str]:
    """Typed text as flat text values."""
    return {"segment": typed.segment, "text": typed.text, "base": typed.base}


def _with_event(work: KeptWork | None, event: dict[str, object]) -> KeptWork:
    ((name, value),) = event.items()
    if name == "form":
        return KeptWork(str(value))
    if work is None:
        raise ValueError("the file does not begin with its form")
    if name == "done" and isinstance(value, dict):
        _do(work, value)
    elif name == "undone":
        work.undone.append(_taken(work.done, value))
    elif name == "redone":
        work.done.append(_taken(work.undone, value))
    elif name == "passages" and isinstance(value, dict):
        work.passages.update({str(key): str(text) for key, text in value.items()})
    elif name == "typed":
        work.typed = TypedText(**value) if isinstance(value, dict) else None
    else:
        raise ValueError(f"unknown event {name}")
    return work


def _do(work: KeptWork, row: dict[str, str]) -> None:
    forward, inverse = patch_from_json(row["forward"]), patch_from_json(row["inverse"])
    work.undone.clear()
    if work.done and work.done[-1].id == row["id"]:
        inverse = work.done.pop().inverse
    work.done.append(
        Step(row["label"], forward, inverse, "", row["id"], row.get("who", ""), row.get("at", ""))
    )


def _taken(steps: list[Step[SessionPatch]], key: object) -> Step[SessionPatch]:
    if steps[-1].id != key:
        raise ValueError("the steps are not in order")
    return steps.pop()
