"""One process: `python -m tests.bench.measure_glossary TEXT ENTRIES` prints a JSON list.

Each row: title, seconds, words a second, found.
"""

import json
import re
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

from workbench.glossary import reading, tsv
from workbench.glossary.matching import GlossaryIndex
from workbench.language.morphology import analyse, warm_up
from workbench.language.segmentation import sentences
from workbench.language.tokens import words
from workbench.language.words.noun_table import _lines as noun_lines
from workbench.language.words.zipf import zipf
from workbench.model.term import GlossaryEntry
from workbench.rewrite.providers.glossary import index_of

T = TypeVar("T")
Row = tuple[str, float, float | None, int | None]


def main() -> None:
    """Measure and print."""
    lines = Path(sys.argv[1]).read_text(encoding="utf-8").split("\n")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "glossary.tsv"
        tsv.write(path, list(_entries(int(sys.argv[2]))))
        print(json.dumps(list(_rows(path, lines))))


def _rows(path: Path, lines: list[str]) -> Iterator[Row]:
    warm_up()
    entries, seconds = _timed(lambda: reading.read_glossary(path))
    yield "read the TSV", seconds, None, len(entries)
    index, seconds = _timed(lambda: index_of(entries))
    yield "build the index", seconds, None, None
    count = sum(len(words(line)) for line in lines)
    spans = [line[start:end] for line in lines for start, end in sentences(line)]
    found, seconds = _timed(lambda: _found(index, spans))
    yield "analyse and match, first time", seconds, count / seconds, found
    found, seconds = _timed(lambda: _found(index, spans))
    yield "match in analysed sentences", seconds, count / seconds, found
    yield _regex(entries, lines)


def _found(index: GlossaryIndex, spans: list[str]) -> int:
    return sum(len(index.find(analyse(span))) for span in spans)


def _regex(entries: tuple[GlossaryEntry, ...], lines: list[str]) -> Row:
    terms = sorted((form for entry in entries for form in entry.forms), key=len, reverse=True)
    pattern = re.compile(rf"\b(?:{'|'.join(map(re.escape, terms))})\b")
    found, seconds = _timed(lambda: sum(len(pattern.findall(line)) for line in lines))
    return "one regular expression", seconds, sum(len(words(line)) for line in lines) / seconds, found


def _timed(work: Callable[[], T]) -> tuple[T, float]:
    start = time.perf_counter()
    result = work()
    return result, time.perf_counter() - start


def _entries(count: int) -> Iterator[GlossaryEntry]:
    lemmas = (line.split(b"\t")[0].decode() for line in noun_lines())
    nouns = sorted((word for word in lemmas if word[:1].isupper() and len(word) > 3), key=zipf, reverse=True)
    verbs = ("stellen", "bringen", "nehmen", "kommen", "setzen")
    plain = nouns[: count * 3 // 4]
    phrases = [f"in {noun} {verb}" for noun in nouns[: count // 20] for verb in verbs]
    for number, term in enumerate((*plain, *phrases)):
        pos = "PHRASE" if " " in term else "NOUN"
        yield GlossaryEntry(f"N{number}", term, pos, "replace", (f"Wort{number}",))


if __name__ == "__main__":
    main()
