"""Small forms in a short notation, for the examples of rules and their tests.

Each line is one segment. A line may start with what kind of segment it is: "{heading 1} Wer füllt das aus?",
"{label} Name:", "{list_item}", "{option}", "{table_cell}", "{footnote}", "{header}". Without that it is a paragraph.
"""

import re

from workbench.model.document import Document, Segment

_LINE = re.compile(r"(?:\{(?P<kind>[a-z_]+)(?: (?P<level>\d))?\} ?)?(?P<text>.*)")


def example_form(text: str, name: str = "Beispiel") -> Document:
    """The document that the lines describe; its segments are s0001, s0002, ..."""
    return Document(name, "txt", tuple(_segment(n, line) for n, line in enumerate(text.split("\n"), 1)))


def _segment(number: int, line: str) -> Segment:
    match = _LINE.fullmatch(line)
    if match is None:
        raise ValueError(f"not the notation of an example: {line!r}")
    return Segment(
        f"s{number:04d}", "text", match["kind"] or "paragraph", match["text"], level=int(match["level"] or 0)
    )
