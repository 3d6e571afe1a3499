"""The translation memory with many German segments, beside rapidfuzz and difflib that compare each with each.

`make bench` measures 100,000 units, `make bench ARGS=memory` a million: that takes some minutes. The figures come from
processes of their own: one builds the memory, one looks things up. `python -m tests.bench.memory tmx` reads a TMX file
of 500 MB.
"""

import json
import os
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from tests.bench.german import ROOT
from tests.bench.memory_segments import altered, segment, stand_in
from workbench.app.memory import Memory
from workbench.app.operations.import_memory import import_memory
from workbench.app.operations.pretranslate import pretranslate
from workbench.app.workspace import create_workspace, open_workspace
from workbench.model.memory_unit import MemoryUnit
from workbench.store.memory import StoredMemory
from workbench.translation.memory import Asked, exact_matches

MILLION, FEWER = 1_000_000, 100_000
_LANGUAGE = "tr"
_AT_ONCE = 2000
_QUERIES, _COMPARED, _SCANNED = 400, 100, 3
_WORDS = (
    "Mietvertrag|Heizkosten|Wir können|Pflegegeld im Ausland|Sonderbedarf|kündigung|Zahnfragebogen|nicht anerkennen|"
    '"Sie bei Ihren"|Wohngeldstelle|Schwerbehindertenausweis|Frist'
).split("|")
Figures = dict[str, float]


def main(units: int = FEWER) -> None:
    """Print one table."""
    with tempfile.TemporaryDirectory() as folder:
        place = str(Path(folder) / "speicher.fwb")
        found = _in_process("build", place, units) | _in_process("look", place, units)
    load = f", load {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""
    print(f"\nTranslation memory, {units:,} units{load}")
    for name, figure in found.items():
        print(f"{name:<64}{figure:>12,.2f}")


def _in_process(what: str, place: str, units: int) -> Figures:
    command = [sys.executable, "-m", "tests.bench.memory", what, place, str(units)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT)
    figures: Figures = json.loads(done.stdout)
    return figures


def _build(place: str, units: int) -> Figures:
    workspace = create_workspace(place, "Speicher", "Messung")
    memory = StoredMemory(workspace.store.engine)
    put_in = indexed = 0.0
    for start in range(0, units, _AT_ONCE):
        part = [_unit(number) for number in range(start, min(start + _AT_ONCE, units))]
        begin = time.perf_counter()
        memory.add(part)
        between = time.perf_counter()
        while memory.extend_index(1 << 16):
            pass
        put_in, indexed = put_in + between - begin, indexed + time.perf_counter() - between
    begin = time.perf_counter()
    memory.extend_index(0)
    indexed += time.perf_counter() - begin
    workspace.close()
    return {
        "build: units with the index of words, s": put_in,
        "build: index for similar texts, s": indexed,
        "file, MB": Path(place).stat().st_size / 1e6,
    }


def _unit(number: int) -> MemoryUnit:
    text = segment(number)
    return MemoryUnit(text, stand_in(text), language=_LANGUAGE)


def _look(place: str, units: int) -> Figures:
    queries = _queries(units)
    workspace = open_workspace(place, "Messung")
    memory = Memory(workspace)
    before = _peak()
    found: Figures = {"first look-up (reads the index), ms": _times([queries[0]], _fuzzy(memory))[0]}
    fuzzy = _times(queries, _fuzzy(memory))
    found |= _spread("similar texts, ms", fuzzy)
    with memory.stored.looking() as view:
        found |= _spread(
            "exact, ms", _times(queries, lambda text: exact_matches(view, Asked(text), _LANGUAGE))
        )
    found |= _spread("words in German, ms", _times(_WORDS, lambda text: memory.concordance(text, _LANGUAGE)))
    targets = [stand_in(segment(number)).split()[0] for number in range(40)]
    words = _times(targets, lambda text: memory.concordance(text, _LANGUAGE, in_target=True))
    found |= _spread("words in translations, ms", words)
    new = [MemoryUnit(f"{segment(number)} Nachtrag", "x", language=_LANGUAGE) for number in range(40)]
    found |= _spread("put a unit in, ms", _times(new, memory.add))
    texts = [altered(segment(number * 7), number) for number in range(1000)]
    found["pre-translate 1,000 segments, s"] = (
        _times([texts], lambda all_: pretranslate(memory, all_, _LANGUAGE))[0] / 1000
    )
    found["memory beyond the program, MB"] = _peak() - before
    found |= _beside(memory, queries[:_COMPARED], units)
    workspace.close()
    return found


