"""Shares of right results and times of rewriting: `python -m tests.bench.measure_rewrite TEXT` prints JSON.

TEXT holds a passage a line. Everything runs in this one process; the sets lie in tests/rewrite.
"""

import csv
import json
import statistics
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from tests.bench.german import NOTICE_WORDS, ROOT

if TYPE_CHECKING:
    from workbench.model.document import Document

SETS = ROOT / "tests/rewrite"
_EDITS = 9
Row = tuple[str, int, int, int, int, int]
"""Name; sentences that change, right ones of them; sentences that stay, those that did; wrong ones without question."""


def main() -> None:
    """Print `{"providers": [Row], "sets": [...], "times": [...]}`."""
    lines = Path(sys.argv[1]).read_text(encoding="utf-8").splitlines()
    times = list(_times(lines))  # before anything is remembered
    found = {"times": times, "providers": [*_providers()], "sets": [*_inflection(), *_guards()]}
    print(json.dumps(found, ensure_ascii=False))


def _providers() -> Iterator[Row]:
    from workbench.rewrite.candidates import providers

    held_apart = list(_held_apart())
    for provider in providers():
        pairs = [(example.before, example.after) for example in provider.examples]
        pairs += [(before, after) for name, before, after in held_apart if name == provider.id]
        yield _share(provider.id, pairs)


def _held_apart() -> Iterator[tuple[str, str, str]]:
    for path in sorted((SETS / "providers").glob("sentences*.tsv")):
        for row in _rows(path):
            yield row["provider"], row["before"], row["after"]
    for row in _rows(SETS / "providers/enumeration_lists.tsv"):
        yield "enumeration-list", row["before"], row["after"].replace("\\n", "\n")


def _share(name: str, pairs: Sequence[tuple[str, str]]) -> Row:
    changing = right = staying = stayed = wrong = 0
    for before, after in pairs:
        result, certain = _first(name, before)
        changing += before != after
        right += before != after == result
        staying += before == after
        stayed += before == after == result
        wrong += certain and result != after
    return name, changing, right, staying, stayed, wrong


def _first(name: str, text: str) -> tuple[str, bool]:
    """The sentence after the first proposal of the provider, and whether that was certain."""
    from workbench.language.sentence import sentence
    from workbench.rewrite.candidates import after, providers
    from workbench.rewrite.provider import Setting

    (provider,) = (item for item in providers() if item.id == name)
    made = next((item for item in provider.propose(sentence(text), Setting()) if item.edits), None)
    return (text, False) if made is None else (after(text, made), made.certain and not provider.never_safe)


def _inflection() -> Iterator[tuple[str, int, int, str]]:
    """Set, sentences, right ones, a remark."""
    from tests.rewrite.inflection_set import outcomes

    for path in sorted((SETS / "data").glob("inflect*.tsv")):
        phenomena = {row["phenomenon"] for row in _rows(path)}
        made = outcomes(path.name, phenomena)
        wrong = sum(item.safe and not item.right for item in made)
        remark = f"{sum(item.safe for item in made)} safe, {wrong} of them wrong"
        yield f"glossary: {path.name}", len(made), sum(item.right for item in made), remark


def _guards() -> Iterator[tuple[str, int, int, str]]:
    from workbench.rewrite.guarding import alerts

    for path in sorted((SETS / "data").glob("*.tsv")):
        rows = [(row.get("drift") or row.get("kind", ""), row) for row in _rows(path) if "rewrite" in row]
        if not rows:
            continue
        found = [(kind, alerts(row["original"], row["rewrite"])) for kind, row in rows]
        moved = [
            [alert for alert in made if alert.severity != "info"] for kind, made in found if kind != "none"
        ]
        kept = [
            [alert for alert in made if alert.severity == "block"] for kind, made in found if kind == "none"
        ]
        blocked = sum(any(alert.severity == "block" for alert in made) for made in moved)
        yield f"guard, moved: {path.name}", len(moved), sum(map(bool, moved)), f"{blocked} blocked"
        yield f"guard, faithful: {path.name}", len(kept), sum(not made for made in kept), "passed"


def _times(lines: Sequence[str]) -> Iterator[tuple[str, float, str]]:
    """What, seconds, a remark."""
    from workbench.app.office_glossary import load_glossary
    from workbench.app.operations.guard_wordings import guard_wordings
    from workbench.app.operations.suggest_form import suggest_form
    from workbench.app.settings import default_glossary
    from workbench.app.suggestions import suggestions_for

    glossary = load_glossary([default_glossary()])
    documents = list(_notices(lines))
    found, seconds = _timed(lambda: suggest_form(documents[0], glossary))
    yield "suggestions of a notice, first in a process", seconds, f"{len(found)} suggestions"
    runs = [_timed(lambda document=document: suggest_form(document, glossary)) for document in documents[1:]]
    remark = (
        f"{len(runs)} other notices, {statistics.mean(len(made) for made, _ in runs):.0f} suggestions each"
    )
    yield "suggestions of a notice, warm", statistics.median(seconds for _, seconds in runs), remark
    for row in _rows(SETS / "data/figure_pairs.tsv")[:20]:
        guard_wordings(row["original"], row["rewrite"])
    pairs = _rows(SETS / "data/guard_dev.tsv")
    spent = [_timed(lambda row=row: guard_wordings(row["original"], row["rewrite"]))[1] for row in pairs]
    yield (
        "guards of a new pair",
        statistics.median(spent),
        f"worst of {len(spent)} {max(spent) * 1000:.0f} ms",
    )
    segments = [segment for document in documents for segment in document.segments]
    yield from _edit(segments, lambda segment: suggestions_for(segment, glossary), guard_wordings)


def _notices(lines: Sequence[str]) -> Iterator["Document"]:
    """Documents of the length of a notice, each line in one of them."""
    from workbench.language.tokens import words
    from workbench.model.document import Document, Segment

    chosen: list[str] = []
    for line in lines:
        chosen.append(line)
        if sum(len(words(text)) for text in chosen) >= NOTICE_WORDS:
            segments = (Segment(f"s{n:04d}", "text", "paragraph", text) for n, text in enumerate(chosen, 1))
            yield Document("notice.txt", "txt", tuple(segments))
            chosen = []


def _edit(
    segments: Sequence[object], suggest: Callable[..., object], guard: Callable[[str, str], object]
) -> Iterator[tuple[str, float, str]]:
    from dataclasses import replace

    from workbench.model.document import Segment

    whole = [segment for segment in segments if isinstance(segment, Segment)]
    longest = sorted(whole, key=lambda segment: -len(segment.text))[: len(whole) // 2]
    spent = []
    for number in range(_EDITS):
        segment = longest[number % len(longest)]
        edited = replace(segment, text=segment.text.replace(" ", f" Blatt {number + 2} ", 1))
        spent.append(_timed(lambda segment=segment, edited=edited: _both(suggest, guard, segment, edited))[1])
    yield (
        "one edited sentence, suggested and guarded",
        statistics.median(spent),
        f"worst {max(spent) * 1000:.0f} ms",
    )


def _both(
    suggest: Callable[..., object], guard: Callable[[str, str], object], old: object, new: object
) -> None:
    suggest(new)
    guard(getattr(old, "text", ""), getattr(new, "text", ""))


def _timed(work: Callable[[], object]) -> tuple[Sequence[object], float]:
    start = time.perf_counter()
    result = work()
    seconds = time.perf_counter() - start
    return (result if isinstance(result, tuple) else (), seconds)


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


if __name__ == "__main__":
    main()
