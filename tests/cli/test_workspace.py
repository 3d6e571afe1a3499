"""`workbench workspace`, and --workspace of the other commands, as a script uses them."""

import json
from pathlib import Path

import pytest

from tests.app.forms import write_form
from tests.cli.running import workbench
from workbench.app.operations.edit_segment import edit_segment
from workbench.app.workspace import open_workspace
from workbench.app.workspace_sessions import open_stored_form
from workbench.store.exports import list_exports

LONG = "Reichen Sie den Antrag bitte vollständig ausgefüllt beim Amt ein."


@pytest.fixture
def database(tmp_path: Path) -> str:
    """A new workspace."""
    url = f"sqlite:///{tmp_path / 'amt.fwb'}"
    assert workbench("workspace", "create", "--database", url).returncode == 0
    return url


@pytest.fixture
def form(tmp_path: Path, database: str) -> Path:
    """A form that was taken in."""
    path = write_form(tmp_path / "antrag.docx", "Erster Absatz.", LONG)
    assert workbench("workspace", "add", path, "--database", database).returncode == 0
    return path


def edits_file(folder: Path, *edits: tuple[str, str, str]) -> Path:
    path = folder / "edits.json"
    rows = [{"segment": segment, "before": before, "after": after} for segment, before, after in edits]
    path.write_text(json.dumps({"edits": rows}), encoding="utf-8")
    return path


def verified(database: str) -> dict[str, object]:
    done = workbench("workspace", "verify", "--database", database, "--json")
    found: dict[str, object] = json.loads(done.stdout)
    assert (done.returncode == 0) == found["ok"]
    return found


def test_add_prints_a_line_for_each_form_and_goes_on_after_a_bad_one(tmp_path: Path, database: str) -> None:
    bad = tmp_path / "kaputt.docx"
    bad.write_bytes(b"PK\x03\x04")
    first = write_form(tmp_path / "eins.docx", "Eins.")
    second = write_form(tmp_path / "zwei.docx", "Zwei.", "Drei.")
    done = workbench("workspace", "add", first, bad, second, "--database", database, "--json")
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert [(line["file"], line["segments"]) for line in lines] == [("eins.docx", 1), ("zwei.docx", 2)]
    assert done.returncode == 1
    assert "kaputt.docx" in done.stderr.decode()
    assert "Traceback" not in done.stderr.decode()
    assert verified(database)["forms"] == 2


def test_create_leaves_a_file_alone_that_is_there(database: str) -> None:
    done = workbench("workspace", "create", "--database", database)
    assert done.returncode == 1
    assert "gibt es schon" in done.stderr.decode()


def test_a_workspace_that_is_missing_is_one_sentence(tmp_path: Path) -> None:
    for command in ("info", "verify"):
        done = workbench("workspace", command, "--database", tmp_path / "fehlt.fwb")
        assert (done.returncode, done.stdout) == (1, b"")
        assert "fehlt.fwb" in done.stderr.decode()
    assert not (tmp_path / "fehlt.fwb").exists()


def test_verify_of_a_damaged_workspace_says_so(tmp_path: Path, form: Path, database: str) -> None:
    import sqlite3

    connection = sqlite3.connect(tmp_path / "amt.fwb")
    connection.execute("UPDATE segments SET text = 'heimlich' WHERE segment = 's0001'")
    connection.commit()
    connection.close()
    done = workbench("workspace", "verify", "--database", database, "--json")
    assert done.returncode == 3
    assert any("s0001" in problem for problem in json.loads(done.stdout)["problems"]), form


def test_revise_commits_before_it_exports(tmp_path: Path, form: Path, database: str) -> None:
    edits = edits_file(tmp_path, ("s0001", "Erster Absatz.", "Neuer Absatz."))
    out = tmp_path / "out.docx"
    done = workbench("revise", "antrag", "-o", out, "--edits", edits, "--workspace", database)
    assert done.returncode == 0, done.stderr
    assert "Neuer Absatz." in workbench("text", out).stdout.decode()
    assert "Neuer Absatz." in workbench("text", "antrag", "--workspace", database).stdout.decode()
    assert "Erster Absatz." in workbench("text", form).stdout.decode()
    assert verified(database)["revisions"] == 1
    workspace = open_workspace(database)
    with workspace.reading() as connection:
        assert [item.file_name for item in list_exports(connection)] == ["out.docx"]
    workspace.close()


