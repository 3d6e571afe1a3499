"""Languages of a form, their states and their checks on the command line."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.app.forms import write_form
from tests.app.released_forms import released
from workbench.app.operations.change_translation_state import change_translation_state
from workbench.app.operations.plan_translation import plan_translation
from workbench.app.operations.translate_segment import translate_segment
from workbench.app.people import PERSON_VARIABLE
from workbench.app.translation_desk import TranslationWork
from workbench.app.workspace import create_workspace
from workbench.cli.main import main
from workbench.document.opening import open_form
from workbench.model.translation_state import TranslationState


@dataclass(frozen=True, slots=True)
class Done:
    returncode: int
    stdout: str
    stderr: str


Run = Callable[..., Done]
TEXTS = ("Bitte ankreuzen.", "Die Frist endet am 31.12.2026.", "Unterschrift")


@pytest.fixture
def workbench(capsys: pytest.CaptureFixture[str]) -> Run:
    """The command in this process: it would start a dozen times else."""

    def run(*arguments: str | Path) -> Done:
        code = main([str(item) for item in arguments])
        printed = capsys.readouterr()
        return Done(code, printed.out, printed.err)

    return run


@pytest.fixture
def database(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A workspace whose form "antrag" is translated into Turkish, with a wrong date."""
    monkeypatch.setenv(PERSON_VARIABLE, "Frau Kurz")
    place = str(tmp_path / "amt.fwb")
    workspace = create_workspace(place, person="Frau Kurz")
    form = released(workspace, tmp_path / "antrag.docx", *TEXTS)
    plan_translation(workspace, form, ["tr"])
    work = TranslationWork(workspace, form, "tr")
    for segment, target in (("s0001", "Lütfen işaretleyin."), ("s0003", "İmza")):
        translate_segment(work, segment, target)
    translate_segment(work, "s0002", "Süre 30.12.2026 tarihinde sona erer.")
    change_translation_state(work, [row.segment for row in work.rows()], TranslationState.CHECKED)
    workspace.close()
    return place


def told(workbench: Run, database: str, *arguments: str) -> dict[str, object]:
    done = workbench("workspace", "languages", *arguments, "--database", database, "--json")
    assert done.returncode == 0, done.stderr
    found: dict[str, object] = json.loads(done.stdout)
    return found


def test_languages_are_planned_and_listed(workbench: Run, database: str, tmp_path: Path) -> None:
    assert told(workbench, database)["languages"] == ["tr"]
    (form,) = told(workbench, database, "antrag", "--plan", "kmr,uk")["forms"]  # type: ignore[misc]
    assert form["translations"] == [  # type: ignore[index]
        {"language": "ku", "segments": 3, "states": {"planned": 3}},
        {"language": "tr", "segments": 3, "states": {"checked": 3}},
        {"language": "uk", "segments": 3, "states": {"planned": 3}},
    ]
    table = workbench("workspace", "languages", "--database", database, "-o", tmp_path / "stand.csv")
    assert "Türkisch (tr): geprüft 3" in table.stdout
    assert (tmp_path / "stand.csv").read_text("utf-8-sig").startswith("Formular;")
    refused = workbench("workspace", "languages", "antrag", "--plan", "xx", "--database", database)
    assert (refused.returncode, "„xx“ ist kein bekanntes Kürzel" in refused.stderr) == (1, True)


def test_wrong_translation_is_found_dismissed_and_released(
    workbench: Run, database: str, tmp_path: Path
) -> None:
    at = ("--workspace", database, "--form", "antrag", "--language", "tr", "--json")
    found = workbench("qa", *at)
    assert found.returncode == 3
    (form,) = json.loads(found.stdout)["forms"]
    alerts = {alert["place"]: alert["dismissable"] for alert in form["alerts"]}
    assert set(alerts) == {"s0002"}
    refused = workbench("workspace", "languages", "antrag", "--release", "tr", "--database", database)
    assert (refused.returncode, "s0002" in refused.stderr) == (3, True)
    keys = [alert["dismissable"] for alert in form["alerts"]]
    assert workbench("qa", *at, "--dismiss", *keys).returncode == 1  # why?
    assert workbench("qa", *at, "--dismiss", *keys, "--reason", "Frist im Zielland").returncode == 0
    (form,) = json.loads(workbench("qa", *at).stdout)["forms"]
    assert form["alerts"] == []
    assert {item["reason"] for item in form["dismissed"]} == {"Frist im Zielland"}
    told(workbench, database, "antrag", "--release", "tr")
    out = tmp_path / "tr.docx"
    done = workbench(
        "translate", "antrag", "--to", "tr", "-o", out, "--layout", "translated", "--workspace", database
    )
    assert done.returncode == 0, done.stderr
    texts = [segment.text for segment in open_form(out).document.segments]
    assert texts == ["Lütfen işaretleyin.", "Süre 30.12.2026 tarihinde sona erer.", "İmza"]


def test_release_of_the_next_version_tells_what_is_outdated(
    workbench: Run, database: str, tmp_path: Path
) -> None:
    at = ("--database", database)
    later = write_form(tmp_path / "neu.docx", TEXTS[0], TEXTS[1].replace("2026", "2027"))
    assert workbench("workspace", "version", "antrag", later, *at).returncode == 0
    assert workbench("workspace", "status", "antrag", "--to", "legal_check", *at).returncode == 0
    done = workbench("workspace", "release", "antrag", "--note", "Neues Jahr", *at)
    assert "Übersetzungen: 1 Passage veraltet, 1 wie bisher, 0 neu geplant, 1 entfallen." in done.stdout
    shown = told(workbench, database, "antrag", "--show", "tr")
    outdated = shown["segments"][1]  # type: ignore[index]
    assert (outdated["state"], outdated["old_source"]) == ("outdated", TEXTS[1])
    assert (outdated["removed_words"], outdated["added_words"]) == (["2026"], ["2027"])
    assert [row["target"] for row in shown["removed"]] == ["İmza"]  # type: ignore[attr-defined]


def test_files_or_a_workspace_must_be_named(workbench: Run) -> None:
    assert workbench("qa").returncode == 2
    assert workbench("qa", "x.xlsx", "--form", "antrag").returncode == 1
