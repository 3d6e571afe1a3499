"""How long texts are on paper, and what fits where Latin letters fit."""

from workbench.translation.check import ERROR, WARNING, Pair
from workbench.translation.checking import pair_alerts
from workbench.translation.facts.lengths import fitting_length, shown_length


def test_placeholders_and_marks_of_direction_take_no_room() -> None:
    assert shown_length("{1} Ja\u200f") == len(" Ja")
    assert shown_length("a\u0301 Antrags\u00adtext") == len("á Antragstext")


def test_vowel_marks_above_and_below_take_no_room() -> None:
    assert shown_length("لا يُطالَب") == len("لا يطالب")


def test_wide_signs_need_more_room() -> None:
    languages = ("tr", "ar", "uk", "ja", "zh", "zh-Hant", "ti")
    assert [fitting_length(40, "Name", code) for code in languages] == [40, 40, 40, 20, 20, 20, 31]


def test_never_less_than_the_german_text_takes() -> None:
    assert fitting_length(10, "Unterschrift {1}", "tr") == len("Unterschrift ")
    assert fitting_length(10, "Unterschrift", "ja") == 6
    assert fitting_length(0, "{1}", "ja") == 1


def test_somewhat_too_long_is_looked_at_and_much_too_long_is_wrong() -> None:
    def severity(target: str) -> list[str]:
        alerts = pair_alerts(Pair("Unterschrift", target, "en", limit=20), frozenset())
        return [alert.severity for alert in alerts if alert.check == "length"]

    assert severity("a" * 20) == []
    assert severity("a" * 25) == [WARNING]
    assert severity("a" * 26) == [ERROR]
