"""A complete document leaves no question open; without one of its contents exactly that one is asked for."""

import re
from pathlib import Path

import pytest

from tests.legal.forms import document
from workbench.legal.presence_checking import check_presence, document_kind
from workbench.legal.presence_rules import PresenceRule, presence_rules
from workbench.model.document import Document

FOLDER = Path(__file__).parent / "complete"
KINDS = sorted(path.stem for path in FOLDER.glob("*.txt"))
MARK = re.compile(r"⟦([a-z0-9-]+)\|([^|⟧]*)(?:\|([^⟧]*))?⟧")
CONDITIONAL = {
    "ablehnung-ermessen", "ablehnung-rechtsbehelf", "aufhebung-anhoerung", "bewilligung-rechtsbehelf",
    "datenschutz-widerruf", "rechtsbehelf-zustellung",
}  # fmt: skip
"""Rules that look at some documents of a kind only: they have tests of their own below."""


def complete(kind: str, without: str = "") -> Document:
    """The complete document, or the one that lacks what the rule `without` asks for."""

    def put(match: re.Match[str]) -> str:
        return (match.group(3) or "") if match.group(1) == without else match.group(2)

    text = (FOLDER / f"{kind}.txt").read_text(encoding="utf-8")
    lines = [MARK.sub(put, line).strip() for line in text.splitlines()]
    return document(*(line for line in lines if re.sub(r"^\{\w+\}", "", line).strip()))


def marked() -> list[tuple[str, str]]:
    texts = ((kind, (FOLDER / f"{kind}.txt").read_text(encoding="utf-8")) for kind in KINDS)
    return sorted({(kind, match.group(1)) for kind, text in texts for match in MARK.finditer(text)})


def rules(form: Document) -> list[str]:
    return [finding.rule for finding in check_presence(form)]


@pytest.mark.parametrize("kind", KINDS)
def test_complete_document_is_known_and_leaves_no_question(kind: str) -> None:
    form = complete(kind)
    found = document_kind(form)
    assert found is not None
    assert found.id == kind
    assert rules(form) == []


@pytest.mark.parametrize(("kind", "rule"), marked())
def test_one_content_missing_asks_for_exactly_that(kind: str, rule: str) -> None:
    assert rules(complete(kind, without=rule)) == [rule]


def test_every_rule_of_a_kind_is_tried() -> None:
    tried = {rule for _, rule in marked()}
    assert {rule.id for rule in presence_rules().rules if not rule.is_outdated} - tried == CONDITIONAL


@pytest.mark.parametrize("rule", presence_rules().rules, ids=lambda rule: rule.id)
def test_rule_asks_and_names_source_and_date(rule: PresenceRule) -> None:
    assert rule.message.startswith("Bitte prüfen: ")
    assert rule.source
    assert re.fullmatch(r"20\d\d-\d\d-\d\d", rule.stand)


REMEDY_TEXT = (
    "Gegen diesen Bescheid können Sie innerhalb eines Monats nach Bekanntgabe Widerspruch erheben, schriftlich, "
    "elektronisch oder zur Niederschrift bei der Stadt Weidenau, Marktplatz 3, 54321 Weidenau."
)
REMEDY = ("{heading} Rechtsbehelfsbelehrung", REMEDY_TEXT)
HEAD = ("{header} Stadt Weidenau, Sozialamt", "Bescheid über Grundsicherung", "Sehr geehrte Frau Sommer,")


def refusal(*body: str, remedy: tuple[str, ...] = REMEDY, end: tuple[str, ...] = ("Lindner",)) -> Document:
    return document(*HEAD, *body, *remedy, "Mit freundlichen Grüßen", *end)


REFUSED = ("wir lehnen Ihren Antrag ab, weil Ihr Vermögen zu hoch ist (§ 90 SGB XII).",)


def test_missing_legal_remedy_is_one_question_not_eight() -> None:
    assert rules(refusal(*REFUSED, remedy=())) == ["ablehnung-rechtsbehelf"]


