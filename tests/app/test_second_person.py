"""Translations are checked by a second person; open passages are filled from the memory."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.app.released_forms import released
from workbench.app.operations.fill_translation import fill_translation, possible_filling
from workbench.app.operations.plan_translation import plan_translation
from workbench.app.operations.review_translation import SecondPersonError, review_translation, why_not_second
from workbench.app.operations.translate_segment import translate_segment
from workbench.app.operations.undo_translation import undo_translation
from workbench.app.translation_desk import TranslationWork
from workbench.app.workspace import Workspace
from workbench.model.memory_unit import MemoryMatch
from workbench.model.translation_state import TranslationState as State
from workbench.model.workspace import Role
from workbench.store.connect import writing
from workbench.store.people import add_person

Join = Callable[[str], Workspace]
TEXTS = ("Bitte ankreuzen.", "Die Frist endet bald.", "Wir helfen Ihnen.")


@pytest.fixture
def work(workspace: Workspace, tmp_path: Path) -> TranslationWork:
    form = released(workspace, tmp_path / "antrag.docx", *TEXTS)
    plan_translation(workspace, form, ["tr"])
    return TranslationWork(workspace, form, "tr")


def other_work(work: TranslationWork, join: Join) -> TranslationWork:
    """The same translation for somebody else in the office."""
    with writing(work.workspace.store.engine) as connection:
        add_person(connection, "Frau Öz", Role.TRANSLATOR)
    return TranslationWork(join("Frau Öz"), work.form_id, "tr")


def state(work: TranslationWork) -> State:
    return work.rows()[0].state


def test_whoever_is_alone_in_the_office_may_check(work: TranslationWork) -> None:
    translate_segment(work, "s0001", "İşaretleyin.")
    review_translation(work, work.rows()[:1])
    assert state(work) is State.CHECKED


def test_only_somebody_else_may_check(work: TranslationWork, join: Join) -> None:
    translate_segment(work, "s0001", "İşaretleyin.")
    other = other_work(work, join)
    with pytest.raises(SecondPersonError, match="selbst geschrieben"):
        review_translation(work, work.rows()[:1])
    assert set(why_not_second(work, work.rows())) == {"s0001"}
    assert why_not_second(other, other.rows()) == {}
    review_translation(other, other.rows()[:1])
    assert state(work) is State.CHECKED


def test_whoever_corrects_a_text_has_written_it(work: TranslationWork, join: Join) -> None:
    translate_segment(work, "s0001", "İşaretleyin.")
    other = other_work(work, join)
    translate_segment(other, other.rows()[0], "Lütfen işaretleyin.")
    with pytest.raises(SecondPersonError):
        review_translation(other, other.rows()[:1])
    review_translation(work, work.rows()[:1])
    assert state(work) is State.CHECKED


def test_filling_takes_only_open_passages_and_is_one_step(work: TranslationWork) -> None:
    translate_segment(work, "s0002", "Süre yakında biter.", State.DRAFT)
    best = {
        "s0001": MemoryMatch(TEXTS[0], "İşaretleyin.", 101),
        "s0002": MemoryMatch(TEXTS[1], "Başka", 100),
        "s0003": MemoryMatch(TEXTS[2], "Yardım", 80),
    }
    filling = possible_filling(work.rows(), best, 85)
    assert (list(filling.matches), filling.between(101, 101), filling.between(0, 99)) == (["s0001"], 1, 0)
    changes = fill_translation(work, filling)
    first, second, third = work.rows()
    assert (first.target, first.state, first.origin, first.match) == (
        "İşaretleyin.",
        State.DRAFT,
        "memory",
        101,
    )
    assert (second.target, third.target) == ("Süre yakında biter.", "")
    undo_translation(work.workspace, changes)
    assert work.rows()[0].state is State.PLANNED
