"""What headings, the field before and the help beside a field say about what it asks for."""

import pytest

from workbench.model.inventory import AMOUNT, CHOICE, DATE, NUMBER, TEXT, YES_NO, Entry
from workbench.model.renewal import PROOF_AGAIN
from workbench.planning.renewals.classes import category
from workbench.planning.renewals.matching import matched


def entry(label: str, content: str = TEXT, section: str = "", *help_: str) -> Entry:
    return Entry(label, 1, content, content, section=section, help=help_)


def partners(first: list[Entry], renewal: list[Entry]) -> dict[int, int]:
    return {mine: there for mine, (there, _) in matched(first, renewal).items()}


def test_heading_completes_a_label_without_a_thing() -> None:
    first = [
        entry("Anbieter", section="3. Zur Mittagsverpflegung"),
        entry("Anbieter", section="4. Zur Lernförderung"),
    ]
    renewal = [entry("Wer gibt die Nachhilfe?"), entry("Welcher Caterer bringt das Essen?")]
    assert partners(first, renewal) == {0: 1, 1: 0}


def test_field_before_completes_a_label_without_a_thing() -> None:
    first = [entry("Kosten der Schülerbeförderung", AMOUNT), entry("Kosten des Sportvereins", AMOUNT)]
    renewal = [
        entry("Name des Vereins", section="Was soll weiter bezahlt werden?"),
        entry("Jahresbeitrag", AMOUNT, "Was soll weiter bezahlt werden?"),
    ]
    assert partners(first, renewal)[1] == 1


def test_help_of_a_choice_names_what_can_be_chosen() -> None:
    first = [entry("Nutzungsdauer", CHOICE, "", "Nur Sommermonate oder ganzjährig")]
    assert partners(first, [entry("Für die Saison oder rund ums Jahr?", CHOICE)]) == {0: 0}


@pytest.mark.parametrize(
    "heading", ["Ihre letzte Genehmigung", "Bisheriger Bescheid", "Ausweis, der verlängert werden soll"]
)
def test_what_was_granted_before_is_only_asked_later(heading: str) -> None:
    first = [entry("Wohngeld bewilligt bis", DATE, "Andere Leistungen")]
    assert partners(first, [entry("Leistung bewilligt bis", DATE, heading)]) == {}


def test_what_is_not_of_the_grant_keeps_its_partner_under_its_heading() -> None:
    first = [entry("Kfz-Kennzeichen", section="Ihr Fahrzeug")]
    assert partners(first, [entry("Kennzeichen", section="Ausweis, der verlängert werden soll")]) == {0: 0}


@pytest.mark.parametrize("question", ["Wird sich Ihr Lohn demnächst ändern?"])
def test_change_to_come_is_asked_in_both(question: str) -> None:
    first = [entry("Ist eine Änderung des Lohns zu erwarten?", YES_NO)]
    assert partners(first, [entry(question, YES_NO)]) == {0: 0}


@pytest.mark.parametrize("later", ["bisher verbraucht", "bereits gewährt"])
def test_what_is_only_asked_later_has_no_partner_for_its_place(later: str) -> None:
    first = [entry("Gegenstand"), entry("Farbton"), entry("Anzahl der Bänke", NUMBER)]
    renewal = [entry("Gegenstand"), entry(later), entry("Anzahl der Bänke", NUMBER)]
    assert partners(first, renewal) == {0: 0, 2: 2}


def test_address_that_differs_is_not_the_usual_one() -> None:
    first = [entry("Straße, Hausnummer"), entry("Anschrift, falls abweichend")]
    assert partners(first, [entry("Anschrift")]) == {0: 0}


def test_paper_about_a_consent_is_a_paper() -> None:
    paper = Entry("Zustimmung der Eigentümerin", 1, "proof", TEXT)
    assert category(paper, asked_before=True) == PROOF_AGAIN
