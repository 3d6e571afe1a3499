"""The glossary an editor works with: the entries of one or more files."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from workbench.model.term import GlossaryEntry


@dataclass(frozen=True, slots=True, eq=False)
class OfficeGlossary:
    """Entries in file order and the names of their files. Compared by identity: it is the key of a cache.

    `notes` are German sentences about rows that could not be used or need a look.
    """

    entries: tuple[GlossaryEntry, ...] = ()
    sources: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def title(self) -> str:
        """What a finding names as its source: "Amtsglossar (amtsdeutsch.xlsx)"."""
        return f"Amtsglossar ({', '.join(self.sources)})" if self.sources else "Amtsglossar"


EMPTY_GLOSSARY = OfficeGlossary()


def load_glossary(paths: Sequence[Path]) -> OfficeGlossary:
    """The entries of all files; no file, no entries. Raises `InputError` for an unusable file.

    The same object as long as the files stay as they are: what is remembered by it is then remembered for every form.
    """
    if not paths:
        return EMPTY_GLOSSARY
    states = []
    for path in paths:
        try:
            state = path.stat()
        except OSError:
            return _read(tuple(paths))  # the reader says what is wrong
        states.append((state.st_mtime_ns, state.st_size, state.st_ino))
    return _remembered(tuple(path.absolute() for path in paths), tuple(states))


@lru_cache(maxsize=8)
def _remembered(paths: tuple[Path, ...], _states: tuple[tuple[int, int, int], ...]) -> OfficeGlossary:
    return _read(paths)


def _read(paths: Sequence[Path]) -> OfficeGlossary:
    from workbench.glossary.reading import read_table

    tables = [read_table(path) for path in paths]
    return OfficeGlossary(
        tuple(entry for table in tables for entry in table.entries),
        tuple(path.name for path in paths),
        tuple(str(note) for table in tables for note in table.notes),
    )
