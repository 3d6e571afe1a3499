"""What people corrected in the comparison of two forms, kept for that pair of forms."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from workbench.app.rights import Action
from workbench.app.workspace import Workspace
from workbench.model.burden import Assumptions, TimeValue
from workbench.model.renewal_study import LegalNote
from workbench.model.workspace import Setting
from workbench.planning.renewals.corrections import Corrections, FieldRow, PairRow
from workbench.store.settings import get_setting, put_setting


def kept_corrections(workspace: Workspace, first: str, renewal: str) -> Corrections | None:
    """The corrections for two forms, by the names of their files; None if nobody made any."""
    with workspace.reading() as connection:
        setting = get_setting(connection, _name(first, renewal))
    return None if setting is None else _corrections(json.loads(setting.payload))


def keep_corrections(workspace: Workspace, first: str, renewal: str, corrections: Corrections) -> None:
    """Keep them instead of earlier ones. Raises `ConflictError` if somebody else does so at the same moment."""
    name = _name(first, renewal)
    payload = json.dumps(asdict(corrections), ensure_ascii=False, sort_keys=True)
    with workspace.working(Action.EDIT) as connection:
        there = get_setting(connection, name)
        put_setting(connection, Setting(name, payload, 0 if there is None else there.version))


def _name(first: str, renewal: str) -> str:
    """At most 60 characters, as the database wants it."""
    digest = hashlib.sha256("\0".join((first, renewal)).encode()).hexdigest()
    return f"renewals:{digest[:40]}"


def _corrections(kept: Mapping[str, Any]) -> Corrections:
    assumptions = kept["assumptions"]
    return Corrections(
        tuple(FieldRow(**row) for row in kept["first"]),
        tuple(FieldRow(**row) for row in kept["renewal"]),
        tuple(PairRow(**row) for row in kept["pairs"]),
        tuple(TimeValue(**value) for value in kept["values"]),
        None if assumptions is None else Assumptions(**assumptions),
        tuple(LegalNote(**note) for note in kept["notes"]),
    )
