"""Lists of words: inflected forms, phrases with gaps, what is left alone, what may replace a word."""

import pytest

from tests.language.rules.office_terms import office_settings
from workbench.language.checking import check_document
from workbench.language.example_form import example_form
from workbench.language.sentence import sentence
from workbench.language.vocabulary.word_list import word_list, wordings
from workbench.model.finding import Finding


def _found(rule: str, text: str) -> list[Finding]:
    return list(check_document(example_form(text), office_settings(), frozenset({rule})))


def _texts(rule: str, text: str) -> list[str]:
    return [text[finding.start : finding.end] for finding in _found(rule, text)]


@pytest.mark.parametrize(
    ("rule", "text", "words"),
    [
        ("foreign-word", "Die Kompensationen waren adäquaten Umfangs.", ["Kompensationen", "adäquaten"]),
        ("archaic-word", "Der obigen Bitte folgen Sie alsbald.", ["obigen", "alsbald"]),
        ("archaic-word", "Die vorerwähnten Personen wohnen dort.", ["vorerwähnten"]),
        ("figure-of-speech", "Legen Sie das Projekt nicht auf Eis.", ["Legen Sie das Projekt nicht auf Eis"]),
        ("figure-of-speech", "Das haben wir auf die lange Bank geschoben.", ["auf die lange Bank"]),
        ("pleonasm", "Der Bau des Bades beginnt bereits schon im Mai.", ["bereits schon"]),
        ("pleonasm", "Der Baubeginn startet im Mai.", ["Baubeginn startet"]),
        ("pleonasm", "Beachten Sie die Fristtermine.", ["Fristtermine"]),
        ("official-preposition", "Mangels Nachweis entfällt das.", ["Mangels"]),
    ],
)
def test_inflected_and_split_forms_are_found(rule: str, text: str, words: list[str]) -> None:
    assert _texts(rule, text) == words


@pytest.mark.parametrize(
    ("rule", "text"),
    [
        ("official-preposition", "Kraft ist beim Umzug wichtig."),
        ("official-preposition", "Sie finden den Weg laut und deutlich beschrieben."),
        ("archaic-word", "Bedarf für Kleidung gibt es immer."),
        ("filler", "Wir zahlen die tatsächlichen Kosten."),
        ("filler", "Ihr Kind gewöhnt sich an uns."),
        ("figure-of-speech", "In „Hans im Glück“ und „Auf Herz und Nieren“ geht es um Tiere."),
        ("foreign-word", "Rufen Sie an oder schicken Sie uns Informationen mit dem Computer."),
        ("pleonasm", "Sie leben zusammen in einer Wohnung."),
    ],
)
def test_other_words_of_the_same_form_are_left_alone(rule: str, text: str) -> None:
    assert _texts(rule, text) == []


def test_a_replacement_keeps_the_capital_and_is_offered_only_for_the_basic_form() -> None:
    assert [finding.replacement for finding in _found("filler", "Lediglich der Pass fehlt.")] == ["Nur"]
    assert [finding.replacement for finding in _found("archaic-word", "Die obigen Zeilen gelten.")] == [None]


@pytest.mark.parametrize(
    "name",
    ["foreign_words", "archaic_words", "official_prepositions", "fillers", "pleonasms", "figures_of_speech"],
)
def test_a_list_names_each_wording_once_and_swaps_only_what_has_a_better_wording(name: str) -> None:
    rows = wordings(name)
    assert len({row.text for row in rows}) == len(rows)
    assert all(row.flags <= {"hint", "swap"} for row in rows)
    assert all(row.better for row in rows if "swap" in row.flags)


def test_of_two_words_that_differ_in_the_capital_the_one_that_stands_there_counts() -> None:
    found = word_list("foreign_words").find(sentence("Das ist die äquivalente Lösung für dieses Äquivalent."))
    assert [use.wording.better[0] for use in found] == ["gleichwertig", "Gegenwert"]
