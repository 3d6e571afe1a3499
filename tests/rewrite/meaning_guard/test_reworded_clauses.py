"""What is missing blocks where its clause is said again, and only warns where the clause was worded anew."""

import pytest

from workbench.rewrite.guarding import alerts

LOST = [
    (
        "Die Behörde ist an die Stellungnahme nicht gebunden.",
        "Die Behörde ist an die Stellungnahme gebunden.",
        "Das Amt darf auch anders entscheiden, als es in der Stellungnahme steht.",
    ),
]


@pytest.mark.parametrize(("original", "said_again", "worded_anew"), LOST)
def test_lost_word_blocks_only_where_the_clause_is_said_again(
    original: str, said_again: str, worded_anew: str
) -> None:
    assert any(alert.severity == "block" for alert in alerts(original, said_again))
    found = {alert.severity for alert in alerts(original, worded_anew)}
    assert "warn" in found
    assert "block" not in found


def test_no_form_may_be_said_by_the_want_of_one_but_is_no_duty() -> None:
    original = "Der Antrag kann formlos gestellt werden."
    assert any(
        alert.severity == "block" for alert in alerts(original, "Der Antrag muss formlos gestellt werden.")
    )
    worded_anew = alerts(original, "Für den Antrag brauchen Sie kein bestimmtes Formular.")
    assert all(alert.severity == "info" for alert in worded_anew)


def test_exception_in_other_words_is_a_note_where_an_exception_is_left() -> None:
    original = "Die Kosten trägt der Träger, soweit nicht ein anderer vorrangig verpflichtet ist."
    worded_anew = alerts(original, "Wir zahlen, soweit nicht jemand anders zuerst zahlen muss.")
    assert any(alert.severity == "block" for alert in alerts(original, "Die Kosten trägt der Träger."))
    assert [alert.severity for alert in worded_anew if alert.kind == "exception"] == ["info"]


def test_amount_that_is_missing_blocks_in_any_case() -> None:
    found = alerts("Der Zuschuss beträgt 150 Euro.", "Sie bekommen etwas Geld dazu.")
    assert any(alert.severity == "block" and alert.kind == "amount" for alert in found)


def test_term_that_only_binds_may_be_said_otherwise() -> None:
    found = alerts("Die Frist kann verlängert werden.", "Vielleicht bekommen Sie mehr Zeit.")
    assert all(alert.severity != "block" for alert in found)


def test_list_that_was_taken_apart_warns_instead_of_blocking() -> None:
    original = "Die Heimaufsicht prüft die Küche, die Pflege und die Wäscherei."
    joined = "Wir prüfen die Küche und die Pflege."
    apart = "Was prüfen wir? Erst sehen wir uns die Küche an. Dann kommt die Pflege dran."
    assert any(alert.severity == "block" for alert in alerts(original, joined))
    found = {alert.severity for alert in alerts(original, apart)}
    assert "warn" in found
    assert "block" not in found


@pytest.mark.parametrize(
    "enough", ["Eine Kopie des Ausweises genügt.", "Es reicht eine Kopie des Ausweises."]
)
def test_what_is_enough_may_be_asked_for(enough: str) -> None:
    assert all(
        alert.severity == "info" for alert in alerts(enough, "Legen Sie eine Kopie Ihres Ausweises vor.")
    )


def test_join_is_found_though_another_one_stands_in_front_of_it() -> None:
    original = "Korrekturen oder Streichungen sind unzulässig. Beizufügen sind Lichtbild und Unterschrift."
    rewrite = "Korrekturen oder Streichungen sind unzulässig. Fügen Sie Lichtbild oder Unterschrift bei."
    found = [alert for alert in alerts(original, rewrite) if alert.kind == "and_or"]
    assert [alert.severity for alert in found] == ["block"]


def test_duty_that_the_original_does_not_know_is_noticed() -> None:
    found = alerts("Das Amt veranlasst die Untersuchung.", "Die Untersuchung müssen Sie selbst veranlassen.")
    assert any(alert.severity in {"warn", "block"} for alert in found)


def test_law_may_stand_in_front_of_its_section() -> None:
    found = alerts(
        "Nach § 12 Abs. 2 der Hundesteuersatzung ist die Steuer zu zahlen.",
        "Sie müssen die Steuer zahlen. Das regelt die Hundesteuersatzung in § 12 Absatz 2.",
    )
    assert [alert for alert in found if alert.kind == "norm_reference"] == []
