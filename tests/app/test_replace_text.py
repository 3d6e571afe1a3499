"""Find words as people mean them, and replace them in one step."""

from pathlib import Path

import docx
import pytest

from workbench.app.operations.open_form import open_form
from workbench.app.operations.redo_change import redo_change
from workbench.app.operations.replace_text import replace_text, replacements
from workbench.app.operations.undo_change import undo_change
from workbench.app.protected import EditRefusedError
from workbench.app.session import FormSession
from workbench.app.text_search import TextHit, TextQuery, find_text, found_in
from workbench.model.document import PLACEHOLDER, Placeholder, Segment

SAMPLES = Path(__file__).parents[2] / "sample_forms"
SHY = "\N{SOFT HYPHEN}"


def spans(text: str, words: str, **how: bool) -> list[str]:
    """The words of `text` that are found."""
    segment = Segment("s1", "word/document.xml", "paragraph", text)
    return [text[hit.start : hit.end] for hit in find_text([segment], TextQuery(words, **how))]


@pytest.mark.parametrize(
    ("text", "words", "found"),
    [
        ("Anträge und ANTRÄGE", "anträge", ["Anträge", "ANTRÄGE"]),
        ("Antra\u0308ge", "anträge", ["Antra\u0308ge"]),
        ("Anträge", "antra\u0308ge", ["Anträge"]),
        ("Antra\u0308ge", "Antra", []),
        ("Straße, STRASSE", "strasse", ["Straße", "STRASSE"]),
        ("Strasse", "straße", ["Strasse"]),
        ("Straße", "s", ["S"]),
        (f"Grund{SHY}sicherung", "Grundsicherung", [f"Grund{SHY}sicherung"]),
        ("Grundsicherung", f"Grund{SHY}sicherung", ["Grundsicherung"]),
        (f"Grund{SHY}sicherung", "Grund", ["Grund"]),
        ("§\N{NO-BREAK SPACE}44 SGB XII", "§ 44", ["§\N{NO-BREAK SPACE}44"]),
        ("gut \U0001f600 so \U0001f600", "\U0001f600", ["\U0001f600", "\U0001f600"]),
        ("\U0001f469\u200d\U0001f4bb", "\U0001f469", []),
        ("\U0001f44d\U0001f3fd ja \U0001f44d", "\U0001f44d", ["\U0001f44d"]),
        ("aaa", "aa", ["aa"]),
        ("Text", "", []),
    ],
)
def test_words_are_found_as_people_mean_them(text: str, words: str, found: list[str]) -> None:
    assert spans(text, words) == found


def test_capitals_count_if_wanted() -> None:
    assert spans("Sie sagen, sie kommen.", "sie", match_case=True) == ["sie"]
    assert spans("Straße und Strasse", "Strasse", match_case=True) == ["Strasse"]


def test_whole_words_only_if_wanted() -> None:
    text = f"Antrag, Antrags, Haupt{SHY}antrag, (Antrag)"
    assert spans(text, "antrag", whole_words=True) == ["Antrag", "Antrag"]
    assert len(spans(text, "antrag")) == 4


def test_placeholder_between_the_words_is_told() -> None:
    text = f"Frau {PLACEHOLDER}Kurz, guten Tag"
    marks = (Placeholder(1, "field", 5, 5),)
    segment = Segment("s1", "word/document.xml", "paragraph", text, marks)
    hits = list(find_text([segment], TextQuery("frau kurz")))
    assert [(hit.start, hit.end, hit.problem) for hit in hits] == [(0, 10, "placeholder")]
    assert [hit.problem for hit in find_text([segment], TextQuery("guten tag"))] == [""]


@pytest.fixture
def session(tmp_path: Path) -> FormSession:
    document = docx.Document()
    document.add_paragraph("Bitte stellen Sie einen Antrag. Der Antrag ist kostenlos.")
    document.add_paragraph("Ihr An\u00adtrag \U0001f600 fehlt. Der Antrag muss bis zum 30.06.2025 da sein.")
    document.add_paragraph("Nichts davon.")
    path = tmp_path / "form.docx"
    document.save(str(path))
    return open_form(path, ())


def test_all_hits_are_one_step_back_and_forth(session: FormSession) -> None:
    before = dict(session.texts)
    hits = found_in(session.current_document(), TextQuery("antrag"))
    changes = replace_text(session, hits, "Brief \U0001f4e8")
    assert changes.applied == 4
    after = list(session.texts.values())
    assert after == [
        "Bitte stellen Sie einen Brief \U0001f4e8. Der Brief \U0001f4e8 ist kostenlos.",
        "Ihr Brief \U0001f4e8 \U0001f600 fehlt. Der Brief \U0001f4e8 muss bis zum 30.06.2025 da sein.",
        "Nichts davon.",
    ]
    assert len(session.edits()) == 2
    undo_change(session)
    assert session.texts == before
    redo_change(session)
    assert list(session.texts.values()) == after
    assert not undo_change(session) or session.texts == before


def test_new_word_is_small_inside_a_word(tmp_path: Path) -> None:
    document = docx.Document()
    document.add_paragraph("Unterlagen und Antragsunterlagen")
    path = tmp_path / "form.docx"
    document.save(str(path))
    session = open_form(path, ())
    replace_text(session, found_in(session.document, TextQuery("unterlagen")), "Nachweise")
    assert list(session.texts.values()) == ["Nachweise und Antragsnachweise"]


def test_preview_shows_the_sentence_and_what_the_guards_say(session: FormSession) -> None:
    hits = found_in(session.current_document(), TextQuery("30.06.2025"))
    (offer,) = replacements(session, hits, "31.07.2025")
    assert offer.before == "Der Antrag muss bis zum 30.06.2025 da sein."
    assert offer.after == "Der Antrag muss bis zum 31.07.2025 da sein."
    assert any(alert.severity == "block" for alert in offer.alerts)
    (harmless, *_) = replacements(session, found_in(session.current_document(), TextQuery("bitte")), "Bitte")
    assert not harmless.alerts


def test_text_that_changed_since_the_search_is_not_replaced(session: FormSession) -> None:
    (hit, *_) = found_in(session.current_document(), TextQuery("antrag"))
    stale = TextHit(hit.segment, hit.start + 1, hit.end + 1, hit.words)
    with pytest.raises(EditRefusedError, match="noch einmal"):
        replace_text(session, [stale], "Brief")
    assert not session.edits()


def test_locked_passage_stays_and_is_told() -> None:
    session = open_form(SAMPLES / "ablehnungsbescheid.docx", ())
    locked = next(item for item in session.document.segments if item.locked and item.block)
    words = locked.text.split()[0]
    hits = [hit for hit in found_in(session.document, TextQuery(words)) if hit.segment == locked.id]
    assert {hit.problem for hit in hits} == {"locked"}
    assert replacements(session, hits, "X")[0].problem == "Die Passage ist gesperrt."
    assert not replace_text(session, hits, "X")
