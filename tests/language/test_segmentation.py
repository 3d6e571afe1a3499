"""Sentences of official German: whole paragraphs, offsets, odd input."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.language.segmentation import sentences

_LINES = (Path(__file__).parent / "tricky_sentences.txt").read_text(encoding="utf-8").splitlines()
PARAGRAPHS = [line.split(" ¦ ") for line in _LINES if line and not line.startswith("#")]


def _texts(text: str) -> list[str]:
    return [text[start:end] for start, end in sentences(text)]


@pytest.mark.parametrize("expected", PARAGRAPHS, ids=lambda expected: expected[0][:40])
def test_a_paragraph_of_official_german_is_split_right(expected: list[str]) -> None:
    assert _texts(" ".join(expected)) == expected


@pytest.mark.parametrize("blank", ["\u00a0", "\ufffc", " \ufffc ", "\u202f", "\n"])
def test_any_blank_may_part_sentences(blank: str) -> None:
    assert _texts(f"Das gilt seit 2020.{blank}Sie zahlen nichts.") == [
        "Das gilt seit 2020.",
        "Sie zahlen nichts.",
    ]


def test_protected_blanks_inside_abbreviations_do_not_matter() -> None:
    text = "Das steht in §\u00a044 Abs.\u00a01 i.\u202fV.\u202fm. Nr.\u00a03 am 3.\u00a05.\u00a02024."
    assert _texts(text) == [text]


def test_empty_text_has_no_sentences() -> None:
    assert sentences("") == ()
    assert sentences(" \ufffc\n ") == ()


def test_an_empty_line_parts_even_without_full_stop() -> None:
    assert _texts("Name\n\nVorname") == ["Name", "Vorname"]


@pytest.mark.parametrize("unit", ["Wort ", "1. ", "z. B. ", "(a. ", ". ", "Nein! ", "a"])
def test_a_long_text_without_end_is_taken(unit: str) -> None:
    text = unit * (60_000 // len(unit))
    found = sentences(text)
    assert found[-1][1] == len(text.rstrip())


@given(st.text(alphabet=st.sampled_from("aB1. ,;:!?…„“()§\ufffc\n-zH"), max_size=80))
def test_sentences_hold_every_sign_but_blanks_once(text: str) -> None:
    found = sentences(text)
    inside = {place for start, end in found for place in range(start, end)}
    assert sum(end - start for start, end in found) == len(inside)
    assert list(found) == sorted(found)
    assert all(text[place].isspace() or text[place] == "\ufffc" for place in set(range(len(text))) - inside)
    assert all(not text[edge].isspace() for start, end in found for edge in (start, end - 1))
