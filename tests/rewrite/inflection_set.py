"""Sets of sentences with a term, its wording and every right result, and how many of them come out right."""

import csv
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from workbench.glossary.rows import table_from_rows
from workbench.language.segmentation import sentences
from workbench.model.document import Segment
from workbench.model.finding import Suggestion
from workbench.rewrite.providers.glossary import suggest

DATA = Path(__file__).parent / "data"
_NAMES = ("term", "pos", "replacement", "kind")


@dataclass(frozen=True)
class Outcome:
    """One sentence: what is right, what was made of it, and whether it counted as safe."""

    id: str
    sentence: str
    expected: tuple[str, ...]
    result: str
    safe: bool

    @property
    def changed(self) -> bool:
        """Whether the right result is another sentence."""
        return self.sentence not in self.expected

    @property
    def right(self) -> bool:
        return self.result in self.expected


def made_of(text: str, term: str, pos: str, wording: str, kind: str = "replace") -> tuple[Suggestion, ...]:
    """The suggestions for the sentence with a glossary of this one entry."""
    entries = table_from_rows([(1, _NAMES), (2, [term, pos, wording, kind])], "set").entries
    return suggest(Segment("s1", "word/document.xml", "paragraph", text), entries, sentences(text))


def outcomes(name: str, phenomena: Collection[str]) -> list[Outcome]:
    """The outcomes of a set in `data`, of these phenomena only."""
    with (DATA / name).open(encoding="utf-8") as stream:
        rows = list(csv.DictReader(stream, delimiter="\t", quoting=csv.QUOTE_NONE))
    found = []
    for row in rows:
        if row["phenomenon"] in phenomena:
            made = made_of(row["sentence"], row["term"], row["pos"], row["replacement"] or "", row["kind"])
            best = next((item for item in made if item.replacement), None)
            result = best.result if best else row["sentence"]
            expected = tuple(row["expected"].split(" || "))
            found.append(
                Outcome(row["id"], row["sentence"], expected, result, best is not None and best.safe)
            )
    return found
