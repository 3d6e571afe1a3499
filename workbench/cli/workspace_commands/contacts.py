"""`workbench workspace contacts`: the office's contact data, and forms that have others."""

import argparse
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from workbench.cli import exit_codes
from workbench.cli.arguments import Subparsers, add_database, add_json, new_parser
from workbench.cli.json_records import Json
from workbench.cli.opened_workspace import required_workspace
from workbench.cli.output import write_json, write_line
from workbench.cli.readable import counted
from workbench.cli.terminal_progress import terminal_progress
from workbench.model.text_block import ContactData, ContactField, ContactFinding

if TYPE_CHECKING:
    from workbench.app.workspace import Workspace

_FIELDS = ", ".join(name.value for name in ContactField)


def add_parser(subparsers: Subparsers) -> argparse.ArgumentParser:
    """The arguments of `workbench workspace contacts` and what it does."""
    parser = new_parser(
        subparsers,
        "contacts",
        "Kontaktdaten des Amtes: festhalten und in allen Formularen prüfen",
        "Anschrift, Telefon, Bankverbindung und anderes einmal eintragen; veraltete Angaben werden überall gefunden.",
    )
    nested = parser.add_subparsers(title="Befehle", metavar="BEFEHL", required=True)
    show = new_parser(nested, "show", "die Kontaktdaten zeigen", "Mit früheren Angaben.")
    for one, action in ((show, _show), (_set_parser(nested), _set), (_find_parser(nested), _find)):
        one.set_defaults(run_contacts=action)
    _apply_parser(nested).set_defaults(run_contacts=_apply)
    for one in nested.choices.values():
        add_database(one)
        add_json(one)
    return parser


def _set_parser(nested: Subparsers) -> argparse.ArgumentParser:
    parser = new_parser(
        nested,
        "set",
        "Kontaktdaten eintragen oder ändern",
        f"Was vorher galt, wird gemerkt. Felder: {_FIELDS}.",
    )
    parser.add_argument(
        "values", metavar="FELD=WERT", nargs="*", type=_pair, help="zum Beispiel street='Allee 7'"
    )
    parser.add_argument(
        "--former",
        metavar="FELD=WERT",
        nargs="+",
        action="extend",
        default=[],
        type=_pair,
        help="eine frühere Angabe, die in Formularen noch stehen kann",
    )
    return parser


def _find_parser(nested: Subparsers) -> argparse.ArgumentParser:
    parser = new_parser(
        nested,
        "find",
        "Passagen mit anderen Angaben finden",
        "Rechtsbehelfsbelehrungen zuerst. Endet mit 3, wenn etwas gefunden wurde.",
    )
    _add_fields(parser)
    return parser


def _apply_parser(nested: Subparsers) -> argparse.ArgumentParser:
    parser = new_parser(
        nested,
        "apply",
        "veraltete Angaben in Formularen und Textbausteinen ersetzen",
        "Jedes Formular kann für sich zurückgenommen werden; endet mit 3, wenn etwas nicht ging.",
    )
    _add_fields(parser)
    parser.add_argument(
        "--form", metavar="FORMULAR", nargs="+", action="extend", default=[], help="nur in diesen Formularen"
    )
    parser.add_argument(
        "--doubtful", action="store_true", help="auch Angaben, die nur vielleicht falsch sind"
    )
    parser.add_argument(
        "--unlock", metavar="GRUND", default="", help="warum gesperrte Passagen geändert werden dürfen"
    )
    return parser


def run(arguments: argparse.Namespace) -> int:
    """Do what was chosen."""
    action: Callable[[argparse.Namespace], int] = arguments.run_contacts
    return action(arguments)


def _add_fields(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--field",
        choices=[name.value for name in ContactField],
        nargs="+",
        action="extend",
        default=[],
        help="nur diese Felder",
    )


def _pair(text: str) -> tuple[ContactField, str]:
    name, sign, value = text.partition("=")
    if not sign or name not in {field.value for field in ContactField}:
        raise argparse.ArgumentTypeError(f"{text!r} ist kein FELD=WERT (Felder: {_FIELDS})")
    return ContactField(name), value


