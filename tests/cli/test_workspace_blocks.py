"""`workbench workspace blocks` and `contacts`, as a script uses them."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.app.forms import write_form
from tests.cli.running import workbench

DUTY = "Teilen Sie uns Änderungen Ihrer Verhältnisse bitte sofort mit, zum Beispiel einen Umzug."
NEW = "Bitte sagen Sie uns sofort, wenn sich Ihre Verhältnisse ändern, zum Beispiel bei einem Umzug."


@pytest.fixture
def database(tmp_path: Path) -> str:
    """A workspace with three forms, two of which have the same passage."""
    path = str(tmp_path / "amt.fwb")
    forms = [
        write_form(tmp_path / "eins.docx", "Altweg 1, 40999 Düsseldorf", DUTY),
        write_form(tmp_path / "zwei.docx", DUTY),
        write_form(tmp_path / "drei.docx", DUTY.replace("bitte ", "")),
    ]
    assert workbench("workspace", "create", "--database", path).returncode == 0
    assert workbench("workspace", "add", *forms, "--database", path).returncode == 0
    return path


def done(*arguments: str, code: int = 0) -> dict[str, Any]:
    run = workbench("workspace", *arguments, "--json")
    assert run.returncode == code, run.stderr.decode()
    found: dict[str, Any] = json.loads(run.stdout)
    return found


def text_of(form: str, database: str) -> str:
    return workbench("text", form, "--workspace", database).stdout.decode()


def test_blocks_from_finding_to_declining(database: str) -> None:
    at = ("--database", database)
    (candidate,) = done("blocks", "find", *at)["candidates"]
    assert (candidate["forms"], candidate["kept_as"]) == (3, None)
    kept = done("blocks", "keep", "--title", "Pflicht", "--from", "zwei", "s0001", *at)["block"]
    assert (kept["text"], kept["version"]) == (DUTY, 1)
    change = done("blocks", "change", "Pflicht", "--text", NEW, "--reason", "kürzer", *at)
    assert {item["name"]: item["state"] for item in change["offers"]} == {
        "eins": "old",
        "zwei": "old",
        "drei": "similar",
    }
    assert done("blocks", "decline", "Pflicht", "--form", "eins", *at)["declined"] == 1
    applied = done("blocks", "apply", "Pflicht", *at)
    assert [item["name"] for item in applied["applied"]] == ["zwei"]
    assert NEW in text_of("zwei", database)
    assert NEW not in text_of("eins", database)
    listed = done("blocks", "list", "Pflicht", *at)
    assert [item["text"] for item in listed["wordings"]] == [DUTY, NEW]
    assert {item["name"]: item["state"] for item in listed["offers"]}["eins"] == "declined"
    assert "Pflicht" in workbench("workspace", "blocks", "list", *at).stdout.decode()


def test_a_preview_changes_nothing(database: str) -> None:
    at = ("--database", database)
    done("blocks", "keep", "--title", "Pflicht", "--text", DUTY, *at)
    shown = workbench("workspace", "blocks", "change", "Pflicht", "--text", NEW, "--dry-run", *at)
    assert NEW in shown.stdout.decode()
    assert done("blocks", "list", "Pflicht", *at)["block"]["version"] == 1


def test_contacts_from_entering_to_applying(database: str) -> None:
    at = ("--database", database)
    assert done("contacts", "find", *at)["findings"] == []
    done("contacts", "set", "street=Altweg 1", *at)
    assert done("contacts", "find", *at)["findings"] == []
    data = done("contacts", "set", "street=Neuweg 2", *at)["contacts"]
    assert data == {"street": {"value": "Neuweg 2", "former": ["Altweg 1"]}}
    (finding,) = done("contacts", "find", *at, code=3)["findings"]
    assert (finding["title"], finding["after"]) == ("eins", "Neuweg 2, 40999 Düsseldorf")
    assert len(done("contacts", "apply", "--form", "eins", *at)["applied"]) == 1
    assert "Neuweg 2" in text_of("eins", database)


def test_mistakes_are_one_sentence(database: str) -> None:
    at = ("--database", database)
    for arguments, code in (
        (("blocks", "change", "Fehlt", "--text", NEW), 1),
        (("contacts", "set", "iban=DE00 1234"), 1),
        (("contacts", "set", "farbe=blau"), 2),
        (("blocks", "keep", "--title", "Leer", "--text", " "), 1),
    ):
        run = workbench("workspace", *arguments, *at)
        assert (run.returncode, run.stdout) == (code, b""), arguments
        assert "Traceback" not in run.stderr.decode()
