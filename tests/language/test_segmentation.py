"""Sentences of official German: whole paragraphs, offsets, odd input."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.language.segmentation import sentences

_FOLDER = Path(__file__).parent
_LINES = (_FOLDER / "tricky_sentences.txt").read_text(encoding="utf-8").splitlines()
PARAGRAPHS = [line.split(" ¦ ") for line in _LINES if line and not line.startswith("#")]
LEAST_SHARE = 97
"""Percent of unseen official paragraphs that the rules are to split wholly right."""


def _texts(text: str) -> list[str]:
    return [text[start:end] for start, end in sentences(text)]


def _blocks(name: str) -> list[list[str]]:
    """Paragraphs of a list with one sentence a line and an empty line between paragraphs."""
    text = (_FOLDER / f"{name}.txt").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if not line.startswith("#")]
    return [block.splitlines() for block in "\n".join(lines).strip().split("\n\n")]


@pytest.mark.parametrize("expected", PARAGRAPHS, ids=lambda expected: expected[0][:40])
def test_a_paragraph_of_official_german_is_split_right(expected: list[str]) -> None:
    assert _texts(" ".join(expected)) == expected


@pytest.mark.parametrize("name", ["tricky_paragraphs", "held_paragraphs", "further_paragraphs"])
def test_nearly_all_paragraphs_of_a_list_are_split_wholly_right(name: str) -> None:
    paragraphs = _blocks(name)
    wrong = [found for block in paragraphs if (found := _texts(" ".join(block))) != block]
    share = 100 - 100 * len(wrong) / len(paragraphs)
    assert share >= LEAST_SHARE, f"{share:.1f} % right; wrong:\n" + "\n".join(map(" ¦ ".join, wrong))


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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Die Bewilli-\ngung gilt ab 1.\nMai. Der Bescheid\nfolgt.",
            ["Die Bewilli-\ngung gilt ab 1.\nMai.", "Der Bescheid\nfolgt."],
        ),
        ("Das\x00 ist\x07 so.\x1f Sie zahlen\x85nichts.", ["Das\x00 ist\x07 so.", "Sie zahlen\x85nichts."]),
        ("Имя Иван. Die Akte liegt vor.", ["Имя Иван.", "Die Akte liegt vor."]),
        ("Das gilt.          " + 300 * " " + "Es bleibt so.", ["Das gilt.", "Es bleibt so."]),
        ("4711 0815", ["4711 0815"]),
    ],
)
def test_odd_input_keeps_its_offsets(text: str, expected: list[str]) -> None:
    assert _texts(text) == expected


_UNITS = 'Wort |1. |12345 |z. B. |A. |usw. Das |Nr. 5 |(a. |((|. |.|„a. B |"a. |Nein! |a|слово. |ab.Cd ef|\n |\n\n|\x00'


@pytest.mark.parametrize("unit", _UNITS.split("|"))
def test_a_long_text_is_taken_whole(unit: str) -> None:
    text = unit * (20_000 // len(unit))
    _assert_whole(text)


def test_a_megabyte_without_full_stop_is_one_sentence() -> None:
    text = "Wort " * 200_000
    assert sentences(text) == ((0, len(text) - 1),)


@given(st.text(alphabet=st.sampled_from("aB1. ,;:!?…„“()§\ufffc\n-zH"), max_size=80))
def test_sentences_hold_every_sign_but_blanks_once(text: str) -> None:
    _assert_whole(text)


@given(
    st.lists(
        st.sampled_from([*_UNITS.split("|"), "Sie ", "die 3. ", "\ufffc", "Str. 12 ", "\u00a0"]), max_size=30
    )
)
def test_sentences_hold_every_sign_of_official_scraps(scraps: list[str]) -> None:
    _assert_whole("".join(scraps))


@given(st.text(max_size=60))
def test_sentences_hold_every_sign_of_any_script(text: str) -> None:
    _assert_whole(text)


def _assert_whole(text: str) -> None:
    """Sentences rise, never overlap, hold every sign but blanks and neither start nor end with one."""
    place = 0
    for start, end in sentences(text):
        assert place <= start < end
        assert not text[place:start].replace("\ufffc", " ").strip()
        assert not text[start].isspace()
        assert not text[end - 1].isspace()
        place = end
    assert not text[place:].replace("\ufffc", " ").strip()
