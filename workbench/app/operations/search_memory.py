"""What the translation memory has for texts."""

import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from workbench.app.memory import MINIMUM
from workbench.model.memory_unit import MemoryMatch

if TYPE_CHECKING:
    from workbench.app.memory import Memory


@dataclass(frozen=True, slots=True)
class MemoryAnswer:
    """Matches for a text with their languages, best first, and how long it took."""

    text: str
    hits: tuple[tuple[str, MemoryMatch], ...]
    milliseconds: float


def search_memory(
    memory: "Memory",
    texts: Sequence[str],
    language: str = "",
    *,
    minimum: int = MINIMUM,
    limit: int = 10,
) -> tuple[MemoryAnswer, ...]:
    """The matches of every text. `language` "": in all languages that the memory has.

    Raises `InputError` for an unknown language.
    """
    languages = (language,) if language else tuple(memory.counts())
    for code in languages[:1]:
        memory.matches("Vorbereitung", code)  # what is read once does not count for the first text
    return tuple(_answer(memory, text, languages, minimum, limit) for text in texts)


def _answer(
    memory: "Memory", text: str, languages: tuple[str, ...], minimum: int, limit: int
) -> MemoryAnswer:
    start = time.perf_counter()
    hits = [
        (code, match)
        for code in languages
        for match in memory.matches(text, code, limit=limit, minimum=minimum)
    ]
    if len(languages) > 1:
        hits.sort(key=lambda hit: -hit[1].match)
    return MemoryAnswer(text, tuple(hits[:limit]), (time.perf_counter() - start) * 1000)
