"""`workbench qa`: what is doubtful about translations."""

import argparse
from collections import Counter
from pathlib import Path

from workbench.app.exchange_pairs import pairs_of_file
from workbench.app.operations.check_translations import CheckedTranslation, check_translations
from workbench.cli import exit_codes
from workbench.cli.arguments import Subparsers, add_glossary, add_json, new_parser
from workbench.cli.opened_glossary import opened_glossary
from workbench.cli.output import write_error, write_json, write_line
from workbench.cli.qa_workspace import CheckedForm, add_workspace_arguments, checked_forms
from workbench.cli.readable import counted
from workbench.cli.terminal_progress import terminal_progress
from workbench.model.translation_alert import Span, TranslationAlert

ERROR = "error"
SEVERITY_IN_GERMAN = {ERROR: "FEHLER", "warning": "prüfen", "info": "Hinweis"}
SHOWN_CHARACTERS = 90
Placed = tuple[str, CheckedTranslation]
"""Where a translation stands in its file, and what was found."""


def add_parser(subparsers: Subparsers) -> argparse.ArgumentParser:
    """The arguments of `workbench qa`."""
    parser = new_parser(
        subparsers,
        "qa",
        "Übersetzungen prüfen",
        "Vergleicht Zahlen, Beträge, Daten, Platzhalter, Fachwörter, Satzzeichen und mehr mit dem deutschen Text. "
        "Endet mit 3, wenn etwas falsch ist.",
    )
    parser.add_argument(
        "files",
        metavar="FILE",
        type=Path,
        nargs="*",
        help="Übersetzungen (.xlsx, .xlf, .tmx, .docx, .csv oder ein Paket .zip)",
    )
    add_workspace_arguments(parser)
    add_glossary(parser)
    add_json(parser)
    return parser


def run(arguments: argparse.Namespace) -> int:
    """Print the alerts about every pair that has some."""
    if not arguments.files and not arguments.workspace:
        write_error("Nennen Sie Dateien, oder mit --workspace einen Arbeitsbereich.")
        return exit_codes.USAGE
    glossary = opened_glossary(arguments.glossary)
    checked: list[tuple[str, tuple[Placed, ...]]] = []
    with terminal_progress() as progress:
        for number, path in enumerate(arguments.files, start=1):
            found = pairs_of_file(path)
            done = check_translations([item.pair for item in found], glossary)
            places = [item.place for item in found]
            checked.append((path.name, tuple(zip(places, done, strict=True))))
            progress.step(number, len(arguments.files), path.name)
        forms = checked_forms(arguments, progress)
    if arguments.json:
        stored = {"forms": [_form_json(item) for item in forms]} if arguments.workspace else {}
        write_json({"files": [_file_json(name, pairs) for name, pairs in checked], **stored})
    else:
        for name, pairs in (*checked, *((f"{item.name} ({item.language})", item.rows) for item in forms)):
            _write_readable(name, pairs)
    checked += [(item.name, item.rows) for item in forms]
    alerts = [alert for _, pairs in checked for _, pair in pairs for alert in pair.alerts]
    wrong = any(alert.severity == ERROR for alert in alerts)
    return exit_codes.NEEDS_DECISION if wrong else exit_codes.DONE


def _form_json(checked: CheckedForm) -> dict[str, object]:
    """Like a file; `dismissed`: what somebody found to be right, and why."""
    found = _file_json(checked.name, checked.rows)
    dismissed = [
        {
            "segment": item.segment,
            "key": item.key,
            "reason": item.reason,
            "person": item.person,
            "at": item.at,
        }
        for item in checked.dismissed
    ]
    return {
        "form": checked.form,
        "name": found.pop("file"),
        "language": checked.language,
        **found,
        "dismissed": dismissed,
    }


def _file_json(name: str, pairs: tuple[Placed, ...]) -> dict[str, object]:
    return {
        "file": name,
        "pairs": len(pairs),
        "alerts": [_alert_json(place, pair, alert) for place, pair in pairs for alert in pair.alerts],
    }


def _alert_json(place: str, checked: CheckedTranslation, alert: TranslationAlert) -> dict[str, object]:
    """`source_span` and `target_span`: code points, end exclusive, or null. `place`: where it stands in the file."""
    return {
        "check": alert.check,
        "severity": alert.severity,
        "place": place,
        "language": checked.pair.language,
        "source": checked.pair.source,
        "target": checked.pair.target,
        "source_span": _span_json(alert.source),
        "target_span": _span_json(alert.target),
        "message": alert.message,
        "dismissable": alert.dismissable,
    }


def _span_json(span: Span | None) -> list[int] | None:
    return list(span) if span else None


def _write_readable(name: str, pairs: tuple[Placed, ...]) -> None:
    for place, checked in pairs:
        where = f"{place}  " if place else ""
        for alert in checked.alerts:
            severity = SEVERITY_IN_GERMAN[alert.severity]
            write_line(f"{where}{checked.pair.language}  {severity}  {alert.message} ({alert.check})")
        if checked.alerts:
            write_line(f"  de: {_shown(checked.pair.source)}")
            write_line(f"  {checked.pair.language}: {_shown(checked.pair.target)}")
    counts = Counter(alert.severity for _, checked in pairs for alert in checked.alerts)
    parts = [
        f"{counts[severity]} {word}" for severity, word in SEVERITY_IN_GERMAN.items() if counts[severity]
    ]
    number = counted(len(pairs), "Übersetzung", "Übersetzungen")
    write_line(f"{name}: {number}, {', '.join(parts) or 'nichts aufgefallen'}.")


def _shown(text: str) -> str:
    plain = " ".join(text.split())
    return plain if len(plain) <= SHOWN_CHARACTERS else f"{plain[:SHOWN_CHARACTERS]} ..."
