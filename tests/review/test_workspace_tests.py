"""Test rounds in a workspace: kept, filled in from paper, read back once, without names."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from scripts.sample_returns.annotating import Annotating
from tests.review.forms import annotated, draft_of, session_in, write_return
from tests.review.test_tables import filled
from workbench.app.operations.enter_answer import code_comments, enter_answer
from workbench.app.operations.enter_person import enter_person
from workbench.app.operations.import_form import import_form
from workbench.app.operations.keep_returns import collect_and_keep
from workbench.app.operations.keep_test_round import change_test_round, delete_test_round, keep_test_round
from workbench.app.operations.plan_test_round import RoundWishes, plan_test_round
from workbench.app.rights import RightError
from workbench.app.session import FormSession
from workbench.app.test_results import (
    comment_groups,
    glossary_candidates,
    grid_rows,
    kept_rounds,
    stored_report,
)
from workbench.app.workspace import Workspace, create_workspace
from workbench.app.workspace_sessions import open_stored_form
from workbench.common.errors import InputError
from workbench.model.review import Coding, StoredAnswer
from workbench.model.workspace import Role
from workbench.reporting.test_kit_xlsx import test_kit_xlsx as kit_xlsx
from workbench.review.rounds import PassagePlan
from workbench.store.errors import ConflictError


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    opened = create_workspace(str(tmp_path / "amt.werkbank"), person="Anna")
    yield opened
    opened.close()


@pytest.fixture
def session(workspace: Workspace, tmp_path: Path) -> FormSession:
    path = session_in(tmp_path).path
    return open_stored_form(workspace, import_form(workspace, path).form.id)


def planned_in(session: FormSession):  # type: ignore[no-untyped-def]
    planned, _ = plan_test_round(
        session, RoundWishes((PassagePlan("s0002"), PassagePlan("s0004")), testers=6)
    )
    keep_test_round(session, planned)
    return kept_rounds(session)[-1]


def test_a_cell_of_the_grid_is_kept_at_once(session: FormSession) -> None:
    kept = planned_in(session)
    rows = grid_rows(session, kept)
    assert len(rows) == 6 * 10 and all(row.answer is None for row in rows)
    first = enter_answer(session, kept, StoredAnswer("", None, "t1", 1, "", "q4", "r"))
    assert (first.tester, first.value, first.version) == ("T01", "richtig", 1)
    with pytest.raises(ConflictError):
        enter_answer(session, kept, StoredAnswer("", None, "T01", 1, "", "q4", "falsch"))
    with pytest.raises(InputError, match="Möglich sind"):
        enter_answer(session, kept, StoredAnswer("", None, "T02", 1, "", "q4", "vielleicht"))
    with pytest.raises(InputError, match="keine Kennung"):
        enter_answer(session, kept, StoredAnswer("", None, "Erna", 1, "", "q4", "richtig"))
    assert [row.answer.value for row in grid_rows(session, kept) if row.answer] == ["richtig"]
    (passage,) = stored_report(session, kept).forms[0].passages
    assert (passage.segment, passage.n, passage.understood) == ("s0002", 1, 1)


def test_returns_are_kept_once_and_without_names(session: FormSession, tmp_path: Path) -> None:
    kept = planned_in(session)
    folder = tmp_path / "in"
    write_return(folder, "Erna Muster.docx", _by_name(session))
    write_return(folder, "T02.docx", annotated(session, "T02").saved())
    table = filled(kit_xlsx(kept.planned), {("T02", 1, "q4"): ("richtig", 60, "Das Wort Frist")})
    write_return(folder, "e.xlsx", table)
    first = collect_and_keep(session, [folder])
    again = collect_and_keep(session, [folder])
    assert [form.passages for form in again.forms] == [form.passages for form in first.forms]
    assert len(again.collection.duplicates) == 3
    assert again.forms[0].testers == ("T02", "X01")
    assert "Erna" not in repr(again.collection.files)


def _by_name(session: FormSession) -> bytes:
    made = Annotating(draft_of(session), "Erna Muster", "EM")
    made.comment("Unterlagen", "Welche sind das?")
    return made.saved()


def test_what_was_entered_in_the_window_is_not_overwritten(session: FormSession, tmp_path: Path) -> None:
    kept = planned_in(session)
    enter_answer(session, kept, StoredAnswer("", None, "T01", 1, "", "q4", "falsch"))
    table = filled(kit_xlsx(kept.planned), {("T01", 1, "q4"): ("richtig",), ("T02", 1, "q4"): ("richtig",)})
    write_return(tmp_path / "in", "e.xlsx", table)
    report = collect_and_keep(session, [tmp_path / "in"], kept=kept)
    (passage,) = report.forms[0].passages
    assert (passage.n, passage.understood) == (2, 1)
    assert "schon eine andere Antwort" in report.collection.unused[0].cause


def test_a_person_says_what_comments_are_about(session: FormSession, tmp_path: Path) -> None:
    kept = planned_in(session)
    write_return(tmp_path / "in", "T02.docx", annotated(session, "T02").saved())
    report = collect_and_keep(session, [tmp_path / "in"])
    comment = report.forms[0].passages[0].comments[0]
    assert comment.suggested
    code_comments(session, Coding.TONE, (comment.id,))
    coded = stored_report(session, kept).forms[0].passages[0].comments[0]
    assert (coded.coding, coded.suggested) == (Coding.TONE, False)
    assert [item.word for item in glossary_candidates(session, report)] == ["unverzüglich"]
    assert comment_groups(report) == {}


def test_returns_without_a_round_are_kept_too(session: FormSession, tmp_path: Path) -> None:
    write_return(tmp_path / "in", "T02.docx", annotated(session, "T02").saved())
    report = collect_and_keep(session, [tmp_path / "in"])
    assert report.forms[0].testers == ("T02",)
    assert len(kept_rounds(session)) == 1


def test_a_round_is_changed_and_deleted_and_readers_may_not(
    workspace: Workspace, session: FormSession
) -> None:
    kept = planned_in(session)
    planned, _ = plan_test_round(session, RoundWishes((PassagePlan("s0003"),), title="Neu"))
    change_test_round(session, kept.stored, planned)
    assert [item.planned.title for item in kept_rounds(session)] == ["Neu"]
    with pytest.raises(ConflictError):
        change_test_round(session, kept.stored, planned)
    delete_test_round(session, kept_rounds(session)[0].stored)
    assert kept_rounds(session) == ()
    enter_person(workspace, "Rita", Role.READER)
    reader = Workspace(workspace.store, "Rita")
    with pytest.raises(RightError):
        keep_test_round(open_stored_form(reader, reader.forms()[0].form.id), planned)
