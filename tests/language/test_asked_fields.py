"""What a form asks for, field by field."""

import pytest

from tests.shared_material import PROJECT
from workbench.app.form_structure import form_structure
from workbench.document.opening import open_form
from workbench.language.example_form import example_form
from workbench.language.form.asked_fields import asked_fields
from workbench.language.passage import checked_form
from workbench.model.document import Document
from workbench.model.form_structure import FormField, FormStructure


def fields(text: str) -> tuple[FormField, ...]:
    return asked_fields(checked_form(example_form(text)))


@pytest.fixture(scope="module")
def application() -> FormStructure:
    return form_structure(open_form(PROJECT / "sample_forms" / "hauptantrag_grundsicherung.docx").document)


def field(structure: FormStructure, label: str, person: str = "") -> FormField:
    return next(
        field for field in structure.fields if field.label.startswith(label) and person in {"", field.person}
    )


@pytest.mark.parametrize(
    ("label", "kind"),
    [
        ("Familienname", "name"),
        ("Geburtsdatum", "date"),
        ("Familienstand", "choice"),
        ("Postleitzahl, Ort", "address"),
        ("Telefon", "phone"),
        ("Steuer-Identifikationsnummer", "identifier"),
        ("Nettokaltmiete", "amount"),
        ("Größe der Wohnung", "number"),
        ("IBAN", "iban"),
        ("Staatsangehörigkeit", "text"),
        ("Ich willige ein", "checkbox"),
        ("Ort, Datum, Unterschrift Person 2", "signature"),
    ],
)
def test_a_field_has_its_type(application: FormStructure, label: str, kind: str) -> None:
    assert field(application, label).type == kind


def test_each_person_has_an_own_field(application: FormStructure) -> None:
    found = [field for field in application.fields if field.label == "Geburtsname, sofern abweichend"]

    assert [field.person for field in found] == ["Antragsteller/in", "Partner/in"]
    assert len({field.segments for field in found}) == 2
    assert {field.condition for field in found} == {"sofern abweichend"}


def test_a_label_that_names_somebody_else_wins_over_the_column(application: FormStructure) -> None:
    assert field(application, "Name und Anschrift der betreuenden Person").person == "Betreuer/in"
    assert field(application, "Bankverbindung der vermietenden Person").person == "Vermieter/in"


def test_empty_rows_of_a_table_are_one_field_a_column(application: FormStructure) -> None:
    found = field(application, "Verhältnis zu Person 1")

    assert len(found.segments) == 5
    assert found.person == "Haushaltsmitglied"
    assert "Geschwister" in found.choices
    assert not any("wählen" in choice for choice in found.choices)


def test_what_the_office_fills_in_is_told(application: FormStructure) -> None:
    office = {field.label for field in application.fields if field.office}

    assert {"Antrag eingegangen am", "Zuständiges Sachgebiet"} <= office
    assert "Familienname" not in office


def test_help_comes_from_notes_cells_beside_and_the_place_itself(application: FormStructure) -> None:
    assert "Sozialversicherungsausweis" in field(application, "Rentenversicherungsnummer").help[0]
    assert "laut Mietvertrag, ohne Stellplatz" in field(application, "Nettokaltmiete").help
    assert "Name, Anschrift, Telefon" in field(application, "Bevollmächtigte Person").help


def test_a_field_knows_the_proof_for_it(application: FormStructure) -> None:
    found = field(application, "Schwerbehindertenausweis")

    assert [application.proofs[number].name for number in found.proofs] == [
        "Schwerbehindertenausweis, Bescheid über den Pflegegrad"
    ]


def test_norms_at_a_field_are_its_legal_basis(application: FormStructure) -> None:
    assert "§ 30 Abs. 1 SGB XII" in field(application, "Sofern die nachstehenden").basis


def test_voluntary_fields_are_told_and_others_stay_open(application: FormStructure) -> None:
    assert field(application, "E‑Mail").required is False
    assert field(application, "Familienname").required is None
    assert field(application, "Art der Versicherung").required is None  # one may be insured voluntarily


def test_a_star_is_a_duty_where_the_form_says_so() -> None:
    legend = "Felder mit * sind Pflichtfelder *.\n"

    (first, second) = fields(f"{legend}{{label}} Name *: ____\n{{label}} Beruf: ____")

    assert (first.required, second.required) == (True, None)


def test_a_dotted_line_and_a_question_with_boxes_are_fields() -> None:
    (street, dog) = fields("Straße: ..............\nHaben Sie einen Hund? ☐ ja ☐ nein")

    assert (street.label, street.type) == ("Straße", "address")
    assert (dog.label, dog.type, dog.choices) == ("Haben Sie einen Hund?", "choice", ("ja", "nein"))


def test_options_below_a_question_are_one_field() -> None:
    (only,) = fields("Wie wohnen Sie?\n{option} ☐ zur Miete\n{option} ☐ im Eigentum")

    assert (only.label, only.choices) == ("Wie wohnen Sie?", ("zur Miete", "im Eigentum"))


def test_cells_to_write_in_by_hand_are_fields() -> None:
    found = fields("| Angaben | Person 1 |\n| Name |  |\n| Geboren am |  |")

    assert [(field.label, field.type, field.person) for field in found] == [
        ("Name", "name", "Antragsteller/in"),
        ("Geboren am", "date", "Antragsteller/in"),
    ]


def test_running_text_asks_nothing() -> None:
    assert (
        fields("Wir prüfen Ihren Antrag. Sie bekommen einen Bescheid.\nDie Miete steht im Mietvertrag.") == ()
    )


def test_a_document_without_text_asks_nothing() -> None:
    assert asked_fields(checked_form(Document("leer.docx", "docx", ()))) == ()


def test_every_label_lies_in_its_passage(application: FormStructure) -> None:
    document = open_form(PROJECT / "sample_forms" / "hauptantrag_grundsicherung.docx").document
    for found in application.fields:
        text = document.by_id[found.label_segment].text
        assert 0 <= found.start < found.end <= len(text)
        assert set(found.segments) <= set(document.by_id)
