"""How the table for the results is built: one row for each reader, passage and question."""

from collections.abc import Iterator
from dataclasses import dataclass

from workbench.model.review import Question, TestPassage, TestRound

ANSWERS, PEOPLE, GUIDE, HIDDEN = "Antworten", "Personen", "Anleitung", "_formularwerkbank"
"""Names of the sheets."""
COLUMNS = (
    "Kennung", "Nr.", "Passage", "Fassung", "Aufgabe", "Antwort", "Zeit (Sekunden)", "Bemerkung",
    "id_passage", "id_frage", "id_fassung",
)  # fmt: skip
TESTER, NUMBER, PASSAGE, SIDE, TASK, ANSWER, SECONDS, REMARK, SEGMENTS, QUESTION, VERSION = COLUMNS
HIDDEN_COLUMNS = (SEGMENTS, QUESTION, VERSION)
AGE_BANDS = ("unter 60", "60 bis 69", "70 bis 79", "80 bis 89", "90 und älter")
CELL_LIMIT = 30_000
"""Characters of the round that stand in one cell of the hidden sheet; Excel takes 32,767."""


@dataclass(frozen=True, slots=True)
class TableRow:
    """One row to fill in."""

    tester: str
    passage: TestPassage
    side: str
    question: Question


def table_rows(planned: TestRound) -> Iterator[TableRow]:
    """All rows: reader by reader, in the order in which the reader works."""
    for tester in planned.testers:
        for side in tester.order or "B":
            for passage in planned.passages:
                if side == "A" and not passage.before:
                    continue
                for question in passage.questions:
                    yield TableRow(tester.code, passage, side if planned.compares else "", question)
