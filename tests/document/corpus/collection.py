"""The shared collection of real Word files: all with `CORPUS=all`, else a sample that shows every feature."""

import csv
import os
from functools import cache
from pathlib import Path

import pytest

from tests.shared_material import SHARED

FOLDER = SHARED / "corpus" / "docx"
LARGEST_IN_SAMPLE = 60_000
"""Bytes; larger files are left to the full run."""


@cache
def files(times: int = 2) -> tuple[Path, ...]:
    """Every file in a full run, else a sample that shows each feature `times` times where there are so many."""
    if not FOLDER.is_dir():
        return ()
    every = sorted(FOLDER.iterdir())
    return tuple(every) if os.environ.get("CORPUS") == "all" else _sample(every, times)


def _sample(every: list[Path], times: int) -> tuple[Path, ...]:
    with (FOLDER.parent / "docx.tsv").open(encoding="utf-8", newline="") as table:
        rows = {row["file"]: row for row in csv.DictReader(table, delimiter="\t")}
    seen: dict[str, int] = {}
    chosen = []
    small = [path for path in every if path.stat().st_size <= LARGEST_IN_SAMPLE]
    for path in sorted(small, key=lambda path: (-len(_features(rows[path.name])), path.name)):
        features = _features(rows[path.name])
        if any(seen.get(feature, 0) < times for feature in features):
            chosen.append(path)
            for feature in features:
                seen[feature] = seen.get(feature, 0) + 1
    return tuple(sorted(chosen))


def _features(row: dict[str, str]) -> list[str]:
    return [*row["features"].split(), row["status"], Path(row["file"]).suffix]


def word_files() -> list[object]:
    """Parameters for tests over the collection; one skipped parameter where the collection is missing."""
    if not files():
        return [pytest.param(None, marks=pytest.mark.skip(reason="needs ../shared beside the checkout"))]
    return [pytest.param(path, id=path.name) for path in files()]
