"""Traps of the rules about fields, questions and references of a form."""

import pytest

from tests.language.rules.office_terms import office_settings
from workbench.language.checking import check_document
from workbench.language.example_form import example_form
from workbench.model.document import CellPlace, Document, Placeholder, Segment


def severities(rule: str, text: str) -> list[str]:
    found = check_document(example_form(text), office_settings(), frozenset({rule}))
    return [finding.severity for finding in found]


def row(label: str, field: str, mark: Placeholder) -> Document:
    """A table row with a label and a field."""
    return Document(
        "Formular",
        "docx",
        (
            Segment("s0001", "body", "table_cell", label, cell=CellPlace(0, 0, 0)),
            Segment("s0002", "body", "field", field, (mark,), cell=CellPlace(0, 0, 1)),
        ),
    )


@pytest.mark.parametrize(
    "label", ["Straße und Hausnummer:", "Name, Vorname:", "Ort, Datum:", "Kosten für Wasser und Strom:"]
)
def test_what_belongs_together_may_share_a_field(label: str) -> None:
    assert severities("double-question", f"{{label}} {label}") == []


def test_a_question_with_two_verbs_is_worth_a_change_where_boxes_answer_it() -> None:
    question = "Haben Sie einen Hund oder wollen Sie einen kaufen?"
    assert severities("double-question", f"{question} ☐ ja ☐ nein") == ["warning"]
    assert severities("double-question", question) == ["info"]


def test_an_offer_in_a_letter_is_no_question_of_a_form() -> None:
    assert severities("double-question", "Haben Sie Fragen oder brauchen Sie Hilfe?") == []
    assert severities("negated-question", "Sind Sie nicht einverstanden? Dann schreiben Sie uns.") == []


def test_a_negation_in_a_relative_clause_does_not_turn_the_question_round() -> None:
    assert severities("negated-question", "Gibt es Hunde, die nicht geimpft sind? ☐ ja ☐ nein") == []


@pytest.mark.parametrize(
    ("label", "severity"),
    [
        ("Miete:", ["warning"]),
        ("Höhe des Zauns:", ["warning"]),
        ("Wöchentliche Arbeitszeit:", ["warning"]),
        ("Geburtsdatum:", ["info"]),
        ("Art des Einkommens:", []),
        ("Rentenversicherungsnummer:", []),
        ("Datum, Unterschrift:", []),
    ],
)
def test_which_labels_need_a_unit(label: str, severity: list[str]) -> None:
    assert severities("field-without-format", f"{{label}} {label}") == severity


def test_a_unit_inside_the_field_is_enough() -> None:
    form = row("Kaltmiete", "\ufffcEuro", Placeholder(1, "text_field", 0, 5, "Euro"))
    bare = row("Kaltmiete", "\ufffc", Placeholder(1, "text_field", 0))
    rule = frozenset({"field-without-format"})
    assert check_document(form, office_settings(), rule) == ()
    assert len(check_document(bare, office_settings(), rule)) == 1


def test_a_star_for_fields_that_must_be_filled_in_is_no_far_help() -> None:
    assert severities("distant-help", "Name*: ______\n* Pflichtfeld") == []
    assert severities("distant-help", "Name*: ______\n* wie im Ausweis") == ["warning"]


def test_numbers_of_segments_and_headings_are_targets() -> None:
    text = "{heading 1} C. Tiere\n{label} 4. Name:\nweiter mit Frage 4, siehe Abschnitt C"
    assert severities("broken-jump", text) == []
    assert severities("broken-jump", text.replace("Frage 4", "Frage 5")) == ["warning"]


def test_numbers_of_laws_and_other_papers_are_no_targets() -> None:
    text = "{label} 1. Name:\nEs gelten § 3 Nr. 9 EStG, Ziffer 7 der Satzung und Teil 4 des Merkblatts."
    assert severities("broken-jump", text) == []


def test_an_annex_without_list_of_enclosures_is_a_hint() -> None:
    assert severities("broken-reference", "Füllen Sie die Anlage EK aus.") == ["info"]
    assert severities("broken-reference", "Füllen Sie die Anlage EK aus.\nAnlage EK: Einkommen") == []
