"""Suggestions: how many results of each provider, of the glossary and of the guards are right, and how long they take.

The sentences are our own, some written before the code; unseen sentences give lower shares.
"""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.bench.german import NOTICE_WORDS, ROOT, _sample_lines


def main() -> None:
    """Print three tables: providers, sets, times."""
    with tempfile.TemporaryDirectory() as folder:
        text = Path(folder) / "notice.txt"
        text.write_text("\n".join(_sample_lines()), encoding="utf-8")
        done = subprocess.run(
            [sys.executable, "-m", "tests.bench.measure_rewrite", str(text)],
            capture_output=True,
            text=True,
            check=True,
            cwd=ROOT,
        )
    found = json.loads(done.stdout)
    print(
        f"\n{'Provider':<22}{'change':>8}{'right':>8}{'stay':>8}{'stayed':>8}{'share':>8}{'sure & wrong':>14}"
    )
    for name, changing, right, staying, stayed, wrong in found["providers"]:
        share = (right + stayed) / max(1, changing + staying)
        print(f"{name:<22}{changing:>8}{right:>8}{staying:>8}{stayed:>8}{share:>8.1%}{wrong:>14}")
    print(f"\n{'Set':<44}{'all':>6}{'right':>8}{'share':>8}")
    for name, count, right, remark in found["sets"]:
        print(f"{name:<44}{count:>6}{right:>8}{right / max(1, count):>8.1%}   {remark}")
    print(f"\n{f'Times ({NOTICE_WORDS} words)':<44}{'ms':>10}")
    for name, seconds, remark in found["times"]:
        print(f"{name:<44}{seconds * 1000:>10.1f}   {remark}")


if __name__ == "__main__":
    main()
