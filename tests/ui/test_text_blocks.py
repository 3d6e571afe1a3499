"""Text blocks and contact data of the office, in the window."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from tests.ui.driving import PATIENCE, settle, written_form
from tests.ui.offices import Enter, Office, desk_of, open_stored
from workbench.app.operations.enter_person import enter_person
from workbench.app.operations.import_form import import_form
from workbench.app.workspace_sessions import open_stored_form
from workbench.model.text_block import ContactField
from workbench.model.workspace import Role
from workbench.ui.features.contacts import Contacts
from workbench.ui.features.text_blocks import TextBlocks
from workbench.ui.window import MainWindow

SHARED = "Bitte teilen Sie uns jede Änderung Ihrer Einkünfte unverzüglich und ohne Aufforderung mit."
NEW = "Bitte teilen Sie uns jede Änderung Ihrer Einkünfte sofort und ohne Aufforderung mit."
OLD_PHONE, NEW_PHONE = "0211 000-4163", "0211 000-5000"


def second_form(office: Office, folder: Path, *texts: str) -> str:
    """A further form of the workspace."""
    inside = folder / "weitere"
    inside.mkdir()
    return import_form(office.workspace, written_form(inside, *texts), "Wohngeld").form.id


def texts_of(office: Office, form: str) -> list[str]:
    return list(open_stored_form(office.workspace, form).texts.values())


def blocks_page(qtbot: QtBot, window: MainWindow) -> TextBlocks:
    """The page of the text blocks, filled."""
    feature = window.features["text_blocks"]
    assert isinstance(feature, TextBlocks)
    window.actions_by_name["text_blocks"].trigger()
    settle(qtbot, window)
    return feature


def test_a_common_passage_becomes_a_block_and_its_new_wording_reaches_all_forms(
    qtbot: QtBot, tmp_path: Path, office: Office, enter: Enter
) -> None:
    forms = [office.form, second_form(office, tmp_path, SHARED, "Wohngeld gibt es auf Antrag.")]
    third = tmp_path / "dritte"
    third.mkdir()
    forms.append(import_form(office.workspace, written_form(third, SHARED), "Bürgergeld").form.id)
    window = enter("Frau Lang")
    page = blocks_page(qtbot, window).page
    assert page.empty.isVisible()

    page.search.click()
    settle(qtbot, window)
    assert page.found.count() == 1
    page.found.setCurrentRow(0)
    assert page.detail.text.toPlainText() == SHARED
    page.detail.title.setText("Mitteilungspflicht")
    page.detail.confirm.click()
    settle(qtbot, window)
    assert [block.title for block in page.blocks] == ["Mitteilungspflicht"]

    page.detail.text.setPlainText(NEW)
    page.detail.reason.setText("einfacher")
    page.detail.confirm.click()
    settle(qtbot, window)
    qtbot.waitUntil(lambda: len(page.detail.offers.chosen) == 2, timeout=PATIENCE)
    page.detail.take.click()
    settle(qtbot, window)
    qtbot.waitUntil(lambda: "2" in window.notice.message.text(), timeout=PATIENCE)
    assert all(NEW in texts_of(office, form) for form in forms[1:])
    qtbot.waitUntil(lambda: page.detail.offers.chosen == (), timeout=PATIENCE)


def test_the_form_on_the_desk_takes_the_new_wording_and_can_undo_it(
    qtbot: QtBot, tmp_path: Path, office: Office, enter: Enter
) -> None:
    window = enter("Frau Lang")
    second_form(office, tmp_path, "Die Gebühr beträgt 25 Euro und wird nicht erstattet.")
    session = open_stored(qtbot, window)
    fee = next(text for text in session.texts.values() if text.startswith("Die Gebühr"))
    page = blocks_page(qtbot, window).page
    page.detail.title.setText("Gebühr")
    page.detail.text.setPlainText(fee)
    page.detail.confirm.click()
    settle(qtbot, window)
    page.detail.text.setPlainText(fee.replace("wird nicht erstattet", "wir erstatten sie nicht"))
    page.detail.confirm.click()
    settle(qtbot, window)
    qtbot.waitUntil(page.detail.take.isEnabled, timeout=PATIENCE)
    page.detail.take.click()
    qtbot.waitUntil(lambda: any("wir erstatten" in text for text in session.texts.values()), timeout=PATIENCE)
    window.show_place("revise")
    qtbot.waitUntil(window.actions_by_name["undo"].isEnabled, timeout=PATIENCE)
    window.desk.undo()
    assert fee in session.texts.values()


def test_a_reader_sees_blocks_and_is_told_why_they_stay(qtbot: QtBot, office: Office, enter: Enter) -> None:
    enter_person(office.workspace, "Herr Stumm", Role.READER)
    window = enter("Herr Stumm")
    page = blocks_page(qtbot, window).page
    page.detail.title.setText("Titel")
    page.detail.text.setPlainText("Ein Text, der bleibt.")
    assert not page.detail.confirm.isEnabled()
    assert "Lesen" in page.detail.confirm.toolTip()


def test_a_new_phone_number_replaces_the_old_one_in_the_forms(
    qtbot: QtBot, tmp_path: Path, office: Office, enter: Enter
) -> None:
    form = second_form(office, tmp_path, f"Sie erreichen uns unter Telefon {OLD_PHONE}.")
    window = enter("Frau Lang")
    feature = window.features["contacts"]
    assert isinstance(feature, Contacts)
    window.actions_by_name["contacts"].trigger()
    settle(qtbot, window)
    page = feature.page
    for number in (OLD_PHONE, NEW_PHONE):
        page.fields[ContactField.PHONE].setText(number)
        page.confirm.click()
        settle(qtbot, window)
    assert OLD_PHONE in page.former[ContactField.PHONE].text()
    qtbot.waitUntil(page.take.isVisible, timeout=PATIENCE)
    page.take.click()
    settle(qtbot, window)
    qtbot.waitUntil(lambda: NEW_PHONE in " ".join(texts_of(office, form)), timeout=PATIENCE)
    qtbot.waitUntil(lambda: not page.take.isVisible(), timeout=PATIENCE)


def test_a_wrong_value_is_told_in_one_sentence(qtbot: QtBot, enter: Enter) -> None:
    window = enter("Frau Lang")
    feature = window.features["contacts"]
    assert isinstance(feature, Contacts)
    window.actions_by_name["contacts"].trigger()
    settle(qtbot, window)
    feature.page.fields[ContactField.IBAN].setText("DE00 1234")
    feature.page.confirm.click()
    settle(qtbot, window)
    assert window.notice.isVisible()
    assert "IBAN" in window.notice.message.text()
    assert desk_of(window).workspace is not None
