"""Both models, their targets, order and cost."""

from datetime import date

import pytest

from workbench.common.errors import InputError
from workbench.model.language_need import LanguageMapping, NeededLanguage, StatisticsRow
from workbench.planning.languages.cost import cost_of, rate_on
from workbench.planning.languages.coverage import MAIN, SHARES, languages_for, needed_languages
from workbench.planning.languages.mapping import mappings_for, shares_of, written
from workbench.planning.languages.priority import priorities

ROWS = (StatisticsRow("A", 100, "UA", ""), StatisticsRow("B", 60, "TR", ""))
MAPPINGS = (
    LanguageMapping("A", "uk", (("uk", 0.6), ("ru", 0.5))),
    LanguageMapping("B", "tr", (("tr", 0.9),)),
)


def test_main_language_reaches_everybody() -> None:
    found = needed_languages(ROWS, MAPPINGS, 160, MAIN)
    assert [(item.language, item.persons) for item in found] == [("uk", 100), ("tr", 60)]
    assert found[-1].cumulative == 1.0


def test_who_reads_two_languages_counts_once() -> None:
    found = needed_languages(ROWS, MAPPINGS, 160, SHARES)
    assert [item.language for item in found] == ["uk", "tr", "ru"]
    assert found[0].persons == pytest.approx(60)
    assert found[2].persons == pytest.approx(100 * 0.4 * 0.5)
    assert found[2].cumulative == pytest.approx((60 + 54 + 20) / 160)
    assert (languages_for(80, found), languages_for(90, found)) == (3, None)


def test_persons_without_a_language_stay_unreached() -> None:
    assert needed_languages(ROWS, MAPPINGS, 200, MAIN)[-1].cumulative == pytest.approx(0.8)


def test_german_is_no_target_but_reaches_its_readers() -> None:
    rows = (StatisticsRow("Österreich", 50, "AT", ""), StatisticsRow("Türkei", 50, "TR", ""))
    found = needed_languages(rows, mappings_for(rows), 100, MAIN)
    assert [(item.language, item.cumulative) for item in found] == [("tr", 1.0)]


def test_dialects_scripts_and_school_languages() -> None:
    assert [written(code) for code in ("apc", "ary", "sr_Latn", "bs_Cyrl", "aln", "zh_Hant")] == [
        "ar",
        "ar",
        "sr",
        "bs",
        "sq",
        "zh-Hant",
    ]
    assert "en" not in shares_of("TR", one_leaflet=True)
    assert "fr" in shares_of("MA", one_leaflet=True), "an official language of the state"
    assert next(iter(shares_of("BA", one_leaflet=True))) == "sh"
    assert next(iter(shares_of("BA", one_leaflet=False))) == "bs"


def test_priority_and_its_ranks() -> None:
    needed = (NeededLanguage("tr", 100, 0.5), NeededLanguage("fa", 50, 0.75))
    first, second = priorities(needed, {"fa": 1.0}, frozenset({"fa"}), 200.0)
    assert (first.language, first.rank, second.rank) == ("fa", 1, 2)
    assert first.ranks["reach"] == 2, "with a double weight of the persons Turkish comes first"


def test_cost_in_started_lines_by_the_rate_of_the_day() -> None:
    rate, minimum, source = rate_on(date(2026, 1, 5))
    assert (rate, minimum) == (1.95, 20.0)
    assert "JVEG" in source
    assert rate_on(date(2023, 1, 5))[0] == 1.80
    cost = cost_of("Faltblatt", 6001, rate, minimum)
    assert (cost.lines, cost.euros) == (110, 214.5)
    assert cost_of("Zettel", 56, rate, minimum).euros == 20.0
    assert cost_of("Faltblatt", 6001, rate, minimum, known=1.0).euros == 0.0
    with pytest.raises(InputError):
        rate_on(date(2001, 1, 1))
