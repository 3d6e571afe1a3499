"""The translator's place: every key, drafts, repetitions, checks, matches, terms; two people at one passage."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from tests.ui.driving import PATIENCE, shown_window
from tests.ui.offices import Enter, enter, windows
from tests.ui.settings_driving import renewed, started
from tests.ui.test_accessible_names import faults
from tests.ui.translators import ALT, CTRL, GERMAN, SHIFT, TranslationOffice, Translator
from workbench.app.operations.open_form import open_form
from workbench.app.operations.translate_segment import translate_segment
from workbench.app.people import PERSON_VARIABLE
from workbench.app.user_settings import Keyboard
from workbench.app.workspace_glossary import entry_to_json
from workbench.model.term import GlossaryEntry
from workbench.model.translation_state import TranslationState as State
from workbench.model.workspace import Role
from workbench.store.connect import writing
from workbench.store.errors import StoreError
from workbench.store.glossary_entries import add_entries
from workbench.store.people import add_person
from workbench.ui.dialogs.unsaved import UnsavedDialog
from workbench.ui.features.translating_machine import TranslatingMachine
from workbench.ui.keyboard_schemes import in_scheme, keys_in

CHECK = "İşaretleyin."


@pytest.fixture
def office(tmp_path: Path) -> Iterator[TranslationOffice]:
    made = TranslationOffice(str(tmp_path / "amt.fwb"), tmp_path)
    yield made
    made.workspace.close()


@pytest.fixture(name="enter")
def entering(qtbot: QtBot, tmp_path: Path, office: TranslationOffice) -> Iterator[Enter]:
    yield from windows(qtbot, tmp_path, office)


@pytest.fixture
def sit(qtbot: QtBot, enter: Enter, office: TranslationOffice) -> Callable[..., Translator]:
    """Sits somebody down at the translation of the form."""

    def down(person: str = "Herr Lang", language: str = "tr") -> Translator:
        made = Translator(qtbot, enter(person))
        made.open(office.form, language)
        return made

    return down


def test_writing_confirming_and_taking_back_by_keyboard_alone(
    sit: Callable[..., Translator], office: TranslationOffice
) -> None:
    at = sit()
    assert at.window.place == "translate"
    assert at.sheet.view.isVisible()
    at.write(CHECK)
    at.hit(Qt.Key.Key_Return, CTRL)
    at.quiet()
    assert at.states() == ["translated", "planned", "translated", "planned", "translated"]
    assert "2 gleiche Passagen" in at.window.notice.message.text()
    assert at.desk.segment == "s0002", "the next open passage is in hand"
    at.write("Süre 30 Haziran 2026'da biter.")
    at.hit(Qt.Key.Key_Return, CTRL | SHIFT)
    at.quiet()
    assert (at.desk.segment, at.states()[1]) == ("s0002", "translated"), "confirmed without going on"
    assert [row.target for row in office.work().rows()] == at.targets()
    at.hit(Qt.Key.Key_U, CTRL)
    assert at.desk.segment == "s0004"
    at.write("Baş")
    at.hit(Qt.Key.Key_Up, CTRL)
    at.quiet()
    assert at.desk.segment == "s0003"
    assert (at.states()[3], at.targets()[3]) == ("draft", "Baş"), "what was typed is a draft, without asking"
    at.hit(Qt.Key.Key_U, CTRL | SHIFT)
    assert at.desk.segment == "s0005", "the next one to check"
    at.hit(Qt.Key.Key_Z, CTRL)
    at.quiet()
    assert (at.states()[3], at.desk.segment) == ("planned", "s0004")
    at.hit(Qt.Key.Key_Z, CTRL)
    at.quiet()
    at.hit(Qt.Key.Key_Z, CTRL)
    at.quiet()
    assert at.states() == ["planned"] * 5, "repetitions go back with their passage"
    for _ in range(3):
        at.hit(Qt.Key.Key_Y, CTRL)
        at.quiet()
    assert at.states() == ["translated", "translated", "translated", "draft", "translated"]


def test_matches_terms_checks_and_looking_up_by_their_keys(
    sit: Callable[..., Translator], office: TranslationOffice
) -> None:
    entry = GlossaryEntry("g1", "Antrag", "NOUN", "keep", translations=(("tr", "başvuru"),))
    with writing(office.workspace.store.engine) as connection:
        add_entries(connection, [("g1", "Antrag", entry_to_json(entry))])
    translate_segment(office.work("tr"), "s0002", "Süre 30 Haziran 2026'da biter.")
    at = sit()
    at.desk.select("s0002")
    at.quiet()
    assert at.help.matches.matches, "what was confirmed is in the memory"
    assert at.sheet.table.best["s0002"] >= 100
    at.hit(Qt.Key.Key_Backspace, CTRL | SHIFT)
    assert at.target.text() == ""
    at.hit(Qt.Key.Key_1, CTRL)
    assert at.target.text() == "Süre 30 Haziran 2026'da biter."
    assert at.window.place == "translate", "Ctrl+1 is the match here, not another place"
    at.target.selectAll()
    at.write("Süre 31 Haziran 2026'da biter.")
    at.quiet()
    assert any("31" in alert.message for alert in at.help.alerts.alerts), at.help.alerts.alerts
    at.desk.select("s0004")
    at.quiet()
    assert [(term.german, term.target) for term in at.help.terms.terms] == [("Antrag", "başvuru")]
    at.hit(Qt.Key.Key_1, ALT)
    at.help.terms.brackets.click()
    at.main.write()
    at.write(" ")
    at.hit(Qt.Key.Key_1, ALT)
    assert at.target.text() == "başvuru başvuru (Antrag)"
    at.quiet()
    at.hit(Qt.Key.Key_F8)
    assert at.desk.segment == "s0002", "the next doubt of the whole form"
    at.quiet()
    alert = next(one for one in at.help.alerts.alerts if one.dismissable)
    at.help.alerts.dismissed.emit(alert, "Der Juni hat hier 31 Tage.")
    at.quiet()
    assert alert not in at.help.alerts.alerts
    assert alert.dismissable in office.work().dismissed(), "remembered with its reason"
    (dismissal,) = at.desk.opened_form.dismissed if at.desk.opened_form else ()
    assert (dismissal.reason, dismissal.person) == ("Der Juni hat hier 31 Tage.", "Herr Lang")
    at.help.alerts.restored.emit(dismissal)
    at.quiet()
    assert alert in at.help.alerts.alerts
    at.sheet.editor.source.select(4, 9)
    at.hit(Qt.Key.Key_K, CTRL)
    at.quiet()
    assert at.help.concordance.line.text() == "Frist"
    assert [hit.source for hit in at.help.concordance.hits] == [GERMAN[1]]
    assert at.window.pages.currentWidget() is not at.window.workspaces.page, "not the search in all forms"
    at.main.write()
    at.hit(Qt.Key.Key_M, CTRL | ALT)
    at.write("Bitte prüfen")
    at.desk.select("s0001")
    at.quiet()
    assert at.desk.rows[1].comment == "Bitte prüfen"


def test_keys_mean_again_what_they_meant_outside_of_the_place(sit: Callable[..., Translator]) -> None:
    at = sit()
    actions = at.window.actions_by_name
    at.hit(Qt.Key.Key_Return)
    assert "Strg+Eingabe" in at.sheet.editor.hint.text(), (
        "Enter makes no second line, and says what does the work"
    )
    keys = {name: [one.toString() for one in action.shortcuts()] for name, action in actions.items()}
    assert (keys["translate_next_check"], keys["pages"]) == (["F8"], [])
    assert (keys["translate_match_2"], keys["place_translate"]) == (["Ctrl+2"], [])
    assert not actions["undo"].isEnabled()
    at.main.enters = True  # as in OmegaT
    at.write(CHECK)
    at.hit(Qt.Key.Key_Return)
    at.quiet()
    assert (at.states()[0], at.desk.segment) == ("translated", "s0002")
    at.hit(Qt.Key.Key_Up, ALT)
    assert at.window.translate.currentWidget() is at.window.translate.overview
    assert actions["pages"].shortcut().toString() == "F8"
    assert not actions["translate_confirm"].isEnabled()
    at.window.show_start()
    assert actions["place_translate"].shortcut().toString() == "Ctrl+2"
    for scheme in Keyboard:
        commands = in_scheme(at.window.usual_commands, scheme)
        here = keys_in(commands, "translate")
        lost = [
            one.name for one in commands if one.place == "translate" and one.shortcuts and not here[one.name]
        ]
        assert lost == [], scheme


def test_two_translators_at_one_passage_are_asked_which_text_stays(
    sit: Callable[..., Translator], office: TranslationOffice
) -> None:
    at = sit()
    at.write("Benim metnim.")
    translate_segment(office.work(), "s0001", "Başka metin.")
    at.hit(Qt.Key.Key_Return, CTRL | SHIFT)
    at.qtbot.waitUntil(lambda: bool(at.desk.clashes), timeout=PATIENCE)
    card = at.sheet.clash
    assert card.isVisible()
    assert (card.my_text.text(), card.their_text.text()) == ("Benim metnim.", "Başka metin.")
    assert "Frau Kurz" in card.title.text()
    assert office.work().rows()[0].target == "Başka metin.", "nothing is overwritten unseen"
    card.take_mine.click()
    at.quiet()
    assert not card.isVisible()
    assert office.work().rows()[0].target == "Benim metnim."
    at.write(" Son.")
    translate_segment(office.work(), "s0001", "Üçüncü metin.")
    at.qtbot.waitUntil(lambda: at.targets()[0] == "Üçüncü metin.", timeout=PATIENCE)
    assert at.target.text() == "Benim metnim. Son.", "what is typed stays"
    at.hit(Qt.Key.Key_Return, CTRL | SHIFT)
    at.qtbot.waitUntil(card.isVisible, timeout=PATIENCE)
    card.keep_theirs.click()
    at.quiet()
    assert at.target.text() == office.work().rows()[0].target == "Üçüncü metin."
    at.write("x")
    translate_segment(office.work(), "s0002", "Süre bitiyor.")
    at.qtbot.waitUntil(lambda: at.targets()[1] == "Süre bitiyor.", timeout=PATIENCE)
    assert at.target.text() == "Üçüncü metin.x", "what others do elsewhere appears, and typing stays"


def test_only_a_second_person_may_check(sit: Callable[..., Translator]) -> None:
    at = sit("Herr Lang")
    at.write(CHECK)
    at.hit(Qt.Key.Key_Return, CTRL | SHIFT)
    at.quiet()
    at.hit(Qt.Key.Key_Return, ALT)
    at.quiet()
    assert at.states()[0] == "translated"
    assert "selbst geschrieben" in at.window.notice.message.text()
    at.window.notice.hide()
    other = sit("Frau Öz")
    other.desk.select("s0001")
    assert other.sheet.editor.check.isEnabled()
    other.hit(Qt.Key.Key_Return, ALT)
    other.quiet()
    assert other.states()[0] == "checked"
    assert other.desk.segment == "s0003", "the next one to check"


def test_personal_data_stays_out_of_the_memory_and_that_is_said(
    sit: Callable[..., Translator], office: TranslationOffice
) -> None:
    at = sit()
    at.write("Para DE89 3704 0044 0532 0130 00 hesabına gider.")
    at.hit(Qt.Key.Key_Return, CTRL)
    at.quiet()
    assert office.work().rows()[0].state == State.TRANSLATED
    assert "nicht in den Übersetzungsspeicher" in at.sheet.editor.hint.text()
    assert "persönliche Daten" in at.sheet.editor.hint.text()


def test_arabic_is_written_from_the_right_in_field_and_table(sit: Callable[..., Translator]) -> None:
    at = sit(language="ar")
    at.write("ضع علامة (§ 44 SGB XII).")
    at.hit(Qt.Key.Key_Return, CTRL)
    at.quiet()
    assert at.targets()[0] == "ضع علامة (§ 44 SGB XII)."
    line = at.target.document().firstBlock().layout()
    assert line is not None
    assert at.target.is_rtl
    assert at.target.cursorRect().x() > at.target.viewport().width() / 2
    picture = at.sheet.view.grab().toImage()
    area = at.sheet.view.visualRect(at.sheet.table.index(0, 2))
    top = at.sheet.view.horizontalHeader().height()
    ink = [
        x
        for x in range(area.left(), area.right())
        for y in range(area.top() + top, area.bottom() + top - 2)
        if picture.pixelColor(x, y).lightness() < 128
    ]
    assert area.right() - max(ink) < 12, "the first letter stands at the right edge of the cell"
    assert not faults(at.window), "every control of an open translation has a name"


def test_open_passages_are_filled_after_a_look_at_how_many(
    sit: Callable[..., Translator], office: TranslationOffice
) -> None:
    translate_segment(office.work(), "s0002", "Süre 30 Haziran 2026'da biter.")
    other = office.work()
    translate_segment(other, "s0001", CHECK, propagate=False)
    at = sit()
    at.filling.begin()
    assert at.filling.card.isVisible()
    assert at.filling.filling().matches.keys() == {"s0003", "s0005"}
    assert "2 Passagen" in at.filling.card.text.text()
    at.filling.card.go.click()
    at.quiet()
    assert at.states() == ["translated", "translated", "draft", "planned", "draft"]
    at.main.write()
    at.hit(Qt.Key.Key_Z, CTRL)
    at.quiet()
    assert at.states()[2:] == ["planned"] * 3


def test_without_a_workspace_the_place_says_what_to_do(qtbot: QtBot, tmp_path: Path) -> None:
    with shown_window(qtbot, tmp_path) as window:
        window.show_place("translate")
        guide = window.translate.guide
        assert window.translate.currentWidget() is guide
        assert "Arbeitsbereich" in guide.headline.text()
        assert guide.buttons["workspace_open"].isEnabled()
        assert guide.buttons["export"].isVisible()


def test_a_reader_sees_everything_and_changes_nothing(
    qtbot: QtBot, enter: Enter, office: TranslationOffice
) -> None:
    with writing(office.workspace.store.engine) as connection:
        add_person(connection, "Herr Leser", Role.READER)
    at = Translator(qtbot, enter("Herr Leser"))
    at.open(office.form)
    at.write("x")
    assert at.target.text() == ""
    assert not at.sheet.editor.confirm.isEnabled()
    assert "Rolle" in at.sheet.editor.confirm.toolTip()
    at.hit(Qt.Key.Key_Return, CTRL)
    at.quiet()
    assert {State(state) for state in at.states()} == {State.PLANNED}


def test_a_machine_suggestion_counts_as_untranslated_until_somebody_stands_by_it(
    sit: Callable[..., Translator], office: TranslationOffice
) -> None:
    at = sit()
    machine = cast(TranslatingMachine, at.window.features["translating_machine"])
    assert not machine.usable
    assert "verlässt kein Text" in machine.card.empty.text()
    machine.take("s0001", "Size yardım ederiz.")
    at.quiet()
    assert (at.states()[0], at.target.text()) == ("machine", "Size yardım ederiz.")
    assert at.states()[2] == "planned", "nothing goes to repetitions"
    assert office.work().rows()[0].origin == "machine"
    at.main.write()
    at.hit(Qt.Key.Key_Return, CTRL)
    at.quiet()
    assert (at.states()[0], at.states()[2]) == ("translated", "translated")


def test_what_is_typed_is_kept_when_the_window_closes(
    qtbot: QtBot, tmp_path: Path, office: TranslationOffice
) -> None:
    with ExitStack() as stack:
        at = Translator(qtbot, enter(qtbot, stack, tmp_path, office, "Herr Lang"))
        at.open(office.form)
        at.write("Yardım")
        at.hit(Qt.Key.Key_Down, CTRL)
        at.write("Süre")
    assert [row.target for row in office.work().rows()[:2]] == ["Yardım", "Süre"]
    assert {row.state for row in office.work().rows()[:2]} == {State.DRAFT}


def cut_off(at: Translator) -> list[bool]:
    """Let no answer of the database come; until the one entry is made False."""
    saving = at.window.workspaces.office.saving
    assert saving is not None
    away, real = [True], saving.call

    def call(work, done, failed=lambda _error: None):  # type: ignore[no-untyped-def]
        def tried():  # type: ignore[no-untyped-def]
            if away[0]:
                raise StoreError("Die Datenbank antwortet nicht.")
            return work()

        real(tried, done, failed)

    saving.call = call  # type: ignore[method-assign]
    return away


def test_a_database_that_is_away_for_a_moment_loses_nothing(
    sit: Callable[..., Translator], office: TranslationOffice
) -> None:
    at = sit()
    away = cut_off(at)
    at.write(CHECK)
    at.hit(Qt.Key.Key_Return, CTRL)
    at.write("Süre")
    qt_wait(at, lambda: at.window.notice.isVisible())
    assert at.desk.pending
    away[0] = False
    at.quiet()
    at.main.keep_draft()
    at.quiet()
    rows = office.work().rows()
    assert [row.target for row in rows[:3]] == [CHECK, "Süre", CHECK]


def test_closing_asks_while_the_database_is_away(
    sit: Callable[..., Translator], office: TranslationOffice
) -> None:
    at = sit()
    asked: list[str] = []

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, UnsavedDialog)
        asked.append(" ".join(one.text() for one in dialog.findChildren(QLabel)))
        QTest.keyClick(dialog, Qt.Key.Key_Return)

    away = cut_off(at)
    at.write(CHECK)
    at.hit(Qt.Key.Key_Return, CTRL)
    qt_wait(at, lambda: at.window.notice.isVisible())
    QTimer.singleShot(100, answer)
    assert not at.window.close()
    assert at.window.isVisible()
    assert "nicht erreichbar" in asked[0]
    away[0] = False
    at.quiet()
    assert at.window.close(), "nothing is left to lose"
    assert office.work().rows()[0].target == CHECK


def qt_wait(at: Translator, met: Callable[[], bool]) -> None:
    at.qtbot.waitUntil(met, timeout=PATIENCE)


def test_the_translation_is_saved_as_a_document_with_what_people_stand_by(
    sit: Callable[..., Translator], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    at = sit()
    at.write(CHECK)
    at.hit(Qt.Key.Key_Return, CTRL)
    at.write("Taslak")  # nobody has confirmed it
    out = tmp_path / "tr.docx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", staticmethod(lambda *_args: (str(out), "")))
    at.window.actions_by_name["translate_document"].trigger()
    at.qtbot.waitUntil(out.exists, timeout=PATIENCE)
    at.quiet()
    texts = [segment.text for segment in open_form(out).document.segments]
    assert texts.count(CHECK) == 3
    assert GERMAN[1] in texts
    assert "2 Passagen bleiben deutsch" in at.window.notice.hint.text()


def test_another_theme_goes_on_with_the_translation_in_hand(
    qtbot: QtBot,
    qapp: QApplication,
    tmp_path: Path,
    office: TranslationOffice,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv(PERSON_VARIABLE, "Herr Lang")
    with started(qapp, tmp_path) as workbench:
        workbench.window.workspaces.doors.open_workspace(office.address)
        qtbot.waitUntil(lambda: bool(workbench.window.workspaces.office.lines), timeout=PATIENCE)
        before = Translator(qtbot, workbench.window)
        before.open(office.form)
        before.desk.select("s0004")
        before.write("Başvuru")
        renewed(qtbot, workbench, "theme")
        at = Translator(qtbot, workbench.window)
        qtbot.waitUntil(lambda: at.desk.opened_form is not None, timeout=PATIENCE)
        at.quiet()
        assert (at.window.place, at.main.is_editing, at.desk.segment) == ("translate", True, "s0004")
        assert at.target.text() == "Başvuru"
        assert at.window.actions_by_name["translate_match_1"].shortcut().toString() == "Ctrl+1"


def test_a_release_is_refused_and_leads_to_the_first_open_passage(sit: Callable[..., Translator]) -> None:
    at = sit()
    at.desk.select("s0004")
    at.window.actions_by_name["translate_release"].trigger()
    at.quiet()
    assert "5 Passagen" in at.window.notice.message.text()
    at.window.notice.act.click()
    assert at.desk.segment == "s0001"
    assert at.states() == ["planned"] * 5
