"""`workbench text`: the segments of a form in reading order."""

import argparse

from workbench.cli import exit_codes
from workbench.cli.arguments import Subparsers, add_file, add_json, add_workspace, new_parser
from workbench.cli.json_records import Json, notes_json, segment_json
from workbench.cli.opened_workspace import opened_form
from workbench.cli.output import write, write_json
from workbench.cli.readable import readable
from workbench.cli.terminal_progress import terminal_progress
from workbench.model.document import Document, Segment
from workbench.reporting.passages import kind_name


def add_parser(subparsers: Subparsers) -> argparse.ArgumentParser:
    """The arguments of `workbench text`."""
    parser = new_parser(
        subparsers,
        "text",
        "die Passagen eines Formulars in Lesereihenfolge",
        "Jeder sichtbare Text erscheint genau einmal.",
    )
    add_file(parser)
    add_json(parser)
    add_workspace(parser)
    parser.add_argument("--sentences", action="store_true", help="Satzgrenzen mit ausgeben")
    return parser


def run(arguments: argparse.Namespace) -> int:
    """Print the segments."""
    with terminal_progress() as progress:
        document = opened_form(arguments, arguments.file, progress).current_document()
    if arguments.json:
        segments = [_segment_json(segment, arguments.sentences) for segment in document.segments]
        write_json({"file": document.name, "segments": segments, "notes": notes_json(document)})
    else:
        write(_readable(document, arguments.sentences))
    return exit_codes.DONE


def _segment_json(segment: Segment, with_sentences: bool) -> Json:
    entry = segment_json(segment)
    if with_sentences:
        entry["sentences"] = [list(bounds) for bounds in _sentences(segment)]
    return entry


def _readable(document: Document, with_sentences: bool) -> str:
    lines = [f"Hinweis: {note.message}" for note in document.notes]
    for segment in document.segments:
        number = f"{segment.number} " if segment.number else ""
        lines.append(f"{segment.id}  {kind_name(segment.kind):<16}  {number}{readable(segment)}")
        if with_sentences:
            lines += [f"        | {segment.text[start:end]}" for start, end in _sentences(segment)]
    return "".join(f"{line}\n" for line in lines)


def _sentences(segment: Segment) -> tuple[tuple[int, int], ...]:
    from workbench.language.segmentation import sentences

    return sentences(segment.text)
