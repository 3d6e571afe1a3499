"""`workbench tm penalties`: what takes points from a match."""

import argparse

from workbench.cli import exit_codes
from workbench.cli.arguments import Subparsers, add_json, new_parser
from workbench.cli.output import write_json, write_line
from workbench.cli.tm_commands.opened_memory import add_memory, opened_memory


def add_parser(subparsers: Subparsers) -> argparse.ArgumentParser:
    """The arguments of `workbench tm penalties`."""
    parser = new_parser(
        subparsers,
        "penalties",
        "Abzüge von der Übereinstimmung zeigen und ändern",
        "Die Abzüge gelten für den ganzen Arbeitsbereich.",
    )
    add_memory(parser)
    parser.add_argument(
        "--set",
        metavar="KIND=POINTS",
        dest="changes",
        type=_change,
        nargs="+",
        default=[],
        help="so viele Punkte abziehen (machine=15, other_form=1); 0 schaltet einen Abzug aus",
    )
    add_json(parser)
    return parser


def run(arguments: argparse.Namespace) -> int:
    """Change what is to be changed and print the table."""
    memory = opened_memory(arguments)
    for kind, points in arguments.changes:
        memory.set_penalty(kind, points)
    penalties = memory.penalties.all()
    if arguments.json:
        write_json(
            {
                "penalties": [
                    {"kind": item.kind, "points": item.points, "reason": item.reason} for item in penalties
                ]
            }
        )
        return exit_codes.DONE
    for item in penalties:
        write_line(f"{item.kind:<18}{item.points:>3}  {item.reason}")
    return exit_codes.DONE


def _change(value: str) -> tuple[str, int]:
    kind, _, points = value.partition("=")
    if not kind or not points.isdigit():
        raise argparse.ArgumentTypeError(f"„{value}“ ist keine Angabe wie machine=15")
    return kind, int(points)
