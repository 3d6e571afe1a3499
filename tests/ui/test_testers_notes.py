"""What readers said stands beside the passage, and one key makes an edit or a term of it."""

from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.ui.driving import PATIENCE, press, settle
from tests.ui.offices import SENTENCES, Enter, Office
from tests.ui.test_testing import desk_of, opened
from workbench.app.operations.enter_answer import enter_answer
from workbench.app.operations.keep_test_round import keep_test_round
from workbench.app.operations.plan_test_round import RoundWishes, plan_test_round
from workbench.app.test_results import kept_rounds
from workbench.model.review import Method, StoredAnswer
from workbench.review.rounds import PassagePlan
from workbench.ui.features.glossary import Glossary
from workbench.ui.features.testers_notes import TestersNotes, changed_text
from workbench.ui.panels.testers_card import ReaderHint

CTRL_ALT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


def said(office: Office) -> str:
    """A reader has found the second passage hard and circled a word in it; gives its id."""
    session = office.session()
    segment = list(session.texts)[1]
    plans = (PassagePlan(segment, (Method.WORDS, Method.RATING)),)
    keep_test_round(session, plan_test_round(session, RoundWishes(plans, testers=3))[0])
    kept = kept_rounds(session)[-1]
    enter_answer(session, kept, StoredAnswer("", None, "T02", 1, "", "words", "Unterlagen"))
    enter_answer(
        session, kept, StoredAnswer("", None, "T02", 1, "", "rating", "schwer", remark="Welche denn?")
    )
    return segment


def test_hints_of_readers_lead_into_the_text_and_the_glossary(
    qtbot: QtBot, office: Office, enter: Enter
) -> None:
    segment = said(office)
    window = enter("Frau Kurz")
    opened(qtbot, window)
    feature = cast(TestersNotes, window.features["testers_notes"])
    qtbot.waitUntil(lambda: desk_of(window).report is not None, timeout=PATIENCE)
    window.desk.select(next(name for name in window.desk.session.texts if name != segment))  # type: ignore[union-attr]
    assert not feature.card.isVisible()
    window.desk.select(segment)
    assert feature.card.isVisible()
    texts = [one.text() for one in feature.card.findChildren(QLabel)]
    assert "T02: „Welche denn?“" in texts
    assert "„Unterlagen“, von 1 markiert" in texts

    press(window, Qt.Key.Key_G, CTRL_ALT)
    adding = cast(Glossary, window.features["glossary"]).adding
    assert (adding.isVisible(), adding.term.text()) == (True, "Unterlagen")
    adding.leave()

    press(window, Qt.Key.Key_T, CTRL_ALT)
    assert window.passage.editor.is_open
    window.passage.editor.editor.insertPlainText(" Gern auch später.")
    window.passage.commit_draft()
    session = window.desk.session
    assert session is not None
    assert session.texts[segment] == f"{SENTENCES[1]} Gern auch später."
    assert session.reasons[segment] == ("Lesetest, T02: „Welche denn?“",)
    settle(qtbot, window)


def test_what_a_reader_struck_out_is_gone_in_the_edit() -> None:
    note = ReaderHint("T01", "gestrichen", gone="im Voraus ")
    assert changed_text("Wir zahlen im Voraus monatlich.", note) == "Wir zahlen monatlich."
    assert changed_text("Wir zahlen.", note) == "Wir zahlen."
    assert changed_text("im Voraus und im Voraus ", note) == "im Voraus und im Voraus "
