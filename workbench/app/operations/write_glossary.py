"""Bring glossaries together and write them in another format."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from workbench.app.glossary_forms import form_rows, with_verdicts
from workbench.app.output_path import check_folder, is_same_file
from workbench.common.errors import WorkbenchError
from workbench.glossary import xlsx
from workbench.glossary.reading import WRITTEN_FORMATS, read_table, write_glossary
from workbench.glossary.row_notes import RowNote
from workbench.model.term import GlossaryEntry


@dataclass(frozen=True, slots=True)
class WrittenGlossary:
    """What was written: all entries, how many of them are new beside the first glossary, and every row to look at."""

    entries: tuple[GlossaryEntry, ...]
    added: int
    notes: tuple[RowNote, ...]


def export_glossary(
    paths: Sequence[Path], out: Path, statuses: Sequence[str] = (), with_forms: bool = False
) -> WrittenGlossary:
    """Write the entries of the glossaries, only those of some statuses if named, to XLSX, TSV or TBX.

    `with_forms` adds a sheet in which an editor confirms every inflected form; what the inputs have confirmed stays.
    Raises `WorkbenchError` for a file that cannot be used, and if `out` is one of the inputs.
    """
    _check_output(paths, out)
    if with_forms and out.suffix.casefold() != ".xlsx":
        raise WorkbenchError(
            "Die Formen lassen sich nur in einer Excel-Tabelle bestätigen.", "Nennen Sie ein Ziel auf .xlsx."
        )
    tables = [read_table(path) for path in paths]
    entries = tuple(
        _with_free_ids(
            [entry for table in tables for entry in table.entries if not statuses or entry.status in statuses]
        )
    )
    if with_forms:
        xlsx.write(out, entries, with_verdicts(form_rows(entries), paths))
    else:
        write_glossary(out, entries)
    return WrittenGlossary(entries, 0, tuple(note for table in tables for note in table.notes))


def import_glossary(paths: Sequence[Path], out: Path, into: Path | None = None) -> WrittenGlossary:
    """Write the entries of `into` and behind them those of the lists that it doesn't have yet, as proposals
    (blocked ones stay blocked).

    An entry that `into` has with the same words is left out; one that contradicts stays, for `check` to show.
    """
    _check_output([*paths, *([into] if into else [])], out)
    base = read_table(into) if into else None
    merged = merged_glossary(base.entries if base else (), paths)
    write_glossary(out, merged.entries)
    return replace(merged, notes=(*(base.notes if base else ()), *merged.notes))


def merged_glossary(base: Sequence[GlossaryEntry], paths: Sequence[Path]) -> WrittenGlossary:
    """The entries of `base` and behind them those of the lists that it doesn't have yet; nothing is written."""
    known = {_said(entry) for entry in base}
    added: list[GlossaryEntry] = []
    notes: list[RowNote] = []
    for path in paths:
        table = read_table(path)
        notes += table.notes
        for entry in table.entries:
            if _said(entry) not in known:
                known.add(_said(entry))
                added.append(
                    replace(entry, status="proposed") if base and entry.status != "blocked" else entry
                )
    return WrittenGlossary(tuple(_with_free_ids([*base, *added])), len(added), tuple(notes))


def _said(entry: GlossaryEntry) -> tuple[object, ...]:
    """What the entry says, apart from its number and notes."""
    contexts = (entry.required_contexts, entry.block_contexts)
    return entry.term.casefold(), entry.pos, entry.kind, entry.replacements, contexts


def _with_free_ids(entries: Sequence[GlossaryEntry]) -> Iterator[GlossaryEntry]:
    """The first entry of an id keeps it; others get the next free one: "AD001" -> "AD001-2"."""
    taken = {entry.id for entry in entries}
    seen: set[str] = set()
    for entry in entries:
        name, number = entry.id, 1
        while name in seen or (number > 1 and name in taken):
            number += 1
            name = f"{entry.id}-{number}"
        seen.add(name)
        yield entry if name == entry.id else replace(entry, id=name)


def _check_output(paths: Sequence[Path], out: Path) -> None:
    """Raise `WorkbenchError` before anything is read if the result cannot be written."""
    if out.suffix.casefold() not in WRITTEN_FORMATS:
        raise WorkbenchError(
            f"„{out.name}“ kann nicht geschrieben werden: Das Format ist unbekannt.",
            "Möglich sind .xlsx, .tsv und .tbx.",
        )
    check_folder(out)
    if out.is_dir():
        raise WorkbenchError(f"„{out}“ ist ein Ordner; nennen Sie einen Dateinamen.")
    if any(is_same_file(path, out) for path in paths):
        raise WorkbenchError(
            f"„{out}“ ist eine Eingabe dieses Befehls; sie wird nie überschrieben.",
            "Nennen Sie für das Ergebnis einen anderen Dateinamen.",
        )
