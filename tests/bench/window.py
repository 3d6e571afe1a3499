"""The window: start, opening, typing, scrolling, switching, memory. Every figure comes from a process of its own.

No screen: Qt paints into memory. What a person waits for besides is the screen's own time.
"""

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.bench.german import ROOT
from tests.bench.long_forms import write_long_form

LIMITS = {"start": 1500.0, "open": 700.0, "keystroke": 50.0, "frame": 50.0, "place": 100.0}
"""Milliseconds that we want to stay below."""


def main() -> None:
    """Print a table of what was measured, and beside it what we want."""
    load = f" (load {os.getloadavg()[0]:.1f})" if hasattr(os, "getloadavg") else ""
    print(f"\n{f'Window{load}':<56}{'measured':>10}{'own time':>10}{'wanted':>10}")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        forms = {pages: write_long_form(folder / f"{pages}.docx", pages) for pages in (20, 100, 500)}
        _row("start to the first paint, warm, ms", *_start(folder), LIMITS["start"])
        opened = _measured("open", folder, forms[20])
        _row("open 20 pages to the first paint, ms", opened["first"], opened["cpu"], LIMITS["open"])
        typed = _measured("typing", folder, forms[20])
        for which in ("median", "worst"):
            what = f"keystroke to paint during a check, {which}, ms"
            _row(what, typed[which], typed[f"{which} cpu"], LIMITS["keystroke"])
        scrolled = _measured("scroll", folder, forms[500])
        pages = f"500 pages ({scrolled['passages']:.0f} passages)"
        for which in ("median", "worst", "jump"):
            what = "worst jump" if which == "jump" else f"{which} frame"
            _row(
                f"{pages} during a check, {what}, ms",
                scrolled[which],
                scrolled[f"{which} cpu"],
                LIMITS["frame"],
            )
        switched = _measured("places", folder, forms[20])
        _row("to another place, worst, ms", switched["worst"], None, LIMITS["place"])
        memory = _measured("memory", folder, forms[100])
        _row("memory without a form, MB", memory["empty"])
        _row("memory with 100 pages, all checked, MB", memory["full"])


def _row(what: str, figure: float, own: float | None = None, limit: float | None = None) -> None:
    """`own` is what the processor computed for it: what a quiet computer would need."""
    last = f"{f'< {limit:.0f}':>10}" if limit is not None else ""
    print(f"{what:<56}{figure:>10.1f}{f'{own:.1f}' if own is not None else '':>10}{last}", flush=True)


def _start(folder: Path) -> tuple[float, float]:
    """The best of three starts, the first of which warms the disk's memory."""
    spent = []
    for _ in range(3):
        begun = time.time()
        found = _run("start", folder)
        spent.append(((found["painted"] - begun) * 1000, found["cpu"]))
    return min(spent[1:])


def _measured(what: str, folder: Path, form: Path) -> dict[str, float]:
    return _run(what, folder, str(form))


def _run(*arguments: str | Path) -> dict[str, float]:
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.measure_window", *map(str, arguments)],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
    )
    found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return found


if __name__ == "__main__":
    main()
