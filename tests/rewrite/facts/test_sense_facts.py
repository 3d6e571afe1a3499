"""What the facts about the sense of a wording tell: own sentences, one point each."""

import pytest

from workbench.rewrite.facts.asides import is_aside
from workbench.rewrite.facts.conditions import CLAUSE, PHRASE, conditions
from workbench.rewrite.facts.content import content_words, missing, share_gone
from workbench.rewrite.facts.cues import cues, expression, kinds
from workbench.rewrite.facts.denials import denials, is_denied
from workbench.rewrite.facts.duty_holders import holders
from workbench.rewrite.facts.effects import effects, may_say
from workbench.rewrite.facts.exceptions import exceptions
from workbench.rewrite.facts.joins import AND, OR, joined_in, joins, together
from workbench.rewrite.facts.modal_force import BAN, MAY, MUST, SHOULD, SPARE, forces
from workbench.rewrite.facts.role_changes import role_changes
from workbench.rewrite.facts.roles import AGENT, RECIPIENT, SUBJECT, roles
from workbench.rewrite.facts.scopes import QUESTION, scopes
from workbench.rewrite.facts.statuses import PROVISIONAL, status_changes
from workbench.rewrite.facts.time_order import time_changes
from workbench.rewrite.facts.time_relations import AFTER, BEFORE, steps, time_relations
from workbench.rewrite.guard import Wording


def test_separable_verb_is_found_together_and_apart() -> None:
    assert kinds("legal_effects", "Wir lehnen Ihren Antrag vom Mai ab.") == {"ablehnen"}
    assert kinds("legal_effects", "Der Antrag war abzulehnen.") == {"ablehnen"}
    assert kinds("legal_effects", "Wir lehnen die Leiter an. Sie hängt ab.") == set()


def test_earlier_row_of_a_table_takes_the_word() -> None:
    found = cues("denials", "Es dauert nicht länger als drei Tage.")
    assert [cue.kind for cue in found if cue.kind != "deny"] == ["bound"]


def test_sign_for_any_ending_is_no_repetition() -> None:
    assert expression("ab*") == r"ab\w*"


def test_least_and_greatest_number_of_denials_leave_room() -> None:
    plain, office = denials("Sie bekommen kein Geld."), denials("Die Zahlung unterbleibt.")
    assert (plain.least, office.least) == (1, 0)
    assert plain.may_match(office)


def test_explained_denial_may_be_missing() -> None:
    text = "Der Anspruch ruht. Das heißt: Sie bekommen in dieser Zeit kein Geld."
    assert is_aside(text, text.index("kein"))
    assert denials(text).least == 0


def test_denied_attribute_denies_no_clause() -> None:
    text = "Nicht abgeholte Sachen werden verkauft."
    assert not is_denied(text, 0, len(text))


FORCES = [
    ("Der Antrag ist einzureichen.", MUST),
    ("Reichen Sie den Antrag ein.", MUST),
    ("Der Halter hat den Hund anzumelden.", MUST),
    ("Sie brauchen den Antrag nicht zu begründen.", SPARE),
    ("Der Antrag muss nicht begründet werden.", SPARE),
    ("Der Hof darf nicht befahren werden.", BAN),
    ("Das Rauchen ist nicht gestattet.", BAN),
    ("Das Amt kann den Bescheid ändern.", MAY),
    ("Der Termin sollte eingehalten werden.", SHOULD),
]


@pytest.mark.parametrize(("text", "sort"), FORCES)
def test_force_is_read_with_its_denial(text: str, sort: str) -> None:
    assert sort in {force.sort for force in forces(Wording(text)) if force.is_claim}


def test_condition_claims_nothing() -> None:
    found = forces(Wording("Sollten Sie Fragen haben, rufen wir zurück."))
    assert not [force for force in found if force.sort == SHOULD]


def test_question_is_a_scope_of_its_own() -> None:
    assert scopes(Wording("Ziehen Sie um? Dann melden Sie das."))[0].kind == QUESTION


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Falls Sie umziehen, melden Sie das.", CLAUSE),
        ("Ziehen Sie um? Dann melden Sie das.", CLAUSE),
        ("Ist die Frist abgelaufen, so verfällt der Anspruch.", CLAUSE),
        ("Das Geld gibt es unter der Bedingung, dass Sie arbeiten.", CLAUSE),
        ("Vorbehaltlich der Zustimmung des Rates wird gebaut.", PHRASE),
        ("Die Gebühr wird auf Antrag erlassen.", PHRASE),
    ],
)
def test_condition_is_found_in_any_form(text: str, kind: str) -> None:
    assert kind in {condition.kind for condition in conditions(Wording(text))}


