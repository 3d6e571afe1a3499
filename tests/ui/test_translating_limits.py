"""The room in the form, as translators see it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.app.released_forms import release_as_it_is
from tests.ui.offices import Enter, windows
from tests.ui.translators import CTRL, TranslationOffice, Translator
from workbench.app.operations.import_form import import_form
from workbench.app.operations.plan_translation import plan_translation

LEAFLET = Path(__file__).parents[2] / "sample_forms" / "faltblatt_grundsicherung.docx"


@pytest.fixture
def office(tmp_path: Path) -> Iterator[TranslationOffice]:
    made = TranslationOffice(str(tmp_path / "amt.fwb"), tmp_path)
    made.form = import_form(made.workspace, LEAFLET).form.id
    release_as_it_is(made.workspace, made.form)
    plan_translation(made.workspace, made.form, ["en"])
    yield made
    made.workspace.close()


@pytest.fixture(name="enter")
def entering(qtbot: QtBot, tmp_path: Path, office: TranslationOffice) -> Iterator[Enter]:
    yield from windows(qtbot, tmp_path, office)


def test_the_counter_tells_the_room_and_turns_red_with_a_doubt(
    qtbot: QtBot, enter: Enter, office: TranslationOffice
) -> None:
    at = Translator(qtbot, enter("Herr Lang"))
    at.open(office.form, "en")
    (title,) = (row.segment for row in at.desk.rows if row.source == "Altersgrenze")
    limit = office.work("en").limits()[title]
    at.desk.select(title)
    at.quiet()
    editor = at.sheet.editor
    assert editor.amount.text() == f"0 von {limit} Zeichen"
    assert f"Platz für etwa {limit} Zeichen" in at.help.context.place.text()
    at.write("Age limit")
    assert editor.amount.text() == f"9 von {limit} Zeichen"
    assert editor.amount.property("tone") == "muted"
    at.write(" of the benefit, and from when you can get it")
    at.quiet()
    assert editor.amount.property("tone") == "error"
    assert any("passen etwa" in alert.message for alert in at.help.alerts.alerts)
    at.target.selectAll()
    at.write("Age limit")
    at.hit(Qt.Key.Key_Return, CTRL)
    at.quiet()
    grows = next(row.segment for row in at.desk.rows if row.segment not in office.work("en").limits())
    at.desk.select(grows)
    at.quiet()
    assert editor.amount.text() == "0 Zeichen"
    assert "Keine feste Länge bekannt" in at.help.context.place.text()
