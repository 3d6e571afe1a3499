"""What counts as a word and what as a token."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.language.tokens import tokens, words

UNSEEN = "\ufffc\u00ad\u200b\u200c\u200d\u2060"
"""Placeholders and signs without width: alone they are no token."""


def _texts(text: str) -> list[str]:
    return [text[start:end] for start, end in words(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("123 – 45,67 €", []),
        ("Die Ein-Personen-Wohnung für 450 €", ["Die", "Ein-Personen-Wohnung", "für"]),
        ("Miet- und Heizkosten", ["Miet-", "und", "Heizkosten"]),
        ("Bürger:innen, Schüler*innen, Beschäftigte(r)", ["Bürger:innen", "Schüler*innen", "Beschäftigte(r)"]),
        ("Antragsteller/-in und/oder Vertreter/in", ["Antragsteller/-in", "und", "oder", "Vertreter/in"]),
        ("So\u00adzi\u00adal\u00adhil\u00adfe", ["So\u00adzi\u00adal\u00adhil\u00adfe"]),
        ("Name\ufffcVorname", ["Name", "Vorname"]),
        ("z. B. nach § 44a SGB XII", ["z", "B", "nach", "44a", "SGB", "XII"]),
        ("Schreiben Sie an amt@stadt.de oder www.stadt.de/sozial.",
         ["Schreiben", "Sie", "an", "amt@stadt.de", "oder", "www.stadt.de/sozial"]),
        ("geht’s 24-Stunden-Dienst", ["geht’s", "24-Stunden-Dienst"]),
        ("Bu\u0308ro", ["Bu\u0308ro"]),
    ],
)  # fmt: skip
def test_words_are_what_a_reader_would_count(text: str, expected: list[str]) -> None:
    assert _texts(text) == expected


def test_tokens_keep_abbreviations_ordinals_and_numbers_whole() -> None:
    text = "Am 3. Mai (s. Anl. 2) gilt i. V. m. § 5 Abs. 1 der Betrag von 1.234,56 €."
    shown = [(text[start:end], sort) for start, end, sort in tokens(text)]
    assert ("3.", "ordinal") in shown
    assert {("s.", "abbreviation"), ("Anl.", "abbreviation"), ("i. V. m.", "abbreviation")} <= set(shown)
    assert ("1.234,56", "number") in shown
    assert shown[-1] == (".", "other")


@pytest.mark.parametrize(
    "sentence", ["Die Heizung ist zu alt.", "Das machen wir immer so.", "Wir kommen am 3."]
)
def test_the_last_full_stop_of_a_sentence_belongs_to_no_word(sentence: str) -> None:
    assert tokens(sentence)[-1][1:] == (len(sentence), "other")


@given(st.text(max_size=200))
def test_tokens_cover_every_sign_once_and_in_order(text: str) -> None:
    found = tokens(text)
    covered = [place for start, end, _ in found for place in range(start, end)]
    assert covered == sorted(set(covered))
    assert all(
        text[place].isspace() or text[place] in UNSEEN for place in set(range(len(text))) - set(covered)
    )
