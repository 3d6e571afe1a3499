"""`workbench compare`: two versions of a form, passage by passage."""

import argparse
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from workbench.app.measures import measure_descriptions
from workbench.app.operations.compare_forms import SegmentPair, compare_forms
from workbench.app.operations.score_form import score_form
from workbench.app.score_report import ScoreReport
from workbench.cli import exit_codes
from workbench.cli.arguments import Subparsers, add_glossary, add_json, add_workspace, new_parser
from workbench.cli.json_records import Json, alert_json, rounded
from workbench.cli.opened_glossary import opened_glossary
from workbench.cli.opened_workspace import opened_form, opened_workspace
from workbench.cli.output import write_json, write_line
from workbench.cli.readable import SEVERITY_IN_GERMAN, counted, readable
from workbench.cli.score import score_json
from workbench.cli.score_text import number
from workbench.cli.terminal_progress import terminal_progress
from workbench.model.difficulty import Difficulty

GERMAN_STATUS = {"changed": "geändert", "added": "neu", "removed": "entfallen"}

Rated = Mapping[str, Difficulty | None]
"""The difficulty of each passage by segment id."""

_PARTS: Mapping[str, Callable[[Difficulty], float]] = {
    "Länge und Bau": lambda item: item.length,
    "Wortschatz": lambda item: item.vocabulary,
    "Regeln": lambda item: item.rules,
}


def add_parser(subparsers: Subparsers) -> argparse.ArgumentParser:
    """The arguments of `workbench compare`."""
    parser = new_parser(
        subparsers,
        "compare",
        "zwei Fassungen eines Formulars nebeneinander",
        "Passagen werden nach gemeinsamen Wörtern einander zugeordnet; dazu die Messwerte beider Fassungen "
        "und was sich am Sinn geändert haben kann. Endet mit 3, wenn davon etwas sperrt.",
    )
    parser.add_argument("old", metavar="OLD", type=Path, help="alte Fassung")
    parser.add_argument("new", metavar="NEW", type=Path, help="neue Fassung")
    add_json(parser)
    add_glossary(parser)
    add_workspace(parser)
    return parser


def run(arguments: argparse.Namespace) -> int:
    """Print the pairs and both scores."""
    glossary = opened_glossary(arguments.glossary, opened_workspace(arguments))
    with terminal_progress() as progress:
        old = opened_form(arguments, arguments.old, progress).current_document()
        new = opened_form(arguments, arguments.new, progress).current_document()
        pairs = compare_forms(old, new, glossary, progress)
        scores = [score_form(document, glossary, progress) for document in (old, new)]
    rated = [_by_segment(score) for score in scores]
    if arguments.json:
        before, after = (score_json(score) for score in scores)
        write_json({"old": before, "new": after, "segments": [_pair_json(pair, rated) for pair in pairs]})
    else:
        _write_readable(pairs, scores, rated)
    blocked = any(alert.severity == "block" for pair in pairs for alert in pair.alerts)
    return exit_codes.NEEDS_DECISION if blocked else exit_codes.DONE


def _by_segment(score: ScoreReport) -> Rated:
    return {segment.id: segment.difficulty for segment in score.segments}


def _values(pair: SegmentPair, rated: Sequence[Rated]) -> tuple[float | None, float | None]:
    """The difficulty of both sides, 0 to 100; None for a side that is missing or not scored."""
    found = (
        table.get(side.id) if side is not None else None
        for side, table in zip((pair.old, pair.new), rated, strict=True)
    )
    before, after = (None if difficulty is None else difficulty.score for difficulty in found)
    return before, after


def _pair_json(pair: SegmentPair, rated: Sequence[Rated]) -> Json:
    before, after = (None if value is None else rounded(value) for value in _values(pair, rated))
    return {
        "old": pair.old.id if pair.old else None,
        "new": pair.new.id if pair.new else None,
        "status": pair.status,
        "similarity": round(pair.similarity, 3),
        "old_text": pair.old.text if pair.old else None,
        "new_text": pair.new.text if pair.new else None,
        "difficulty": {"old": before, "new": after},
        "alerts": [alert_json(alert) for alert in pair.alerts],
    }


def _write_readable(
    pairs: tuple[SegmentPair, ...], scores: list[ScoreReport], rated: Sequence[Rated]
) -> None:
    for pair in pairs:
        if pair.status == "same":
            continue
        place = pair.old or pair.new
        write_line(f"{place.id if place else ''}  {GERMAN_STATUS[pair.status]}{_change(pair, rated)}")
        if pair.old:
            write_line(f"  - {readable(pair.old)}")
        if pair.new:
            write_line(f"  + {readable(pair.new)}")
        for alert in pair.alerts:
            write_line(f"  ! {SEVERITY_IN_GERMAN[alert.severity]}: {alert.message}")
    same = sum(pair.status == "same" for pair in pairs)
    write_line(f"{counted(len(pairs), 'Passage', 'Passagen')}, {same} unverändert.")
    _write_scores(scores)


def _change(pair: SegmentPair, rated: Sequence[Rated]) -> str:
    """ " (Schwierigkeit 71 -> 48)"; "" where neither side has a score."""
    sides = [
        "-" if value is None else f"{value:.0f}"
        for side, value in zip((pair.old, pair.new), _values(pair, rated), strict=True)
        if side is not None
    ]
    return "" if set(sides) == {"-"} else f" (Schwierigkeit {' -> '.join(sides)})"


def _write_scores(scores: list[ScoreReport]) -> None:
    write_line(f"{'':<28}{'alt':>10}    {'neu':>10}")
    difficulties = [score.difficulty for score in scores]
    rows = [("Schwierigkeit (0 bis 100)", [item.score if item else None for item in difficulties])]
    if all(difficulties):
        rows += [
            (f"  {title}", [part(item) for item in difficulties if item]) for title, part in _PARTS.items()
        ]
    rows += [
        (measure.title, [score.measures[measure.id] for score in scores])
        for measure in measure_descriptions()
    ]
    rows.append(("Befunde", [float(sum(score.findings.values())) for score in scores]))
    for title, values in rows:
        before, after = (
            f"{value:.0f}" if title == "Befunde" and value else number(value) for value in values
        )
        write_line(f"{title:<28}{before:>10} -> {after:>10}")
