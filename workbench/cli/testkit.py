"""`workbench testkit`: the papers for a test with readers."""

import argparse
from pathlib import Path

from workbench.app.operations.plan_test_round import RoundWishes, plan_test_round
from workbench.app.operations.write_test_kit import write_test_kit
from workbench.cli import exit_codes
from workbench.cli.arguments import Subparsers, add_file, add_json, add_workspace, new_parser
from workbench.cli.opened_workspace import opened_form, opened_workspace
from workbench.cli.output import write_json, write_line
from workbench.cli.tab_rows import tab_rows, text_of
from workbench.cli.terminal_progress import terminal_progress
from workbench.model.review import Method
from workbench.review.methods import METHODS
from workbench.review.rounds import PassagePlan


def add_parser(subparsers: Subparsers) -> argparse.ArgumentParser:
    """The arguments of `workbench testkit`."""
    parser = new_parser(
        subparsers,
        "testkit",
        "Unterlagen für einen Lesetest schreiben",
        "Schreibt Testbögen in 14 und 16 Punkt, Lösungen, das Blatt für die Testleitung, Information und Einwilligung, "
        "die Aufgabenkarte, die Tabelle für die Ergebnisse und den Entwurf zum Kommentieren in Word.",
    )
    add_file(parser)
    parser.add_argument(
        "-o", "--out", metavar="DIR", type=Path, required=True, help="Ordner für die Unterlagen"
    )
    parser.add_argument(
        "--passages",
        metavar="ID",
        nargs="+",
        default=[],
        help="diese Passagen (s0012 ...), höchstens 12; ohne Angabe werden sie vorgeschlagen",
    )
    parser.add_argument(
        "--count",
        metavar="N",
        type=int,
        default=8,
        help="wie viele Passagen vorgeschlagen werden (ohne Angabe: 8)",
    )
    names = ", ".join(f"{method.value} ({METHODS[method].title})" for method in Method)
    parser.add_argument(
        "--methods",
        metavar="METHODE",
        nargs="+",
        choices=[method.value for method in Method],
        default=[],
        help=f"Methoden für alle Passagen: {names}; ohne Angabe passend zum Text",
    )
    parser.add_argument(
        "--questions",
        metavar="FRAGEN.tsv",
        type=Path,
        help="eigene Fragen: Spalten Passage, Frage, richtige Antwort, mit Tabulator getrennt",
    )
    parser.add_argument("--testers", metavar="N", type=int, default=12, help="Testpersonen (ohne Angabe: 12)")
    parser.add_argument(
        "--scenario", metavar="DATEI.txt", type=Path, help="Text der Aufgabenkarte, eine Angabe je Zeile"
    )
    parser.add_argument("--title", metavar="TITEL", default="", help="Name der Testrunde")
    parser.add_argument(
        "--before",
        metavar="ALT",
        type=Path,
        help="Fassung vor der Überarbeitung: Testbogen A alt, Testbogen B neu",
    )
    add_json(parser)
    add_workspace(parser)
    return parser


def run(arguments: argparse.Namespace) -> int:
    """Write the kit and print what is in it."""
    with terminal_progress() as progress:
        session = opened_form(arguments, arguments.file, progress, keeps=True)
        before = (
            None if arguments.before is None else opened_form(arguments, arguments.before).current_document()
        )
        wishes = RoundWishes(
            tuple(PassagePlan(name) for name in arguments.passages),
            arguments.count,
            tuple(map(Method, arguments.methods)),
            {} if arguments.questions is None else read_questions(arguments.questions),
            arguments.testers,
            arguments.title,
            "" if arguments.scenario is None else text_of(arguments.scenario),
            before is not None,
        )
        planned, choices = plan_test_round(session, wishes, before, progress)
        files = write_test_kit(session, planned, arguments.out)
    if opened_workspace(arguments) is not None:
        from workbench.app.operations.keep_test_round import keep_test_round

        keep_test_round(session, planned)
    reasons = {choice.segment: choice.reasons for choice in choices}
    if arguments.json:
        write_json(
            {
                "form": planned.form,
                "version": planned.version,
                "round": planned.id,
                "passages": [
                    {
                        "number": passage.number,
                        "segments": list(passage.segments),
                        "reasons": list(reasons.get(passage.segments[0], ())),
                        "questions": [
                            {"id": item.id, "method": item.method.value, "text": item.text, "key": item.key}
                            for item in passage.questions
                        ],
                    }
                    for passage in planned.passages
                ],
                "files": [path.name for path in files],
            }
        )
        return exit_codes.DONE
    for passage in planned.passages:
        why = ", ".join(reasons.get(passage.segments[0], ()))
        write_line(
            f"{passage.number:>2}  {passage.segments[0]}  {passage.lines[0][:70]}{f'  ({why})' if why else ''}"
        )
    write_line(f"Fassung {planned.version}; {len(files)} Dateien liegen in {arguments.out}")
    return exit_codes.DONE


def read_questions(path: Path) -> dict[str, tuple[tuple[str, str], ...]]:
    """Pairs of question and right answer by segment id. Raises `InputError` that names the line."""
    found: dict[str, list[tuple[str, str]]] = {}
    for cells in tab_rows(path, 3, "Passage, Frage und richtige Antwort"):
        found.setdefault(cells[0], []).append((cells[1], cells[2]))
    return {name: tuple(pairs) for name, pairs in found.items()}
