"""`workbench check` on a form that is long enough for two processes."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.app.glossaries import write_glossary
from tests.cli.running import workbench
from workbench.app.office_glossary import load_glossary
from workbench.app.operations.check_form import FEWEST_SIGNS, check_form
from workbench.app.operations.open_form import open_form
from workbench.cli.json_records import finding_json

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or len(os.sched_getaffinity(0)) < 2, reason="one process only"
)

SENTENCES = (
    "Sofern Sie im Monat {} umgezogen sind, ist die Ablichtung des Vertrages unverzüglich von Ihnen beizufügen.",
    "Die {} Antragsteller haben ggf. eine Obliegenheit. Der WBS wird nach Vorlage der Nachweise erteilt.",
    "Legen Sie die {} Kopien bei. Die Ablichtung muss gut lesbar sein.",
)
COUNTING = """
import os, sys
from workbench.cli.main import main
fork = os.fork
def counted():
    copy = fork()
    if copy:
        print("Kopie", file=sys.stderr)
    return copy
os.fork = counted
os.getloadavg = lambda: (0.0, 0.0, 0.0)
sys.exit(main(["check", *sys.argv[1:], "--json"]))
"""


def write_text(path: Path, signs: int) -> Path:
    """A text of about so many signs in many passages."""
    lines: list[str] = []
    while sum(map(len, lines)) < signs:
        lines.append(SENTENCES[len(lines) % len(SENTENCES)].format(len(lines)))
    path.write_text("\n\n".join(lines), encoding="utf-8")
    return path


def check(*arguments: Path | str) -> subprocess.CompletedProcess[str]:
    """`workbench check` in a process that says when it makes a copy of itself."""
    return subprocess.run(
        [sys.executable, "-c", COUNTING, *map(str, arguments)],
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )


def test_two_processes_find_what_one_finds_in_the_same_order(tmp_path: Path) -> None:
    form = write_text(tmp_path / "lang.txt", FEWEST_SIGNS)
    glossary = write_glossary(tmp_path)
    two = check(form, "--glossary", glossary)
    alone = check_form(open_form(form).current_document(), load_glossary([glossary]))
    assert two.stderr.count("Kopie") > 0
    assert json.loads(two.stdout)["files"][0]["findings"] == [finding_json(finding) for finding in alone]


def test_short_form_and_form_with_workspace_need_one_process(tmp_path: Path) -> None:
    glossary = write_glossary(tmp_path)
    short = check(write_text(tmp_path / "kurz.txt", 2000), "--glossary", glossary)
    database = f"sqlite:///{tmp_path / 'amt.fwb'}"
    assert workbench("workspace", "create", "--database", database).returncode == 0
    long = write_text(tmp_path / "lang.txt", FEWEST_SIGNS)
    office = check(long, "--glossary", glossary, "--workspace", database)
    assert "Kopie" not in short.stderr + office.stderr
