"""The file that remembers unlocked passages, waivers and corrected classes: JSON beside the form."""

import json
from collections.abc import Sequence
from dataclasses import asdict, replace
from pathlib import Path

from workbench.app.passage_places import PassagePlaces
from workbench.common.errors import InputError, WorkbenchError
from workbench.common.os_causes import cause_of
from workbench.common.text import replace_file
from workbench.model.legal import Classification, LegalDecision, Unlock, Waiver

_ENDING = ".rechtliches.json"
_SCHEMA = 1
_KINDS: dict[str, type[Unlock] | type[Waiver] | type[Classification]] = {
    "unlocks": Unlock,
    "waivers": Waiver,
    "classes": Classification,
}


def decisions_file(form: Path) -> Path:
    """Where decisions about this form are kept: "antrag.docx.rechtliches.json" beside it."""
    return form.with_name(form.name + _ENDING)


def read_decisions(path: Path, places: PassagePlaces | None = None) -> tuple[LegalDecision, ...]:
    """The decisions in the file, none if there is no file. Raises `InputError` if it is damaged.

    With `places` they are about the passages as they are numbered now.
    """
    try:
        stored = json.loads(path.read_text(encoding="utf-8"))
        return tuple(
            _decision(made, {str(key): str(value) for key, value in row.items()}, places)
            for name, made in _KINDS.items()
            for row in stored.get(name, [])
        )
    except FileNotFoundError:
        return ()
    except OSError as error:
        raise InputError(f"„{path.name}“ kann nicht gelesen werden: {cause_of(error)}.") from error
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise InputError(
            f"„{path.name}“ ist beschädigt: Freigegebene Sperren und Ausnahmen fehlen.",
            "Löschen Sie die Datei oder stellen Sie sie aus einer Sicherung wieder her.",
        ) from error


def write_decisions(
    path: Path, decisions: Sequence[LegalDecision], places: PassagePlaces | None = None
) -> None:
    """Replace the file; without any decision it is removed. Raises `WorkbenchError` if that is not possible.

    With `places` a waiver is kept with the text of its passage; the others have its fingerprint.
    """
    rows = {
        name: [_row(item, places) for item in decisions if isinstance(item, made)]
        for name, made in _KINDS.items()
    }
    if any(rows.values()):
        text = json.dumps({"schema": _SCHEMA, **rows}, ensure_ascii=False, indent=1)
        replace_file(path, f"{text}\n".encode())
        return
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise WorkbenchError(
            f"„{path}“ kann nicht geschrieben werden: {cause_of(error)}.",
            "Prüfen Sie, ob Sie in diesem Ordner schreiben dürfen.",
        ) from error


def _decision(
    made: type[Unlock] | type[Waiver] | type[Classification],
    row: dict[str, str],
    places: PassagePlaces | None,
) -> LegalDecision:
    passage = row.pop("passage", "")
    item = made(**row)
    if places is None:
        return item
    if isinstance(item, Waiver):
        # It holds for the very words only that somebody has looked at.
        return replace(item, place=places.now(item.place, passage, exact=True)) if item.place else item
    return replace(item, segment=places.by_seal(item.segment, item.text))


def _row(item: LegalDecision, places: PassagePlaces | None) -> dict[str, str]:
    passage = (
        places.text(item.place) if places is not None and isinstance(item, Waiver) and item.place else ""
    )
    return {**asdict(item), **({"passage": passage} if passage else {})}
