"""EDITS.json: explicit edits for `workbench revise`."""

import json
from pathlib import Path

from workbench.common.errors import InputError
from workbench.common.os_causes import cause_of
from workbench.model.revision import TextEdit

EXPECTED = 'Erwartet wird {"edits": [{"segment": "s0001", "before": "...", "after": "..."}]}.'


def read_edits(path: Path) -> tuple[TextEdit, ...]:
    """The edits in file order; an optional `reason` becomes the edit's reason.

    UTF-8 and UTF-16 are recognised. Raises `InputError` that names the file and the entry.
    """
    content = _parsed(path)
    entries = content.get("edits") if isinstance(content, dict) else None
    if not isinstance(entries, list):
        raise InputError(f"„{path.name}“ enthält keine Liste „edits“.", EXPECTED)
    return tuple(_edit(path, number, entry) for number, entry in enumerate(entries, start=1))


def _parsed(path: Path) -> object:
    try:
        return json.loads(path.read_bytes())
    except FileNotFoundError as error:
        raise InputError(
            f"Die Datei „{path}“ gibt es nicht.", "Prüfen Sie Ordner und Schreibweise."
        ) from error
    except OSError as error:
        raise InputError(f"„{path.name}“ kann nicht gelesen werden: {cause_of(error)}.") from error
    except (ValueError, RecursionError) as error:
        place = f" (Zeile {error.lineno})" if isinstance(error, json.JSONDecodeError) else ""
        raise InputError(f"„{path.name}“ ist kein gültiges JSON{place}.", EXPECTED) from error


def _edit(path: Path, number: int, entry: object) -> TextEdit:
    if not isinstance(entry, dict):
        raise InputError(f"„{path.name}“: Eintrag {number} ist kein Objekt.", EXPECTED)
    texts = [entry.get(key) for key in ("segment", "before", "after")]
    reason = entry.get("reason", "")
    if not all(isinstance(text, str) for text in (*texts, reason)):
        raise InputError(
            f"„{path.name}“: Eintrag {number} braucht „segment“, „before“ und „after“ als Text.", EXPECTED
        )
    segment, before, after = (str(text) for text in texts)
    return TextEdit(segment, before, after, (reason,) if reason else ())
