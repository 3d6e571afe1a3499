"""What of the one wording has no counterpart in the other: things, parties, circles of people, consequences."""

import pytest

from workbench.rewrite.facts.added_claims import added_claims, spared_things
from workbench.rewrite.facts.circles import left_out_people, narrowed_things, new_circles
from workbench.rewrite.facts.conjuncts import dropped_conjuncts, dropped_items
from workbench.rewrite.facts.effect_times import opposite_effect
from workbench.rewrite.facts.other_exceptions import other_exceptions
from workbench.rewrite.facts.outcomes import new_consequences, other_outcome
from workbench.rewrite.facts.parties import DOES, GETS, OWNS, parts
from workbench.rewrite.facts.recipients import moved_things
from workbench.rewrite.facts.swapped_parts import swapped_parts
from workbench.rewrite.guard import Wording


def said(text: str, places: object) -> list[str]:
    return [text[slice(*place)] for place in places]  # type: ignore[attr-defined]


def test_conjunct_is_dropped_where_one_word_could_stand_for_both() -> None:
    original, rewrite = "Der Verein bietet Pflege und Betreuung an.", "Der Verein bietet Ihnen Pflege an."
    assert said(original, dropped_conjuncts(Wording(original), Wording(rewrite))) == ["Betreuung"]


def test_conjunct_that_is_no_noun_is_dropped() -> None:
    original = "Die Absage ist schriftlich oder telefonisch möglich."
    rewrite = "Absagen können Sie schriftlich."
    assert said(original, dropped_conjuncts(Wording(original), Wording(rewrite))) == ["telefonisch"]


@pytest.mark.parametrize(
    "rewrite",
    ["Sagen Sie schriftlich ab oder per Telefon.", "Schreiben Sie uns oder rufen Sie an, wenn Sie absagen."],
)
def test_conjunct_in_other_words_is_not_dropped(rewrite: str) -> None:
    original = Wording("Die Absage ist schriftlich oder telefonisch möglich.")
    assert not list(dropped_conjuncts(original, Wording(rewrite)))


def test_item_is_dropped_where_the_others_are_named() -> None:
    original = "Zur Trauung sind Trauzeugen, Ringe und Ausweise mitzubringen."
    rewrite = "Bringen Sie zur Trauung Ihre Trauzeugen und Ihre Ausweise mit."
    assert said(original, dropped_items(Wording(original), Wording(rewrite))) == ["Ringe"]


def test_claim_is_added_where_the_rest_says_the_whole_original() -> None:
    original = Wording("Der Garten ist bis zum Abend geöffnet.")
    rewrite = Wording("Der Garten ist bis zum Abend geöffnet. Ein Hausmeister bewacht die Fahrräder.")
    assert said(rewrite.text, added_claims(original, rewrite)) == ["Ein Hausmeister bewacht die Fahrräder."]


def test_explanation_and_question_are_no_added_claims() -> None:
    original = Wording("Der Garten ist bis zum Abend geöffnet.")
    rewrite = Wording(
        "Wollen Sie Blumen sehen? Der Garten ist bis zum Abend geöffnet (also bis Sonnenuntergang)."
    )
    assert not list(added_claims(original, rewrite))


def test_thing_is_spared_of_which_the_original_does_not_speak() -> None:
    original = Wording("Der Garten ist geöffnet.")
    rewrite = Wording("Der Garten ist offen. Eine Eintrittskarte brauchen Sie nicht.")
    assert said(rewrite.text, spared_things(original, rewrite)) == ["Eine Eintrittskarte brauchen Sie nicht."]


def test_parts_tell_who_does_it_who_gets_it_and_whose_act_it_is() -> None:
    text = "Der Zahnarzt meldet der Kasse den Unfall nach Anhörung des Beirats."
    assert [(text[part.start : part.end], part.sort) for part in parts(text)] == [
        ("Zahnarzt", DOES),
        ("Kasse", GETS),
        ("Beirats", OWNS),
    ]


def test_noun_that_is_done_to_somebody_owns_no_act() -> None:
    assert [part.sort for part in parts("Die Anhörung des Beirats ist vorgesehen.")] == [OWNS]


