import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.common.direction import directed_runs, is_rtl

MARK = "\N{LEFT-TO-RIGHT MARK}"


def _left_to_right(text: str) -> list[str]:
    return [run.text.replace(MARK, "") for run in directed_runs(text) if not run.rtl]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("التأمينات (§ 44 Abs. 1 SGB XII) تبدأ", ["(§ 44 Abs. 1 SGB XII)"]),
        ("اتصل على 0211 89-91 أو +49 211 89-92.", ["0211 89-91", "+49 211 89-92"]),
        ("المبلغ 1.234,56 € شهريًا", ["1.234,56 €"]),
        ("إلى (Sozialamt, Zimmer 12 (EG)) ثم", ["(Sozialamt, Zimmer 12 (EG))"]),
        ("أ (Grundsicherung) ب (Bürgergeld)", ["(Grundsicherung)", "(Bürgergeld)"]),
        ("المادة 5 (أ) من", ["5"]),
        ("كل النص عربي.", []),
        ("Nur Deutsch", ["Nur Deutsch"]),
    ],
)
def test_latin_words_and_numbers_with_their_signs_are_left_to_right(text: str, expected: list[str]) -> None:
    assert _left_to_right(text) == expected


def test_a_run_of_several_pieces_is_marked_for_programs_that_go_by_characters() -> None:
    runs = directed_runs("على 0211 89-91 و 5")
    assert [run.text for run in runs if not run.rtl] == [f"{MARK}0211 89-91{MARK}", "5"]


@given(st.text(alphabet="aä1 .,()§+€\n\tأبت٣", max_size=30))
def test_runs_joined_are_the_text(text: str) -> None:
    assert "".join(run.text for run in directed_runs(text)).replace(MARK, "") == text


@pytest.mark.parametrize("language", ["ar", "fa", "ckb", "ur", "ps", "ku-Arab", "ar_SY", "FA-ir"])
def test_languages_written_from_right_to_left(language: str) -> None:
    assert is_rtl(language)


@pytest.mark.parametrize("language", ["de", "tr", "uk", "ku", "ur-Latn", "en-GB"])
def test_languages_written_from_left_to_right(language: str) -> None:
    assert not is_rtl(language)


def test_a_line_break_placeholder_ends_a_left_to_right_stretch():
    runs = directed_runs("Amt\ufffc40999 Düsseldorf")
    assert [run.text for run in runs if not run.rtl] == ["Amt", "\u200e40999 Düsseldorf\u200e"]
