"""The translation memory on both databases: what is put in is found, at once and by everybody."""

import random
from collections.abc import Sequence
from pathlib import Path

import pytest
from rapidfuzz.distance import Levenshtein
from sqlalchemy import text

from tests.bench.memory_segments import altered, segment
from workbench.model.memory_unit import MemoryUnit
from workbench.store.connect import reading, writing
from workbench.store.forgetting import purge
from workbench.store.memory import StoredMemory
from workbench.store.memory_units import Added, add_units
from workbench.store.opening import Store, open_workspace
from workbench.store.transfer import move_workspace
from workbench.store.verifying import verify
from workbench.translation.memory import Asked, concordance, exact_matches, find_matches
from workbench.translation.memory_pattern import pattern_of


@pytest.fixture
def memory(store: Store) -> StoredMemory:
    return StoredMemory(store.engine)


def units(*sources: str, language: str = "tr", **more: str) -> list[MemoryUnit]:
    return [MemoryUnit(source, f"[{source}]", language=language, **more) for source in sources]


def found(memory: StoredMemory, wanted: str, language: str = "tr") -> list[tuple[int, str]]:
    with memory.looking() as view:
        return [(match.match, match.target) for match in find_matches(view, Asked(wanted), language)]


def exact(memory: StoredMemory, wanted: str) -> list[str]:
    with memory.looking() as view:
        return [match.target for match in exact_matches(view, Asked(wanted), "tr")]


def words(memory: StoredMemory, wanted: str, *, in_target: bool = False) -> list[str]:
    with memory.looking() as view:
        return [hit.source for hit in concordance(view, wanted, "tr", in_target=in_target)]


def test_new_unit_is_found_at_once_exactly_and_nearly_and_by_its_words(memory: StoredMemory) -> None:
    memory.add(units("Bitte legen Sie den Mietvertrag vor."))
    assert exact(memory, "Bitte legen Sie den Mietvertrag vor.") == ["[Bitte legen Sie den Mietvertrag vor.]"]
    assert [match for match, _ in found(memory, "Bitte legen Sie uns den Mietvertrag vor.")] == [90]
    assert (
        words(memory, "mietvertrag LEGEN")
        == words(memory, "vertrag")
        == ["Bitte legen Sie den Mietvertrag vor."]
    )
    assert words(memory, "Kaufvertrag") == []


@pytest.mark.parametrize("indexed", [False, True])
def test_index_finds_what_comparing_with_all_finds(memory: StoredMemory, indexed: bool) -> None:
    sources = [segment(number) for number in range(700)]
    memory.add(units(*sources))
    if indexed:
        memory.extend_index(0)
    chance = random.Random(3)
    for number in chance.sample(range(700), 60):
        wanted = altered(segment(number), number)
        best = max(_similarity(wanted, source) for source in sources)
        ours = [_similarity(wanted, target[1:-1]) for _, target in found(memory, wanted)]
        assert best < 0.7 or max(ours, default=0) >= best - 1e-9


def _similarity(one: str, other: str) -> float:
    return Levenshtein.normalized_similarity(pattern_of(one).pattern, pattern_of(other).pattern)


def test_short_texts_are_found_too(memory: StoredMemory) -> None:
    memory.add(units("Name", "Nein", "Ja", "Ort, Datum", "Datum, Ort"))
    memory.extend_index(0)
    memory.add(units("Miete"))
    assert found(memory, "Name:")[0] == (98, "[Name]")
    assert found(memory, "Miete?")[0] == (98, "[Miete]")
    assert found(memory, "Ort, Datun")[0][1] == "[Ort, Datum]"


def test_unit_of_another_window_is_found_before_and_after_it_is_indexed(
    memory: StoredMemory, address: str
) -> None:
    memory.add(units("Der erste Satz steht hier."))
    assert found(memory, "Der erste Satz steht dort.")
    there = open_workspace(address)
    try:
        other = StoredMemory(there.engine)
        other.add(units("Ein anderer Satz von nebenan."))
        assert found(memory, "Ein anderer Satz von nebenan.") == [(100, "[Ein anderer Satz von nebenan.]")]
        other.extend_index(0)
        other.add(units("Noch ein Satz von nebenan."))
        assert found(memory, "Noch ein Satz von nebenan.")[0][0] == 100
        assert found(memory, "Ein anderer Satz von nebenan.")[0][0] == 100
    finally:
        there.close()


@pytest.mark.parametrize("address", ["sqlite"], indirect=True)
def test_blocks_grow_together_and_lose_nothing(memory: StoredMemory, store: Store) -> None:
    sources = [segment(number) for number in range(300)]
    for start in range(0, 300, 30):
        memory.add(units(*sources[start : start + 30]))
        memory.extend_index(0)
    with reading(store.engine) as connection:
        assert 1 <= connection.execute(text("SELECT count(*) FROM memory_blocks")).scalar_one() <= 5
    assert all(found(memory, source)[0][0] == 100 for source in sources[::20])


