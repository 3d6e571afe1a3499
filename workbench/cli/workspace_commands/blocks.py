"""`workbench workspace blocks`: passages that stand in many forms, kept in one place."""

import argparse
from collections.abc import Callable
from typing import TYPE_CHECKING

from workbench.cli import exit_codes
from workbench.cli.arguments import Subparsers, add_database, add_json, new_parser
from workbench.cli.block_arguments import ARGUMENTS, HELP
from workbench.cli.opened_workspace import required_workspace
from workbench.cli.output import write_json, write_line
from workbench.cli.terminal_progress import terminal_progress
from workbench.common.errors import InputError
from workbench.common.os_causes import cause_of

if TYPE_CHECKING:
    from workbench.app.workspace import Workspace
    from workbench.model.text_block import BlockChange, TextBlock


def add_parser(subparsers: Subparsers) -> argparse.ArgumentParser:
    """The arguments of `workbench workspace blocks` and what it does."""
    parser = new_parser(
        subparsers,
        "blocks",
        "Textbausteine: Passagen, die in mehreren Formularen stehen",
        "Rechtsbehelf, Mitteilungspflicht und anderes einmal festhalten, einmal ändern, überall anbieten.",
    )
    nested = parser.add_subparsers(title="Befehle", metavar="BEFEHL", required=True)
    for name, action in _ACTIONS.items():
        one = new_parser(nested, name, *HELP[name])
        ARGUMENTS[name](one)
        add_database(one)
        add_json(one)
        one.set_defaults(run_blocks=action)
    return parser


def run(arguments: argparse.Namespace) -> int:
    """Do what was chosen."""
    code: int = arguments.run_blocks(arguments)
    return code


def _find(arguments: argparse.Namespace) -> int:
    from workbench.app.operations.find_text_blocks import find_text_blocks
    from workbench.cli.block_text import candidate_json, write_candidates

    found = find_text_blocks(required_workspace(arguments), arguments.forms)
    if arguments.json:
        write_json({"candidates": [candidate_json(item) for item in found]})
    else:
        write_candidates(found)
    return exit_codes.DONE


def _list(arguments: argparse.Namespace) -> int:
    from workbench.app.text_block_list import all_blocks, block_named, block_wordings
    from workbench.app.text_block_offers import block_offers
    from workbench.cli.block_text import block_json, offer_json, shown, write_offers
    from workbench.cli.opened_glossary import opened_glossary

    workspace = required_workspace(arguments)
    if not arguments.block:
        blocks = all_blocks(workspace)
        if arguments.json:
            write_json({"blocks": [block_json(item) for item in blocks]})
        else:
            for item in blocks:
                write_line(f"{item.id}  {item.title} (Stand {item.stand}): {shown(item.text)}")
        return exit_codes.DONE
    block = block_named(workspace, arguments.block)
    offers = block_offers(workspace, block, opened_glossary([], workspace))
    wordings = block_wordings(workspace, block)
    if arguments.json:
        earlier = [
            {
                "number": item.number,
                "text": item.text,
                "person": item.person,
                "at": item.at,
                "reason": item.reason,
            }
            for item in wordings
        ]
        write_json(
            {"block": block_json(block), "wordings": earlier, "offers": [offer_json(item) for item in offers]}
        )
    else:
        for wording in wordings:
            write_line(f"{wording.number}. {shown(wording.text)} ({wording.person}, Stand {wording.stand})")
        write_offers(offers)
    return exit_codes.DONE


def _keep(arguments: argparse.Namespace) -> int:
    from workbench.app.operations.keep_text_block import keep_text_block
    from workbench.cli.block_text import block_json

    workspace = required_workspace(arguments)
    text = _wording(workspace, arguments)
    block = keep_text_block(workspace, arguments.title, text, arguments.stand, arguments.reason)
    if arguments.json:
        write_json({"block": block_json(block)})
    else:
        write_line(f"{block.id}  „{block.title}“ festgehalten.")
    return exit_codes.DONE


