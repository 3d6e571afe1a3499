"""Traps of the rules about who acts, what is denied and how readers are spoken to."""

import pytest

from tests.language.rules.office_terms import office_settings
from workbench.language.checking import check_document
from workbench.language.example_form import example_form

SILENT = [
    ("third-person", "Name und Anschrift des Antragstellers"),
    ("third-person", "Sie sind Mieterin oder Eigentümerin?"),
    ("third-person", "Sie als Hundehalter zahlen 96 Euro im Jahr."),
    ("preterite", "Sie waren krank, konnten nicht kommen und hatten Fieber."),
    ("preterite", "Der Betrag gelangt erst im Mai auf Ihr Konto."),
    ("double-negation", "Sie haben kein Einkommen und kein Vermögen."),
    ("double-negation", "Das ist nicht nur für unsere Kunden wichtig."),
    ("unclear-request", "Das Formular ist im Internet zu finden."),
    ("unclear-request", "Der Text ist leicht zu lesen."),
    ("order-tone", "Haben Sie ein Kind zu betreuen?"),
    ("subjunctive", "Es sei denn, Sie haben Geld."),
    ("office-as-institution", "Wird vom Amt ausgefüllt"),
    ("passive", "Wir werden Ihnen den Bescheid nächste Woche schicken."),
    ("impersonal", "Das Formular liegt bei. Es wird im Mai geprüft."),
    ("missing-letter-part", "Sie können innerhalb von 1 Monat Widerspruch einlegen."),
    ("threat-first", "Wer den Müll im Wald ablädt, muss mit einem Bußgeld rechnen."),
]
SEVERITIES = [
    ("passive", "Die Bücher werden am Eingang ausgegeben.", "info"),
    ("passive", "Ihr Antrag wurde abgelehnt.", "warning"),
    ("passive", "Wenn Ihr Antrag abgelehnt wird, bekommen Sie einen Brief.", "info"),
    ("passive", "Die Rechnung muss bezahlt werden.", "warning"),
    ("passive", "Gegen den Bescheid kann Widerspruch erhoben werden.", "info"),
    ("subjunctive", "Sie möchten einen Baum fällen.", "info"),
    ("subjunctive", "Das wäre zu teuer.", "warning"),
    ("stacked-exception", "Alle außer Ihnen haben zugestimmt.", "info"),
    ("stacked-exception", "Sie zahlen nichts, es sei denn, Sie haben Vermögen.", "warning"),
    ("office-as-institution", "Das Jugendamt berät Sie.", "info"),
    ("office-as-institution", "Die hiesige Dienststelle berät Sie.", "warning"),
]


def _severities(rule: str, text: str) -> list[str]:
    found = check_document(example_form(text), office_settings(), frozenset({rule}))
    return [finding.severity for finding in found]


@pytest.mark.parametrize(("rule", "text"), SILENT)
def test_a_rule_is_silent_about_what_only_looks_like_it(rule: str, text: str) -> None:
    assert _severities(rule, text) == []


@pytest.mark.parametrize(("rule", "text", "severity"), SEVERITIES)
def test_a_warning_is_kept_for_what_must_change(rule: str, text: str, severity: str) -> None:
    assert _severities(rule, text) == [severity]


def test_never_a_replacement_where_the_law_could_change() -> None:
    text = "Sie bekommen kein Geld, es sei denn, Sie haben nicht unerhebliche Schulden."
    found = check_document(
        example_form(text), office_settings(), frozenset({"stacked-exception", "double-negation"})
    )
    assert found and all(finding.replacement is None for finding in found)
