"""Where paragraphs stand in the bytes of a part, found with expat."""

from dataclasses import dataclass
from xml.parsers import expat

from tests.document.corpus.package import STRICT, TRANSITIONAL

PARAGRAPHS = (f"{TRANSITIONAL} p", f"{STRICT} p")


@dataclass(frozen=True, slots=True)
class Span:
    """Bytes `start:end` of a paragraph; `index` counts all paragraphs of the part in document order."""

    index: int
    start: int
    end: int


def paragraph_spans(data: bytes) -> list[Span]:
    """Byte ranges of all `w:p` of a part in document order, nested ones included."""
    parser = expat.ParserCreate(namespace_separator=" ")
    open_elements: list[tuple[int, int]] = []
    ended: list[tuple[int, int, int]] = []
    counter = 0
    waiting: tuple[int, int] | None = None

    def settle() -> None:
        """An end tag's own end is where the next thing begins."""
        nonlocal waiting
        if waiting is not None:
            ended.append((*waiting, parser.CurrentByteIndex))
            waiting = None

    def start(name: str, _attributes: dict[str, str]) -> None:
        nonlocal counter
        settle()
        if name in PARAGRAPHS:
            open_elements.append((counter, parser.CurrentByteIndex))
            counter += 1

    def end(name: str) -> None:
        nonlocal waiting
        settle()
        if name in PARAGRAPHS:
            waiting = open_elements.pop()

    def anything(_data: str) -> None:
        settle()

    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.DefaultHandler = anything
    parser.Parse(data, True)
    return sorted((Span(index, first, last) for index, first, last in ended), key=lambda span: span.index)


def outside(data: bytes, spans: list[Span], edited: set[int]) -> list[bytes]:
    """The bytes of a part outside the edited paragraphs, piece by piece."""
    pieces, position = [], 0
    for span in spans:
        if span.index not in edited or span.start < position:
            continue
        pieces.append(data[position : span.start])
        position = span.end
    return [*pieces, data[position:]]
