"""What arrives at a screen reader, read over AT-SPI from the real window on a screen of its own.

Skipped where the tools are missing: Xvfb, a session bus, at-spi2-core, and a system Python with gir1.2-atspi-2.0.
"""

import os
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

from tests.ui.driving import SAMPLE
from tests.ui.test_starting import PROGRAM

READER = Path(__file__).parent / "read_tree.py"
TOOLS = ("Xvfb", "dbus-run-session")
SYSTEM_PYTHON = Path("/usr/bin/python3")
SCRIPT = """
Xvfb -displayfd 9 -screen 0 1280x800x24 -nolisten tcp 9>"$FOLDER/display" 2>/dev/null &
screen=$!
while [ ! -s "$FOLDER/display" ]; do sleep 0.1; done
export DISPLAY=":$(cat "$FOLDER/display")"
"$PYTHON" -c "$PROGRAM" "$FOLDER" "$FORM" --language de --theme light 2>"$FOLDER/errors" &
program=$!
/usr/bin/python3 "$READER" "Befund:"
found=$?
kill $program $screen
wait $program 2>/dev/null
exit $found
"""


def missing() -> str:
    for tool in TOOLS:
        if shutil.which(tool) is None:
            return tool
    if not Path("/usr/libexec/at-spi-bus-launcher").exists():
        return "at-spi2-core"
    check = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
    if (
        not SYSTEM_PYTHON.exists()
        or subprocess.run([SYSTEM_PYTHON, "-c", check], capture_output=True).returncode
    ):
        return "gir1.2-atspi-2.0"
    return ""


@pytest.mark.skipif(sysconfig.get_platform() != "linux-x86_64", reason="AT-SPI is a matter of Linux")
def test_window_form_and_passage_arrive_at_a_screen_reader(tmp_path: Path) -> None:
    if what := missing():
        pytest.skip(f"{what} is not installed")
    form = tmp_path / SAMPLE.name
    form.write_bytes(SAMPLE.read_bytes())
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "FOLDER": str(tmp_path),
        "FORM": str(form),
        "PYTHON": sys.executable,
        "PROGRAM": PROGRAM.replace("{then}", "pass"),
        "READER": str(READER),
    }
    found = subprocess.run(
        ["dbus-run-session", "--", "bash", "-c", SCRIPT],
        env=environment,
        capture_output=True,
        text=True,
        timeout=180,
        check=False,
    )
    errors = (tmp_path / "errors").read_text("utf-8")
    assert found.returncode == 0, f"{found.stdout[-2000:]}\n{found.stderr[-1000:]}\n{errors[-2000:]}"
    nodes = [line.split("\t") for line in found.stdout.split("\n") if line.count("\t") == 2]
    by_name = {name: role for role, name, _ in nodes if name}
    assert by_name["Überarbeiten"] == "radio button", "one of four places, not something to tick"
    assert by_name["Exportieren …"] in ("push button", "button")
    assert "frame" in {role for role, *_ in nodes}
    form_told = [node for node in nodes if node[1] == "Text des Formulars"]
    assert form_told[0][0].startswith("document")
    assert "Befund:" in form_told[0][2], "the passage in hand is told with its finding"
    silent = [
        line
        for line in nodes
        if line[0] in ("push button", "button", "check box", "radio button", "text") and not line[1]
    ]
    assert silent == [], "no control without a name"
