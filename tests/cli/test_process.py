"""`workbench` as a process: what it imports, how it ends when something goes wrong."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.app.forms import write_form
from tests.cli.running import workbench

HEAVY = (
    "PySide6",
    "HanTa",
    "simplemma",
    "choppa",
    "textstat",
    "docx",
    "openpyxl",
    "pypdfium2",
    "tqdm",
    "babel",
)

TEXT_THEN_MODULES = """
import sys
from workbench.cli.main import main
code = main(["text", sys.argv[1], "--json"])
print(*sorted({name.partition(".")[0] for name in sys.modules}), file=sys.stderr)
sys.exit(code)
"""


def test_text_loads_neither_window_nor_language_data(tmp_path: Path) -> None:
    form = write_form(tmp_path / "antrag.docx", "Ein Satz.")
    run = subprocess.run(
        [sys.executable, "-c", TEXT_THEN_MODULES, str(form)], capture_output=True, text=True, check=True
    )
    loaded = set(run.stderr.split())
    assert "workbench" in loaded
    assert loaded.isdisjoint(HEAVY)


def test_output_is_utf8_whatever_the_locale(tmp_path: Path) -> None:
    form = write_form(tmp_path / "antrag.docx", "Prüfung für 5 €")
    run = workbench("text", form, "--json", LC_ALL="C", PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert json.loads(run.stdout.decode("utf-8"))["segments"][0]["text"] == "Prüfung für 5 €"


def test_message_is_utf8_whatever_the_locale(tmp_path: Path) -> None:
    run = workbench("text", tmp_path / "fehlt.docx", LC_ALL="C", PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert run.returncode == 1
    assert "fehlt.docx“ gibt es nicht." in run.stderr.decode("utf-8")


def test_reader_that_stops_early_is_no_error_message(tmp_path: Path) -> None:
    form = write_form(tmp_path / "antrag.docx", *(f"Absatz {number}" for number in range(5000)))
    with subprocess.Popen(
        [sys.executable, "-m", "workbench.cli.main", "text", str(form)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        message = process.stderr.read()
    assert message == b""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_full_disk_is_one_sentence(tmp_path: Path) -> None:
    form = write_form(tmp_path / "antrag.docx", "Ein Satz.")
    with Path("/dev/full").open("wb") as full:
        run = subprocess.run(
            [sys.executable, "-m", "workbench.cli.main", "text", str(form)],
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert run.returncode == 1
    assert run.stderr.decode().startswith("Die Ausgabe kann nicht geschrieben werden")
    assert b"Traceback" not in run.stderr


def test_interrupt_ends_quietly() -> None:
    script = (
        "import os, signal, workbench.cli.text as text\n"
        "from workbench.cli.main import main\n"
        "text.run = lambda arguments: os.kill(os.getpid(), signal.SIGINT)\n"
        "raise SystemExit(main(['text', 'x.docx']))\n"
    )
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert run.returncode == 128 + signal.SIGINT
    assert run.stderr == "Abgebrochen.\n"


UNFORESEEN = """
import workbench.cli.text as text
from workbench.cli.main import main
text.run = lambda arguments: {}["Geheimer Text des Formulars"]
main(["text", "x.docx"])
"""


def test_unforeseen_error_is_one_sentence_without_text_of_the_form() -> None:
    run = subprocess.run([sys.executable, "-c", UNFORESEEN], capture_output=True, text=True, check=False)
    assert run.returncode == 1
    assert run.stderr.count("\n") == 1
    assert "KeyError" in run.stderr
    assert "Geheimer" not in run.stderr


def test_unforeseen_error_shows_details_on_demand() -> None:
    run = subprocess.run(
        [sys.executable, "-c", UNFORESEEN],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "FORMULARWERKBANK_DEBUG": "1"},
    )
    assert run.returncode == 1
    assert "Traceback" in run.stderr
