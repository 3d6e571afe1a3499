"""Suggestions by machine in the window: set up, looked at, sent, written down."""

import json
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from tests.app.released_forms import release_as_it_is
from tests.keyring_double import KeyringDouble, keyring_double
from tests.provider_server import PROTOCOLS, ServiceDouble, provider_server
from tests.ui.driving import PATIENCE, settle
from tests.ui.offices import SENTENCES, Enter, Office
from tests.ui.test_accessible_names import faults
from workbench.app.machine_settings import read_machine_settings
from workbench.app.operations.class_form import read_class
from workbench.app.operations.plan_translation import plan_translation
from workbench.app.operations.switch_provider import switch_provider
from workbench.app.translation_desk import TranslationWork
from workbench.model.machine import FormClass
from workbench.model.translation_state import TranslationState as State
from workbench.ui.dialogs.machine_log import MachineLogDialog
from workbench.ui.dialogs.machine_preview import MachinePreviewDialog
from workbench.ui.dialogs.settings.dialog import SettingsDialog
from workbench.ui.features.machine import MachineFeature
from workbench.ui.features.settings import SettingsFeature
from workbench.ui.window import MainWindow


@pytest.fixture
def server() -> Iterator[ServiceDouble]:
    with provider_server(PROTOCOLS["libretranslate"][1]) as server:
        yield server


@pytest.fixture
def planned(office: Office) -> Office:
    """A released form that is to be translated into Turkish."""
    release_as_it_is(office.workspace, office.form)
    plan_translation(office.workspace, office.form, ["tr"])
    return office


@pytest.fixture
def keys() -> Iterator[KeyringDouble]:
    with keyring_double() as keys:
        yield keys


def feature(window: MainWindow) -> MachineFeature:
    found = window.features["machine"]
    assert isinstance(found, MachineFeature)
    return found


def work_of(window: MainWindow, office: Office) -> TranslationWork:
    workspace = window.workspaces.office.workspace
    assert workspace is not None
    return TranslationWork(workspace, office.form, "tr")


def shown(qtbot: QtBot, dialog: MachinePreviewDialog) -> list[str]:
    """The strings of the preview, as soon as it is there."""
    qtbot.waitUntil(lambda: dialog.preview is not None, timeout=PATIENCE)
    return [dialog.texts.item(row).text() for row in range(dialog.texts.count())]


def test_the_preview_shows_what_leaves_and_only_the_button_sends_it(
    qtbot: QtBot, planned: Office, enter: Enter, server: ServiceDouble
) -> None:
    window = enter("Frau Kurz")
    work = work_of(window, planned)
    dialog = feature(window).ask_for_form(work)
    shown(qtbot, dialog)
    assert dialog.warning.isVisible()
    assert "ist nicht eingeschaltet" in dialog.why_not.text()
    assert not dialog.send.isEnabled()
    dialog.reject()

    switch_provider(planned.workspace, "libretranslate", on=True, address=server.address)
    dialog = feature(window).ask_for_form(work)
    shown(qtbot, dialog)
    for name in ("deepl", "libretranslate"):
        dialog.service.setCurrentIndex(dialog.service.findData(name))
        dialog.service.activated.emit(dialog.service.currentIndex())
    shown(qtbot, dialog)
    assert "nicht eingestuft" in dialog.why_not.text()
    dialog.level.setCurrentIndex(dialog.level.findData(FormClass.PUBLIC))
    dialog.level.activated.emit(dialog.level.currentIndex())
    assert shown(qtbot, dialog) == list(SENTENCES)
    assert (dialog.send.isEnabled(), dialog.warning.isVisible(), server.heard) == (True, False, [])
    found = read_class(planned.workspace, planned.form)
    assert found is not None
    assert (found.level, found.person) == (FormClass.PUBLIC, "Frau Kurz")

    assert faults(dialog) == []
    dialog.send.click()
    qtbot.waitUntil(lambda: window.notice.isVisible(), timeout=PATIENCE)
    settle(qtbot, window)
    assert json.loads(server.heard[0].body)["q"] == list(SENTENCES)
    assert {row.state for row in work.rows()} == {State.MACHINE}
    assert "zählen erst als übersetzt, wenn jemand sie bestätigt" in window.notice.message.text()

    window.actions_by_name["machine_log"].trigger()
    qtbot.waitUntil(lambda: bool(window.findChildren(MachineLogDialog)), timeout=PATIENCE)
    (log,) = window.findChildren(MachineLogDialog)
    cells = [str(log.model.data(log.model.index(0, column))) for column in range(log.model.columnCount())]
    assert cells[1:6] == ["Frau Kurz", "libretranslate (127.0.0.1)", "Gebühren", "Türkisch", "beantwortet"]
    assert faults(log) == []
    log.accept()


def test_one_passage_is_handed_over_and_not_kept_by_itself(
    qtbot: QtBot, planned: Office, enter: Enter, server: ServiceDouble
) -> None:
    switch_provider(planned.workspace, "libretranslate", on=True, address=server.address)
    window = enter("Frau Kurz")
    work, came = work_of(window, planned), list[str]()
    dialog = feature(window).ask_for_passage(work, "s0003", came.append)
    shown(qtbot, dialog)
    assert dialog.service.currentData() == "libretranslate"
    dialog.level.setCurrentIndex(dialog.level.findData(FormClass.PUBLIC))
    dialog.level.activated.emit(dialog.level.currentIndex())
    qtbot.waitUntil(dialog.send.isEnabled, timeout=PATIENCE)
    dialog.send.click()
    qtbot.waitUntil(lambda: bool(came), timeout=PATIENCE)
    assert came == ["riW nedlem snu ieb nenhI."]
    assert {row.state for row in work.rows()} == {State.PLANNED}


def settings_page(qtbot: QtBot, window: MainWindow) -> SettingsDialog:
    found = window.features["settings"]
    assert isinstance(found, SettingsFeature)
    dialog = found.begin("machine")
    qtbot.waitUntil(lambda: dialog.machine.settings is not None, timeout=PATIENCE)
    return dialog


def test_a_service_is_switched_on_in_the_settings_and_its_key_goes_into_the_keyring(
    qtbot: QtBot, planned: Office, enter: Enter, keys: KeyringDouble
) -> None:
    window = enter("Frau Kurz")
    dialog = settings_page(qtbot, window)
    assert faults(dialog) == []
    services = dialog.machine.services
    assert not any(one.on.isChecked() for one in services.values())
    assert not services["deepl"].key.isEnabled()
    services["libretranslate"].on.setChecked(True)
    dialog.confirm.click()
    assert "LibreTranslate: Bitte geben Sie eine Adresse" in dialog.trouble.text()
    services["libretranslate"].on.setChecked(False)
    services["deepl"].on.setChecked(True)
    services["deepl"].key.setText("geheim")
    dialog.machine.budget.setValue(5_000)
    with qtbot.waitSignal(dialog.accepted, timeout=PATIENCE):
        dialog.confirm.click()
    settle(qtbot, window)
    settings = read_machine_settings(planned.workspace)
    assert (list(settings.providers), settings.choice("deepl").on, settings.budget) == (
        ["deepl"],
        True,
        5_000,
    )
    assert keys.kept == {("Formularwerkbank-Übersetzung", "deepl@api.deepl.com"): "geheim"}