def _show(arguments: argparse.Namespace) -> int:
    from workbench.app.contact_data import read_contact_data

    return _tell(read_contact_data(required_workspace(arguments)), arguments)


def _set(arguments: argparse.Namespace) -> int:
    from workbench.app.operations.set_contact_data import set_contact_data

    former: dict[ContactField, list[str]] = {}
    for name, value in arguments.former:
        former.setdefault(name, []).append(value)
    data = set_contact_data(required_workspace(arguments), dict(arguments.values), former)
    return _tell(data, arguments)


def _tell(data: ContactData, arguments: argparse.Namespace) -> int:
    from workbench.app.contact_data import FIELD_NAMES

    entries = {name: data.entries[name] for name in ContactField if name in data.entries}
    if arguments.json:
        rows = {name.value: {"value": one.value, "former": list(one.former)} for name, one in entries.items()}
        write_json({"version": data.version, "contacts": rows})
        return exit_codes.DONE
    for name, one in entries.items():
        before = f" (früher: {'; '.join(one.former)})" if one.former else ""
        write_line(f"{FIELD_NAMES[name]}: {one.value}{before}")
    if not entries:
        write_line("Es sind noch keine Kontaktdaten eingetragen.")
    return exit_codes.DONE


def _find(arguments: argparse.Namespace) -> int:
    from workbench.app.operations.find_contact_data import find_contact_data

    found = find_contact_data(required_workspace(arguments), _fields(arguments))
    if arguments.json:
        write_json({"findings": [_finding_json(item) for item in found]})
    else:
        _write_findings(found)
    return exit_codes.NEEDS_DECISION if found else exit_codes.DONE


def _write_findings(found: Sequence[ContactFinding]) -> None:
    for item in found:
        where = f"{item.title} {item.passage.segment}" if item.passage else f"Textbaustein „{item.title}“"
        for hit in item.hits:
            write_line(f"{where}: {'' if hit.former else 'Prüfen: '}{hit.cause}")
    write_line(f"{counted(len(found), 'Stelle', 'Stellen')} mit anderen Angaben.")


def _finding_json(item: ContactFinding) -> Json:
    from workbench.cli.block_text import place_json

    hits = [
        {
            "field": hit.field.value,
            "start": hit.start,
            "end": hit.end,
            "found": hit.found,
            "value": hit.value,
            "former": hit.former,
            "risk": hit.risk,
            "message": hit.cause,
        }
        for hit in item.hits
    ]
    return {
        "title": item.title,
        "place": place_json(item.passage) if item.passage else None,
        "text_block": item.block or None,
        "before": item.text,
        "after": item.after,
        "hits": hits,
    }


def _apply(arguments: argparse.Namespace) -> int:
    from workbench.app.operations.apply_contact_data import apply_contact_data
    from workbench.cli.block_text import block_json, changes_json, write_changes

    workspace = required_workspace(arguments)
    fields = _fields(arguments)
    chosen = _in_forms(workspace, arguments.form, fields)
    with terminal_progress() as progress:
        done = apply_contact_data(
            workspace,
            chosen,
            arguments.unlock,
            fields=fields,
            doubtful=arguments.doubtful,
            progress=progress,
        )
    if arguments.json:
        write_json({"blocks": [block_json(item) for item in done.blocks], **changes_json(done.forms)})
    else:
        for block in done.blocks:
            write_line(f"Textbaustein „{block.title}“ geändert.")
        write_changes(done.forms)
    return exit_codes.NEEDS_DECISION if done.forms.refused else exit_codes.DONE


def _in_forms(
    workspace: "Workspace", names: Sequence[str], fields: frozenset[ContactField]
) -> tuple[str, ...] | None:
    """Keys of the passages in the named forms, and of the text blocks; None without names."""
    from workbench.app.operations.find_contact_data import find_contact_data

    if not names:
        return None
    forms = {workspace.form(name).form.id for name in names}
    found = find_contact_data(workspace, fields)
    return tuple(
        item.passage.id if item.passage else item.block
        for item in found
        if item.passage is None or item.passage.form in forms
    )


def _fields(arguments: argparse.Namespace) -> frozenset[ContactField]:
    return frozenset(ContactField(name) for name in arguments.field)
