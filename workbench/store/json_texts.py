"""Short lists of words as JSON, the way both databases keep them."""

import json
from collections.abc import Iterable


def json_of(words: Iterable[str]) -> str:
    """The words as a JSON list."""
    return json.dumps(list(words), ensure_ascii=False)


def words_of(text: str) -> tuple[str, ...]:
    """The words of such a list."""
    return tuple(str(word) for word in json.loads(text))
