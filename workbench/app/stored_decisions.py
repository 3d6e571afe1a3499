"""Decisions about a form as a workspace keeps them, each under a key of its own."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, field

from workbench.app.patch_json import (
    ignored_from,
    ignored_row,
    legal_from,
    legal_kind,
    legal_row,
    note_from,
    note_row,
)
from workbench.app.session_patch import RejectionKey, SessionPatch
from workbench.model.ignored import IgnoredFinding, IgnoreScope
from workbench.model.legal import LegalDecision, Waiver
from workbench.model.passage_note import PassageNote
from workbench.model.workspace import DecisionKind, StoredDecision
from workbench.store.connect import Transaction
from workbench.store.decisions import put_decision, take_back

_LEGAL = frozenset({DecisionKind.UNLOCK, DecisionKind.WAIVER, DecisionKind.CLASSIFICATION})


@dataclass(frozen=True, slots=True)
class DecisionWrite:
    """One decision to keep, or to take back (no `payload`). `office`: it holds for every form."""

    kind: DecisionKind
    key: str
    payload: str | None
    segment: str = ""
    office: bool = False


@dataclass(slots=True)
class Decisions:
    """What was decided about a form, ready for a session."""

    reasons: dict[str, tuple[str, ...]] = field(default_factory=dict)
    rejections: dict[RejectionKey, str] = field(default_factory=dict)
    ignored: list[IgnoredFinding] = field(default_factory=list)
    legal: list[LegalDecision] = field(default_factory=list)
    notes: list[PassageNote] = field(default_factory=list)


def writes_of(patch: SessionPatch) -> tuple[DecisionWrite, ...]:
    """What has to be written so that the decisions of the patch hold."""
    return (
        *(_reasons(segment, reasons) for segment, reasons in patch.reasons),
        *(_rejection(key, reason) for key, reason in patch.rejections),
        *(_ignored(item, there) for item, there in patch.ignored),
        *(_legal(item, there) for item, there in patch.legal),
        *(_note(item, there) for item, there in patch.notes),
    )


def keep_decisions(connection: Transaction, version: str, patch: SessionPatch, person: str) -> None:
    """Write the decisions of the patch; its texts are not looked at."""
    for item in writes_of(patch):
        place = None if item.office else version
        if item.payload is None:
            take_back(connection, place, item.kind, item.key)
        else:
            put_decision(connection, place, item.kind, item.key, item.payload, person, item.segment)


def decisions_from(stored: Sequence[StoredDecision]) -> Decisions:
    """The decisions that `writes_of` wrote, the oldest first."""
    found = Decisions()
    for item in sorted(stored, key=lambda item: item.at):
        payload = json.loads(item.payload)
        if item.kind is DecisionKind.REASONS:
            found.reasons[item.key] = tuple(payload)
        elif item.kind is DecisionKind.REJECTION:
            segment, provider, term, words = json.loads(item.key)
            found.rejections[(segment, provider, term, words)] = payload
        elif item.kind is DecisionKind.IGNORED:
            found.ignored.append(ignored_from(payload))
        elif item.kind in _LEGAL:
            found.legal.append(legal_from(payload))
        elif item.kind is DecisionKind.NOTE:
            found.notes.append(note_from(payload))
    return found


def _reasons(segment: str, reasons: Sequence[str]) -> DecisionWrite:
    return DecisionWrite(DecisionKind.REASONS, segment, _json(reasons) if reasons else None, segment)


def _rejection(key: RejectionKey, reason: str | None) -> DecisionWrite:
    payload = None if reason is None else _json(reason)
    return DecisionWrite(DecisionKind.REJECTION, _json(key), payload, key[0])


def _ignored(item: IgnoredFinding, there: bool) -> DecisionWrite:
    payload = _json(ignored_row(item))
    office = item.scope is IgnoreScope.OFFICE
    return DecisionWrite(
        DecisionKind.IGNORED, payload, payload if there else None, item.segment, office=office
    )


def _legal(item: LegalDecision, there: bool) -> DecisionWrite:
    payload = _json(legal_row(item))
    segment = item.place if isinstance(item, Waiver) else item.segment
    return DecisionWrite(DecisionKind(legal_kind(item)), payload, payload if there else None, segment)


def _note(item: PassageNote, there: bool) -> DecisionWrite:
    payload = _json(note_row(item))
    return DecisionWrite(DecisionKind.NOTE, payload, payload if there else None, item.segment)


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True)
