"""Words that a person has told to be right."""

from pathlib import Path

import pytest

from workbench.app.own_words import OwnWords
from workbench.common.errors import WorkbenchError


def test_words_stay_until_they_are_removed(tmp_path: Path) -> None:
    path = tmp_path / "neu" / "woerter.txt"
    OwnWords(path).add("zentren")
    OwnWords(path).add("Ärmelhuber")

    words = OwnWords(path)
    assert list(words) == ["zentren", "Ärmelhuber"]
    words.remove("zentren")

    assert "zentren" not in words
    assert list(OwnWords(path)) == ["Ärmelhuber"]


def test_a_sentence_may_begin_with_an_own_word(tmp_path: Path) -> None:
    words = OwnWords(tmp_path / "woerter.txt")
    words.add("zentren")

    assert "Zentren" in words
    words.add("Kwibus")
    assert "kwibus" not in words


def test_an_unreadable_file_is_not_written_over(tmp_path: Path) -> None:
    path = tmp_path / "woerter.txt"
    path.write_bytes(b"\xff\xfe\x00")

    words = OwnWords(path)

    assert len(words) == 0
    with pytest.raises(WorkbenchError, match="können nicht gelesen werden"):
        words.add("Kwibus")
    assert path.read_bytes() == b"\xff\xfe\x00"
