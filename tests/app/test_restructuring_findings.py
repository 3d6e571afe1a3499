"""Restructured sentences in a form: with the finding they answer, in the list of suggestions, taken together."""

from pathlib import Path

from tests.app.forms import opened
from workbench.app.operations.accept_safe import accept_safe
from workbench.app.operations.accept_suggestion import accept_suggestion
from workbench.app.operations.reject_suggestion import reject_suggestion

DUTY = "Die Unterlagen sind bis Freitag einzureichen."
PASSIVE = "Ihr Antrag wird vom Amt für Wohngeld geprüft."


def test_suggestion_belongs_to_the_finding_on_the_same_words(tmp_path: Path) -> None:
    session = opened(tmp_path / "brief.docx", DUTY)
    (finding,) = [item for item in session.findings("s0001") if item.rule == "is-to-infinitive"]
    assert [item.provider for item in finding.suggestions] == ["modal-infinitive"]
    assert finding.suggestions[0].result == "Sie müssen die Unterlagen bis Freitag einreichen."


def test_accepted_suggestion_becomes_the_text(tmp_path: Path) -> None:
    session = opened(tmp_path / "brief.docx", PASSIVE)
    suggestion = next(item for item in session.suggestions("s0001") if item.provider == "passive-voice")
    accept_suggestion(session, suggestion)
    assert session.texts["s0001"] == "Das Amt für Wohngeld prüft Ihren Antrag."


def test_rejected_suggestion_takes_only_itself_away(tmp_path: Path) -> None:
    session = opened(tmp_path / "brief.docx", "Der Antrag ist vom Antragsteller zu unterschreiben.")
    before = session.findings("s0001")
    carrying = next(item for item in before if len(item.suggestions) > 1)
    reject_suggestion(session, carrying.suggestions[0])
    after = next(item for item in session.findings("s0001") if item.rule == carrying.rule)
    assert after.suggestions == carrying.suggestions[1:]


def test_all_safe_ones_are_taken_once_for_each_place(tmp_path: Path) -> None:
    session = opened(tmp_path / "brief.docx", f"{PASSIVE} {DUTY} Die Miete wird in Abzug gebracht.")
    accept_safe(session)
    assert session.texts["s0001"] == (
        "Das Amt für Wohngeld prüft Ihren Antrag. Sie müssen die Unterlagen bis Freitag einreichen."
        " Die Miete wird in Abzug gebracht."
    ), "an empty verb, and who acts beside an office that is named, are for a person to decide"
    assert not accept_safe(session)
