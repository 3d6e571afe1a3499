"""Where words stand in the translation memory."""

from typing import TYPE_CHECKING

from workbench.common.errors import InputError
from workbench.model.memory_unit import ConcordanceHit

if TYPE_CHECKING:
    from workbench.app.memory import Memory


def search_concordance(
    memory: "Memory", words: str, language: str = "", *, in_target: bool = False, limit: int = 50
) -> tuple[ConcordanceHit, ...]:
    """Units whose German (or translation) holds every word as part of a word, newest first.

    Raises `InputError` for an unknown language, and if nothing is asked for.
    """
    if not words.strip():
        raise InputError("Nennen Sie ein Wort, nach dem gesucht wird.")
    return memory.concordance(words, language, in_target=in_target, limit=limit)
