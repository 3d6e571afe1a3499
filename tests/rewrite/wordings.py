"""Asks the glossary provider for one sentence and one entry, as a clerk's glossary has it."""

from collections.abc import Sequence
from pathlib import Path

from workbench.glossary.rows import table_from_rows
from workbench.model.document import Segment
from workbench.model.finding import Suggestion
from workbench.rewrite.providers.glossary import suggest

_HERE = Path(__file__).parent


def made(term: str, pos: str, wording: str, sentence: str) -> Suggestion | None:
    """The first suggestion for the sentence that changes it; None if there is none."""
    table = table_from_rows(
        [(1, ["term", "pos", "replacement", "kind"]), (2, [term, pos, wording, "replace"])], "x"
    )
    segment = Segment("s1", "word/document.xml", "paragraph", sentence)
    found = suggest(segment, table.entries, ((0, len(sentence)),))
    return next((item for item in found if item.replacement), None)


def result(term: str, pos: str, wording: str, sentence: str) -> str:
    """The sentence with the first suggestion; as it stands if none changes it."""
    suggestion = made(term, pos, wording, sentence)
    return suggestion.result if suggestion else sentence


def rows(name: str) -> Sequence[tuple[str, ...]]:
    """The rows of a table beside the tests, without its heading."""
    lines = (_HERE / name).read_text(encoding="utf-8").splitlines()[1:]
    return [tuple(line.split("\t")) for line in lines if line]
