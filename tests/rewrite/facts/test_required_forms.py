"""In writing, in person, original, copy; remedies and who pays."""

import pytest

from workbench.rewrite.facts.figures import figures
from workbench.rewrite.facts.money_roles import READER_GETS, READER_PAYS, roles
from workbench.rewrite.facts.remedies import addressees, courts, names_remedy, remedies
from workbench.rewrite.facts.required_forms import may_mean, required_forms
from workbench.rewrite.facts.time_starts import receipt, starts
from workbench.rewrite.facts.wording import is_named, stem


@pytest.mark.parametrize(
    ("text", "forms"),
    [
        ("schriftlich oder zur Niederschrift", {"written", "record"}),
        ("eine beglaubigte Ablichtung", {"certified", "copy"}),
        ("im Original", {"original"}),
        ("Ihre persönlichen Daten", set()),
        ("drei Wochen nicht unterschreiten", set()),
    ],
)
def test_forms_are_found(text: str, forms: set[str]) -> None:
    assert set(required_forms(text)) == forms


def test_everyday_words_for_a_form() -> None:
    assert may_mean("written", "Schreiben Sie uns einen Zettel.")
    assert not may_mean("written", "Schreiben Sie uns eine E-Mail.")


def test_remedies_courts_and_offices() -> None:
    assert set(remedies("Gegen den Bescheid ist Widerspruch oder Klage möglich.")) == {"Widerspruch", "Klage"}
    assert names_remedy("Ein Rechtsbehelf ist nicht gegeben.")
    assert set(courts("beim Sozialgericht Köln")) == {"Sozialgericht Köln"}
    assert addressees("bei der Behörde") == {}
    assert set(addressees("beim Landratsamt")) == {stem("Landratsamt")}


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Es werden 40 Euro einbehalten.", READER_PAYS),
        ("Sie haben 40 Euro zu viel bekommen.", READER_PAYS),
        ("Wir überweisen Ihnen 40 Euro.", READER_GETS),
        ("Sie erhalten 40 Euro.", READER_GETS),
    ],
)
def test_which_way_money_goes(text: str, role: str) -> None:
    found = roles(text, figures(text).quantities[0])
    assert role in found
    assert not {READER_GETS, READER_PAYS} <= found


def test_what_starts_a_time_limit() -> None:
    assert set(starts("innerhalb eines Monats nach Bekanntgabe")) == {"notice"}
    assert set(starts("binnen zwei Wochen ab Zustellung")) == {"service"}
    assert set(starts("ein Monat ab dem Datum dieses Briefs")) == {"date of the letter"}
    assert starts("Sie bekommen den Bescheid.") == {}


def test_arriving_is_not_sending() -> None:
    assert set(receipt("Der Antrag muss eingegangen sein.")) == {"arrive"}
    assert set(receipt("Schicken Sie den Antrag ab.")) == {"send"}


@pytest.mark.parametrize(
    ("noun", "text"),
    [
        ("Warmwasser", "warmes Wasser"),
        ("Meldebescheinigung", "die Bescheinigung über Ihre Anmeldung"),
        ("Auszubildende", "alle, die eine Ausbildung machen"),
        ("Prüfung", "wir prüfen das"),
        ("Ablichtung", "eine Kopie"),
    ],
)
def test_a_thing_may_be_named_otherwise(noun: str, text: str) -> None:
    assert is_named(noun, text)


@pytest.mark.parametrize(
    ("noun", "text"), [("Steuerbescheide", "Rentenbescheide"), ("Heizkosten", "die Kosten der Miete")]
)
def test_an_equal_head_is_not_the_same_thing(noun: str, text: str) -> None:
    assert not is_named(noun, text)
