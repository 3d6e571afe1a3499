"""The window starts without what only some of its work needs."""

import subprocess
import sys

from tests.bench.german import ROOT
from tests.ui.driving import SAMPLE

HEAVY = ("sqlalchemy", "alembic", "openpyxl", "docx", "pypdfium2", "HanTa", "simplemma", "wordfreq")


def test_heavy_libraries_are_not_loaded_for_the_start() -> None:
    code = f"import sys, workbench.ui.main; print([name for name in {HEAVY!r} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_plain_file_is_opened_without_the_database() -> None:
    code = (
        "import sys, tempfile\n"
        "from pathlib import Path\n"
        "from tests.bench.measure_window import Driven\n"
        "window = Driven(Path(tempfile.mkdtemp()))\n"
        f"window.opened(Path({str(SAMPLE)!r}))\n"
        "print([name for name in ('sqlalchemy', 'alembic') if name in sys.modules])\n"
        "window.close()\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert done.stdout.strip() == "[]"
