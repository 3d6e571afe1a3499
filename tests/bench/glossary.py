"""A glossary of 10,000 entries: reading it, building its index, and words a second, beside a regular expression.

The glossary holds the most usual nouns, verbs and phrases of two words, so that nearly every sentence has a match. The
comparison is what one would write in an afternoon: one alternation of all terms between word boundaries. It finds the
terms as the glossary writes them, not their other forms.
"""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.bench.german import ROOT, _cut, _sample_lines, _statute_lines

ENTRIES = 10_000
_WORDS = 20_000


def main() -> None:
    """Print one table."""
    lines = _cut(_statute_lines() or _sample_lines() * 40, _WORDS)
    with tempfile.TemporaryDirectory() as folder:
        text = Path(folder) / "text.txt"
        text.write_text("\n".join(lines), encoding="utf-8")
        print(f"\n{f'Glossary of {ENTRIES:,} entries':<34}{'seconds':>9}{'words/s':>12}{'found':>9}")
        for title, seconds, per_second, found in _measured(text):
            shown = f"{per_second:,.0f}" if per_second is not None else "-"
            print(f"{title:<34}{seconds:>9.2f}{shown:>12}{found if found is not None else '-':>9}")


def _measured(text: Path) -> list[tuple[str, float, float | None, int | None]]:
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.measure_glossary", str(text), str(ENTRIES)],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
    )
    return [tuple(row) for row in json.loads(done.stdout)]
