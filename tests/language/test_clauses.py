"""Clauses by tags and punctuation."""

import pytest

from workbench.language.grammar.clauses import Clause
from workbench.language.sentence import sentence


def _shown(text: str, clause: Clause) -> str:
    words = " ".join(sentence(text).tokens[index].text for index in clause.own)
    return f"{clause.kind}{'*' if clause.embedded else ''}: {words.replace(' ,', ',')}"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Bringen Sie den Ausweis, den Vertrag und die Belege mit.",
            ["main: Bringen Sie den Ausweis, den Vertrag und die Belege mit"],
        ),
        (
            "Das Kind, das in der Wohnung, die Sie mieten, gemeldet ist, zählt mit.",
            [
                "main: Das Kind zählt mit",
                "relative*: das in der Wohnung gemeldet ist",
                "relative*: die Sie mieten",
            ],
        ),
        (
            "Zieht jemand ein, ändert sich die Gebühr.",
            ["verb_first_conditional: Zieht jemand ein", "main: ändert sich die Gebühr"],
        ),
        (
            "Kreuzen Sie Ja an, falls Sie zustimmen.",
            ["main: Kreuzen Sie Ja an", "subordinate: falls Sie zustimmen"],
        ),
        (
            "Prüfen Sie die Angaben, ergänzen Sie sie und schicken Sie alles ab.",
            ["main: Prüfen Sie die Angaben", "main: ergänzen Sie sie", "main: und schicken Sie alles ab"],
        ),
        (
            "Um den Pass abzuholen, brauchen Sie eine Vollmacht.",
            ["infinitive: Um den Pass abzuholen", "main: brauchen Sie eine Vollmacht"],
        ),
        (
            "Sie können (das geht online) den Termin verschieben.",
            ["main: Sie können den Termin verschieben", "main*: das geht online"],
        ),
        ("Wir brauchen: Ausweis, Foto, Antrag.", ["main: Wir brauchen", "fragment: Ausweis, Foto, Antrag"]),
    ],
)
def test_clauses_of(text: str, expected: list[str]) -> None:
    assert [_shown(text, clause) for clause in sentence(text).clauses] == expected


def test_an_infinitive_tag_at_the_end_of_a_subordinate_clause_is_its_finite_verb() -> None:
    text = sentence("Schreiben Sie uns, wann Sie umziehen.")
    finite = text.clauses[1].finite
    assert finite is not None and text.tokens[finite].text == "umziehen"


def test_empty_sentence_has_no_clause() -> None:
    assert sentence("").clauses == ()
