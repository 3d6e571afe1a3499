"""`workbench workspace machine` and `workbench translate --provider`, as a script uses them."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.app.forms import write_form
from tests.provider_server import PROTOCOLS, ServiceDouble, provider_server
from workbench.cli.main import main


@dataclass
class Run:
    """What a command ended with and printed."""

    returncode: int
    stdout: str
    stderr: str


Workbench = Callable[..., Run]
Machine = Callable[..., dict[str, Any]]


@pytest.fixture
def workbench(capsys: pytest.CaptureFixture[str]) -> Workbench:
    """`workbench` with these arguments, in this process."""

    def run(*arguments: str | Path) -> Run:
        code = main([str(argument) for argument in arguments])
        printed = capsys.readouterr()
        return Run(code, printed.out, printed.err)

    return run


TEXTS = ("Bitte legen Sie Ihren Mietvertrag vor.", "Fragen Sie Frau Sommer.", "هذه النشرة متوفرة")


@pytest.fixture
def server() -> Iterator[ServiceDouble]:
    with provider_server(PROTOCOLS["libretranslate"][1]) as server:
        yield server


@pytest.fixture
def machine(workbench: Workbench) -> Machine:
    """`workbench workspace machine` with these arguments; its JSON."""

    def run(*arguments: str) -> dict[str, Any]:
        done = workbench("workspace", "machine", *arguments, "--json")
        assert done.returncode == 0, done.stderr
        found: dict[str, Any] = json.loads(done.stdout)
        return found

    return run


@pytest.fixture
def database(tmp_path: Path, server: ServiceDouble, workbench: Workbench, machine: Machine) -> str:
    """A workspace with a form in which LibreTranslate is switched on."""
    path = str(tmp_path / "amt.fwb")
    workbench("workspace", "create", "--database", path)
    workbench("workspace", "add", write_form(tmp_path / "antrag.docx", *TEXTS), "--database", path)
    workbench("workspace", "status", "antrag", "--to", "legal_check", "--database", path)
    assert (
        workbench("workspace", "release", "antrag", "--note", "Abgestimmt.", "--database", path).returncode
        == 0
    )
    shown = machine("on", "libretranslate", "--address", server.address, "--database", path)
    assert [name for name, one in shown["providers"].items() if one["on"]] == ["libretranslate"]
    return path


def test_translate_shows_first_sends_only_when_told_and_writes_it_down(
    database: str, server: ServiceDouble, workbench: Workbench, machine: Machine, tmp_path: Path
) -> None:
    command = ("translate", "antrag", "--workspace", database, "--to", "pl", "--provider", "libretranslate")
    out = ("--layout", "translated", "-o", tmp_path / "pl.docx")
    refused = workbench(*command, "--send", *out)
    assert refused.returncode == 1
    assert "nicht eingestuft" in refused.stderr
    numbered = workbench(
        *("antrag@1" if one == "antrag" else one for one in command), "--send", "--allow-public", *out
    )
    assert "nicht eingestuft" in numbered.stderr
    assert machine("class", "antrag", "public", "--database", database)["class"] == "public"
    shown = workbench(*command, *out).stderr
    assert "  Fragen Sie Frau ⟦1⟧." in shown
    assert "Kein deutscher Text" in shown
    assert server.heard == []
    sent = workbench(*command, "--send", *out)
    assert (sent.returncode, len(server.heard)) == (3, 1)
    assert "2 Übersetzungen hat niemand freigegeben" in sent.stderr
    assert "negarF eiS uarF Sommer" in workbench("text", tmp_path / "pl.docx").stdout
    (line,) = machine("log", "--database", database)["requests"]
    assert (line["form"], line["passages"], line["outcome"]) == ("antrag", 2, "answered")
    assert "Mietvertrag" not in json.dumps(line)
    assert machine("log", "--clear-before", "2999-01-01", "--database", database)["cleared"] == 1


def test_a_file_that_is_not_in_the_workspace_is_sent_only_as_a_public_one(
    database: str, server: ServiceDouble, workbench: Workbench, tmp_path: Path
) -> None:
    other = write_form(tmp_path / "faltblatt.docx", *TEXTS)
    command = ("translate", other, "--to", "pl", "--provider", "libretranslate", "--send", "-o", tmp_path)
    assert "braucht der Befehl einen Arbeitsbereich" in workbench(*command).stderr
    refused = workbench(*command, "--workspace", database)
    assert (refused.returncode, server.heard) == (1, [])
    assert workbench(*command, "--workspace", database, "--allow-public").returncode == 3
    assert len(server.heard) == 1


def test_a_service_that_is_off_is_not_asked(
    database: str, workbench: Workbench, machine: Machine, tmp_path: Path
) -> None:
    machine("off", "libretranslate", "--database", database)
    run = workbench(
        "translate", "antrag", "--workspace", database, "--to", "pl", "--provider", "deepl", "-o", tmp_path
    )
    assert "DeepL ist nicht eingeschaltet" in run.stderr
    shown = workbench("workspace", "machine", "glossary", "deepl", "--to", "tr", "--database", database)
    assert (shown.returncode, "0 Begriffe. Es wurde nichts gesendet" in shown.stdout) == (3, True)
    wrong = workbench("workspace", "machine", "on", "babelfisch", "--database", database)
    assert "Es gibt: deepl, google" in wrong.stderr
