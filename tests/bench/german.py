"""Sentences, measures, difficulty and rules: words a second, seconds and memory, beside textstat and ReadSight.

Each figure comes from a process of its own. Texts: the sample forms, and the sections of SGB XII where ../shared is.
"""

import csv
import json
import subprocess
import sys
import tempfile
from pathlib import Path

from workbench.document.opening import open_form
from workbench.language.tokens import words

ROOT = Path(__file__).resolve().parents[2]
STATUTE = ROOT.parent / "shared/data/sgb12_statute.tsv"
NOTICE_WORDS = 600
PAGE_WORDS = 300
_RUNS = 3


def main() -> None:
    """Print two tables: our figures on two lengths of text, and everybody's on the same text."""
    notice = _cut(_sample_lines(), NOTICE_WORDS)
    long_text = _cut(_statute_lines() or _sample_lines() * 8, 100 * PAGE_WORDS)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "text.txt"
        print(
            f"\n{'German':<34}{'words':>8}{'cold s':>9}{'warm s':>9}{'words/s warm':>14}{'MB':>7}{'result':>9}"
        )
        for title, lines in (("notice", notice), ("100 pages", long_text)):
            path.write_text("\n".join(lines), encoding="utf-8")
            count = sum(len(words(line)) for line in lines)
            for what in ("check", "score", "textstat", "readsight"):
                _print(f"{title}: {what}", count, _measured(path, what))


def _print(title: str, count: int, figures: list[float | None]) -> None:
    _, since_start, warm, edit, memory, result = figures
    assert since_start is not None and warm is not None and memory is not None
    note = f"   one edited sentence {edit * 1000:.0f} ms" if edit is not None else ""
    print(
        f"{title:<34}{count:>8}{since_start:>9.2f}{warm:>9.3f}{count / warm:>14,.0f}{memory:>7.0f}{result!s:>9}{note}"
    )


def _measured(path: Path, what: str) -> list[float | None]:
    """Medians of cold seconds, seconds since start, warm seconds, seconds for an edit, peak MB; and the result."""
    runs = []
    for _ in range(_RUNS):
        done = subprocess.run(
            [sys.executable, "-m", "tests.bench.measure_german", str(path), what],
            capture_output=True,
            text=True,
            check=True,
            cwd=ROOT,
        )
        runs.append(json.loads(done.stdout))
    return sorted(runs, key=lambda run: run[2])[_RUNS // 2]


def _sample_lines() -> list[str]:
    forms = (open_form(ROOT / "sample_forms" / f"{name}.docx") for name in _NOTICES)
    return [
        segment.text.replace("\ufffc", " ").replace("\n", " ")
        for form in forms
        for segment in form.document.segments
        if len(words(segment.text)) > 5
    ]


_NOTICES = (
    "ablehnungsbescheid",
    "bewilligungsbescheid",
    "mitwirkungsaufforderung",
    "faltblatt_grundsicherung",
)


def _statute_lines() -> list[str]:
    if not STATUTE.is_file():
        return []
    with STATUTE.open(encoding="utf-8", newline="") as file:
        return [row["text"] for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)]


def _cut(lines: list[str], count: int) -> list[str]:
    """The first lines with `count` words together."""
    chosen: list[str] = []
    total = 0
    for line in lines:
        if total >= count:
            break
        chosen.append(line)
        total += len(words(line))
    return chosen