def test_same_unit_stays_once_and_two_translations_stay_both(memory: StoredMemory) -> None:
    first = MemoryUnit("Antrag", "başvuru", language="tr", at="2025-01-01", state="draft")
    later = MemoryUnit("Antrag", "başvuru", language="tr", at="2026-01-01", state="checked")
    other = MemoryUnit("Antrag", "dilekçe", language="tr", at="2024-01-01")
    assert memory.add([first, first]) == Added(new=1, known=1)
    assert memory.add([later, other, first]) == Added(new=1, renewed=1, known=1)
    assert found(memory, "Antrag") == [(100, "başvuru"), (100, "dilekçe")]
    with memory.looking() as view:
        assert view.counts() == {"tr": 2}
        assert [unit.state for unit in view.all_units("tr")] == ["checked", ""]


def test_confirmed_again_takes_the_place_of_the_earlier_one(store: Store, memory: StoredMemory) -> None:
    place = {"document": "Antrag", "context_before": "a", "context_after": "b"}
    for target, at in (("falsch", "2026-01-01"), ("richtig", "2026-01-02")):
        with writing(store.engine) as connection:
            add_units(connection, [MemoryUnit("Ja", target, language="tr", at=at, **place)], in_place=True)
    assert exact(memory, "Ja") == ["richtig"]


def test_thousands_of_texts_that_differ_in_numbers_leave_room_for_the_right_one(memory: StoredMemory) -> None:
    sources = [f"Sie erhalten {number},00 Euro im Monat." for number in range(100, 1600)]
    memory.add(units(*sources))
    memory.extend_index(0)
    assert found(memory, "Sie erhalten 777,00 Euro im Monat.")[0] == (
        100,
        "[Sie erhalten 777,00 Euro im Monat.]",
    )
    assert found(memory, "Sie erhalten 9.777,50 Euro im Monat.")[0] == (
        99,
        "[Sie erhalten 9.777,50 Euro im Monat.]",
    )


def test_deleted_units_leave_no_text_behind(memory: StoredMemory, store: Store) -> None:
    memory.add(units("Geheimnisvoller Satz.", "Bleibender Satz."))
    memory.extend_index(0)
    with memory.looking() as view:
        (match,) = find_matches(view, Asked("Geheimnisvoller Satz."), "tr", minimum=100)
    assert memory.delete([match.unit]) == 1
    assert exact(memory, "Geheimnisvoller Satz.") == words(memory, "Geheimnis") == []
    if store.path is not None:
        purge(store.engine)
        assert b"Geheimnisvoller" not in store.path.read_bytes()
    assert verify(store.engine).ok


def test_memory_moves_to_the_other_database(memory: StoredMemory, store: Store, tmp_path: Path) -> None:
    memory.add(units("Ab 01.03.2025 gilt:", "Bitte legen Sie den Mietvertrag vor.", document="Antrag"))
    memory.extend_index(0)
    target = str(tmp_path / "neu.fwb")
    move_workspace(store, target)
    there = open_workspace(target)
    try:
        moved = StoredMemory(there.engine)
        assert found(moved, "Ab 15.12.2026 gilt:") == [(99, "[Ab 15.12.2026 gilt:]")]
        assert words(moved, "Mietvertrag", in_target=True) == ["Bitte legen Sie den Mietvertrag vor."]
        moved.add(units("Danach geht es weiter."))
        assert exact(moved, "Danach geht es weiter.")
        assert verify(there.engine).ok
    finally:
        there.close()


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE memory_units SET figures = 'x' WHERE id = 1",
        "DELETE FROM memory_patterns",
        "UPDATE memory_units SET pattern = 99",
    ],
)
def test_damaged_index_is_told_and_made_anew(memory: StoredMemory, store: Store, damage: str) -> None:
    memory.add(units("Bitte legen Sie den Mietvertrag vor.", "Frist: 14 Tage"))
    with writing(store.engine) as connection:
        connection.execute(text(damage))
    assert any("Übersetzungsspeicher" in problem for problem in verify(store.engine).problems)
    memory.rebuild()
    assert verify(store.engine).ok
    assert found(memory, "Frist: 30 Tage") == [(99, "[Frist: 30 Tage]")]


@pytest.mark.parametrize(
    "wanted", ["", " ", "%", "_", "'", '"', '" "', "!", "ß", "a" * 5000, "\u200b", "(", "NEAR"]
)
def test_odd_words_are_looked_for_as_they_are(memory: StoredMemory, wanted: str) -> None:
    memory.add(units("Größe (NEAR) 100 % _!_ 'x'"))
    hits: Sequence[str] = words(memory, wanted)
    assert len(hits) <= 1
    assert found(memory, wanted) == [] or wanted


def test_very_long_text_is_stored_and_found(memory: StoredMemory) -> None:
    long = " ".join(segment(number) for number in range(90))[:10_000]
    memory.add(units(long, f"{long} Ende."))
    memory.extend_index(0)
    assert [match for match, _ in found(memory, long)] == [100, 99]
