"""Accepting and rejecting what the glossary suggests."""

from pathlib import Path

import pytest

from tests.app.forms import TAB, opened
from tests.app.glossaries import write_glossary
from workbench.app.office_glossary import load_glossary
from workbench.app.operations.accept_safe import accept_changes, accept_safe, safe_changes
from workbench.app.operations.accept_suggestion import accept_suggestion
from workbench.app.operations.check_form import check_form
from workbench.app.operations.edit_segment import edit_segment
from workbench.app.operations.reject_suggestion import reject_suggestion
from workbench.app.operations.suggest_form import open_suggestions
from workbench.app.operations.undo_change import undo_change
from workbench.app.protected import EditRefusedError
from workbench.app.session import FormSession
from workbench.common.errors import Cancelled
from workbench.common.progress import Progress
from workbench.model.finding import Suggestion

CONDITION = "Sofern Sie arbeiten, zahlen wir weniger, sofern das reicht."


@pytest.fixture
def session(tmp_path: Path) -> FormSession:
    return opened(
        tmp_path / "antrag.docx",
        CONDITION,
        "Zwecks Prüfung rufen wir an.",
        f"Sofern vorhanden:\t{'_' * 5}",
        "Das ist eine Obliegenheit nach Ermessen.",
        glossary=load_glossary([write_glossary(tmp_path)]),
    )


def first_suggestion(session: FormSession, segment_id: str) -> Suggestion:
    return session.suggestions(segment_id)[0]


def test_accepting_puts_the_result_in_and_keeps_the_reason(session: FormSession) -> None:
    changes = accept_suggestion(session, first_suggestion(session, "s0001"))
    assert session.texts["s0001"].startswith("Wenn Sie arbeiten, zahlen wir weniger, sofern")
    assert (changes.applied, changes.segments) == (1, ("s0001",))
    assert session.edits()[0].reasons == ("„Wenn“ ist geläufiger.",)


def test_suggestions_follow_the_current_text(session: FormSession) -> None:
    accept_suggestion(session, first_suggestion(session, "s0001"))
    (left,) = session.suggestions("s0001")
    assert session.texts["s0001"][left.start : left.end] == "sofern"


def test_suggestion_for_an_older_text_is_refused(session: FormSession) -> None:
    outdated = first_suggestion(session, "s0001")
    edit_segment(session, "s0001", f"Bitte: {CONDITION}")
    with pytest.raises(EditRefusedError, match="passt nicht mehr"):
        accept_suggestion(session, outdated)


def test_suggestion_without_a_wording_is_refused(session: FormSession) -> None:
    with pytest.raises(EditRefusedError, match="keine fertige Fassung"):
        accept_suggestion(session, first_suggestion(session, "s0004"))


def test_result_that_was_not_offered_is_refused(session: FormSession) -> None:
    with pytest.raises(EditRefusedError, match="keine fertige Fassung"):
        accept_suggestion(session, first_suggestion(session, "s0001"), "Etwas anderes.")


def test_rejected_words_stay_rejected_when_the_text_moves(session: FormSession) -> None:
    changes = reject_suggestion(session, first_suggestion(session, "s0001"), "Gesetzestext")
    assert (changes.decisions, changes.texts) == (True, False)
    edit_segment(session, "s0001", f"Hinweis. {CONDITION}")
    ((rejected, reason),) = [
        pair for pair in session.rejected_suggestions("s0001") if pair[0].replacement == "Wenn"
    ]
    assert (rejected.start, reason) == (9, "Gesetzestext")
    assert [item.replacement for item in session.suggestions("s0001")] == ["wenn"]
    found = session.findings("s0001")
    assert [item.start for item in found if item.rule == "glossary-replace"] == [50]


def test_undo_takes_a_rejection_back(session: FormSession) -> None:
    reject_suggestion(session, first_suggestion(session, "s0001"), "Gesetzestext")
    assert undo_change(session).decisions
    assert len(session.suggestions("s0001")) == 2


def test_all_safe_suggestions_are_one_step(session: FormSession) -> None:
    changes = accept_safe(session)
    assert changes.applied == 3
    assert session.texts["s0001"] == "Wenn Sie arbeiten, zahlen wir weniger, wenn das reicht."
    assert session.texts["s0003"] == f"Wenn vorhanden:{TAB}_____"
    assert session.texts["s0002"] == "Zwecks Prüfung rufen wir an."
    undo_change(session)
    assert session.edits() == ()