def test_word_of_the_main_clause_does_not_carry_a_condition() -> None:
    original = Wording("Das Tor ist offen, wenn das Tor geölt ist.")
    condition = conditions(original)[0]
    assert share_gone(condition.words, original, condition.spans, Wording("Das Tor ist offen.")) == 1


def test_word_of_the_same_family_is_not_missing() -> None:
    words = content_words(Wording("Bei einem Umzug ins Ausland"))
    assert [word.text for word in missing(words, "Wenn Sie umziehen")] == ["Ausland"]


def test_exception_reaches_to_what_it_takes_out() -> None:
    text = "Alle zahlen, ausgenommen sind Kinder."
    found = exceptions(text)
    assert [word.text for word in found[0].words] == ["Kinder"]


@pytest.mark.parametrize(
    ("text", "name", "part"),
    [
        ("Der Brief wird dem Vermieter zugestellt.", "vermieter", RECIPIENT),
        ("Die Prüfung wird vom Gericht veranlasst.", "gericht", AGENT),
        ("Der Arbeitgeber füllt das Blatt aus.", "arbeitgeber", SUBJECT),
        ("Die Reinigung obliegt dem Vermieter.", "vermieter", AGENT),
    ],
)
def test_role_has_its_part(text: str, name: str, part: str) -> None:
    assert [(role.name, role.part) for role in roles(text) if role.is_third] == [(name, part)]


def test_patient_of_a_passive_holds_no_duty() -> None:
    assert holders(Wording("Der Mieter ist zu benachrichtigen.")) == ()
    assert [role.name for role in holders(Wording("Der Mieter hat zu zahlen."))] == ["reader"]


def test_same_office_under_a_shorter_name_is_no_change() -> None:
    assert role_changes(Wording("Das Amtsgericht entscheidet."), Wording("Das Gericht entscheidet.")) == ()


def test_join_is_found_in_either_order() -> None:
    join = joins("Pass oder Führerschein vorlegen")[0]
    assert joined_in("Legen Sie den Führerschein und den Pass vor.", join) == {AND}
    assert joined_in("Legen Sie den Führerschein oder den Pass vor.", join) == {OR}


def test_men_and_women_are_no_alternative() -> None:
    assert joins("Ihre Ärztin oder Ihr Arzt hilft Ihnen.") == ()


def test_both_and_one_of_them_are_told_apart() -> None:
    assert together("Beides muss vorliegen.").all_of
    assert together("Eine dieser Bedingungen genügt.").one_of


def test_plain_words_may_stand_for_an_act() -> None:
    assert [effect.kind for effect in effects("Der Bescheid wird aufgehoben.")] == ["aufheben"]
    assert may_say("aufheben", "Der Bescheid gilt nicht mehr.")
    assert not may_say("aufheben", "Der Bescheid war richtig.")


def test_relation_of_time_keeps_its_event() -> None:
    found = time_relations("Vor der Abreise und nach der Ankunft ist Meldung zu machen.")
    assert [(one.kind, one.words[0].text) for one in found] == [(BEFORE, "Abreise"), (AFTER, "Ankunft")]


def test_steps_are_the_same_in_any_form() -> None:
    for text in ("Zuerst zahlen Sie. Danach folgt die Lieferung.", "Nach der Zahlung folgt die Lieferung."):
        found = steps(text)
        assert found is not None
        assert [word.text for word in found[1] if word.is_noun] == ["Lieferung"]


def test_order_seen_from_the_other_side_is_no_change() -> None:
    assert not list(time_changes("Vor der Lieferung ist zu zahlen.", "Bevor wir liefern, müssen Sie zahlen."))


def test_status_may_be_carried_by_plain_words() -> None:
    original = "Der Betrag wird vorläufig festgesetzt."
    assert [change.kind for change in status_changes(original, "Der Betrag steht fest.", PROVISIONAL)] == [
        PROVISIONAL
    ]
    assert not list(status_changes(original, "Der Betrag kann sich noch ändern.", PROVISIONAL))
