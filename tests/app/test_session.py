"""Editing, undo and redo on a real Word form."""

from pathlib import Path

import pytest

from tests.app.forms import TAB, opened, write_form_with_page_number
from workbench.app.operations.apply_edits import apply_edits
from workbench.app.operations.edit_segment import edit_segment
from workbench.app.operations.open_form import open_form
from workbench.app.operations.redo_change import redo_change
from workbench.app.operations.undo_change import undo_change
from workbench.app.protected import EditRefusedError
from workbench.app.session import FormSession
from workbench.model.revision import TextEdit


@pytest.fixture
def session(tmp_path: Path) -> FormSession:
    return opened(tmp_path / "antrag.docx", "Erster Absatz.", "Name:\tVorname:")


def ids(session: FormSession) -> list[str]:
    return [segment.id for segment in session.document.segments]


def test_edit_changes_the_text_and_says_which_segment(session: FormSession) -> None:
    first, _ = ids(session)
    changes = edit_segment(session, first, "Neuer Absatz.", "kürzer")
    assert session.texts[first] == "Neuer Absatz."
    assert (changes.segments, changes.texts, bool(changes)) == ((first,), True, True)
    assert session.edits() == (TextEdit(first, "Erster Absatz.", "Neuer Absatz.", ("kürzer",)),)


def test_edit_to_the_same_text_is_no_step(session: FormSession) -> None:
    first, _ = ids(session)
    assert not edit_segment(session, first, "Erster Absatz.")
    assert session.history.undo_label == ""


def test_undo_and_redo_restore_text_and_reasons(session: FormSession) -> None:
    first, _ = ids(session)
    edit_segment(session, first, "Neuer Absatz.", "kürzer")
    assert undo_change(session).segments == (first,)
    assert session.edits() == ()
    assert session.reasons[first] == ()
    redo_change(session)
    assert session.edits()[0].reasons == ("kürzer",)


def test_undo_with_empty_history_changes_nothing(session: FormSession) -> None:
    assert not undo_change(session)
    assert not redo_change(session)


def test_typing_is_undone_at_once_for_each_segment(session: FormSession) -> None:
    first, second = ids(session)
    for text in ("Erster", "Erster Ab", "Erster Absatz!"):
        edit_segment(session, first, text, typing=True)
    edit_segment(session, second, f"Familienname:{TAB}Vorname:", typing=True)
    undo_change(session)
    assert session.texts[second] == f"Name:{TAB}Vorname:"
    assert session.texts[first] == "Erster Absatz!"
    undo_change(session)
    assert session.texts[first] == "Erster Absatz."


def test_current_document_carries_moved_placeholders(session: FormSession) -> None:
    _, second = ids(session)
    edit_segment(session, second, f"Ihr Familienname:{TAB}Ihr Vorname:")
    changed = session.current_document().by_id[second]
    assert [item.offset for item in changed.placeholders] == [len("Ihr Familienname:")]
    assert session.document.by_id[second].text == f"Name:{TAB}Vorname:"


def test_current_document_is_the_same_object_until_a_text_changes(session: FormSession) -> None:
    before = session.current_document()
    assert session.current_document() is before
    edit_segment(session, ids(session)[0], "Neu.")
    assert session.current_document() is not before


@pytest.mark.parametrize(
    ("after", "cause"),
    [
        ("Name: Vorname:", "fehlt im neuen Text ein Platzhalter (0 statt 1)"),
        (f"Name:{TAB}{TAB}Vorname:", "ein Platzhalter zu viel (2 statt 1)"),
        (f"Name:{TAB}\x00", "Zeichen U+0000"),
        (f"Name:{TAB}\ud800", "Zeichen U+D800"),
        (f"Name:{TAB}\r", "Zeichen U+000D"),
    ],
)
def test_edit_that_would_damage_the_form_is_refused(session: FormSession, after: str, cause: str) -> None:
    _, second = ids(session)
    with pytest.raises(EditRefusedError, match="Passage") as caught:
        edit_segment(session, second, after)
    assert cause in str(caught.value)
    assert session.texts[second] == f"Name:{TAB}Vorname:"


def test_edit_of_an_unknown_segment_is_refused(session: FormSession) -> None:
    with pytest.raises(EditRefusedError, match=r"Passage s9999 gibt es in „antrag\.docx“ nicht"):
        edit_segment(session, "s9999", "x")


def test_edit_inside_a_field_is_refused(tmp_path: Path) -> None:
    session = open_form(write_form_with_page_number(tmp_path / "a.docx", "Seite ", "3", " von vielen"))
    (segment,) = session.document.segments
    assert segment.text == f"Seite {TAB}3 von vielen"
    with pytest.raises(EditRefusedError, match="geschützte Text eines Feldes"):
        edit_segment(session, segment.id, f"Seite {TAB}4 von vielen")
    assert edit_segment(session, segment.id, f"Blatt {TAB}3 von vielen")


def test_apply_edits_takes_what_fits_as_one_step(session: FormSession) -> None:
    first, second = ids(session)
    changes, refused = apply_edits(
        session,
        [
            TextEdit(first, "Erster Absatz.", "Eins."),
            TextEdit(second, "anderer Text", "Zwei."),
            TextEdit("s9999", "", "Drei."),
        ],
    )
    assert changes.segments == (first,)
    assert [item.edit.after for item in refused] == ["Zwei.", "Drei."]
    assert "anderen Text" in refused[0].cause
    undo_change(session)
    assert session.edits() == ()


def test_second_edit_of_a_segment_must_follow_on_the_first(session: FormSession) -> None:
    first, _ = ids(session)
    _, refused = apply_edits(
        session,
        [
            TextEdit(first, "Erster Absatz.", "Eins."),
            TextEdit(first, "Eins.", "Einz."),
            TextEdit(first, "Erster Absatz.", "Drei."),
        ],
    )
    assert session.texts[first] == "Einz."
    assert [item.edit.after for item in refused] == ["Drei."]