def test_safe_suggestions_leave_rejected_words_alone(session: FormSession) -> None:
    reject_suggestion(session, first_suggestion(session, "s0001"))
    accept_safe(session)
    assert session.texts["s0001"] == "Sofern Sie arbeiten, zahlen wir weniger, wenn das reicht."


def test_second_pass_finds_nothing_to_do(session: FormSession) -> None:
    accept_safe(session)
    assert not accept_safe(session)


def test_findings_depend_on_the_target(session: FormSession) -> None:
    for target, rules in (
        ("buergernah", {"glossary-replace": 4, "glossary-avoid": 1}),
        ("einfach", {"glossary-replace": 4, "glossary-avoid": 1, "glossary-explain": 1}),
    ):
        found = [finding.rule for finding in check_form(session.document, session.glossary, target)]
        assert {rule: found.count(rule) for rule in found if rule.startswith("glossary-")} == rules


def test_findings_lie_in_their_segment_and_bring_the_suggestion(session: FormSession) -> None:
    only = ("glossary-replace", "glossary-avoid")
    for finding in check_form(session.document, session.glossary, only=only):
        words = session.document.by_id[finding.segment].text[finding.start : finding.end]
        assert words in finding.message
        assert "glossar.tsv" in finding.source
        assert [item.segment for item in finding.suggestions] == [finding.segment]


def test_open_suggestions_get_fewer(session: FormSession) -> None:
    before = open_suggestions(session.current_document(), session.glossary)
    accept_safe(session)
    assert open_suggestions(session.current_document(), session.glossary) == before - 3


def test_endless_passages_get_findings_but_no_suggestions(tmp_path: Path) -> None:
    text = " ".join([CONDITION, "Wir behalten 10 v. H. ein."] * 400)
    session = opened(tmp_path / "lang.docx", text, glossary=load_glossary([write_glossary(tmp_path)]))
    found = check_form(session.document, session.glossary, only=("hundredth", "glossary-replace"))
    assert len(found) == 400
    assert not any(finding.suggestions for finding in found)


def test_a_guard_that_objects_leaves_the_decision_to_a_person(tmp_path: Path) -> None:
    rows = (
        "term\tpos\treplacement\tkind\tautomatic\texplanation\nunverzüglich\tADJ\tspäter\treplace\tmass\t\n"
    )
    path = tmp_path / "glossar.tsv"
    path.write_text(rows, encoding="utf-8")
    session = opened(
        tmp_path / "antrag.docx", "Melden Sie uns das unverzüglich.", glossary=load_glossary([path])
    )
    suggestion = next(item for item in session.suggestions("s0001") if item.provider == "glossary")
    assert suggestion.alerts
    assert not suggestion.safe
    assert not accept_safe(session)


def test_suggestions_for_one_place_stand_in_the_order_of_their_ids(tmp_path: Path) -> None:
    rows = (
        "id\tterm\tpos\treplacement\tkind",
        "z\tsofern\tADV\twenn\treplace",
        "b\tsofern\tADV\tfalls\treplace",
    )
    glossary = tmp_path / "zwei.tsv"
    glossary.write_text("\n".join(rows) + "\n", encoding="utf-8")
    session = opened(tmp_path / "antrag.docx", CONDITION, glossary=load_glossary([glossary]))
    ids = [item.id for item in session.suggestions("s0001") if item.provider == "glossary"]
    assert ids == ["s0001-0-b", "s0001-0-z", "s0001-41-b", "s0001-41-z"]


def test_looking_for_safe_suggestions_and_taking_them_can_be_stopped(tmp_path: Path) -> None:
    glossary = load_glossary([write_glossary(tmp_path)])
    lines = ("Sofern Sie kommen, rufen wir an.", "Sofern Sie gehen, rufen wir an.")
    session = opened(tmp_path / "form.docx", *lines, glossary=glossary)
    changes = safe_changes(session)
    assert len(changes) == 2
    stopped = Progress()
    stopped.cancel()
    for work in (lambda: safe_changes(session, stopped), lambda: accept_changes(session, changes, stopped)):
        with pytest.raises(Cancelled):
            work()
    assert not session.edits()
    assert accept_changes(session, changes[1:]).applied == 1
    assert [session.texts[edit.segment] for edit in session.edits()] == ["Wenn Sie gehen, rufen wir an."]
