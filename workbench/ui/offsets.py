"""Qt counts UTF-16 units, the project counts code points: the only place that converts between them."""

from bisect import bisect_right


def to_utf16(text: str, offset: int) -> int:
    """UTF-16 position of the code-point `offset` in `text`."""
    return offset + sum(1 for character in text[:offset] if ord(character) > 0xFFFF)


def to_code_points(text: str, position: int) -> int:
    """Code-point offset of the UTF-16 `position` in `text`; inside a surrogate pair: the offset of the pair."""
    if text.isascii():
        return position
    starts = []
    at = 0
    for character in text:
        starts.append(at)
        at += 2 if ord(character) > 0xFFFF else 1
    starts.append(at)
    return bisect_right(starts, position) - 1


def utf16_length(text: str) -> int:
    """How many UTF-16 units Qt counts for `text`."""
    return to_utf16(text, len(text))
