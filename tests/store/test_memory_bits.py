"""The bits of the translation memory: the nearest are really the nearest, however the blocks lie."""

import numpy as np
import pytest

from tests.bench.memory_segments import altered, segment
from workbench.model.memory_unit import MemoryUnit
from workbench.store import memory_bits, memory_blocks, memory_near
from workbench.store.memory import StoredMemory
from workbench.store.memory_bits import by_length, nearest_by_bits, window
from workbench.store.memory_blocks import built, sketches
from workbench.store.opening import Store

TEXTS = {number: segment(number) for number in range(1, 900) if number % 7}


def blocks_of(size: int) -> list[memory_blocks.Block]:
    rows = list(TEXTS.items())
    return [
        built(number, rows[start : start + size]) for number, start in enumerate(range(0, len(rows), size))
    ]


def far(number: int, wanted: str) -> int:
    """How many bits of a text differ from those of the wanted one."""
    return int(np.bitwise_count(sketches([TEXTS[number]])[0] ^ sketches([wanted])[0]).sum())


@pytest.mark.parametrize("size", [40, 300, 1000])
@pytest.mark.parametrize("together", [True, False])
def test_nearest_of_the_right_lengths_are_named(
    size: int, together: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(memory_bits, "COMPARED", 20)
    blocks = blocks_of(size)
    ready = [by_length(blocks)] if together else [by_length([block]) for block in blocks]
    for number in range(5, 400, 40):
        wanted = altered(segment(number), number)
        shortest, longest = window(len(wanted), 0.7)
        there = [one for one, text in TEXTS.items() if shortest <= len(text) <= longest]
        named = nearest_by_bits(ready, wanted, (shortest, longest))
        assert set(named) <= set(there)
        assert sorted(far(one, wanted) for one in named) == sorted(far(one, wanted) for one in there)[:20]


def test_what_is_found_does_not_depend_on_how_the_blocks_were_written(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(memory_blocks, "LARGEST", 128)
    monkeypatch.setattr(memory_near, "LARGEST", 128)
    memory = StoredMemory(store.engine)
    sources = list(TEXTS.values())
    for start in range(0, 600, 60):
        memory.add([MemoryUnit(text, text, language="tr") for text in sources[start : start + 60]])
        memory.extend_index(0)
        wanted = [f"Bitte beachten: {text}" for text in sources[start : start + 60 : 20] if len(text) > 80]
        assert wanted
        with memory.looking() as view, StoredMemory(store.engine).looking() as fresh:
            for text in wanted:
                found = view.near(text, 0.7)
                assert found
                assert found == fresh.near(text, 0.7)
