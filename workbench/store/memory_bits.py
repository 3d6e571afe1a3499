"""Which patterns of the index differ from a text in the fewest bits."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from workbench.store.memory_blocks import BITS, Block, sketches

if TYPE_CHECKING:
    import numpy as np

    Numbers = np.ndarray[Any, np.dtype[Any]]

COMPARED = 300
"""About so many patterns are named."""
_SLICE, _SAMPLE = 16_000, 1 << 14
"""Patterns that are compared at once: what they need is less than 128 KiB, so that it is not asked of the system and
given back each time; and those that show how far others are away."""
_FIRST, _LEFT = 2, 0.02
"""Words of bits that all patterns are compared by, and the share of them that is compared by the others, too."""


def window(length: int, least: float) -> tuple[int, int]:
    """Lengths that can be similar enough to a text of this length."""
    return int(length * least), int(length / least) + 1


def nearest_by_bits(blocks: Sequence[Block], pattern: str, lengths: tuple[int, int]) -> list[int]:
    """Numbers of the patterns with these lengths whose bits differ least, at most twice `COMPARED`."""
    import numpy as np

    if not blocks:
        return []
    wanted = sketches([pattern])[0]
    first, most = _limits(blocks, wanted, lengths)
    numbers, distances = [], []
    for block in blocks:
        for start in range(0, block.size, _SLICE):
            part = slice(start, start + _SLICE)
            bits = block.bits[:, part]
            distance = _distances(bits[:_FIRST], wanted[:_FIRST])
            places = np.flatnonzero(distance <= first)
            distance = distance[places]
            for row, word in zip(bits[_FIRST:], wanted[_FIRST:], strict=True):
                distance += np.bitwise_count(row[places] ^ word)
            fits = (distance <= most) & _within(block.lengths[part][places], lengths)
            numbers.append(places[fits] + (block.first + start))
            distances.append(distance[fits])
    found, distance = np.concatenate(numbers), np.concatenate(distances)
    if len(found) > 2 * COMPARED:
        found = found[np.argpartition(distance, 2 * COMPARED)[: 2 * COMPARED]]
    return [int(number) for number in found]


def _limits(blocks: Sequence[Block], wanted: "Numbers", lengths: tuple[int, int]) -> tuple[int, int]:
    """How many of the first words' bits may differ, and how many of all, so that about `COMPARED` patterns remain:
    estimated from some of them."""
    import numpy as np

    step = max(1, sum(block.size for block in blocks) // _SAMPLE)
    there = np.concatenate([_within(block.lengths[::step], lengths) for block in blocks])
    bits = np.concatenate([block.bits[:, ::step] for block in blocks], axis=1)[:, there]
    wished = max(COMPARED // step, 1)
    if bits.shape[1] <= 10 * wished:
        return BITS - 1, BITS - 1 if bits.shape[1] <= wished else _nth(_distances(bits, wanted), wished)
    near = _distances(bits[:_FIRST], wanted[:_FIRST])
    left = max(10 * wished, int(_LEFT * len(near)))
    return _nth(near, min(left, len(near) - 1)), _nth(_distances(bits, wanted), wished)


def _nth(distance: "Numbers", place: int) -> int:
    import numpy as np

    return int(np.partition(distance, place)[place])


def _within(lengths: "Numbers", bounds: tuple[int, int]) -> "Numbers":
    """Which patterns have such a length; 0 is none."""
    within: Numbers = (lengths >= max(bounds[0], 1)) & (lengths <= bounds[1])
    return within


def _distances(bits: "Numbers", wanted: "Numbers") -> "Numbers":
    """How many bits differ, at most 255."""
    import numpy as np

    size = bits.shape[1]
    words, counts = np.empty(size, dtype=np.uint64), np.empty(size, dtype=np.uint8)
    distance: Numbers = np.bitwise_count(np.bitwise_xor(bits[0], wanted[0], out=words))
    for row, word in zip(bits[1:], wanted[1:], strict=True):
        np.add(distance, np.bitwise_count(np.bitwise_xor(row, word, out=words), out=counts), out=distance)
    return distance
