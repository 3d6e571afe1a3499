"""What the first form needs is there before it is opened."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from tests.ui.driving import open_and_check, settle, shown_window, written_form
from workbench.app.office_glossary import load_glossary
from workbench.ui.reading_ahead import PAUSE, read_ahead

HEAD = "term\tpos\treplacement\tkind\tautomatic\texplanation\n"


def test_glossary_read_ahead_is_the_one_that_forms_get(qtbot: QtBot, tmp_path: Path) -> None:
    with shown_window(qtbot, tmp_path) as window:
        read_ahead(window)
        qtbot.wait(2 * PAUSE)
        settle(qtbot, window)
        known = load_glossary(window.desk.glossaries())
        open_and_check(qtbot, window, written_form(tmp_path, "Ein Satz."))
        assert window.desk.session is not None
        assert window.desk.session.glossary is known


def test_glossary_that_was_changed_is_read_again(tmp_path: Path) -> None:
    path = tmp_path / "glossar.tsv"
    path.write_text(HEAD + "sofern\tADV\twenn\treplace\tmass\t\n", encoding="utf-8")
    first = load_glossary((path,))
    assert load_glossary((path,)) is first
    path.write_text(
        HEAD + "sofern\tADV\twenn\treplace\tmass\t\nzwecks\tADP\tfür\treplace\tsuggest\t\n", encoding="utf-8"
    )
    assert [entry.term for entry in load_glossary((path,)).entries] == ["sofern", "zwecks"]
