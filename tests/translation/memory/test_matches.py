"""What a match is worth, and that its translation fits the text that was asked for."""

import re
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.translation.memory.listed import ListedMemory
from workbench.model.memory_unit import MemoryMatch, MemoryUnit
from workbench.translation.memory import Asked, best_match, exact_matches, find_matches
from workbench.translation.memory_penalties import DEFAULT, changed, from_json, to_json

APPLY = MemoryUnit("Bitte füllen Sie den Antrag aus.", "Please fill in the form.", language="en")


def matches(
    text: str, *units: MemoryUnit, before: str = "", after: str = "", language: str = "en"
) -> list[MemoryMatch]:
    return list(find_matches(ListedMemory(*units), Asked(text, before, after), language))


def kinds(match: MemoryMatch) -> list[str]:
    return [penalty.kind for penalty in match.penalties]


def test_same_text_but_for_blanks_and_hyphens_is_a_full_match() -> None:
    (match,) = matches("Bitte\u00a0füllen  Sie den An\u00adtrag aus.", APPLY)
    assert (match.match, match.target, match.penalties) == (100, APPLY.target, ())
    assert match.differences == ()


def test_same_text_between_the_same_passages_is_worth_101() -> None:
    unit = MemoryUnit(
        "Ja", "Yes", language="en", context_before="Sind Sie verheiratet?", context_after="Nein"
    )
    assert matches("Ja", unit, before="Sind Sie verheiratet?", after="Nein")[0].match == 101
    assert matches("Ja", unit, before="Haben Sie Kinder?", after="Nein")[0].match == 100
    assert matches("Ja", APPLY, MemoryUnit("Ja", "Yes", language="en"))[0].match == 100


def test_context_chooses_among_translations_of_the_same_text() -> None:
    units = [
        MemoryUnit("Keine", word, language="pl", context_before=before, context_after="x", at=at)
        for word, before, at in (("Żadna", "Rente", "2026-02-01"), ("Żadne", "Kinder", "2025-01-01"))
    ]
    found = matches("Keine", *units, before="Kinder", after="x", language="pl")
    assert [(match.match, match.target) for match in found] == [(101, "Żadne"), (100, "Żadna")]


def test_two_translations_of_one_text_are_both_offered_by_state_and_date() -> None:
    units = [
        MemoryUnit("Antrag", "Demande", language="fr", state="translated", at="2026-03-01"),
        MemoryUnit("Antrag", "Requête", language="fr", state="released", at="2024-01-01"),
        MemoryUnit("Antrag", "Dossier", language="fr", state="translated", at="2026-05-01"),
    ]
    found = matches("Antrag", *units, language="fr")
    assert [match.target for match in found] == ["Requête", "Dossier", "Demande"]


@pytest.mark.parametrize("state", ["withdrawn", "abgelehnt", "gesperrt"])
def test_what_was_withdrawn_is_never_offered(state: str) -> None:
    assert matches("Antrag", MemoryUnit("Antrag", "X", language="en", state=state)) == []


def test_other_languages_are_not_offered() -> None:
    assert matches("Antrag", MemoryUnit("Antrag", "X", language="tr")) == []


CARRIED = """
en | Sie erhalten 563,00 Euro. | You get 563.00 euros. | Sie erhalten 1.590,50 Euro. | You get 1,590.50 euros.
en | Sie erhalten 1.563,00 Euro. | You get 1,563.00 euros. | Sie erhalten 90 Euro. | You get 90 euros.
fr | Es sind 1.563,00 Euro. | Ce sont 1 563,00 euros. | Es sind 2.000,10 Euro. | Ce sont 2 000,10 euros.
tr | Ab 01.03.2025 gilt: | 1 Mart 2025 tarihinden: | Ab 15.12.2026 gilt: | 15 Aralık 2026 tarihinden:
en | Ab 1. März 2025 gilt: | From 1 March 2025: | Ab 3. Mai 2027 gilt: | From 3 May 2027:
en | Ab 01.03.2025 gilt: | From 2025-03-01: | Ab 15.12.2026 gilt: | From 2026-12-15:
ar | Ab 01.03.2025 gilt: | اعتبارًا من ٠١.٠٣.٢٠٢٥: | Ab 15.12.2026 gilt: | اعتبارًا من ١٥.١٢.٢٠٢٦:
uk | Frist: 14 Tage | Строк: 14 днів | Frist: 30 Tage | Строк: 30 днів
en | Rufen Sie an: 0211 899-2998 | Call 0211 899-2998 | Rufen Sie an: 0211 899-1111 | Call 0211 899-1111
en | Es sind 5 von 5 Plätzen frei. | 5 of 5 places. | Es sind 7 von 7 Plätzen frei. | 7 of 7 places.
"""


@pytest.mark.parametrize("line", CARRIED.strip().splitlines())
def test_figures_are_carried_over_as_the_translation_writes_them(line: str) -> None:
    language, source, target, text, fitted = line.split(" | ")
    (match,) = matches(text, MemoryUnit(source, target, language=language), language=language)
    assert (match.target, match.match, match.carried_over) == (fitted, 99, True)
    assert kinds(match) == ["numbers_carried"]
    assert [text[start:end] for start, end in match.differences]


