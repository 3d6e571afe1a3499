"""The settings dialog: what is chosen there holds at once, and for the command line too."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTreeWidgetItem
from pytestqt.qtbot import QtBot

from tests.ui.driving import PATIENCE, open_and_check, press, settle, written_form
from tests.ui.settings_driving import apply, settings
from workbench.app.model_settings import office_model
from workbench.app.people import person_name
from workbench.app.rule_settings import office_limits
from workbench.app.user_settings import Keyboard, Target, read_user_settings
from workbench.model.text_block import ContactField
from workbench.ui.application import Workbench
from workbench.ui.dialogs.settings.checking import CheckingPage
from workbench.ui.dialogs.settings.dialog import SettingsDialog
from workbench.ui.keyboard_schemes import SCHEMES, in_scheme, keys_in
from workbench.ui.widgets.labels import keys

CTRL = Qt.KeyboardModifier.ControlModifier
LONG = (
    "Die Anmeldung zur Betreuung am Nachmittag ist spätestens vier Wochen vor dem gewünschten Beginn unter "
    "Verwendung des dafür vorgesehenen Vordrucks im Sekretariat der Schule abzugeben."
)


def rules_found(workbench: Workbench) -> set[str]:
    desk = workbench.window.desk
    assert desk.session is not None
    return {finding.rule for segment in desk.session.texts for finding in desk.worklist.findings(segment)}


def line(page: CheckingPage, title: str) -> QTreeWidgetItem:
    return next(item for item in page.items() if item.text(0) == title)


def test_opens_by_keyboard_and_escape_changes_nothing(qtbot: QtBot, workbench: Workbench) -> None:
    press(workbench.window, Qt.Key.Key_Comma, CTRL)
    dialog = next(iter(workbench.window.findChildren(SettingsDialog)))
    settle(qtbot, workbench.window)
    assert dialog.isVisible()
    assert [page.name for page in dialog.all_pages] == [
        "look", "checking", "glossaries", "keyboard", "services", "machine", "office",
    ]  # fmt: skip
    dialog.look.theme.buttons["dark"].setChecked(True)
    dialog.show_page("office")
    dialog.office.person.setFocus()
    QTest.keyClicks(dialog.office.person, "Frau Kurz")
    QTest.keyClick(dialog.office.person, Qt.Key.Key_Return)
    assert dialog.isVisible()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    QCoreApplication.processEvents()
    assert workbench.window.preferences.theme == ""
    assert read_user_settings().settings.person == ""


def test_look_holds_at_once_and_the_form_stays(qtbot: QtBot, workbench: Workbench, tmp_path: Path) -> None:
    open_and_check(qtbot, workbench.window, written_form(tmp_path, LONG))
    session, height = workbench.window.desk.session, workbench.window.header.export.height()
    dialog = settings(qtbot, workbench, "look")
    dialog.look.theme.buttons["contrast"].setChecked(True)
    dialog.look.language.buttons["en"].setChecked(True)
    dialog.look.window_size.setCurrentIndex(dialog.look.window_size.findData(150))
    with qtbot.waitSignal(workbench.renewed, timeout=PATIENCE):
        dialog.confirm.click()
    window = workbench.window
    settle(qtbot, window)
    assert window.desk.session is session
    assert window.palette().window().color().name() == "#000000"
    assert window.header.places.buttons["revise"].text() == "Revise"
    assert window.header.export.height() >= 1.3 * height
    assert (window.preferences.theme, window.preferences.language) == ("contrast", "en")
    assert window.preferences.size == 150


def test_rule_that_is_off_is_silent_and_can_be_reset(
    qtbot: QtBot, workbench: Workbench, tmp_path: Path
) -> None:
    open_and_check(qtbot, workbench.window, written_form(tmp_path, LONG))
    assert "long-sentence" in rules_found(workbench)
    dialog = settings(qtbot, workbench, "checking")
    item = line(dialog.checking, "Langer Satz")
    item.setCheckState(0, Qt.CheckState.Unchecked)
    assert item.text(1) == "geändert"
    assert dialog.checking.state.text() == "1 Regel ist geändert."
    apply(qtbot, workbench, dialog)
    assert "long-sentence" not in rules_found(workbench)
    assert read_user_settings().settings.disabled_rules == {"long-sentence"}

    dialog = settings(qtbot, workbench, "checking")
    assert line(dialog.checking, "Langer Satz").checkState(0) == Qt.CheckState.Unchecked
    dialog.checking.reset.click()
    apply(qtbot, workbench, dialog)
    assert "long-sentence" in rules_found(workbench)


def test_limit_of_a_rule_holds_for_window_and_command_line(
    qtbot: QtBot, workbench: Workbench, tmp_path: Path
) -> None:
    open_and_check(qtbot, workbench.window, written_form(tmp_path, LONG))
    dialog = settings(qtbot, workbench, "checking")
    dialog.checking.search.setText("R01 langer Satz")
    fields = dialog.checking.details.fields
    assert fields["hint"].value() == 15
    for field in fields.values():
        field.setValue(60)
    assert line(dialog.checking, "Langer Satz").text(1) == "geändert"
    apply(qtbot, workbench, dialog)
    assert "long-sentence" not in rules_found(workbench)
    assert office_limits()["long-sentence", "warning"] == 60

    dialog = settings(qtbot, workbench, "checking")
    dialog.checking.only_changed.setChecked(True)
    shown = [item.text(0) for item in dialog.checking.items() if not item.isHidden()]
    assert shown == ["Langer Satz"]
    dialog.checking.details.reset.click()
    assert dialog.checking.details.fields["hint"].value() == 15
    apply(qtbot, workbench, dialog)
    assert office_limits() == {}


def test_plainer_target_has_other_limits(qtbot: QtBot, workbench: Workbench) -> None:
    dialog = settings(qtbot, workbench, "checking")
    dialog.checking.search.setText("R01 langer Satz")
    dialog.checking.target.buttons["einfach"].click()
    assert dialog.checking.details.fields["hint"].value() == 12
    apply(qtbot, workbench, dialog)
    assert read_user_settings().settings.target is Target.SIMPLE


def test_glossary_is_read_at_once(qtbot: QtBot, workbench: Workbench, tmp_path: Path) -> None:
    own = tmp_path / "eigenes.tsv"
    own.write_text("term\tpos\treplacement\tkind\nBetreuung\tNOUN\tKita\treplace\n", encoding="utf-8")
    open_and_check(qtbot, workbench.window, written_form(tmp_path, LONG))
    assert workbench.window.desk.session is not None
    dialog = settings(qtbot, workbench, "glossaries")
    assert dialog.glossaries.empty.isVisible()
    dialog.glossaries.add_first(own)
    settle(qtbot, workbench.window)
    first, second = (dialog.glossaries.list.item(row).text() for row in (0, 1))
    assert "1 Eintrag" in first
    assert "Bekommt neue Wörter" in first
    assert "Amtsdeutsch".casefold() in second.casefold()
    before = workbench.window
    apply(qtbot, workbench, dialog)
    assert workbench.window is before
    glossary = workbench.window.desk.session.glossary
    assert glossary.sources[0] == "eigenes.tsv"
    assert any(entry.term == "Betreuung" for entry in glossary.entries)


def test_unreadable_glossary_is_told_before_it_does_harm(
    qtbot: QtBot, workbench: Workbench, tmp_path: Path
) -> None:
    broken = tmp_path / "kaputt.xlsx"
    broken.write_bytes(b"no table")
    dialog = settings(qtbot, workbench, "glossaries")
    dialog.glossaries.add_first(broken)
    settle(qtbot, workbench.window)
    assert "Nicht lesbar" in dialog.glossaries.list.item(0).text()
    dialog.confirm.click()
    assert dialog.isVisible()
    assert "kaputt.xlsx" in dialog.trouble.text()
    dialog.reject()
    assert read_user_settings().settings.glossaries == ()


def test_keys_like_in_word_hold_at_once(qtbot: QtBot, workbench: Workbench) -> None:
    assert workbench.window.actions_by_name["export"].shortcut().toString() == "Ctrl+E"
    dialog = settings(qtbot, workbench, "keyboard")
    dialog.keyboard.scheme.buttons["word"].click()
    table = dialog.keyboard.table
    rows = [table.topLevelItem(row) for row in range(table.topLevelItemCount())]
    assert {row.text(0): row.text(1) for row in rows if row is not None}["Exportieren"] == "F12, Strg+S"
    with qtbot.waitSignal(workbench.renewed, timeout=PATIENCE):
        dialog.confirm.click()
    settle(qtbot, workbench.window)
    assert workbench.window.actions_by_name["export"].shortcut().toString() == "F12"
    assert "F12" in workbench.window.header.export.toolTip()


@pytest.mark.parametrize("scheme", Keyboard)
def test_no_key_is_given_twice(workbench: Workbench, scheme: Keyboard) -> None:
    usual = workbench.window.usual_commands
    commands = in_scheme(usual, scheme)
    for place in {command.place for command in commands}:
        given = [key for keys in keys_in(commands, place).values() for key in keys]
        assert len(given) == len(set(given)), place
    assert SCHEMES[scheme].keys() <= {command.name for command in commands}
    lost = {
        after.name
        for before, after in zip(usual, commands, strict=True)
        if before.shortcuts and not after.shortcuts
    }
    assert lost == set()


def test_model_is_off_and_says_what_leaves_before_it_is_switched_on(
    qtbot: QtBot, workbench: Workbench
) -> None:
    dialog = settings(qtbot, workbench, "services")
    page = dialog.services
    assert not page.enabled.isChecked()
    assert not page.endpoint.isEnabled()
    page.enabled.click()
    dialog.confirm.click()
    assert "Adresse" in dialog.trouble.text()
    assert office_model() is None
    page.endpoint.setText("http://127.0.0.1:8080/v1")
    page.model.setText("klein")
    apply(qtbot, workbench, dialog)
    server = office_model()
    assert server is not None
    assert (server.endpoint, server.model) == ("http://127.0.0.1:8080/v1", "klein")
    dialog = settings(qtbot, workbench, "services")
    dialog.services.enabled.click()
    apply(qtbot, workbench, dialog)
    assert office_model() is None


def test_office_data_are_checked_and_kept(
    qtbot: QtBot, workbench: Workbench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("FORMULARWERKBANK_PERSON", raising=False)
    dialog = settings(qtbot, workbench, "office")
    page = dialog.office
    page.person.setText("Frau  Lang")
    page.fields[ContactField.HOURS].setText("Mo bis Fr 8 bis 12 Uhr")
    page.fields[ContactField.MAIL].setText("amt-ohne-klammeraffe")
    page.stand.setText("31.2.2026")
    dialog.confirm.click()
    assert "30.06.2026" in dialog.trouble.text()
    page.stand.setText("1.7.2026")
    dialog.confirm.click()
    qtbot.waitUntil(
        lambda: dialog.confirm.isEnabled() and "E-Mail" in dialog.trouble.text(), timeout=PATIENCE
    )
    page.fields[ContactField.MAIL].setText("amt@stadt.example")
    apply(qtbot, workbench, dialog)
    kept = read_user_settings().settings
    assert person_name() == "Frau Lang"
    assert kept.office.stand is not None
    assert kept.office.stand.isoformat() == "2026-07-01"
    assert kept.office.contacts.entries[ContactField.HOURS].value == "Mo bis Fr 8 bis 12 Uhr"
    dialog = settings(qtbot, workbench, "office")
    assert dialog.office.stand.text() == "01.07.2026"
    assert QApplication.activeModalWidget() is dialog
    dialog.reject()
    assert keys("Ctrl+,") == "Strg+,"
