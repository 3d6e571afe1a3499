"""The window starts without what only some of its work needs."""

import subprocess
import sys

HEAVY = ("sqlalchemy", "alembic", "openpyxl", "docx", "pypdfium2", "HanTa", "simplemma", "wordfreq")


def test_heavy_libraries_are_not_loaded_for_the_start() -> None:
    code = f"import sys, workbench.ui.main; print([name for name in {HEAVY!r} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
