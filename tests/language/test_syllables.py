"""Syllables against words divided by hand."""

from pathlib import Path

import pytest

from workbench.language.syllables import syllables

_ROWS = (Path(__file__).parent / "syllables.tsv").read_text(encoding="utf-8").splitlines()[1:]
WORDS = [tuple(row.split("\t")) for row in _ROWS]


def test_the_list_of_divided_words_is_sound() -> None:
    for word, divided, counted in WORDS:
        assert divided.replace("·", "") == word
        assert sum(len(part.split("·")) for part in divided.split("-") if part) == int(counted)


def test_at_least_97_percent_of_the_words_are_exact() -> None:
    wrong = [word for word, _, counted in WORDS if syllables(word) != int(counted)]
    assert len(wrong) <= 0.03 * len(WORDS), wrong


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("Nation", 3), ("aber", 2), ("SGB", 3), ("XII", 1), ("EStG", 4), ("NUR", 1), ("24-Stunden-Dienst", 3),
        ("Bürger:innen", 4), ("So\u00adzi\u00adal\u00adhil\u00adfe", 5),
        ("Bu\u0308ro", 2), ("bzw", 1), ("12", 0), ("", 0),
    ],
)  # fmt: skip
def test_decisions_that_the_docstring_states(word: str, expected: int) -> None:
    assert syllables(word) == expected