def _queries(units: int) -> list[str]:
    """One in five as it is in the memory, three altered, one of which only the kind is there."""
    chance = random.Random(5)
    numbers = [chance.randrange(units) for _ in range(_QUERIES)]
    kinds: tuple[Callable[[int], str], ...] = (
        segment,
        *(lambda number: altered(segment(number), number),) * 3,
        lambda number: segment(2 * MILLION + number),
    )
    return [kinds[place % len(kinds)](number) for place, number in enumerate(numbers)]


def _fuzzy(memory: Memory) -> Callable[[str], object]:
    return lambda text: memory.matches(text, _LANGUAGE)


def _beside(memory: Memory, queries: Sequence[str], units: int) -> Figures:
    from difflib import SequenceMatcher

    from rapidfuzz import process
    from rapidfuzz.distance import Levenshtein

    scorer = Levenshtein.normalized_similarity
    sources = list(dict.fromkeys(segment(number) for number in range(units)))
    there = any_hit = best = 0

    def scan(text: str) -> tuple[str, float, int] | None:
        hit: tuple[str, float, int] | None = process.extractOne(
            text, sources, scorer=scorer, score_cutoff=0.7
        )
        return hit

    taken = _times(queries, scan)
    for text in queries:
        hit = scan(text)
        if hit is None:
            continue
        there += 1
        ours = memory.matches(text, _LANGUAGE)
        any_hit += bool(ours)
        best += max((scorer(text, match.source) for match in ours), default=0.0) >= hit[1] - 1e-9
    few = sources[: FEWER // 10]
    slow = _times(
        queries[:_SCANNED], lambda text: max(SequenceMatcher(None, one, text).ratio() for one in few)
    )
    return {
        "best hit as comparing with all, %": 100 * best / max(there, 1),
        "any hit where there is one, %": 100 * any_hit / max(there, 1),
        **_spread("rapidfuzz, comparing with all, ms", taken),
        f"difflib, comparing with all, ms (from {len(few):,})": sorted(slow)[len(slow) // 2]
        * units
        / len(few),
    }


def _times(items: Sequence[object], work: Callable[..., object]) -> list[float]:
    """Milliseconds of each."""
    taken = []
    for item in items:
        begin = time.perf_counter()
        work(item)
        taken.append((time.perf_counter() - begin) * 1000)
    return taken


def _spread(name: str, taken: Sequence[float]) -> Figures:
    ordered = sorted(taken)
    return {
        f"{name}: p{part}": ordered[min(len(ordered) * part // 100, len(ordered) - 1)]
        for part in (50, 95, 99)
    }


def _peak() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _tmx(megabytes: int = 500) -> None:
    """Write a TMX file and take it in, in this process."""
    with tempfile.TemporaryDirectory() as folder:
        path, number = Path(folder) / "gross.tmx", 0
        with path.open("w", encoding="utf-8") as file:
            file.write('<tmx version="1.4"><header srclang="de" segtype="sentence"/><body>\n')
            while file.tell() < megabytes * 1_000_000:
                for _ in range(1000):
                    text = segment(number)
                    file.write(
                        f'<tu tuid="{number}" creationdate="20250101T000000Z"><prop type="x-document">Antrag</prop>'
                        f'<tuv xml:lang="de"><seg>{text}</seg></tuv>'
                        f'<tuv xml:lang="tr"><seg>{stand_in(text)}</seg></tuv></tu>\n'
                    )
                    number += 1
            file.write("</body></tmx>\n")
        before, begin = _peak(), time.perf_counter()
        workspace = create_workspace(str(Path(folder) / "speicher.fwb"), "Speicher", "Messung")
        report = import_memory(Memory(workspace), path)
        print(
            f"TMX of {megabytes} MB, {report.count:,} units: {time.perf_counter() - begin:.0f} s, "
            f"peak {_peak():.0f} MB, {_peak() - before:.0f} MB beyond the program, {report.refused_count} refused"
        )
        workspace.close()


if __name__ == "__main__":
    if sys.argv[1] == "tmx":
        _tmx(*map(int, sys.argv[2:]))
    else:
        print(json.dumps({"build": _build, "look": _look}[sys.argv[1]](sys.argv[2], int(sys.argv[3]))))
