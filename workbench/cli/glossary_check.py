"""`workbench glossary check`: what a person has to decide before a glossary is released."""

import argparse
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from workbench.cli import exit_codes
from workbench.cli.arguments import Subparsers, add_json, chosen_glossaries, new_parser
from workbench.cli.output import write_json, write_line
from workbench.cli.readable import counted
from workbench.cli.terminal_progress import terminal_progress

if TYPE_CHECKING:
    from workbench.app.operations.check_glossary import GlossaryCheck, GlossaryFinding
    from workbench.rewrite.inflection_preview import Preview


def add_parser(subparsers: Subparsers) -> argparse.ArgumentParser:
    """The arguments of `workbench glossary check`."""
    parser = new_parser(
        subparsers,
        "check",
        "Ein Glossar prüfen",
        "Findet unbrauchbare Zeilen, Widersprüche, Kreise, unbekannte Formen und fehlende Geschlechter.",
    )
    parser.add_argument(
        "glossaries", metavar="G", type=Path, nargs="*", help="Glossare; ohne Angabe das Amtsglossar"
    )
    parser.add_argument(
        "--forms", action="store_true", help="alle gebeugten Formen von Begriff und Ersatz zeigen"
    )
    add_json(parser)
    return parser


def run(arguments: argparse.Namespace) -> int:
    """Print the findings; exit code 3 when one of them needs a decision."""
    from workbench.app.operations.check_glossary import check_glossary

    paths = chosen_glossaries(arguments.glossaries)
    with terminal_progress() as progress:
        checked = check_glossary(paths, with_previews=arguments.forms, progress=progress)
    if arguments.json:
        write_json(_as_json(checked, arguments.forms))
    else:
        for line in _lines(checked):
            write_line(line)
    return exit_codes.NEEDS_DECISION if checked.decisions else exit_codes.DONE


def _lines(checked: "GlossaryCheck") -> Iterator[str]:
    several = len(checked.files) > 1
    for preview in checked.previews:
        yield from _preview_lines(preview)
    for finding in checked.findings:
        file = f"{finding.place.file}, " if several else ""
        number = f"  {finding.entry.id}" if finding.entry else ""
        mark = "entscheiden" if finding.decision else "Hinweis    "
        yield f"{mark}  {file}{finding.place}{number}  {finding.message}"
    for item in checked.files:
        unused = f", {item.entries - item.used} nicht benutzt" if item.used < item.entries else ""
        yield f"{item.name}: {counted(item.entries, 'Eintrag', 'Einträge')}{unused}."
    yield (
        f"{counted(checked.decisions, 'Stelle', 'Stellen')} zu entscheiden, "
        f"{counted(len(checked.findings) - checked.decisions, 'Hinweis', 'Hinweise')}."
    )


def _preview_lines(preview: "Preview") -> Iterator[str]:
    entry = preview.entry
    target = f" -> {preview.wording}" if preview.wording else ""
    yield f"{entry.id}  {entry.term}{target}"
    for form in preview.forms:
        replaced = f" -> {', '.join(form.replacement) or '?'}" if preview.wording else ""
        yield f"    {form.place + ':':<22} {', '.join(form.term) or '?'}{replaced}"


def _as_json(checked: "GlossaryCheck", with_forms: bool) -> dict[str, object]:
    content: dict[str, object] = {
        "files": [{"file": item.name, "entries": item.entries, "used": item.used} for item in checked.files],
        "findings": [_finding_json(finding) for finding in checked.findings],
        "decisions": checked.decisions,
    }
    if with_forms:
        content["forms"] = [_preview_json(preview) for preview in checked.previews]
    return content


def _finding_json(finding: "GlossaryFinding") -> dict[str, object]:
    return {
        "kind": finding.kind,
        "decision": finding.decision,
        "file": finding.place.file,
        "sheet": finding.place.sheet,
        "line": finding.place.line,
        "id": finding.entry.id if finding.entry else None,
        "term": finding.entry.term if finding.entry else None,
        "message": finding.message,
    }


def _preview_json(preview: "Preview") -> dict[str, object]:
    return {
        "id": preview.entry.id,
        "term": preview.entry.term,
        "replacement": preview.wording or None,
        "forms": [
            {"place": form.place, "term": list(form.term), "replacement": list(form.replacement)}
            for form in preview.forms
        ],
        "problems": list(preview.problems),
    }