@pytest.mark.parametrize(
    ("source", "target", "text"),
    [
        ("Sie erhalten 5 Euro.", "You get five euros.", "Sie erhalten 6 Euro."),
        ("Zimmer 5, Tag 5", "Room 5, day five", "Zimmer 6, Tag 6"),
        ("Zimmer 5, Tag 5", "Room 5, day 5", "Zimmer 6, Tag 7"),
        ("Frist: 5 Tage", "Within 5 days (§ 5)", "Frist: 8 Tage"),
        ("Ab 01.03.2025 gilt:", "From March:", "Ab 15.12.2026 gilt:"),
    ],
)
def test_figures_that_cannot_be_placed_surely_stay_and_cost_points(
    source: str, target: str, text: str
) -> None:
    (match,) = matches(text, MemoryUnit(source, target, language="en"))
    assert (match.target, match.match, match.carried_over) == (target, 95, False)
    assert kinds(match) == ["numbers"]


def test_another_paragraph_of_a_law_is_another_text() -> None:
    unit = MemoryUnit("nach § 41 SGB XII", "under section 41", language="en")
    (match,) = matches("nach § 42 SGB XII", unit)
    assert match.match < 100
    assert match.target == unit.target


def test_case_and_full_stops_cost_little() -> None:
    (match,) = matches("Name", MemoryUnit("Name:", "Name:", language="tr"), language="tr")
    assert (match.match, kinds(match)) == (98, ["wording"])


def test_fuzzy_match_shows_which_words_differ() -> None:
    text = "Bitte füllen Sie den ganzen Antrag aus."
    (match,) = matches(text, APPLY)
    assert 75 <= match.match < 100
    assert [text[start:end] for start, end in match.differences] == ["ganzen "]
    assert match.source_differences == ()


def test_below_seventy_percent_nothing_is_offered() -> None:
    assert matches("Bitte kommen Sie am Montag zu uns.", APPLY) == []


@pytest.mark.parametrize(
    ("state", "origin", "kind"),
    [
        ("draft", "person", "unreviewed"),
        ("machine", "machine:deepl", "machine"),
        ("translated", "machine:deepl", "machine"),
        ("outdated", "person", "older_version"),
        ("veraltet", "", "older_version"),
    ],
)
def test_doubtful_units_cost_points(state: str, origin: str, kind: str) -> None:
    (match,) = matches("Antrag", MemoryUnit("Antrag", "Form", language="en", state=state, origin=origin))
    assert kinds(match) == [kind]
    assert match.match < 100


def test_office_changes_the_points() -> None:
    unit = MemoryUnit("Antrag", "Form", language="en", state="draft", document="Anderes")
    own = from_json(to_json(changed(changed(DEFAULT, "unreviewed", 0), "other_form", 7)))
    (match,) = find_matches(ListedMemory(unit), Asked("Antrag", document="Dieses"), "en", penalties=own)
    assert (match.match, kinds(match)) == (93, ["other_form"])


@pytest.mark.parametrize(
    ("source", "target", "text", "fitted"),
    [
        ("{1} Ja", "{1} Yes", "Ja", "Yes"),
        ("Ja", "Yes", "{1} Ja {2}", "{1} Yes {2}"),
        ("{1} Ja", "{1} Yes", "{3} {4} Ja", "{3} {4} Yes"),
        ("Am {1} in {2}", "In {2} on {1}", "Am {2} in {5}", "In {5} on {2}"),
        ("Am {1} in {2}", "In {2} on {1}", "Am {1} in", "In on {1}"),
        ("Am in {1} da", "On {1} there", "Am {1} in {2} da", "On {1} there {2}"),
        ("Am {1} da", "There", "Am {1} da", "There {1}"),
        ("Antrag{1}Kennzeichen", "Form{1}Number", "Antrag Kennzeichen", "Form Number"),
    ],
)
def test_elements_of_the_form_are_those_of_the_text(source: str, target: str, text: str, fitted: str) -> None:
    (match,) = matches(text, MemoryUnit(source, target, language="en"))
    assert match.target == fitted


TAGGED = st.lists(
    st.sampled_from(["{1}", "{2}", "{3}", "{4}", "Antrag", "auf", "Wohngeld", "12,50", "Euro"]),
    min_size=1,
    max_size=7,
).map(" ".join)


def tags(text: str) -> Counter[str]:
    return Counter(re.findall(r"\{\d+\}", text))


@given(TAGGED.filter(lambda text: max(tags(text).values(), default=0) <= 1), TAGGED, TAGGED)
def test_match_never_has_other_elements_than_the_text(text: str, source: str, target: str) -> None:
    for match in find_matches(
        ListedMemory(MemoryUnit(source, target, language="en")), Asked(text), "en", minimum=1
    ):
        assert tags(match.target) == tags(text)
        assert all(0 <= start < end <= len(text) for start, end in match.differences)
        assert 0 <= match.match <= 101


@given(st.text(max_size=60), st.text(max_size=60), st.text(max_size=60))
def test_any_text_gets_an_answer(text: str, source: str, target: str) -> None:
    memory = ListedMemory(MemoryUnit(source, target, language="en"))
    exact = exact_matches(memory, Asked(text), "en")
    best = best_match(memory, Asked(text), "en")
    assert all(match.match <= 101 for match in exact)
    assert best is None or best.match >= 70
