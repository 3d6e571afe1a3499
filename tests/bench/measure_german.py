"""One measurement in a process of its own: `python -m tests.bench.measure_german TEXT WHAT` prints a JSON list.

WHAT is check, score, textstat or readsight. Seconds of the first run without and with loading, median seconds warm,
median seconds for one edited sentence (check only), peak memory in MB, and how many findings or sentences it found.
"""

import json
import re
import sys
import time
from collections.abc import Callable, Sequence
from itertools import count
from pathlib import Path

Work = Callable[[], int]
_RUNS = 3
_EDITS = 9


def _textstat(lines: Sequence[str]) -> Work:
    from textstat.textstat import textstatistics

    stats = textstatistics()
    stats.set_lang("de")
    whole = "\n".join(lines)
    texts = (f"{whole} {run}" for run in count())

    def work() -> int:
        """Each run gets another text: textstat remembers what it has seen."""
        text = next(texts)
        for name in ("flesch_reading_ease", "lix", "rix"):
            getattr(stats, name)(text)
        return int(stats.sentence_count(text))

    return work


def _readsight(lines: Sequence[str]) -> Work:
    from readsight import ReadSight

    engine = ReadSight("de-1996")
    text = "\n".join(lines)

    def work() -> int:
        for name in engine.get_supported_formulas():
            engine.score(name, text)
        return int(engine.sentence_count(text))

    return work


def _score(lines: Sequence[str]) -> Work:
    """Our measures and difficulty, without rules; sentences are rated anew each time, words are remembered."""
    from workbench.language import counts
    from workbench.language.difficulty.rating import rate_text
    from workbench.language.readability import measure_all
    from workbench.language.segmentation import sentences

    def work() -> int:
        rate_text.cache_clear()
        found = counts.count(lines)
        measure_all(found)
        for line in lines:
            for start, end in sentences(line):
                rate_text(line[start:end])
        return found.sentences

    return work


def _check(lines: Sequence[str]) -> Work:
    """The full check with the office glossary; sentences are analysed anew each time, words are remembered."""
    from workbench.app.office_glossary import load_glossary
    from workbench.app.operations.check_form import check_form
    from workbench.app.settings import default_glossary
    from workbench.app.suggestions import suggestions_for
    from workbench.language import checking, morphology, sentence
    from workbench.model.document import Document, Segment

    glossary = load_glossary([default_glossary()])
    segments = tuple(Segment(f"s{n}", "text", "paragraph", line) for n, line in enumerate(lines))

    def work() -> int:
        for cache in (suggestions_for, checking.hits_in, morphology.analyse, sentence.sentence):
            cache.cache_clear()
        return len(check_form(Document("text", "txt", segments), glossary))

    return work


def _edited(lines: Sequence[str]) -> float:
    """Median seconds to check a passage of four sentences after one was added."""
    from workbench.app.office_glossary import load_glossary
    from workbench.app.operations.check_segment import check_segment
    from workbench.app.settings import default_glossary
    from workbench.model.document import Segment

    glossary = load_glossary([default_glossary()])
    before = " ".join(lines[:4])
    check_segment(Segment("s1", "text", "paragraph", before), glossary)
    taken = []
    for number in range(_EDITS):
        after = f"{before} Bitte melden Sie sich vor dem {number + 2}. Mai bei der Stelle, die Ihren Antrag prüft."
        taken.append(
            _seconds(
                lambda text=after: len(check_segment(Segment("s1", "text", "paragraph", text), glossary))
            )
        )
    return sorted(taken)[_EDITS // 2]


def _seconds(work: Work) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def main() -> None:
    """Measure and print."""
    start = time.perf_counter()
    lines = Path(sys.argv[1]).read_text(encoding="utf-8").split("\n")
    what = sys.argv[2]
    prepare = {"check": _check, "score": _score, "textstat": _textstat, "readsight": _readsight}[what]
    work = prepare(lines)
    cold = _seconds(work)
    since_start = time.perf_counter() - start
    warm = sorted(_seconds(work) for _ in range(_RUNS))[_RUNS // 2]
    edited = _edited(lines) if what == "check" else None
    status = Path("/proc/self/status").read_text(encoding="ascii")
    memory = int(re.findall(r"VmHWM:\s*(\d+)", status)[0]) / 1024
    print(json.dumps([cold, since_start, warm, edited, memory, work()]))


if __name__ == "__main__":
    main()
