"""The translation memory that somebody works with: of a workspace, or made for the moment from a TMX file."""

import tempfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from itertools import chain, count
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from workbench.app.rights import Action
from workbench.common.errors import InputError, WorkbenchError
from workbench.common.progress import Progress
from workbench.model.memory_unit import ConcordanceHit, MemoryMatch, MemoryUnit, RefusedUnit
from workbench.model.workspace import Setting
from workbench.store.connect import Transaction
from workbench.store.memory import MemoryView, StoredMemory, do_without_safety
from workbench.store.memory_units import Added, add_units
from workbench.store.settings import get_setting, put_setting
from workbench.translation import memory as lookup
from workbench.translation.languages import language_code
from workbench.translation.memory_intake import accepted
from workbench.translation.memory_penalties import Penalties, changed, from_json, to_json

if TYPE_CHECKING:
    from workbench.app.workspace import Workspace

MINIMUM = lookup.MINIMUM
_PENALTIES = "memory_penalties"
_TMX = ".tmx"


class Memory:
    """May be used from several threads. Texts are tagged: `{1}` stands for an element of the form."""

    _lasting = True
    """Whether it outlives what was put in."""

    def __init__(self, workspace: "Workspace") -> None:
        self._workspace = workspace
        self._stored = StoredMemory(workspace.store.engine)
        self._stored.complete()
        self._penalties: Penalties | None = None
        self._looked = False

    @property
    def place(self) -> Path:
        """The file that holds it; a name that no file has for a server."""
        return self._workspace.store.path or Path(self._workspace.store.title)

    def rebuild(self) -> None:
        """Make the index anew. Raises `RightError`."""
        with self._workspace.working(Action.TRANSLATE):
            pass
        self._stored.rebuild()

    @property
    def stored(self) -> StoredMemory:
        """The memory without what people set."""
        return self._stored

    @property
    def penalties(self) -> Penalties:
        """What takes how many points, as the office has set it."""
        if self._penalties is None:
            with self._workspace.reading() as connection:
                setting = get_setting(connection, _PENALTIES)
            self._penalties = from_json(setting.payload if setting else "{}")
        return self._penalties

    def set_penalty(self, kind: str, points: int) -> None:
        """Let a reason take other points, for the whole office. Raises `InputError`, `RightError`, `ConflictError`."""
        with self._workspace.working(Action.GLOSSARY) as connection:
            there = get_setting(connection, _PENALTIES)
            penalties = changed(from_json(there.payload if there else "{}"), kind, points)
            version = there.version if there else 0
            put_setting(connection, Setting(_PENALTIES, to_json(penalties), version))
        self._penalties = penalties

    def matches(
        self,
        text: str,
        language: str,
        before: str = "",
        after: str = "",
        limit: int = 9,
        *,
        minimum: int = MINIMUM,
        document: str = "",
    ) -> tuple[MemoryMatch, ...]:
        """What fits the text, best first: 101 (between the same passages) to `minimum` percent.

        Raises `InputError` for an unknown language.
        """
        code = language_code(language)
        asked = lookup.Asked(text, before, after, document)
        with self._looking() as view:
            return lookup.find_matches(
                view, asked, code, minimum=minimum, limit=limit, penalties=self.penalties
            )

    def best_matches(
        self, texts: Sequence[str], language: str, minimum: int = MINIMUM, progress: Progress | None = None
    ) -> tuple[MemoryMatch | None, ...]:
        """The best match of every text, in order; neighbours in the list are its context."""
        code = language_code(language)
        found: list[MemoryMatch | None] = []
        penalties = self.penalties
        with self._looking() as view:
            for place, text in enumerate(texts):
                if progress is not None:
                    progress.step(place, len(texts), "Übersetzungsspeicher")
                before = texts[place - 1] if place else ""
                after = texts[place + 1] if place + 1 < len(texts) else ""
                asked = lookup.Asked(text, before, after)
                found.append(lookup.best_match(view, asked, code, minimum, penalties))
        return tuple(found)

    def concordance(
        self, words: str, language: str, *, in_target: bool = False, limit: int = 50
    ) -> tuple[ConcordanceHit, ...]:
        """Units whose German (or translation) holds every word as part of a word, newest first.

        `language` "": all languages. Raises `InputError` for an unknown language.
        """
        code = language_code(language) if language else ""
        with self._stored.looking() as view:
            return lookup.concordance(view, words, code, in_target=in_target, limit=limit)

    def add(self, unit: MemoryUnit) -> RefusedUnit | None:
        """Put a unit in; it is found at once. Why it was not taken, if it was not. Raises `RightError`."""
        _, refused = self.add_all([unit])
        return refused[0] if refused else None

    def add_all(
        self, units: Iterable[MemoryUnit], numbers: Iterable[int] = ()
    ) -> tuple[Added, tuple[RefusedUnit, ...]]:
        """Put units in, in one transaction; what was done, and what was refused, by the `numbers` of the units."""
        taken, refused = [], []
        for unit, number in zip(units, chain(numbers, count(1)), strict=False):
            item = accepted(unit, number, lasting=self._lasting)
            if isinstance(item, RefusedUnit):
                refused.append(item)
            else:
                taken.append(item)
        if not taken:
            return Added(), tuple(refused)
        with self._workspace.working(Action.TRANSLATE) as connection:
            added = add_units(connection, taken)
        return added, tuple(refused)

    def counts(self) -> dict[str, int]:
        """How many units each language has."""
        with self._stored.looking() as view:
            return view.counts()

    def close(self) -> None:
        """Give back what was opened for this memory alone."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @contextmanager
    def _looking(self) -> Iterator[MemoryView]:
        """The memory at this moment. When much came in, it is first put into the index: that takes a second."""
        if not self._looked or self._stored.waits_for_index():
            with suppress(WorkbenchError):  # who may only read looks things up more slowly
                while self._stored.extend_index():
                    pass
            self._looked = True
        with self._stored.looking() as view:
            yield view


class FileMemory(Memory):
    """A memory of a TMX file, in a file of its own that goes with it: there all its units can be found."""

    _lasting = False

    def __init__(self, path: Path, progress: Progress | None = None) -> None:
        """Raises `InputError` if the file cannot be used."""
        from workbench.app.operations.import_memory import import_memory
        from workbench.app.workspace import create_workspace

        self._folder = tempfile.TemporaryDirectory(prefix="workbench-")
        try:
            self._own = create_workspace(str(Path(self._folder.name) / "speicher.fwb"), path.stem, "Datei")
            do_without_safety(self._own.store.engine)
            super().__init__(self._own)
            self.report = import_memory(self, path, progress)
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Delete what was made for the moment."""
        if hasattr(self, "_own"):
            self._own.store.close()
        self._folder.cleanup()


def open_memory(place: str, person: str = "", progress: Progress | None = None) -> Memory:
    """The memory of a workspace (path or URL), or of a TMX file (only to look things up).

    The caller closes it. Raises `InputError` if it cannot be used.
    """
    if place.lower().endswith(_TMX):
        if not Path(place).is_file():
            raise InputError(f"Die Datei „{place}“ gibt es nicht.")
        return FileMemory(Path(place), progress)
    from workbench.app.workspace import open_workspace

    return _WorkspaceMemory(open_workspace(place, person))


class _WorkspaceMemory(Memory):
    """A memory that closes its workspace."""

    def close(self) -> None:
        self._workspace.close()


def remember_translation(connection: Transaction, unit: MemoryUnit) -> RefusedUnit | None:
    """Put a confirmed translation in, in the caller's transaction; why it was not taken, if it was not.

    It takes the place of the earlier translation of the same passage (same document, text and neighbours).
    """
    item = accepted(unit)
    if isinstance(item, RefusedUnit):
        return item
    add_units(connection, [item], in_place=True)
    return None
