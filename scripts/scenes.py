"""What is to be seen in the pictures of the window: each scene takes a window there, by the ways that people go."""

import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import cast

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QLabel, QWidget

from scripts.machine_scene import ready_to_send
from scripts.tested_office import tested
from scripts.translated_office import fill
from scripts.translators_office import LANGUAGE, half_translated
from workbench.app.operations.change_status import change_status
from workbench.app.operations.import_form import import_form
from workbench.app.translation_desk import TranslationWork
from workbench.app.workspace import create_workspace
from workbench.model.finding import Finding
from workbench.model.translation_state import TranslationState
from workbench.model.workspace import Status
from workbench.ui.features.evaluating_languages import EvaluatingLanguages
from workbench.ui.features.evaluating_renewals import EvaluatingRenewals
from workbench.ui.features.evaluating_report import EvaluatingReport
from workbench.ui.features.exporting import Exporting
from workbench.ui.features.finding_text import FindingText
from workbench.ui.features.machine import MachineFeature
from workbench.ui.features.palette import Palette
from workbench.ui.features.settings import SettingsFeature
from workbench.ui.features.testing import Testing
from workbench.ui.features.testing_planning import TestingPlanning
from workbench.ui.features.testing_reading import TestingReading
from workbench.ui.features.translating import Translating
from workbench.ui.features.translating_checks import TranslatingChecks
from workbench.ui.features.translation_matrix import TranslationOverview
from workbench.ui.models.underlines import is_broad
from workbench.ui.window import MainWindow

SAMPLES = Path(__file__).resolve().parents[1] / "sample_forms"
FORM = SAMPLES / "mitwirkungsaufforderung.docx"
LONG_FORM = SAMPLES / "hauptantrag_grundsicherung.docx"
PERSON = "Frau Kurz"


def start(window: MainWindow) -> QWidget:
    """The page before a form is open."""
    wait(window.isActiveWindow)
    return window


def review(window: MainWindow) -> QWidget:
    """A form with some suggestions taken, one in hand."""
    window.open_form(FORM)
    quiet(window)
    for _ in range(3):
        go_to_safe(window)
        window.desk.accept(go_on=True)
        quiet(window)
    go_to_safe(window)
    quiet(window)
    return window


def long_form(window: MainWindow) -> QWidget:
    """A long form just after it was opened."""
    window.open_form(LONG_FORM)
    quiet(window)
    return window


def hide(window: MainWindow) -> QWidget:
    """A rule's finding about a sentence, and the question why to hide it."""
    window.open_form(FORM)
    quiet(window)
    go_to(window, lambda finding: is_broad(finding) and not finding.suggestions)
    window.passage.begin_hiding()
    quiet(window)
    return window


def adapt(window: MainWindow) -> QWidget:
    """The editor with chips."""
    review(window)
    session = window.desk.session
    assert session is not None
    marked = next(
        segment.id
        for segment in session.document.segments
        if not segment.locked and segment.placeholders and len(segment.text) > 80
    )
    window.desk.select(marked)
    window.passage.begin_editing()
    quiet(window)
    return window


def export(window: MainWindow) -> QWidget:
    """The question how to export."""
    review(window)
    exporting = window.features["exporting"]
    assert isinstance(exporting, Exporting)
    dialog = exporting.dialog()
    assert dialog is not None
    quiet(window)
    dialog.folder.setText("")  # no folder of this machine in a picture
    dialog.show()
    dialog.activateWindow()
    wait(dialog.isActiveWindow)
    return dialog


def place(name: str) -> Callable[[MainWindow], QWidget]:
    """One of the four places, with a form on the desk."""

    def scene(window: MainWindow) -> QWidget:
        review(window)
        window.show_place(name)
        quiet(window)
        return window

    return scene


def doing(command: str, *, long: bool = False) -> Callable[[MainWindow], QWidget]:
    """The form, after a command."""

    def scene(window: MainWindow) -> QWidget:
        long_form(window) if long else review(window)
        window.actions_by_name[command].trigger()
        quiet(window)
        return window

    return scene


def writing(window: MainWindow) -> QWidget:
    """A passage that is being written."""
    adapt(window)
    window.passage.editor.editor.insertPlainText("Bitte beachten Sie: ")
    quiet(window)
    return window


def palette(window: MainWindow) -> QWidget:
    """The palette of commands, with a few letters typed."""
    review(window)
    window.actions_by_name["palette"].trigger()
    feature = window.features["palette"]
    assert isinstance(feature, Palette)
    feature.panel.line.setText("vor")
    wait(feature.panel.isVisible)
    return feature.panel


