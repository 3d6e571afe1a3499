"""Whatever a new file looks like: everything that was decided is carried over or listed, nothing is dropped unseen."""

from dataclasses import replace

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from workbench.app.carrying import carry_over
from workbench.app.matching import match_segments
from workbench.app.stored_decisions import Decisions
from workbench.legal.fingerprints import fingerprint
from workbench.model.document import Segment
from workbench.model.ignored import IgnoredFinding, IgnoreScope
from workbench.model.legal import Unlock, Waiver
from workbench.model.workspace import StoredSegment

WORDS = ("Antrag", "Frist", "Nachweis", "Amt", "Bescheid", "Konto")
TEXTS = st.lists(st.sampled_from(WORDS), min_size=1, max_size=4).map(" ".join)
OLD = st.lists(st.tuples(TEXTS, st.none() | TEXTS), min_size=1, max_size=6)
IDS = st.lists(st.sampled_from(["A", "B", "C", "D", "E", "F"]), unique=True, max_size=6)


def stored(number: int, original: str, text: str | None) -> StoredSegment:
    name = f"s{number:04d}"
    return StoredSegment(
        name, "v", name, number, "body", "paragraph", "", False, original, text or original, ""
    )


def named(ids: list[str]) -> dict[str, str]:
    return {f"s{number:04d}": name for number, name in enumerate(ids, start=1)}


def decisions_about(old: list[StoredSegment]) -> Decisions:
    """One decision of each kind about each passage."""
    made = Decisions()
    for item in old:
        words = item.text.split()[0]
        made.rejections[(item.segment, "glossary", words, words)] = "Grund"
        made.ignored.append(
            IgnoredFinding("r", IgnoreScope.HERE, "Grund", "", segment=item.segment, words=words)
        )
        made.legal.append(Unlock(item.segment, "operative", "Grund", "Kurz", "", fingerprint(item.original)))
        made.legal.append(Waiver("deadline", "warn", "Grund", "Kurz", "", place=item.segment))
    return made


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)  # a busy computer is no failure
@given(OLD, st.lists(TEXTS, max_size=6), IDS, IDS)
def test_everything_is_carried_or_listed(
    rows: list[tuple[str, str | None]], texts: list[str], old_ids: list[str], new_ids: list[str]
) -> None:
    old = [stored(number, *row) for number, row in enumerate(rows, start=1)]
    new = [Segment(f"s{number:04d}", "body", "paragraph", text) for number, text in enumerate(texts, start=1)]
    matching = match_segments(old, new, named(old_ids), named(new_ids))
    assert sorted(
        [*(item.old.segment for item in matching.both), *(item.segment for item in matching.removed)]
    ) == [item.segment for item in old]
    assert sorted([*(item.new.id for item in matching.both), *(item.id for item in matching.added)]) == [
        item.id for item in new
    ]
    carried = carry_over(matching, decisions_about(old))
    lost = {(item.segment, item.what) for item in carried.lost}
    partner = {item.old.segment: item.new for item in matching.both}
    for item in old:
        if item.text != item.original and (item.segment, "Textänderung") not in lost:
            there = partner[item.segment]
            assert item.text in (there.text, carried.texts.get(there.id))
    patch = carried.decisions
    for kept, what in (
        (len(patch.rejections), "Abgelehnter Vorschlag"),
        (len(patch.ignored), "Ausgeblendeter Befund"),
        (sum(isinstance(item, Unlock) for item, _ in patch.legal), "Freigegebene Sperre"),
        (sum(isinstance(item, Waiver) for item, _ in patch.legal), "Ausnahme"),
    ):
        assert kept + sum(item.what == what for item in carried.lost) == len(old)


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)  # a busy computer is no failure
@given(OLD)
def test_the_same_file_carries_everything(rows: list[tuple[str, str | None]]) -> None:
    """Texts that occur twice may change places with each other, so only forms of different texts are asked."""
    old = [stored(number, f"{row[0]} {number}", row[1]) for number, row in enumerate(rows, start=1)]
    new = [Segment(item.segment, "body", "paragraph", item.original) for item in old]
    carried = carry_over(match_segments(old, new, {}, {}), decisions_about(old))
    assert carried.lost == ()
    assert {item.segment: item.text for item in old if item.text != item.original} == carried.texts
    assert replace(carried.decisions, reasons=()).segments == tuple(item.segment for item in old)
