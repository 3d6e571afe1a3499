"""`workbench compare`: two versions of a form, passage by passage."""

import argparse
from pathlib import Path

from workbench.app.measures import measure_descriptions
from workbench.app.office_glossary import load_glossary
from workbench.app.operations.compare_forms import SegmentPair, compare_forms
from workbench.app.operations.open_form import open_form
from workbench.app.operations.score_form import score_form
from workbench.app.score_report import ScoreReport
from workbench.cli import exit_codes
from workbench.cli.arguments import Subparsers, add_glossary, add_json, chosen_glossaries, new_parser
from workbench.cli.json_records import Json
from workbench.cli.output import write_json, write_line
from workbench.cli.readable import counted, readable
from workbench.cli.score import score_json
from workbench.cli.score_text import number
from workbench.cli.terminal_progress import terminal_progress

GERMAN_STATUS = {"changed": "geändert", "added": "neu", "removed": "entfallen"}


def add_parser(subparsers: Subparsers) -> argparse.ArgumentParser:
    """The arguments of `workbench compare`."""
    parser = new_parser(
        subparsers,
        "compare",
        "zwei Fassungen eines Formulars nebeneinander",
        "Passagen werden nach gemeinsamen Wörtern einander zugeordnet; dazu die Messwerte beider Fassungen.",
    )
    parser.add_argument("old", metavar="OLD", type=Path, help="alte Fassung")
    parser.add_argument("new", metavar="NEW", type=Path, help="neue Fassung")
    add_json(parser)
    add_glossary(parser)
    return parser


def run(arguments: argparse.Namespace) -> int:
    """Print the pairs and both scores."""
    glossary = load_glossary(chosen_glossaries(arguments.glossary))
    with terminal_progress() as progress:
        old = open_form(arguments.old, progress=progress).document
        new = open_form(arguments.new, progress=progress).document
        pairs = compare_forms(old, new)
        scores = [score_form(document, glossary, progress) for document in (old, new)]
    if arguments.json:
        before, after = (score_json(score) for score in scores)
        write_json({"old": before, "new": after, "segments": [_pair_json(pair) for pair in pairs]})
    else:
        _write_readable(pairs, scores)
    return exit_codes.DONE


def _pair_json(pair: SegmentPair) -> Json:
    """`alerts` is the place of the meaning guard; without one it stays empty."""
    return {
        "old": pair.old.id if pair.old else None,
        "new": pair.new.id if pair.new else None,
        "status": pair.status,
        "similarity": round(pair.similarity, 3),
        "old_text": pair.old.text if pair.old else None,
        "new_text": pair.new.text if pair.new else None,
        "alerts": [],
    }


def _write_readable(pairs: tuple[SegmentPair, ...], scores: list[ScoreReport]) -> None:
    for pair in pairs:
        if pair.status == "same":
            continue
        place = pair.old or pair.new
        write_line(f"{place.id if place else ''}  {GERMAN_STATUS[pair.status]}")
        if pair.old:
            write_line(f"  - {readable(pair.old)}")
        if pair.new:
            write_line(f"  + {readable(pair.new)}")
    same = sum(pair.status == "same" for pair in pairs)
    write_line(f"{counted(len(pairs), 'Passage', 'Passagen')}, {same} unverändert.")
    before, after = scores
    for measure in measure_descriptions():
        values = (number(score.measures[measure.id]) for score in (before, after))
        write_line(f"{measure.title:<26} {' -> '.join(f'{value:>8}' for value in values)}")
