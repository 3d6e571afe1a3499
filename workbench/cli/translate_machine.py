"""`workbench translate --provider`: what a service may add where the office has no translation."""

import argparse
import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from workbench.app.session import FormSession
from workbench.cli.opened_workspace import opened_workspace
from workbench.cli.output import write_error
from workbench.common.errors import InputError
from workbench.common.progress import Progress
from workbench.model.translation import TranslationPair

if TYPE_CHECKING:
    from workbench.app.workspace import Workspace

_VERSION = re.compile(r"@\d+$")
"""What a name may end in to mean a version of a stored form: its class holds for all."""


def add_machine_arguments(parser: argparse.ArgumentParser) -> None:
    """Which service, and what the person says about the file."""
    parser.add_argument(
        "--provider",
        metavar="DIENST",
        default="",
        help="was fehlt, von einem Dienst übersetzen lassen, der im Arbeitsbereich (--workspace) eingeschaltet ist; "
        "ohne --send wird nur gezeigt, was Ihr Haus verlassen würde",
    )
    parser.add_argument(
        "--allow-public",
        action="store_true",
        help="die Datei ist öffentlich und enthält keine Angaben zu Personen (für Dateien, die nicht im "
        "Arbeitsbereich eingestuft sind)",
    )
    parser.add_argument("--send", action="store_true", help="senden, was die Vorschau zeigt")


def machine_pairs_of(
    arguments: argparse.Namespace,
    session: FormSession,
    pairs: Sequence[TranslationPair],
    languages: Sequence[str],
    progress: Progress,
) -> list[TranslationPair]:
    """Unreviewed pairs for what is missing; none without --send. Raises `WorkbenchError`."""
    if not arguments.provider:
        return []
    from workbench.app.machine_suggestions import MachineDesk
    from workbench.app.operations.translate_missing import machine_pairs, preview_missing
    from workbench.cli.workspace_commands.machine_suggest import write_preview
    from workbench.model.machine import FormClass

    workspace = opened_workspace(arguments)
    if workspace is None:
        raise InputError(
            "Mit --provider braucht der Befehl einen Arbeitsbereich (--workspace).",
            "Dort stehen die eingeschalteten Dienste, das Kontingent und das Protokoll.",
        )
    desk, form, found = MachineDesk(workspace), _stored(arguments, workspace), list[TranslationPair]()
    level = FormClass.PUBLIC if arguments.allow_public else None
    for language in languages:
        preview = preview_missing(desk, session, pairs, language, arguments.provider, level, form)
        if not arguments.send:
            write_preview(preview, write_error)
            continue
        if not preview.texts:
            continue
        new, refused = machine_pairs(desk, preview, progress)
        found += new
        for item in refused:
            write_error(f"Ohne Vorschlag ({language}): {item.segment} {item.why_not}")
    return found


def _stored(arguments: argparse.Namespace, workspace: "Workspace") -> str:
    """The id of the form in the workspace; "" for a file that it does not have. Raises `InputError` for several."""
    named = _VERSION.sub("", str(arguments.file))
    return workspace.form(named).form.id if workspace.find(named) else ""
