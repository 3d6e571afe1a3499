"""The file that remembers ignored findings: JSON beside the form, and one for the whole office."""

import json
import os
from collections.abc import Iterable
from pathlib import Path

import platformdirs

from workbench.app.passage_places import PassagePlaces
from workbench.common.errors import InputError, WorkbenchError
from workbench.common.os_causes import cause_of
from workbench.common.text import replace_file
from workbench.model.ignored import IgnoredFinding, IgnoreScope

OFFICE_VARIABLE = "FORMULARWERKBANK_OFFICE"
"""Names another file for the whole office, for example on a shared drive."""
_ENDING = ".ausgeblendet.json"
_SCHEMA = 1


def form_file(form: Path) -> Path:
    """Where the decisions about this form are kept: "antrag.docx.ausgeblendet.json" beside it."""
    return form.with_name(form.name + _ENDING)


def office_file() -> Path:
    """Where the decisions for every form of the office are kept."""
    named = os.environ.get(OFFICE_VARIABLE)
    return Path(named) if named else platformdirs.user_data_path("formularwerkbank") / f"amt{_ENDING}"


def read_ignored(path: Path, places: PassagePlaces | None = None) -> tuple[IgnoredFinding, ...]:
    """The decisions in the file, none if there is no file. Raises `InputError` if it is damaged.

    With `places` they are about the passages as they are numbered now.
    """
    try:
        stored = json.loads(path.read_text(encoding="utf-8"))
        return tuple(_decision(row, places) for row in stored["ignored"])
    except FileNotFoundError:
        return ()
    except OSError as error:
        raise InputError(f"„{path.name}“ kann nicht gelesen werden: {cause_of(error)}.") from error
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise InputError(
            f"„{path.name}“ ist beschädigt: Die ausgeblendeten Befunde fehlen.",
            "Löschen Sie die Datei oder stellen Sie sie aus einer Sicherung wieder her.",
        ) from error


def write_ignored(path: Path, ignored: Iterable[IgnoredFinding], places: PassagePlaces | None = None) -> None:
    """Replace the file; without any decision it is removed. Raises `WorkbenchError` if that is not possible.

    With `places` each place is kept with the text of its passage.
    """
    rows = [_row(item, places) for item in ignored]
    try:
        if not rows:
            path.unlink(missing_ok=True)
            return
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise WorkbenchError(
            f"„{path}“ kann nicht geschrieben werden: {cause_of(error)}.",
            "Prüfen Sie, ob Sie in diesem Ordner schreiben dürfen.",
        ) from error
    text = json.dumps({"schema": _SCHEMA, "ignored": rows}, ensure_ascii=False, indent=1)
    replace_file(path, f"{text}\n".encode())


def _decision(row: dict[str, str], places: PassagePlaces | None) -> IgnoredFinding:
    segment, words = str(row.get("segment", "")), str(row.get("words", ""))
    if places is not None and segment:
        segment = places.now(segment, str(row.get("passage", "")), words)
    return IgnoredFinding(
        rule=str(row["rule"]),
        scope=IgnoreScope(row["scope"]),
        reason=str(row["reason"]),
        when=str(row["when"]),
        who=str(row.get("who", "")),
        segment=segment,
        words=words,
    )


def _row(item: IgnoredFinding, places: PassagePlaces | None) -> dict[str, str]:
    found = {"rule": item.rule, "scope": str(item.scope), "reason": item.reason, "when": item.when}
    passage = places.text(item.segment) if places is not None and item.segment else ""
    optional = {"who": item.who, "segment": item.segment, "words": item.words, "passage": passage}
    return {**found, **{key: value for key, value in optional.items() if value}}
