"""Sentences written against the inflection: hard syntax, other senses, names. A safe result is never wrong."""

import pytest

from tests.rewrite.inflection_set import DATA, Outcome, made_of, outcomes

PHENOMENA = {
    line.split("\t")[2] for line in (DATA / "inflect_hard.tsv").read_text(encoding="utf-8").splitlines()[1:]
}


@pytest.fixture(scope="module")
def made() -> list[Outcome]:
    return outcomes("inflect_hard.tsv", PHENOMENA)


def test_no_safe_result_is_wrong(made: list[Outcome]) -> None:
    assert [(item.id, item.result) for item in made if item.safe and not item.right] == []


def test_nine_of_ten_best_results_are_exactly_right(made: list[Outcome]) -> None:
    wrong = [(item.id, item.result) for item in made if not item.right]
    assert len(wrong) <= 0.1 * len(made), wrong


def test_half_of_the_right_results_are_safe(made: list[Outcome]) -> None:
    changed = [item for item in made if item.right and item.changed]
    assert sum(item.safe for item in changed) >= 0.5 * len(changed)


REAL = [
    # what stands there, term, wording: more than one reading, so nobody may be spared the look
    ("Ihre Analyse überzeugte den Lehrer und ihre Freunde.", "Analyse", "Bericht"),
    ("Die Kammer prüft Gesetze und Urteile auf ihre Gültigkeit.", "Kammer", "Gericht"),
    ("Das ist eine Form der Teilhabe, die allen nützt.", "Form", "Weg"),
    ("Kenntnisse und Fähigkeiten, die nötig sind, stehen im Plan.", "Fähigkeit", "Können"),
    ("Wer Initiative zeigt, bekommt den Platz.", "Initiative", "Antrag"),
    ("Alle für die Führung eines Haushalts nötigen Räume zählen.", "Haushalt", "Familie"),
]


@pytest.mark.parametrize(("text", "term", "wording"), REAL)
def test_what_may_be_read_in_two_ways_is_not_safe(text: str, term: str, wording: str) -> None:
    assert not any(item.safe for item in made_of(text, term, "NOUN", wording))


def test_a_second_predicate_keeps_its_number() -> None:
    text = "Projekte kosten Zeit und fördern unsere sozialen Fähigkeiten."
    (made,) = made_of(text, "Fähigkeit", "NOUN", "Können")
    assert made.result == "Projekte kosten Zeit und fördern unser soziales Können."


def test_derselbe_is_declined_in_the_genitive() -> None:
    (made,) = made_of("Zur Erstattung derselben Kosten kommt es nicht.", "Kosten", "NOUN", "Aufwand")
    assert made.result == "Zur Erstattung desselben Aufwands kommt es nicht."
