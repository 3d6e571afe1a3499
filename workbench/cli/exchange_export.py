"""`workbench exchange export`: a form for translators."""

import argparse
from pathlib import Path

from workbench.app.exchange_jobs import job_of_form, job_of_work
from workbench.app.operations.export_exchange import FORMATS, PACKAGE, export_exchange
from workbench.app.operations.translate_form import load_pairs
from workbench.app.output_path import check_folder, check_output
from workbench.app.settings import default_pairs
from workbench.cli import exit_codes
from workbench.cli.arguments import Subparsers, add_file, add_glossary, add_workspace, new_parser
from workbench.cli.opened_glossary import opened_glossary
from workbench.cli.opened_workspace import opened_form, opened_workspace
from workbench.cli.output import write_error, write_line
from workbench.cli.readable import counted
from workbench.common.errors import WorkbenchError
from workbench.model.exchange import ExchangeJob
from workbench.translation.languages import target_language


def add_parser(subparsers: Subparsers) -> argparse.ArgumentParser:
    """The arguments of `workbench exchange export`."""
    parser = new_parser(
        subparsers,
        "export",
        "ein Formular für Übersetzerinnen und Übersetzer ausgeben",
        "Mit --workspace die freigegebene Fassung, sonst die Datei mit den Übersetzungen der Tabelle.",
    )
    add_file(parser)
    add_workspace(parser)
    parser.add_argument("--to", metavar="LANG", nargs="+", required=True, help="Zielsprachen nach BCP 47")
    parser.add_argument(
        "--format",
        choices=tuple(FORMATS),
        default=PACKAGE,
        help="ohne Angabe ein Paket mit allen Formaten (.zip)",
    )
    parser.add_argument(
        "-o",
        "--out",
        metavar="OUT",
        type=Path,
        required=True,
        help="Ergebnis; bei mehreren Sprachen ein Ordner",
    )
    parser.add_argument(
        "--pairs", metavar="XLSX", type=Path, help="Tabelle der Übersetzungen; ohne Angabe die des Amtes"
    )
    parser.add_argument(
        "--order", action="store_true", help="mit --workspace: geplante Passagen gelten danach als beauftragt"
    )
    add_glossary(parser)
    return parser


def run(arguments: argparse.Namespace) -> int:
    """Write one file a language."""
    languages = list(
        dict.fromkeys(target_language(code) for value in arguments.to for code in value.split(","))
    )
    glossary = opened_glossary(arguments.glossary)
    name, data, jobs = _jobs(arguments, languages)
    for job in jobs:
        out = _out(arguments, job, len(languages))
        check_output(arguments.file, out)
        check_folder(out)
        done = export_exchange(
            job, out, arguments.format, entries=glossary.entries, form_file=(name, data) if data else None
        )
        for note in done.notes:
            write_error(f"Hinweis: {note}")
        passages = counted(done.units, "Passage", "Passagen")
        write_line(f"{out}: {job.language}, {passages}, {done.open} davon ohne Übersetzung.")
    if arguments.order:
        _order(arguments, languages)
    return exit_codes.DONE


def _jobs(arguments: argparse.Namespace, languages: list[str]) -> tuple[str, bytes, list[ExchangeJob]]:
    """Name and bytes of the German file, and a job a language."""
    workspace = opened_workspace(arguments)
    if workspace is not None:
        from workbench.app.exchange_jobs import released_file
        from workbench.app.translation_desk import TranslationWork

        form = workspace.form(str(arguments.file)).form.id
        works = [TranslationWork(workspace, form, code) for code in languages]
        return (*released_file(works[0]), [job_of_work(work) for work in works])
    session = opened_form(arguments, arguments.file)
    pairs = load_pairs(arguments.pairs or default_pairs())
    document = session.current_document()
    return (
        arguments.file.name,
        arguments.file.read_bytes(),
        [job_of_form(document, code, pairs) for code in languages],
    )


def _out(arguments: argparse.Namespace, job: ExchangeJob, count: int) -> Path:
    out: Path = arguments.out
    if out.is_dir() or count > 1:
        if not out.is_dir():
            raise WorkbenchError(f"Für mehrere Sprachen muss „{out}“ ein Ordner sein.", "Legen Sie ihn an.")
        return out / f"{Path(job.form).stem}-{job.language}{FORMATS[arguments.format]}"
    return out


def _order(arguments: argparse.Namespace, languages: list[str]) -> None:
    from workbench.app.operations.change_translation_state import change_translation_state
    from workbench.app.translation_desk import TranslationWork
    from workbench.model.translation_state import TranslationState

    workspace = opened_workspace(arguments)
    if workspace is None:
        raise WorkbenchError("Beauftragen geht nur mit --workspace.")
    form = workspace.form(str(arguments.file)).form.id
    for code in languages:
        work = TranslationWork(workspace, form, code)
        planned = [row for row in work.rows() if row.state is TranslationState.PLANNED]
        change_translation_state(work, planned, TranslationState.ORDERED)
