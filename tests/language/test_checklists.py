"""Checklists of forms and notices."""

import pytest

from workbench.language.example_form import example_form
from workbench.language.form.checklists import ChecklistItem, checklist
from workbench.language.form.example_texts import DOG, GRANT, HALL, REFUSAL, variant
from workbench.language.passage import checked_form
from workbench.language.rules import rules


def items(text: str) -> tuple[ChecklistItem, ...]:
    return checklist(checked_form(example_form(text)))


def item(text: str, rule: str) -> ChecklistItem:
    return next(item for item in items(text) if item.rule == rule)


@pytest.mark.parametrize(("text", "points"), [(HALL, range(1, 21)), (GRANT, range(1, 10))])
def test_every_number_of_a_checklist_is_there(text: dict[str, str], points: range) -> None:
    assert sorted({item.number for item in items(variant(text))}) == list(points)


@pytest.mark.parametrize("text", [HALL, DOG, GRANT, REFUSAL])
def test_a_complete_text_lacks_nothing(text: dict[str, str]) -> None:
    assert [item.title for item in items(variant(text)) if item.fulfilled is False] == []


def test_what_only_a_person_can_judge_is_left_open() -> None:
    open_items = [item for item in items(variant(HALL)) if item.rule is None]
    assert [item.number for item in open_items] == [6, 7]
    assert all(item.fulfilled is None for item in open_items)


def test_every_rule_that_is_named_exists() -> None:
    known = {rule.id for rule in rules()}
    named = {item.rule for text in (HALL, GRANT) for item in items(variant(text))} - {None}
    assert named <= known


def test_an_item_tells_where_it_is_fulfilled() -> None:
    found = item(variant(HALL), "missing-privacy-notice")
    document = example_form(variant(HALL))
    assert found.fulfilled and found.where is not None
    assert document.by_id[found.where].text.startswith("Datenschutz")


def test_letters_and_mere_parts_of_a_form_have_no_checklist() -> None:
    assert (
        items(
            "Sehr geehrte Frau Maus,\nwir laden Sie ein.\nMit freundlichen Grüßen\nIhre Stadt\nEnde\nTel. 1"
        )
        == ()
    )
    assert items("{heading 1} Antrag\n{label} Name: ____\n{label} Datum, Unterschrift:") == ()


def test_a_letter_about_notices_is_none() -> None:
    assert items(variant(REFUSAL, outcome="es gibt Neues zu Ihrem Stand am Markt.", remedy=None)) == ()


def test_a_refusal_needs_no_period_and_no_duty_to_report() -> None:
    assert item(variant(REFUSAL), "missing-period").fulfilled is None
    assert item(variant(REFUSAL), "missing-duty-to-report").fulfilled is None


def test_the_message_names_what_is_missing_from_the_first_box() -> None:
    text = variant(HALL, contact=None, handing_in=None, reference=None)
    message = item(text, "missing-purpose-box").message
    assert "bis wann, wohin damit" in message and "wofür" not in message


def test_a_phone_field_is_no_phone_number_for_questions() -> None:
    text = variant(HALL, contact=None)
    assert item(text, "missing-form-contact").fulfilled is False


def test_page_numbers_are_unknown_without_headers_and_footers() -> None:
    assert item(variant(HALL, document=None, page=None), "missing-page-numbers").fulfilled is None
