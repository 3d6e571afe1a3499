"""What makes a sentence hard, in words."""

from workbench.language.difficulty.causes import cause_texts
from workbench.language.difficulty.features import measure


def texts(sentence: str) -> dict[str, str]:
    return cause_texts(sentence, measure(sentence))


def test_rare_words_are_named_or_said_to_be_an_average() -> None:
    assert "Anrechnungsvorschriften" in texts("Es gelten die Anrechnungsvorschriften.")["rare_words"]
    assert texts("Sie haben Geld und Zeit.")["rare_words"] == "seltene Wörter: im Durchschnitt"


def test_one_word_more_is_singular() -> None:
    names = texts("Der große, gute, neue, alte und kleine Mann kommt.")["adjectives"]
    assert names.endswith("und 1 weiteres")
