"""A form that was filled in is told when it is taken in."""

from pathlib import Path

from tests.app.forms import write_form
from tests.cli.running import workbench


def test_filled_in_form_is_told_by_place_and_an_empty_one_is_not(tmp_path: Path) -> None:
    database = tmp_path / "amt.fwb"
    assert workbench("workspace", "create", "--database", database).returncode == 0
    filled = write_form(tmp_path / "voll.docx", "Name, Vorname: Lehmann, Mia", "geboren am: 03.05.1981")
    empty = write_form(tmp_path / "leer.docx", "Name, Vorname: ________", "geboren am: ________")
    said = workbench("workspace", "add", filled, "--database", database).stderr.decode()
    assert "sieht ausgefüllt aus" in said
    assert "s0001" in said
    assert "s0002" in said
    for data in ("Lehmann", "Mia", "1981"):
        assert data not in said
    assert workbench("workspace", "add", empty, "--database", database).stderr == b""
