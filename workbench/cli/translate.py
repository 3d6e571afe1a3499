"""`workbench translate`: fill a form with reviewed translations."""

import argparse
import re
from pathlib import Path

from workbench.app.bilingual_ways import WAYS
from workbench.app.operations.translate_form import (
    BILINGUAL,
    TRANSLATED,
    TranslationReport,
    load_pairs,
    output_ending,
    translate_form,
)
from workbench.app.output_path import check_folder, check_output
from workbench.app.session import FormSession
from workbench.app.settings import default_pairs
from workbench.cli import exit_codes
from workbench.cli.arguments import Subparsers, add_file, add_workspace, new_parser
from workbench.cli.opened_workspace import opened_form, opened_workspace
from workbench.cli.output import write_error, write_line, write_notes
from workbench.cli.readable import counted, readable
from workbench.cli.terminal_progress import terminal_progress
from workbench.cli.translate_machine import add_machine_arguments, machine_pairs_of
from workbench.model.document import Document
from workbench.model.translation import TranslationPair

LANGUAGE_CODE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")
SHOWN_CHARACTERS = 70


def add_parser(subparsers: Subparsers) -> argparse.ArgumentParser:
    """The arguments of `workbench translate`."""
    parser = new_parser(
        subparsers,
        "translate",
        "ein Formular mit geprüften Übersetzungen füllen",
        "Wo es keine gibt, bleibt der deutsche Text stehen und wird aufgezählt; der Befehl endet dann mit 3.",
    )
    add_file(parser)
    add_workspace(parser)
    parser.add_argument(
        "--to",
        metavar="LANG",
        type=_languages,
        nargs="+",
        action="extend",
        required=True,
        help="Zielsprachen nach BCP 47, mit Komma oder Leerzeichen getrennt (tr,en,uk,ar)",
    )
    parser.add_argument(
        "-o",
        "--out",
        metavar="OUT",
        type=Path,
        help="Ergebnis; bei mehreren Sprachen NAME-SPRACHE.docx (ohne Angabe im aktuellen Ordner)",
    )
    parser.add_argument(
        "--layout",
        choices=(TRANSLATED, BILINGUAL),
        default=BILINGUAL,
        help="zweisprachig (bilingual, ohne Angabe) oder das Formular übersetzt (translated)",
    )
    parser.add_argument(
        "--bilingual",
        choices=WAYS,
        default="",
        help="zweisprachig so: Übersetzung unter dem deutschen Text (under), kurze Angaben daneben (beside) oder "
        "zwei Spalten in einer neuen Datei (table); ohne Angabe bei Formularen under, sonst table",
    )
    parser.add_argument(
        "--pairs", metavar="XLSX", type=Path, help="Tabelle der Übersetzungen; ohne Angabe die des Amtes"
    )
    add_machine_arguments(parser)
    parser.add_argument("--allow-unsigned", action="store_true", help="eine digitale Signatur darf enden")
    return parser


def run(arguments: argparse.Namespace) -> int:
    """Write one file a language; list what stayed German on standard error."""
    languages = list(dict.fromkeys(code for codes in arguments.to for code in codes))
    pairs = load_pairs(arguments.pairs or default_pairs())
    with terminal_progress() as progress:
        session = opened_form(arguments, arguments.file, progress)
        outputs = _outputs(arguments, languages, session)
        pairs = (*_stored_pairs(arguments, languages), *pairs)
        pairs = (*pairs, *machine_pairs_of(arguments, session, pairs, languages, progress))
        reports = []
        for number, (language, out) in enumerate(outputs.items(), start=1):
            reports.append(
                translate_form(
                    session,
                    out,
                    language,
                    pairs,
                    arguments.layout,
                    way=arguments.bilingual,
                    allow_unsigned=arguments.allow_unsigned,
                )
            )
            progress.step(number, len(outputs), language)
    write_notes(session.document)
    for report in reports:
        _tell(session.document, report)
    return exit_codes.NEEDS_DECISION if any(report.missing for report in reports) else exit_codes.DONE


def _stored_pairs(arguments: argparse.Namespace, languages: list[str]) -> tuple[TranslationPair, ...]:
    """What the workspace has, released translations first; they go before those of the file."""
    workspace = opened_workspace(arguments)
    if workspace is None:
        return ()
    from workbench.app.stored_pairs import stored_pairs

    found = workspace.find(arguments.file.name.rpartition("@")[0] or str(arguments.file))
    return stored_pairs(workspace, languages, found[0].form.id if len(found) == 1 else "")


def _languages(value: str) -> list[str]:
    codes = [code.strip() for code in value.split(",") if code.strip()]
    for code in codes or [value]:
        if not LANGUAGE_CODE.fullmatch(code):
            raise argparse.ArgumentTypeError(f"„{code}“ ist kein Sprachkürzel wie tr, uk oder ar")
        if code.lower().split("-")[0] == "de":
            raise argparse.ArgumentTypeError("Deutsch ist die Ausgangssprache")
    return codes


def _outputs(arguments: argparse.Namespace, languages: list[str], session: FormSession) -> dict[str, Path]:
    """The file of each language, none of them the form: known before the first is written."""
    outputs = _named(
        arguments.out or Path(),
        session.path.stem,
        languages,
        output_ending(session, arguments.layout, arguments.bilingual),
    )
    for out in outputs.values():
        check_output(session.path, out, output_ending(session, arguments.layout, arguments.bilingual))
        check_folder(out)
    return outputs


def _named(out: Path, stem: str, languages: list[str], ending: str) -> dict[str, Path]:
    """One language and a file name: exactly that name."""
    if out.is_dir():
        return {language: out / f"{stem}-{language}{ending}" for language in languages}
    if len(languages) == 1:
        return {languages[0]: out}
    return {language: out.with_name(f"{out.stem}-{language}{out.suffix}") for language in languages}


def _tell(document: Document, report: TranslationReport) -> None:
    write_line(
        f"{report.path}: {report.language}, {counted(report.translated, 'Passage', 'Passagen')} übersetzt, "
        f"{counted(len(report.missing), 'bleibt', 'bleiben')} deutsch."
    )
    if report.unreviewed:
        unreviewed = counted(len(report.unreviewed), "Übersetzung", "Übersetzungen")
        write_error(f"Ungeprüft ({report.language}): {unreviewed} hat niemand freigegeben.")
    for hint in report.hints:
        write_error(f"Hinweis ({report.language}): {hint}")
    for segment_id in report.missing:
        text = readable(document.by_id[segment_id])
        shown = text if len(text) <= SHOWN_CHARACTERS else f"{text[:SHOWN_CHARACTERS]} ..."
        cause = report.causes.get(segment_id, "")
        write_error(f"Ohne Übersetzung ({report.language}): {segment_id} {shown} {cause}".rstrip())
