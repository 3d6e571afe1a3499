"""The way of a form through the office, on the command line alone."""

import json
from pathlib import Path

import pytest

from tests.app.forms import write_form
from tests.cli.running import workbench

FIRST = "Bitte füllen Sie den Antrag vollständig aus."
SECOND = "Reichen Sie den Antrag innerhalb von 14 Tagen beim Amt ein."


@pytest.fixture
def database(tmp_path: Path) -> str:
    """A workspace with one form, "antrag"."""
    place = str(tmp_path / "amt.fwb")
    workbench("workspace", "create", "--database", place)
    done = workbench(
        "workspace", "add", write_form(tmp_path / "antrag.docx", FIRST, SECOND), "--database", place
    )
    assert done.returncode == 0
    return place


def revise(folder: Path, database: str, segment: str, before: str, after: str) -> None:
    edits = folder / "edits.json"
    row = {"segment": segment, "before": before, "after": after, "reason": "kürzer"}
    edits.write_text(json.dumps({"edits": [row]}), encoding="utf-8")
    out = ("-o", folder / "out.docx", "--edits", edits)
    assert workbench("revise", "antrag", *out, "--workspace", database).returncode == 0


def test_every_text_is_listed_and_one_is_brought_back(tmp_path: Path, database: str) -> None:
    revise(tmp_path, database, "s0001", FIRST, "Bitte alles ausfüllen.")
    place = ("antrag", "s0001", "--database", database, "--json")
    texts = json.loads(workbench("workspace", "history", *place).stdout)["texts"]
    assert [item["text"] for item in texts] == [FIRST, "Bitte alles ausfüllen."]
    assert texts[1]["reasons"] == ["kürzer"]
    texts = json.loads(workbench("workspace", "history", *place, "--restore", "0").stdout)["texts"]
    assert [item["text"] for item in texts][-1] == FIRST
    assert len(texts) == 3


def test_a_form_is_checked_released_and_followed_by_a_new_version(tmp_path: Path, database: str) -> None:
    at = ("--database", database)
    revise(tmp_path, database, "s0001", FIRST, "Bitte füllen Sie alles aus.")
    release = ("workspace", "release", "antrag", "--note", "Abgestimmt.", *at)
    refused = workbench(*release)
    assert (refused.returncode, "noch nicht geprüft" in refused.stderr.decode()) == (1, True)
    assert workbench("workspace", "status", "antrag", "--to", "legal_check", *at).returncode == 0
    out = tmp_path / "frei.docx"
    done = workbench(*release, "-o", out)
    assert done.returncode == 0, done.stderr
    assert "Bitte füllen Sie alles aus." in workbench("text", out).stdout.decode()
    again = ("-o", tmp_path / "out.docx", "--accept", "none", "--edits", tmp_path / "edits.json")
    (tmp_path / "edits.json").write_text(
        json.dumps({"edits": [{"segment": "s0002", "before": SECOND, "after": "Anders."}]}), encoding="utf-8"
    )
    frozen = workbench("revise", "antrag", *again, "--workspace", database)
    assert (frozen.returncode, "freigegeben" in frozen.stderr.decode()) == (1, True)
    new = write_form(tmp_path / "neu.docx", FIRST, SECOND, "Ein dritter Absatz steht am Ende.")
    taken = workbench("workspace", "version", "antrag", new, *at, "--json")
    result = json.loads(taken.stdout)
    assert (taken.returncode, result["version"], result["carried"], result["lost"]) == (0, 2, 1, [])
    status = workbench("workspace", "status", "antrag", *at).stdout.decode()
    assert "Entwurf" in status


def test_a_release_that_something_stands_against_says_what(tmp_path: Path, database: str) -> None:
    at = ("--database", database)
    revise(tmp_path, database, "s0002", SECOND, SECOND.replace("14", "28"))
    workbench("workspace", "status", "antrag", "--to", "legal_check", *at)
    done = workbench("workspace", "release", "antrag", "--note", "Abgestimmt.", *at)
    assert done.returncode == 3
    assert "s0002" in done.stderr.decode()


def test_people_get_roles(database: str) -> None:
    at = ("--database", database, "--json")
    workbench("workspace", "people", "--enter", "Frau Still", "--role", "reader", *at)
    people = json.loads(workbench("workspace", "people", *at).stdout)["people"]
    assert {"name": "Frau Still", "role": "reader", "active": True} in people
    delete = ("workspace", "delete", "antrag", "--yes", "--database", database)
    refused = workbench(*delete, FORMULARWERKBANK_PERSON="Frau Still")
    assert (refused.returncode, "Lesen" in refused.stderr.decode()) == (1, True)
    assert workbench(*delete).returncode == 0
    assert json.loads(workbench("workspace", "info", *at).stdout)["forms"] == []


def test_a_baseline_is_kept(database: str) -> None:
    done = workbench("workspace", "baseline", "antrag", "--database", database)
    assert done.returncode == 0
    assert "Ausgangswerte festgehalten" in done.stdout.decode()


def test_versions_are_compared_by_name(tmp_path: Path, database: str) -> None:
    new = write_form(tmp_path / "neu.docx", FIRST, SECOND.replace("14", "28"))
    assert workbench("workspace", "version", "antrag", new, "--database", database).returncode == 0
    done = workbench("compare", "antrag@1", "antrag@2", "--json", "--workspace", database)
    pairs = json.loads(done.stdout)["segments"]
    assert [item["status"] for item in pairs] == ["same", "changed"]
    assert (pairs[1]["old_text"], done.returncode) == (SECOND, 3)


def test_a_second_form_of_the_name_is_mentioned(tmp_path: Path, database: str) -> None:
    done = workbench("workspace", "add", tmp_path / "antrag.docx", "--database", database)
    assert (done.returncode, "gibt es schon" in done.stderr.decode()) == (0, True)
