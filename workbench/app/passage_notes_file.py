"""The file that remembers notes about passages: JSON beside the form."""

import json
from collections.abc import Sequence
from dataclasses import asdict, replace
from pathlib import Path

from workbench.app.passage_places import PassagePlaces
from workbench.common.errors import InputError, WorkbenchError
from workbench.common.os_causes import cause_of
from workbench.common.text import replace_file
from workbench.model.passage_note import PassageNote

_ENDING = ".notizen.json"
_SCHEMA = 1


def notes_file(form: Path) -> Path:
    """Where the notes about this form are kept: "antrag.docx.notizen.json" beside it."""
    return form.with_name(form.name + _ENDING)


def read_notes(path: Path, places: PassagePlaces | None = None) -> tuple[PassageNote, ...]:
    """The notes in the file, none if there is no file. Raises `InputError` if it is damaged.

    With `places` they are about the passages as they are numbered now.
    """
    try:
        stored = json.loads(path.read_text(encoding="utf-8"))
        rows = [{str(key): str(value) for key, value in row.items()} for row in stored["notes"]]
        return tuple(_note(row, places) for row in rows)
    except FileNotFoundError:
        return ()
    except OSError as error:
        raise InputError(f"„{path.name}“ kann nicht gelesen werden: {cause_of(error)}.") from error
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise InputError(
            f"„{path.name}“ ist beschädigt: Die Notizen fehlen.",
            "Löschen Sie die Datei oder stellen Sie sie aus einer Sicherung wieder her.",
        ) from error


def write_notes(path: Path, notes: Sequence[PassageNote], places: PassagePlaces | None = None) -> None:
    """Replace the file; without any note it is removed. Raises `WorkbenchError` if that is not possible.

    With `places` each note is kept with the text of its passage.
    """
    if notes:
        rows = [_row(note, places) for note in notes]
        text = json.dumps({"schema": _SCHEMA, "notes": rows}, ensure_ascii=False, indent=1)
        replace_file(path, f"{text}\n".encode())
        return
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise WorkbenchError(
            f"„{path}“ kann nicht geschrieben werden: {cause_of(error)}.",
            "Prüfen Sie, ob Sie in diesem Ordner schreiben dürfen.",
        ) from error


def _note(row: dict[str, str], places: PassagePlaces | None) -> PassageNote:
    passage = row.pop("passage", "")
    note = PassageNote(**row)
    return note if places is None else replace(note, segment=places.now(note.segment, passage))


def _row(note: PassageNote, places: PassagePlaces | None) -> dict[str, str]:
    passage = places.text(note.segment) if places is not None else ""
    return {**asdict(note), **({"passage": passage} if passage else {})}
