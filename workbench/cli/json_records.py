"""Records as the JSON that `cli.md` promises."""

from collections.abc import Sequence

from workbench.app.legal_edits import BlockEdit
from workbench.model.difficulty import Difficulty
from workbench.model.document import CellPlace, Document, Placeholder, Segment
from workbench.model.finding import Finding, GuardAlert, Suggestion
from workbench.model.ignored import IgnoredFinding
from workbench.model.legal import PresenceFinding, Waiver
from workbench.model.revision import RefusedEdit, TextEdit

Json = dict[str, object]


def segment_json(segment: Segment) -> Json:
    """A segment without its sentences."""
    return {
        "id": segment.id,
        "part": segment.part,
        "kind": segment.kind,
        "text": segment.text,
        "placeholders": [placeholder_json(item) for item in segment.placeholders],
        "locked": segment.locked,
        "lock_reason": segment.lock_reason,
        "level": segment.level,
        "number": segment.number,
        "cell": _cell_json(segment.cell),
        "block": segment.block,
    }


def placeholder_json(item: Placeholder) -> Json:
    """`offset` is that of the U+FFFC; `length` counts it and the protected text behind it."""
    return {
        "id": item.id,
        "kind": item.kind,
        "offset": item.offset,
        "length": item.length,
        "label": item.label,
    }


def notes_json(document: Document) -> list[Json]:
    """What a person should know about the file."""
    return [{"kind": note.kind, "message": note.message} for note in document.notes]


def finding_json(finding: Finding) -> Json:
    """A finding with its suggestions."""
    return {
        "rule": finding.rule,
        "catalogue": finding.catalogue,
        "segment": finding.segment,
        "start": finding.start,
        "end": finding.end,
        "severity": finding.severity,
        "message": finding.message,
        "why": finding.why,
        "source": finding.source,
        "suggestions": suggestions_json(finding.suggestions),
    }


def ignored_json(finding: Finding, decision: IgnoredFinding) -> Json:
    """A hidden finding with the decision that hides it."""
    return {
        **finding_json(finding),
        "ignored": {
            "scope": str(decision.scope),
            "reason": decision.reason,
            "when": decision.when,
            "who": decision.who,
        },
    }


def presence_json(finding: PresenceFinding, waiver: Waiver | None = None) -> Json:
    """A content that is missing or a wording that is out of date, and the waiver that lets it stand."""
    return {
        "rule": finding.rule,
        "title": finding.title,
        "severity": str(finding.severity),
        "message": finding.message,
        "norm": finding.norm,
        "source": finding.source,
        "stand": finding.stand,
        "segment": finding.segment or None,
        "words": finding.words or None,
        "waived": None
        if waiver is None
        else {
            "reason": waiver.reason,
            "who": waiver.who,
            "when": waiver.when,
            "second": waiver.second or None,
        },
    }


def suggestions_json(suggestions: Sequence[Suggestion]) -> list[Json]:
    """Suggestions in the given order."""
    return [_suggestion_json(suggestion) for suggestion in suggestions]


def edit_json(edit: TextEdit) -> Json:
    """An edit that was applied."""
    return {
        "segment": edit.segment,
        "before": edit.before,
        "after": edit.after,
        "reasons": list(edit.reasons),
    }


def refused_json(refused: RefusedEdit) -> Json:
    """An edit that was not applied, and why."""
    return {**edit_json(refused.edit), "cause": refused.cause}


def block_edit_json(edit: BlockEdit) -> Json:
    """An edit of a legal block; `reason` is null where nobody gave one."""
    return {
        "segment": edit.segment,
        "block": edit.block,
        "name": edit.name,
        "reason": edit.reason or None,
        "note": edit.note,
    }


def difficulty_json(difficulty: Difficulty | None) -> Json | None:
    """Score with level, parts, opinion score, version and, for a single sentence, what adds how much."""
    if difficulty is None:
        return None
    return {
        "score": rounded(difficulty.score),
        "level": difficulty.level,
        "parts": {
            "length": rounded(difficulty.length),
            "vocabulary": rounded(difficulty.vocabulary),
            "rules": rounded(difficulty.rules),
        },
        "mos": rounded(difficulty.mos),
        "version": difficulty.version,
        "contributions": [
            {"part": item.part, "cause": item.cause, "points": rounded(item.points), "text": item.text}
            for item in difficulty.contributions
        ],
    }


def rounded(value: float) -> float:
    """Four places: enough to compare, short enough to read."""
    return round(value, 4)


def _suggestion_json(suggestion: Suggestion) -> Json:
    return {
        "id": suggestion.id,
        "segment": suggestion.segment,
        "start": suggestion.start,
        "end": suggestion.end,
        "provider": suggestion.provider,
        "term": suggestion.term,
        "kind": suggestion.kind,
        # Where nothing is put in, the words stay: so `replacement` in `start..end` always gives `result`.
        "replacement": suggestion.replacement or suggestion.result[suggestion.start : suggestion.end],
        "result": suggestion.result,
        "safe": suggestion.safe,
        "variants": list(suggestion.variants),
        "alerts": [alert_json(alert) for alert in suggestion.alerts],
        "reason": suggestion.reason,
    }


def alert_json(alert: GuardAlert) -> Json:
    """An alert with the keys of `cli.md`."""
    return {
        "kind": alert.kind,
        "severity": alert.severity,
        "original": alert.original,
        "rewrite": alert.rewrite,
        "message": alert.message,
    }


def _cell_json(cell: CellPlace | None) -> Json | None:
    if cell is None:
        return None
    return {
        "table": cell.table,
        "row": cell.row,
        "column": cell.column,
        "depth": cell.depth,
        "column_span": cell.column_span,
    }
