"""Which fields of two forms become pairs: by words, by their neighbours, and which never do."""

import pytest

from workbench.model.inventory import AMOUNT, DATE, IBAN, NUMBER, TEXT, YES_NO, Entry
from workbench.planning.renewals.matching import matched
from workbench.planning.renewals.words import words_of


def entry(
    label: str, content: str = TEXT, person: int | None = 1, section: str = "", group: str = ""
) -> Entry:
    return Entry(label, person, content, content, section=section, group=group, segment=label)


@pytest.mark.parametrize(
    ("first", "renewal", "content"),
    [
        ("Durchschnittliche Entfernung", "Mittlere Wegstrecke in km", NUMBER),
        ("Heiz- und Nebenkosten", "Nebenkosten und Heizkosten monatlich", AMOUNT),
        ("Kontoinhaber/in", "Das Konto gehört", TEXT),
        ("Lernförderung im Fach", "Nachhilfe in (Fächer)", TEXT),
        ("Brauchen Sie eine Begleitperson?", "Fährt eine Begleitung mit?", YES_NO),
    ],
)
def test_other_words_for_one_thing_are_a_pair(first: str, renewal: str, content: str) -> None:
    assert 0 in matched([entry(first, content)], [entry(renewal, content)])


@pytest.mark.parametrize(
    ("first", "renewal", "content"),
    [
        ("Krankengeld", "Kindergeld", AMOUNT),
        ("Beginn des Vorhabens", "Ende des Vorhabens", DATE),
        ("Kosten der Schule", "Entfernung zur Schule", NUMBER),
        ("Erhalten Sie Wohngeld?", "Haben Sie Schulden?", YES_NO),
    ],
)
def test_fields_that_contradict_each_other_are_no_pair(first: str, renewal: str, content: str) -> None:
    assert matched([entry(first, content)], [entry(renewal, content)]) == {}


def test_merged_label_points_to_its_leading_part() -> None:
    pairs = matched([entry("Vorname"), entry("Familienname")], [entry("Name, Vorname")])
    assert pairs[0][0] == 1


@pytest.mark.parametrize(
    "question",
    [
        "Hat sich Ihr Pflegegrad geändert?",
        "Haben Sie eine neue Bankverbindung?",
        "Haben Sie die Krankenkasse gewechselt?",
        "Wohnen Sie noch in derselben Wohnung?",
        "Gab es Änderungen bei den Kosten der Wohnung?",
        "Sind Sie seit dem letzten Antrag umgezogen?",
        "Ist ein Wechsel der Schule eingetreten?",
        "Gibt es einen neuen Mietvertrag?",
    ],
)
def test_question_for_a_change_is_not_the_field_that_may_have_changed(question: str) -> None:
    first = [
        entry("Anerkannter Pflegegrad"),
        entry("Krankenkasse"),
        entry("Straße und Hausnummer"),
        entry("Kaltmiete", AMOUNT),
        entry("IBAN", IBAN),
        entry("Haben Sie einen Mietvertrag?", YES_NO),
        entry("Schule"),
    ]
    asked = entry(question, YES_NO)
    assert matched(first, [asked]) == {}
    assert matched([*first, asked], [asked])[0][0] == len(first)


def test_question_that_points_back_is_read_with_the_one_before() -> None:
    first = [entry("Einnahmen aus Untervermietung", AMOUNT), entry("Sonstige Einnahmen", AMOUNT)]
    renewal = [
        entry("Haben Sie ein Zimmer untervermietet?", YES_NO),
        entry("Was bekommen Sie dafür?", AMOUNT),
    ]
    assert matched(first, renewal)[1][0] == 0


def test_part_of_a_merged_field_shares_its_partner() -> None:
    first = [entry("Name, Anschrift und Telefon der Vermieterin"), entry("Wohnort")]
    renewal = [entry("Name Ihrer Vermieterin"), entry("Anschrift Ihrer Vermieterin")]
    assert {there for there, _ in matched(first, renewal).values()} == {0}


def test_dates_of_a_table_are_not_those_of_the_applicant() -> None:
    assert matched([entry("Einzug am", DATE)], [entry("Einzug am", DATE, person=None)]) == {}


def test_words_of_a_label_take_compounds_apart() -> None:
    assert words_of("Neben- und Heizkosten") >= {"side_costs", "heating"}
    assert words_of("Wie viele Personen?") >= {"count"}


@pytest.mark.parametrize(
    ("first", "renewal", "partner"),
    [
        (["Führerschein", "Nummer", "Anhänger", "Nummer"], ["Anhänger", "Nummer"], 3),
        (["Familienstand", "seit", "Arbeitgeber", "seit"], ["Arbeitgeber", "beschäftigt seit"], 3),
    ],
)
def test_label_without_a_thing_is_about_the_fields_before(
    first: list[str], renewal: list[str], partner: int
) -> None:
    pairs = matched([entry(label) for label in first], [entry(label) for label in renewal])
    assert pairs[1][0] == partner


def test_number_of_another_thing_has_no_partner() -> None:
    first = [entry("Nummer", section="2. Reisepass"), entry("gültig bis", DATE, section="2. Reisepass")]
    renewal = [
        entry("Nummer", section="B. Schwerbehindertenausweis"),
        entry("gültig bis", DATE, section="B. Schwerbehindertenausweis"),
    ]
    assert matched(first, renewal) == {}


def test_label_that_says_whom_itself_counts_more_than_a_heading_that_names_both() -> None:
    first = [
        entry("Geburtsdatum", DATE, section="I. Kind, für das die Leistung beantragt wird"),
        entry("Geburtsdatum", DATE, section="II. Mutter, bei der das Kind lebt"),
    ]
    renewal = [
        entry("Ihr Geburtstag", DATE, section="Sie und Ihr Kind"),
        entry("Geburtstag Ihres Kindes", DATE, section="Sie und Ihr Kind"),
    ]
    assert {mine: there for mine, (there, _) in matched(first, renewal).items()} == {0: 1, 1: 0}


def test_whom_an_entry_is_about_tells_fields_of_one_section_apart() -> None:
    def born(label: str, whom: str) -> Entry:
        return Entry(label, 1, DATE, DATE, whom=whom, section="Personen")

    first = [born("Geburtsdatum", ""), born("Geburtsdatum", "Kind")]
    assert matched(first, [born("Geboren am", "Kind")])[0][0] == 1
