"""A passage as people read it on a terminal."""

from workbench.model.document import PLACEHOLDER, Segment


def readable(segment: Segment) -> str:
    """The text with a readable sign for each placeholder that shows no text of its own."""
    text = segment.text
    for item in sorted(segment.placeholders, key=lambda item: item.offset, reverse=True):
        sign = item.label or f"[{item.kind}]"
        shown = sign if item.length == 1 else text[item.offset + 1 : item.end]
        text = text[: item.offset] + shown + text[item.end :]
    return text.replace(PLACEHOLDER, "[?]")