SWAPPED = [
    (
        "Die Bauaufsicht entscheidet nach Beteiligung der Feuerwehrleitung.",
        "Die Feuerwehrleitung entscheidet. Vorher fragt sie die Bauaufsicht.",
    ),
    (
        "Das Formblatt ist vom Zahnarzt auszufüllen und von diesem an die Kasse zu senden.",
        "Ihr Zahnarzt füllt das Formblatt aus. Senden Sie es dann an die Kasse.",
    ),
    (
        "Nötig ist die Zustimmung der Vermieterin; die Verwaltung des Hauses wird unterrichtet.",
        "Nötig ist die Zustimmung der Verwaltung. Die Vermieterin bekommt eine Nachricht.",
    ),
    (
        "Wer zahlt, bestimmt der Gemeinderat auf Vorschlag der Kommission.",
        "Wer bestimmt, wer zahlt? Das macht die Kommission. Den Vorschlag macht der Gemeinderat.",
    ),
]


@pytest.mark.parametrize(("original", "rewrite"), SWAPPED)
def test_parties_in_each_others_part_are_swapped(original: str, rewrite: str) -> None:
    assert swapped_parts(original, rewrite)


@pytest.mark.parametrize(
    ("original", "rewrite"),
    [
        ("Der Hafenmeister prüft das Boot.", "Das Boot wird vom Hafenmeister geprüft."),
        ("Die Eltern melden das Kind in der Schule an.", "Melden Sie Ihr Kind in der Schule an."),
        ("Das Forstamt erteilt dem Verein die Erlaubnis.", "Der Verein bekommt die Erlaubnis vom Forstamt."),
    ],
)
def test_same_part_in_another_form_is_not_swapped(original: str, rewrite: str) -> None:
    assert not swapped_parts(original, rewrite)


def test_thing_moves_to_another_recipient() -> None:
    original = Wording("Das Röntgenbild erhält die Hausärztin, die Krankenkasse bekommt die Rechnung.")
    rewrite = Wording("Die Krankenkasse bekommt das Röntgenbild. Die Rechnung geht an die Hausärztin.")
    assert list(moved_things(original, rewrite))
    assert not list(moved_things(original, original))


def test_circle_is_new_where_the_original_means_everybody() -> None:
    rewrite = "Das gilt für Rentner im Haus."
    assert said(rewrite, new_circles("Das gilt für die Menschen im Haus.", rewrite)) == ["Rentner"]
    assert not list(new_circles("Das gilt für Bezieher einer Altersrente.", rewrite))


def test_things_are_narrowed_by_kind_and_by_attribute() -> None:
    assert narrowed_things("Alle Fenster sind zu putzen.", "Putzen Sie alle Kellerfenster.")
    assert narrowed_things("Alle Hunde sind zu melden.", "Melden Sie alle gefährlichen Hunde.")
    assert narrowed_things("Alle Fenster sind zu putzen.", "Putzen Sie alle Fenster.") is None


def test_people_are_left_out_where_only_the_reader_is_left() -> None:
    assert left_out_people("Alle Bewohner unterschreiben.", "Bitte unterschreiben Sie.")


def test_outcome_of_another_kind() -> None:
    original = "Bei Missbrauch wird die Karte eingezogen."
    assert other_outcome(original, "Missbrauchen Sie die Karte nicht. Sonst bekommen Sie eine Abmahnung.")
    assert other_outcome(original, "Missbrauchen Sie die Karte nicht. Sonst ziehen wir sie ein.") is None


def test_consequence_behind_sonst_that_the_original_does_not_have() -> None:
    original = Wording("Verwelkte Kränze werden von der Friedhofsverwaltung entsorgt.")
    rewrite = Wording("Räumen Sie verwelkte Kränze weg. Sonst verlängern wir die Ruhezeit nicht.")
    assert list(new_consequences(original, rewrite))


def test_exception_with_another_content() -> None:
    original = Wording("Die Brücke ist gesperrt, ausgenommen sind Linienbusse.")
    assert other_exceptions(original, Wording("Die Brücke ist gesperrt. Nur Radfahrer dürfen darüber."))
    assert not other_exceptions(original, Wording("Die Brücke ist gesperrt. Nur Linienbusse dürfen darüber."))


def test_effect_that_turned_to_the_past() -> None:
    assert opposite_effect("Die Zusage wird künftig aufgehoben.", "Die Zusage gilt rückwirkend nicht mehr.")
    assert (
        opposite_effect("Die Zusage wird rückwirkend aufgehoben.", "Sie gilt rückwirkend nicht mehr.") is None
    )
