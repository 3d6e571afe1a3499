"""Arguments that several subcommands share."""

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from workbench.common.errors import WorkbenchError

if TYPE_CHECKING:
    Subparsers = argparse._SubParsersAction[argparse.ArgumentParser]
else:
    Subparsers = object


def new_parser(subparsers: Subparsers, name: str, summary: str, description: str) -> argparse.ArgumentParser:
    """The parser of the subcommand `name`; `summary` stands in the list of commands."""
    return subparsers.add_parser(
        name, help=summary, description=f"{summary}. {description}", allow_abbrev=False
    )


def add_file(parser: argparse.ArgumentParser) -> None:
    """One form."""
    parser.add_argument(
        "file", metavar="FILE", type=Path, help="Formular (.docx, .dotx, .docm, .odt, .txt, .pdf)"
    )


def add_files(parser: argparse.ArgumentParser) -> None:
    """One or more forms."""
    parser.add_argument(
        "files",
        metavar="FILE",
        type=Path,
        nargs="+",
        help="Formulare (.docx, .dotx, .docm, .odt, .txt, .pdf)",
    )


def add_workspace(
    parser: argparse.ArgumentParser,
    what: str = "Arbeitsbereich (Datei oder Adresse); FILE ist dann Name oder Kennung eines Formulars "
    "darin, auch mit Version: antrag@2",
) -> None:
    """A workspace whose forms, or whose glossary, the command works on."""
    parser.add_argument(
        "--workspace",
        metavar="WORKSPACE",
        default="",
        help=what,
    )


def add_database(parser: argparse.ArgumentParser) -> None:
    """The workspace that the command is about."""
    parser.add_argument(
        "--database",
        dest="workspace",
        metavar="URL",
        required=True,
        help="Arbeitsbereich: eine Datei, sqlite:///DATEI oder postgresql+psycopg://...",
    )


def add_json(parser: argparse.ArgumentParser) -> None:
    """Machine-readable output."""
    parser.add_argument("--json", action="store_true", help="ein JSON-Dokument ausgeben statt Text")


def add_glossary(parser: argparse.ArgumentParser) -> None:
    """Glossaries instead of the office glossary."""
    parser.add_argument(
        "--glossary",
        metavar="G",
        type=Path,
        nargs="+",
        action="extend",
        default=[],
        help="Glossare (.xlsx, .tsv, .tbx); ohne Angabe gelten die der Einstellungen, sonst das Amtsglossar",
    )


def add_target(parser: argparse.ArgumentParser) -> None:
    """How plain the language is to become."""
    parser.add_argument(
        "--target",
        choices=("buergernah", "einfach"),
        default="buergernah",
        help="Sprachziel: bürgernah (ohne Angabe) oder Einfache Sprache",
    )


def add_rules(parser: argparse.ArgumentParser) -> None:
    """Only some of the rules."""
    parser.add_argument(
        "--rules",
        metavar="REGEL",
        type=rule_name,
        nargs="+",
        action="extend",
        default=[],
        help="nur diese Regeln, als Name (long-sentence) oder Nummer (R01); ohne Angabe alle",
    )


def rule_name(name: str) -> str:
    """The id of a rule that was named by id or number; an unknown name is wrong usage."""
    from workbench.app.rule_catalogue import rule_ids

    try:
        (found,) = rule_ids([name])
    except WorkbenchError as error:
        raise argparse.ArgumentTypeError(" ".join(filter(None, (str(error), error.hint)))) from error
    return found


def chosen_glossaries(named: Sequence[Path]) -> Sequence[Path]:
    """The named glossaries, else those of the settings or of the office. Raises `WorkbenchError` if that is missing."""
    if named:
        return named
    from workbench.app.glossary_choice import chosen_glossaries as usual_glossaries

    return usual_glossaries()
