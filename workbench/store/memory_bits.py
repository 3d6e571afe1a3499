"""Which patterns of the index differ from a text in the fewest bits."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from workbench.store.memory_blocks import BITS, Block, sketches

if TYPE_CHECKING:
    import numpy as np

    Numbers = np.ndarray[Any, np.dtype[Any]]

COMPARED = 200
"""About so many patterns are named."""
_SLICE, _SAMPLE = 16_000, 1 << 14
"""Patterns that are compared at once: what they need is less than 128 KiB, so that it is not asked of the system and
given back each time; and those that show how far others are away."""
_FIRST, _LEFT = 2, 0.02
"""Words of bits that all patterns are compared by, and the share of them that is compared by the others, too."""


@dataclass(frozen=True, slots=True)
class ByLength:
    """The patterns of a block by their lengths: a text is only compared with those of about its length."""

    lengths: "Numbers"
    numbers: "Numbers"
    bits: "Numbers"


def by_length(block: Block) -> ByLength:
    """The block in this order, without numbers that belong to no pattern."""
    import numpy as np

    order = np.argsort(block.lengths, kind="stable")
    order = order[np.searchsorted(block.lengths[order], 1) :]
    numbers = (order + block.first).astype(np.uint32)
    return ByLength(block.lengths[order], numbers, np.ascontiguousarray(block.bits[:, order]))


def window(length: int, least: float) -> tuple[int, int]:
    """Lengths that can be similar enough to a text of this length."""
    return int(length * least), int(length / least) + 1


def nearest_by_bits(blocks: Sequence[ByLength], pattern: str, lengths: tuple[int, int]) -> list[int]:
    """Numbers of the patterns with these lengths whose bits differ least, at most twice `COMPARED`."""
    import numpy as np

    parts = [_of_lengths(block, lengths) for block in blocks]
    total = sum(len(numbers) for numbers, _ in parts)
    if not total:
        return []
    wanted = sketches([pattern])[0]
    first, most = _limits([bits for _, bits in parts], wanted, total)
    found, distances = [], []
    for numbers, bits in parts:
        for start in range(0, len(numbers), _SLICE):
            part = bits[:, start : start + _SLICE]
            distance = _distances(part[:_FIRST], wanted[:_FIRST])
            places = np.flatnonzero(distance <= first)
            distance = distance[places]
            for row, word in zip(part[_FIRST:], wanted[_FIRST:], strict=True):
                distance += np.bitwise_count(row[places] ^ word)
            near = distance <= most
            found.append(numbers[places[near] + start])
            distances.append(distance[near])
    nearest, distance = np.concatenate(found), np.concatenate(distances)
    if len(nearest) > 2 * COMPARED:
        nearest = nearest[np.argpartition(distance, 2 * COMPARED)[: 2 * COMPARED]]
    return [int(number) for number in nearest]


def _of_lengths(block: ByLength, lengths: tuple[int, int]) -> "tuple[Numbers, Numbers]":
    import numpy as np

    bounds = np.minimum((lengths[0], lengths[1] + 1), 65_535).astype(
        block.lengths.dtype
    )  # else all are converted
    start, end = np.searchsorted(block.lengths, bounds)
    return block.numbers[start:end], block.bits[:, start:end]


def _limits(parts: "Sequence[Numbers]", wanted: "Numbers", total: int) -> tuple[int, int]:
    """How many of the first words' bits may differ, and how many of all, so that about `COMPARED` patterns remain:
    estimated from some of them."""
    import numpy as np

    step = max(1, total // _SAMPLE)
    bits = np.concatenate([part[:, ::step] for part in parts], axis=1)
    wished = max(COMPARED // step, 1)
    if bits.shape[1] <= 10 * wished:
        return BITS - 1, BITS - 1 if bits.shape[1] <= wished else _nth(_distances(bits, wanted), wished)
    near = _distances(bits[:_FIRST], wanted[:_FIRST])
    left = max(10 * wished, int(_LEFT * len(near)))
    return _nth(near, min(left, len(near) - 1)), _nth(_distances(bits, wanted), wished)


def _nth(distance: "Numbers", place: int) -> int:
    import numpy as np

    return int(np.partition(distance, place)[place])


def _distances(bits: "Numbers", wanted: "Numbers") -> "Numbers":
    """How many bits differ, at most 255."""
    import numpy as np

    size = bits.shape[1]
    words, counts = np.empty(size, dtype=np.uint64), np.empty(size, dtype=np.uint8)
    distance: Numbers = np.bitwise_count(np.bitwise_xor(bits[0], wanted[0], out=words))
    for row, word in zip(bits[1:], wanted[1:], strict=True):
        np.add(distance, np.bitwise_count(np.bitwise_xor(row, word, out=words), out=counts), out=distance)
    return distance