def _change(arguments: argparse.Namespace) -> int:
    from workbench.app.operations.change_text_block import change_text_block, preview_text_block
    from workbench.app.text_block_list import block_named
    from workbench.cli.opened_glossary import opened_glossary

    workspace = required_workspace(arguments)
    block, text = block_named(workspace, arguments.block), _wording(workspace, arguments)
    glossary = opened_glossary([], workspace)
    if arguments.dry_run:
        return _tell_change(preview_text_block(workspace, block, text, glossary), arguments)
    change = change_text_block(
        workspace,
        block,
        text,
        title=arguments.title,
        stand=arguments.stand,
        reason=arguments.reason,
        glossary=glossary,
    )
    return _tell_change(change, arguments)


def _tell_change(change: "BlockChange", arguments: argparse.Namespace) -> int:
    from workbench.cli.block_text import block_json, offer_json, shown, write_alerts, write_offers
    from workbench.cli.json_records import alert_json

    if arguments.json:
        write_json(
            {
                "block": block_json(change.block),
                "before": change.before,
                "alerts": [alert_json(alert) for alert in change.alerts],
                "offers": [offer_json(item) for item in change.offers],
            }
        )
    else:
        write_line(f"- {shown(change.before)}")
        write_line(f"+ {shown(change.block.text)}")
        write_alerts(change.alerts)
        write_offers(change.offers)
    blocked = any(alert.severity == "block" for alert in change.alerts)
    return exit_codes.NEEDS_DECISION if blocked else exit_codes.DONE


def _apply(arguments: argparse.Namespace) -> int:
    from workbench.app.operations.apply_text_block import apply_text_block
    from workbench.app.text_block_list import block_named
    from workbench.cli.block_text import changes_json, write_changes

    workspace = required_workspace(arguments)
    block = block_named(workspace, arguments.block)
    chosen = _chosen(workspace, block, arguments, similar=arguments.similar)
    with terminal_progress() as progress:
        done = apply_text_block(
            workspace, block, chosen, arguments.unlock, similar=arguments.similar, progress=progress
        )
    if arguments.json:
        write_json(changes_json(done))
    else:
        write_changes(done)
    return exit_codes.NEEDS_DECISION if done.refused else exit_codes.DONE


def _decline(arguments: argparse.Namespace) -> int:
    from workbench.app.operations.decline_text_block import decline_text_block
    from workbench.app.text_block_list import block_named

    workspace = required_workspace(arguments)
    block = block_named(workspace, arguments.block)
    chosen = _chosen(workspace, block, arguments, similar=True)
    if chosen is None:
        raise InputError("Nennen Sie die Formulare mit --form.")
    decline_text_block(workspace, block, chosen)
    if arguments.json:
        write_json({"declined": len(chosen)})
    else:
        write_line(f"{len(chosen)} Stellen bleiben, wie sie sind.")
    return exit_codes.DONE


def _chosen(
    workspace: "Workspace", block: "TextBlock", arguments: argparse.Namespace, *, similar: bool
) -> tuple[str, ...] | None:
    """Keys of the passages that --form and --segment name; None without them."""
    from workbench.app.text_block_offers import block_offers
    from workbench.model.text_block import OfferState

    if not arguments.form and not arguments.segment:
        return None
    forms = {workspace.form(name).form.id for name in arguments.form}
    states = {OfferState.OLD, OfferState.DECLINED} | ({OfferState.SIMILAR} if similar else set())
    return tuple(
        item.passage.id
        for item in block_offers(workspace, block)
        if item.state in states
        and (not forms or item.passage.form in forms)
        and (not arguments.segment or item.passage.segment in arguments.segment)
    )


def _wording(workspace: "Workspace", arguments: argparse.Namespace) -> str:
    from workbench.app.text_block_list import passage_at

    if arguments.like:
        form, segment = arguments.like
        return passage_at(workspace, workspace.form(form).form.id, segment).text
    if arguments.text is not None:
        return str(arguments.text)
    try:
        return str(arguments.text_file.read_text(encoding="utf-8-sig"))
    except UnicodeDecodeError as error:
        raise InputError(f"„{arguments.text_file}“ ist keine UTF-8-Textdatei.") from error
    except OSError as error:
        raise InputError(f"„{arguments.text_file}“ kann nicht gelesen werden: {cause_of(error)}.") from error


_ACTIONS: dict[str, Callable[[argparse.Namespace], int]] = {
    "find": _find,
    "list": _list,
    "keep": _keep,
    "change": _change,
    "apply": _apply,
    "decline": _decline,
}