def test_full_grant_needs_neither_reasons_nor_remedy() -> None:
    form = document(
        *HEAD,
        "wir bewilligen Ihnen antragsgemäß vom 1. März 2026 bis 31. Mai 2026 einmalig 300 Euro.",
        "Mit freundlichen Grüßen",
        "Lindner",
    )
    assert rules(form) == []


def test_automatic_notice_needs_no_name() -> None:
    printed = "Dieser Bescheid ist maschinell erstellt und ohne Unterschrift gültig."
    assert rules(refusal(*REFUSED, end=())) == ["unterschrift"]
    assert rules(refusal(*REFUSED, end=(printed,))) == []


def test_discretion_needs_its_reasons() -> None:
    bare = "Nach Ermessen haben wir so entschieden."
    weighed = "In unserem Ermessen haben wir Ihre Krankheit gegen das Interesse der Allgemeinheit abgewogen."
    bound = "Ein Ermessen haben wir dabei nicht."
    assert rules(refusal(*REFUSED, bare)) == ["ablehnung-ermessen"]
    assert rules(refusal(*REFUSED, weighed)) == []
    assert rules(refusal(*REFUSED, bound)) == []


def test_taking_something_away_asks_for_the_hearing() -> None:
    takes = "Der Bescheid vom 2. März 2026 wird aufgehoben, weil Sie umgezogen sind (§ 48 SGB X)."
    assert rules(refusal(takes)) == ["aufhebung-anhoerung"]
    assert rules(refusal(takes, "In der Anhörung haben Sie sich dazu geäußert.")) == []


def test_served_notice_counts_from_service() -> None:
    assert rules(refusal(*REFUSED, "Gegen Postzustellungsurkunde")) == ["rechtsbehelf-zustellung"]


def test_privacy_on_consent_says_that_it_can_be_withdrawn() -> None:
    lines = [f"{{{segment.kind}}} {segment.text}" for segment in complete("datenschutzhinweis").segments]
    lines = [line.removeprefix("{paragraph} ") for line in lines]
    assert rules(document(*lines, "Ihr Foto zeigen wir nur mit Ihrer Einwilligung.")) == [
        "datenschutz-widerruf"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Der Bescheid gilt am dritten Tag nach der Aufgabe zur Post als bekannt gegeben.",
        "Ein Brief gilt mit dem dritten Tage nach der Aufgabe zur Post als bekanntgegeben.",
        "Als Tag der Bekanntgabe gilt der 3. Tag nach Absendung dieses Briefes.",
        "Dieser Brief gilt drei Tage nach Aufgabe zur Post als zugegangen.",
        "Die Bekanntgabe wird am dritten Tag nach dem Versand vermutet.",
        "Er gilt als zugestellt am 3. Tag nach der Einlieferung bei der Post.",
    ],
)
def test_third_day_is_out_of_date(text: str) -> None:
    (finding,) = check_presence(refusal(*REFUSED, text))
    assert (finding.rule, finding.severity, finding.stand) == (
        "bekanntgabe-dritter-tag",
        "block",
        "2025-01-01",
    )
    assert finding.words
    assert finding.words in text


@pytest.mark.parametrize(
    "text",
    [
        "Der Bescheid gilt am vierten Tag nach der Aufgabe zur Post als bekannt gegeben.",
        "Kommen Sie bitte am dritten Tag nach der Operation wieder.",
        "Der Kurs findet an jedem dritten Tag statt.",
        "Wir melden uns drei Tage nach Ihrem Anruf.",
        "Die Frist endet am dritten Tag des Monats.",
        "Legen Sie die Bescheinigung spätestens am dritten Tag der Krankheit vor.",
    ],
)
def test_other_days_are_fine(text: str) -> None:
    assert check_presence(refusal(*REFUSED, text)) == ()


def test_outdated_wording_is_found_in_a_text_of_no_known_kind() -> None:
    form = document("Er gilt am dritten Tag nach Aufgabe zur Post als bekannt gegeben.")
    assert document_kind(form) is None
    assert rules(form) == ["bekanntgabe-dritter-tag"]