def finding(window: MainWindow) -> QWidget:
    """The bar that finds and replaces."""
    review(window)
    window.actions_by_name["replace"].trigger()
    feature = window.features["finding_text"]
    assert isinstance(feature, FindingText)
    feature.bar.words.setText("Unterlagen")
    quiet(window)
    return window


def settings(page: str) -> Callable[[MainWindow], QWidget]:
    """A page of the settings."""

    def scene(window: MainWindow) -> QWidget:
        feature = window.features["settings"]
        assert isinstance(feature, SettingsFeature)
        dialog = feature.begin(page)
        wait(dialog.isVisible)
        quiet(window)
        return dialog

    return scene


def workspace(window: MainWindow) -> QWidget:
    """A workspace with a few forms in different states."""
    with tempfile.TemporaryDirectory() as folder:
        address = str(Path(folder) / "Amt für Soziales.fwb")
        made = create_workspace(address, person=PERSON)
        for name, status in (
            ("bewilligungsbescheid", Status.LEGAL_CHECK),
            ("hauptantrag_grundsicherung", Status.TEST),
            ("mitwirkungsaufforderung", Status.DRAFT),
        ):
            form = import_form(made, SAMPLES / f"{name}.docx", name.replace("_", " ").title()).form.id
            if status is not Status.DRAFT:
                change_status(made, form, status)
        made.close()
        _open(window, address)
        return _kept(window)


def translations(window: MainWindow) -> QWidget:
    """Forms by languages, some passages outdated."""
    with tempfile.TemporaryDirectory() as folder:
        address = str(Path(folder) / "Amt für Soziales.fwb")
        made = create_workspace(address, person=PERSON)
        fill(made, Path(folder))
        made.close()
        _open(window, address)
        window.actions_by_name["place_translate"].trigger()
        matrix = cast(TranslationOverview, window.features["translation_matrix"]).matrix
        wait(lambda: bool(matrix.table.rowCount()))
        return _kept(window)


def translating(window: MainWindow) -> QWidget:
    """The leaflet half translated into Arabic, a draft in hand."""
    with tempfile.TemporaryDirectory() as folder:
        address = str(Path(folder) / "Amt für Soziales.fwb")
        made = create_workspace(address, person="Frau Öz")
        form = half_translated(made)
        made.close()
        _open(window, address)
        feature = cast(Translating, window.features["translating"])
        feature.open(form, LANGUAGE)
        wait(lambda: feature.desk.opened_form is not None)
        draft = next(row.segment for row in feature.desk.rows if row.state is TranslationState.DRAFT)
        feature.desk.select(draft)
        checks = cast(TranslatingChecks, window.features["translating_checks"])
        wait(lambda: not window.jobs.running and not checks.is_waiting, 20_000)
        feature.write()
        quiet(window)
        return _kept(window)


def machine(window: MainWindow) -> QWidget:
    """What would leave the house."""
    with tempfile.TemporaryDirectory() as folder:
        address = str(Path(folder) / "Amt für Soziales.fwb")
        made = create_workspace(address, person=PERSON)
        form = ready_to_send(made)
        made.close()
        _open(window, address)
        office = window.workspaces.office.workspace
        assert office is not None
        feature = cast(MachineFeature, window.features["machine"])
        dialog = feature.ask_for_form(TranslationWork(office, form, LANGUAGE))
        wait(lambda: dialog.preview is not None)
        quiet(window)
        picture = dialog.grab()
        dialog.reject()
        window.workspaces.close_workspace()
        quiet(window)
        shown = QLabel(window)
        shown.setPixmap(picture)
        shown.resize(picture.deviceIndependentSize().toSize())
        return shown


def testing(step: str) -> Callable[[MainWindow], QWidget]:
    """A step of the place *Testen*, with a round that is answered; "reading" is the test on the screen."""

    def scene(window: MainWindow) -> QWidget:
        with tempfile.TemporaryDirectory() as folder:
            address = str(Path(folder) / "Amt für Soziales.fwb")
            made = create_workspace(address, person=PERSON)
            form = tested(made, FORM, "Mitwirkungsaufforderung")
            made.close()
            _open(window, address)
            window.workspaces.office.open_form(form, "Mitwirkungsaufforderung")
            wait(lambda: window.workspaces.office.state is not None)
            quiet(window)
            desk = cast(Testing, window.features["testing"]).desk
            wait(lambda: desk.round is not None)
            window.show_place("test")
            if step == "reading":
                return _reading(window)
            if step == "plan":
                planning = cast(TestingPlanning, window.features["testing_planning"])
                planning.begin()
                wait(lambda: planning.plan.table.rowCount() > 0)
            else:
                window.testing.show_step(step)
            if step == "results":
                wait(lambda: desk.report is not None)
            quiet(window)
            return _kept(window)

    return scene


