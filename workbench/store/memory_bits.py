"""Which patterns of the index differ from a text in the fewest bits."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from workbench.store.memory_blocks import WORDS, Block, sketches

if TYPE_CHECKING:
    import numpy as np

    Numbers = np.ndarray[Any, np.dtype[Any]]

COMPARED = 100
"""So many patterns are named."""


@dataclass(frozen=True, slots=True)
class ByLength:
    """The patterns of some blocks by their lengths: a text is only compared with those of about its length.

    `bits` has a row of bytes for each pattern.
    """

    lengths: "Numbers"
    numbers: "Numbers"
    bits: "Numbers"


def by_length(blocks: Sequence[Block]) -> ByLength:
    """The patterns of the blocks in this order, without numbers that belong to no pattern."""
    import numpy as np

    lengths = np.concatenate([block.lengths for block in blocks])
    numbers = np.concatenate([np.arange(block.first, block.last + 1, dtype=np.uint32) for block in blocks])
    order = np.argsort(lengths, kind="stable")
    order = order[np.searchsorted(lengths[order], 1) :]
    bits = np.empty((len(order), WORDS), dtype=np.uint64)
    for word in range(WORDS):
        bits[:, word] = np.concatenate([block.bits[word] for block in blocks])[order]
    return ByLength(lengths[order], numbers[order], bits.view(np.uint8))


def window(length: int, least: float) -> tuple[int, int]:
    """Lengths that can be similar enough to a text of this length."""
    return int(length * least), int(length / least) + 1


def nearest_by_bits(blocks: Sequence[ByLength], pattern: str, lengths: tuple[int, int]) -> list[int]:
    """Numbers of the patterns with these lengths whose bits differ least, at most `COMPARED`."""
    import numpy as np

    wanted = sketches([pattern]).view(np.uint8)
    found, distances = [], []
    for block in blocks:
        start, end = _of_lengths(block, lengths)
        if start < end:
            rows = block.bits[start:end]
            distance, places = _faiss().knn_hamming(wanted, rows, min(COMPARED, len(rows)), variant="mc")
            found.append(block.numbers[start:end][places[0]])
            distances.append(distance[0])
    if not found:
        return []
    order = np.argsort(np.concatenate(distances), kind="stable")[:COMPARED]
    return [int(number) for number in np.concatenate(found)[order]]


def _of_lengths(block: ByLength, lengths: tuple[int, int]) -> tuple[int, int]:
    import numpy as np

    bounds = np.minimum((lengths[0], lengths[1] + 1), 65_535)
    bounds = bounds.astype(block.lengths.dtype)  # else all lengths are converted
    start, end = np.searchsorted(block.lengths, bounds)
    return int(start), int(end)


@cache
def _faiss() -> Any:
    """The library that compares bits, without threads of its own: one text at a time gives them no work."""
    import faiss

    faiss.omp_set_num_threads(1)
    return faiss
