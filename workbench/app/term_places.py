"""Where a passage uses terms of the glossary, whatever is to be done with them."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from workbench.app.office_glossary import OfficeGlossary
from workbench.model.document import Segment
from workbench.model.term import GlossaryEntry


@dataclass(frozen=True, slots=True)
class TermPlace:
    """An entry and the words that use it, as code points of the passage."""

    start: int
    end: int
    entry: GlossaryEntry


@lru_cache(maxsize=512)
def term_places(segment: Segment, glossary: OfficeGlossary) -> tuple[TermPlace, ...]:
    """All of them, by offset. The first call loads language data: for a worker."""
    return tuple(_places(segment, glossary)) if glossary.entries else ()


def _places(segment: Segment, glossary: OfficeGlossary) -> Iterator[TermPlace]:
    from workbench.language.passage import Passage
    from workbench.rewrite.providers.glossary import index_of

    index = index_of(glossary.entries)
    for offset, sentence in Passage(segment).sentences:
        tokens = sentence.tokens
        for match in index.find(tokens):
            start, end = tokens[match.tokens[0]].start, tokens[match.tokens[-1]].end
            yield TermPlace(offset + start, offset + end, match.entry)
