"""Clean and broken translations of official texts, and the translations that come with the program."""

from pathlib import Path

import pytest

from scripts.build_translations import pairs as office_pairs
from workbench.translation.check import Pair, PairTerm
from workbench.translation.checking import all_alerts, pair_alerts, pair_checks, set_alerts

HERE = Path(__file__).parent
MOST_FALSE_ALARMS = 0.02


def _rows(name: str) -> list[list[str]]:
    lines = (HERE / name).read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines[1:]]


CLEAN = [Pair(source, target, language) for language, source, target in _rows("clean_pairs.tsv")]
BROKEN = [
    (check, Pair(source, target, language)) for check, language, source, target in _rows("broken_pairs.tsv")
]


def test_clean_translations_are_left_alone() -> None:
    found = [(pair.target, alerts) for pair, alerts in zip(CLEAN, all_alerts(CLEAN), strict=True) if alerts]
    assert len({pair.language for pair in CLEAN}) >= 12
    assert len(found) <= MOST_FALSE_ALARMS * len(CLEAN), found


def test_the_translations_of_the_office_are_left_alone() -> None:
    office = [Pair(pair.source, pair.target, pair.language) for pair in office_pairs()]
    found = [(pair.target, alerts) for pair, alerts in zip(office, all_alerts(office), strict=True) if alerts]
    assert len(found) <= MOST_FALSE_ALARMS * len(office), found


@pytest.mark.parametrize(
    ("check", "pair"), BROKEN, ids=[f"{check}-{place}" for place, (check, _) in enumerate(BROKEN)]
)
def test_a_broken_translation_is_found_by_its_check(check: str, pair: Pair) -> None:
    assert check in {alert.check for alert in pair_alerts(pair)}


def test_every_alert_lies_inside_the_texts_and_ends_as_a_sentence() -> None:
    for _, pair in BROKEN:
        for alert in pair_alerts(pair):
            assert alert.message.endswith(".")
            for text, span in ((pair.source, alert.source), (pair.target, alert.target)):
                assert span is None or 0 <= span[0] <= span[1] <= len(text)


def test_a_dismissed_alert_stays_away_while_what_it_is_about_stays() -> None:
    german = "Das Zimmer 214 ist im Haus."
    (alert,) = pair_alerts(Pair(german, "The room 241 is in the building.", "en"))
    dismissed = {alert.dismissable}
    assert pair_alerts(Pair(german, "Room 241 is in this building.", "en"), dismissed) == ()
    assert pair_alerts(Pair(german, "Room 242 is in this building.", "en"), dismissed) != ()


def test_a_lost_placeholder_cannot_be_dismissed() -> None:
    (alert,) = pair_alerts(Pair("Name: {1} {2}", "Ad: {1}", "tr"))
    assert (alert.severity, alert.dismissable) == ("error", "")
    assert alert.message == "Platzhalter {2} fehlt."


def test_errors_come_first() -> None:
    alerts = pair_alerts(Pair("Haben Sie 14 Kinder?", "You have 15  children.", "en"))
    assert [alert.severity for alert in alerts] == sorted(
        (alert.severity for alert in alerts), key=["error", "warning", "info"].index
    )
    assert alerts[0].check == "numbers"


def test_the_set_is_looked_at_language_by_language() -> None:
    pairs = [
        Pair("Bescheid", "Notice", "en"),
        Pair("Bescheid", "Karar", "tr"),
        Pair("Bescheid", "Decision", "en"),
    ]
    assert [[alert.check for alert in alerts] for alerts in set_alerts(pairs)] == [
        [],
        [],
        ["inconsistent-target"],
    ]


@pytest.mark.parametrize(
    ("language", "term", "target"),
    [
        ("uk", "заява", "Вашу заяву отримано"),
        ("tr", "başvuru", "Başvurunuz alındı"),
        ("ar", "طلب", "استلمنا الطلب"),
        ("en", "application for benefits", "Your applications for the benefit"),
        ("pl", "wniosek", "Złożenie wniosku"),
        ("ja", "申請", "申請書"),
        ("el", "αίτηση", "Οι αιτήσεις σας"),
        ("uk", "довідк*", "Копія довідки"),
    ],
)
def test_a_term_is_found_in_its_other_forms(language: str, term: str, target: str) -> None:
    pair = Pair("Ihr Antrag", target, language, terms=(PairTerm(("Antrag",), (term,)),))
    assert "terminology" not in {alert.check for alert in pair_alerts(pair)}


@pytest.mark.parametrize(
    "text", ["", " ", "{1}", "１２３٤٥", "(((((", "§", "\u202e" * 50, "ab " * 3000, "1.2.3.4,5:6/7"]
)
def test_every_check_answers_any_text(text: str) -> None:
    for language in ("ar", "ja", "sr-Latn", "fr-CA", "xx", "tlh"):
        for pair in (Pair(text, text, language), Pair("Am 3.4.2026 zahlen Sie 5 Euro.", text, language)):
            for check in pair_checks():
                list(check.check(pair))