def test_revise_lists_an_edit_that_somebody_else_was_faster_with(
    tmp_path: Path, form: Path, database: str
) -> None:
    workspace = open_workspace(database, "Frau Kurz")
    session = open_stored_form(workspace, workspace.form("antrag").form.id)
    edit_segment(session, "s0001", "Text von Frau Kurz.")
    workspace.close()
    edits = edits_file(
        tmp_path, ("s0001", "Erster Absatz.", "Mein Text."), ("s0002", LONG, "Reichen Sie den Antrag ein.")
    )
    out, report = tmp_path / "out.docx", tmp_path / "bericht.json"
    done = workbench("revise", form, "-o", out, "--edits", edits, "--workspace", database, "--report", report)
    assert done.returncode == 3
    (refused,) = json.loads(report.read_text(encoding="utf-8"))["refused"]
    assert (refused["after"], refused["current"]) == ("Mein Text.", "Text von Frau Kurz.")
    text = workbench("text", out).stdout.decode()
    assert "Text von Frau Kurz." in text
    assert "Reichen Sie den Antrag ein." in text


def test_a_file_that_is_not_in_the_workspace_is_taken_in_by_revise_only(
    tmp_path: Path, database: str
) -> None:
    other = write_form(tmp_path / "neu.docx", "Noch nicht da.")
    assert workbench("check", other, "--workspace", database).returncode == 0
    assert verified(database)["forms"] == 0
    out = tmp_path / "out.docx"
    assert workbench("revise", other, "-o", out, "--workspace", database).returncode == 0
    assert verified(database)["forms"] == 1


def test_every_command_takes_a_stored_form(tmp_path: Path, form: Path, database: str) -> None:
    edits = edits_file(tmp_path, ("s0002", LONG, "Sofern möglich, reichen Sie den Antrag beim Amt ein."))
    out = tmp_path / "out.docx"
    workbench("revise", "antrag", "-o", out, "--edits", edits, "--workspace", database)
    found = {}
    for command in ("score", "check", "suggest", "legal"):
        done = workbench(command, "antrag.docx", "--json", "--workspace", database)
        assert done.returncode == 0, done.stderr
        found[command] = json.loads(done.stdout)
    assert found["score"]["files"][0]["words"] == 9
    assert any(item["replacement"] for item in found["suggest"]["suggestions"])
    done = workbench("compare", form, out, "--json")
    assert [item["status"] for item in json.loads(done.stdout)["segments"]] == ["same", "changed"]
    done = workbench("translate", "antrag", "--to", "tr", "-o", tmp_path, "--workspace", database)
    assert (tmp_path / "antrag-tr.docx").is_file()


def test_decisions_go_into_the_workspace(tmp_path: Path, form: Path, database: str) -> None:
    rule = ("--rule", "long-sentence", "--reason", "Gesetzestext")
    assert workbench("ignore", "antrag", *rule, "--workspace", database).returncode == 0
    assert "Gesetzestext" in workbench("ignore", "antrag", "--workspace", database).stdout.decode()
    assert not list(tmp_path.glob("*.ausgeblendet.json"))
    assert "Gesetzestext" not in workbench("ignore", form).stdout.decode()
    assert verified(database)["decisions"] == 1


def test_an_unknown_name_is_one_sentence(database: str) -> None:
    done = workbench("text", "gibtsnicht", "--workspace", database)
    assert (done.returncode, done.stdout) == (1, b"")
    assert "gibtsnicht" in done.stderr.decode()


def test_info_names_forms_and_the_person(form: Path, database: str) -> None:
    environment = {"FORMULARWERKBANK_PERSON": "Frau Kurz"}
    done = workbench("workspace", "info", "--database", database, "--json", **environment)
    info = json.loads(done.stdout)
    assert info["person"] == {"name": "Frau Kurz", "role": "editor"}
    assert [(item["name"], item["file"], item["status"]) for item in info["forms"]] == [
        (form.stem, form.name, "draft")
    ]


def test_the_glossary_of_the_workspace_counts_for_its_forms(
    tmp_path: Path, form: Path, database: str
) -> None:
    rows = "term\tpos\treplacement\tkind\nAbsatz\tNOUN\tAbschnitt\treplace\n"
    own = tmp_path / "eigenes.tsv"
    own.write_text(rows, encoding="utf-8")
    for _ in range(2):  # the second time brings nothing new
        assert workbench("glossary", "import", own, "--workspace", database).returncode == 0
    done = workbench("suggest", form.stem, "--json", "--workspace", database)
    found = [item for item in json.loads(done.stdout)["suggestions"] if item["term"] == "Absatz"]
    assert [item["replacement"] for item in found] == ["Abschnitt"]
    assert workbench("glossary", "import", own).returncode == 1


def test_no_result_overwrites_the_workspace(tmp_path: Path, form: Path, database: str) -> None:
    out = tmp_path / "out.docx"
    report = ("--report", tmp_path / "amt.fwb")
    done = workbench("revise", form, "-o", out, *report, "--workspace", database)
    assert done.returncode == 1
    assert verified(database)["forms"] == 1