def _reading(window: MainWindow) -> QWidget:
    feature = cast(TestingReading, window.features["testing_reading"])
    feature.begin()
    reading = feature.reading
    assert reading is not None
    reading.showNormal()
    reading.resize(window.size())
    reading.start.click()
    reading.choose(1)
    turn(200)
    picture = reading.grab()
    reading.finish()
    window.workspaces.close_workspace()
    quiet(window)
    shown = QLabel(window)
    shown.setPixmap(picture)
    shown.resize(picture.deviceIndependentSize().toSize())
    return shown


def evaluating(page: str) -> Callable[[MainWindow], QWidget]:
    """A page of the place *Auswerten* with the sample forms and the sample statistics."""

    def show(window: MainWindow) -> QWidget:
        window.show_place("evaluate")
        window.evaluation.show_page(page)
        languages = cast(EvaluatingLanguages, window.features["evaluating_languages"])
        renewals = cast(EvaluatingRenewals, window.features["evaluating_renewals"])
        if page != "renewals":
            languages.read(SAMPLES / "sprachen" / "statistik.xlsx")
            quiet(window)
            languages.panel.tabs.setCurrentIndex(1)
        if page != "languages":
            for which, path in (("first", LONG_FORM), ("renewal", SAMPLES / "weiterbewilligungsantrag.docx")):
                renewals.panel.add_form(which, path.name, path)
            renewals.compare()
            quiet(window)
            renewals.panel.fields.view.choose(9)
            renewals.panel.fields.confirm_and_go_on()
            quiet(window)
        if page == "report":
            report = cast(EvaluatingReport, window.features["evaluating_report"])
            report.make()
            quiet(window)
            report.panel.show_number("HE 4")
        turn(200)
        return window

    return show


def _open(window: MainWindow, address: str) -> None:
    window.workspaces.doors.open_workspace(address)
    wait(lambda: window.workspaces.office.workspace is not None)
    quiet(window)


def _kept(window: MainWindow) -> QWidget:
    """What is to be seen now, because the workspace goes."""
    picture = window.grab()
    window.workspaces.close_workspace()
    quiet(window)
    shown = QLabel(window)
    shown.setPixmap(picture)
    shown.resize(picture.deviceIndependentSize().toSize())
    return shown


def go_to_safe(window: MainWindow) -> None:
    """Go on to a finding whose suggestion can be taken at once."""
    go_to(window, lambda finding: any(item.safe for item in finding.suggestions))


def go_to(window: MainWindow, wanted: Callable[[Finding], bool]) -> None:
    """Go on to such a finding."""
    desk = window.desk
    for _ in range(desk.worklist.total):
        if desk.place is not None and wanted(desk.place.finding):
            return
        desk.next_place()


def quiet(window: MainWindow) -> None:
    """Wait until everything is computed and shown."""
    wait(lambda: not window.jobs.running and not window.desk.checks.is_waiting)


def wait(ready: Callable[[], bool], limit: int = 60_000) -> None:
    """Let the window work until `ready`, at most `limit` milliseconds."""
    for _ in range(limit // 50):
        turn(50)
        if ready():
            turn(150)
            return
    raise TimeoutError("the window is still busy")


def turn(milliseconds: int) -> None:
    """Let events happen for a while. (QTest.qWait would keep Python's lock, and no worker would move.)"""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


SCENES: dict[str, Callable[[MainWindow], QWidget]] = {
    "start": start,
    "review": review,
    "long_form": long_form,
    "hide": hide,
    "adapt": adapt,
    "export": export,
    "writing": writing,
    "palette": palette,
    "finding": finding,
    "workspace": workspace,
    "translate": translating,
    "translations": translations,
    "machine": machine,
    "test": testing("results"),
    "test_plan": testing("plan"),
    "test_enter": testing("enter"),
    "test_reading": testing("reading"),
    "evaluate": evaluating("renewals"),
    "evaluate_languages": evaluating("languages"),
    "evaluate_report": evaluating("report"),
    "pages": doing("pages"),
    "structure": doing("structure", long=True),
    "safe": doing("accept_safe"),
    "versions": doing("versions"),
    "settings_look": settings("look"),
    "settings_rules": settings("checking"),
}
