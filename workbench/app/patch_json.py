"""Steps of work as JSON text, the way a workspace keeps them, and back."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from typing import cast

from workbench.app.session_patch import RejectionKey, SessionPatch
from workbench.model.ignored import IgnoredFinding, IgnoreScope
from workbench.model.legal import Classification, LegalDecision, Unlock, Waiver
from workbench.model.passage_note import PassageNote

_KINDS: Mapping[str, type[Unlock] | type[Waiver] | type[Classification]] = {
    "unlock": Unlock,
    "waiver": Waiver,
    "classification": Classification,
}
_NAMES = {made: name for name, made in _KINDS.items()}

Row = Mapping[str, str]


def patch_to_json(patch: SessionPatch) -> str:
    """The patch as one JSON object on one line; parts that are empty are left out."""
    parts = {
        "texts": patch.texts,
        "reasons": patch.reasons,
        "rejections": patch.rejections,
        "ignored": [(ignored_row(item), there) for item, there in patch.ignored],
        "legal": [(legal_row(item), there) for item, there in patch.legal],
        "notes": [(note_row(item), there) for item, there in patch.notes],
    }
    return json.dumps({name: part for name, part in parts.items() if part}, separators=(",", ":"))


def patch_from_json(text: str) -> SessionPatch:
    """The patch that `patch_to_json` wrote."""
    parts = json.loads(text)
    return SessionPatch(
        texts=tuple((key, value) for key, value in parts.get("texts", ())),
        reasons=tuple((key, tuple(value)) for key, value in parts.get("reasons", ())),
        rejections=tuple((_key(key), reason) for key, reason in parts.get("rejections", ())),
        ignored=tuple((ignored_from(row), bool(there)) for row, there in parts.get("ignored", ())),
        legal=tuple((legal_from(row), bool(there)) for row, there in parts.get("legal", ())),
        notes=tuple((note_from(row), bool(there)) for row, there in parts.get("notes", ())),
    )


def ignored_row(item: IgnoredFinding) -> Row:
    """A decision to hide a finding as flat text values."""
    return {name: str(value) for name, value in asdict(item).items()}


def ignored_from(row: Row) -> IgnoredFinding:
    """The decision that `ignored_row` wrote."""
    values = {name: value for name, value in row.items() if name != "scope"}
    return IgnoredFinding(scope=IgnoreScope(row["scope"]), **values)


def legal_row(item: LegalDecision) -> Row:
    """A legal decision as flat text values; `kind` says which."""
    return {"kind": legal_kind(item), **asdict(item)}


def legal_kind(item: LegalDecision) -> str:
    """unlock, waiver or classification."""
    return _NAMES[type(item)]


def legal_from(row: Row) -> LegalDecision:
    """The decision that `legal_row` wrote."""
    return _KINDS[row["kind"]](**{name: value for name, value in row.items() if name != "kind"})


def note_row(item: PassageNote) -> Row:
    """A note as flat text values."""
    return asdict(item)


def note_from(row: Row) -> PassageNote:
    """The note that `note_row` wrote."""
    return PassageNote(**row)


def _key(parts: Iterable[str]) -> RejectionKey:
    return cast(RejectionKey, tuple(parts))
