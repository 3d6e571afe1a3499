"""How many sentences with nouns, adjectives and prepositions get the right wording, and that no safe one is wrong."""

import pytest

from tests.rewrite.inflection_set import Outcome, outcomes

PHENOMENA = {
    "noun_same_gender",
    "noun_gender_change",
    "noun_plural",
    "noun_genitive",
    "noun_dative_plural",
    "noun_with_adjective",
    "noun_with_article_contraction",
    "noun_compound_hyphen",
    "noun_gender_fair",
    "no_match_substring",
    "no_match_other_pos",
    "quoted_or_norm_citation",
    "preposition_same_case",
    "preposition_case_change",
    "adjective_attributive",
    "adjective_predicative",
    "sentence_start_capital",
    "legal_keep",
    "explain",
}


@pytest.fixture(scope="module", params=["inflect_dev.tsv", "inflect_own.tsv"])
def made(request: pytest.FixtureRequest) -> list[Outcome]:
    return outcomes(request.param, PHENOMENA)


def test_at_least_97_of_100_best_results_are_exactly_right(made: list[Outcome]) -> None:
    wrong = [(item.id, item.result) for item in made if not item.right]
    assert len(wrong) <= 0.03 * len(made), wrong


def test_no_safe_result_is_wrong(made: list[Outcome]) -> None:
    assert [(item.id, item.result) for item in made if item.safe and not item.right] == []


def test_most_results_are_safe(made: list[Outcome]) -> None:
    assert sum(item.safe for item in made) >= 0.7 * len(made)
