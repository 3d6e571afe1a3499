"""Putting accepted suggestions into a text."""

from collections.abc import Sequence

from workbench.model.document import PLACEHOLDER
from workbench.model.finding import Suggestion


def apply_suggestions(text: str, suggestions: Sequence[Suggestion]) -> str:
    """The text with every suggestion's replacement in its place; suggestions without one change nothing.

    Raises `ValueError` if two of them overlap, one lies outside the text, or one would touch a placeholder.
    """
    result = text
    limit = len(text)
    for suggestion in sorted(suggestions, key=lambda item: (item.start, item.end), reverse=True):
        if not suggestion.replacement:
            continue
        if not 0 <= suggestion.start <= suggestion.end <= limit:
            raise ValueError(f"suggestion {suggestion.id} overlaps another or lies outside the text")
        if PLACEHOLDER in text[suggestion.start : suggestion.end]:
            raise ValueError(f"suggestion {suggestion.id} would remove a placeholder")
        result = result[: suggestion.start] + suggestion.replacement + result[suggestion.end :]
        limit = suggestion.start
    return result
