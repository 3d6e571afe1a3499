"""The index of the translation memory in a file: which patterns have which trigrams of characters, in blocks.

A block holds patterns that came in one after another; it is written once and never changed, only taken into a bigger
one. Patterns that are in no block yet are few and are compared one by one: what was put in is found at once.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, Engine, delete, func, insert, select

from workbench.store.connect import POSTGRESQL, reading, writing
from workbench.store.schema import memory_blocks, memory_patterns, memory_postings

if TYPE_CHECKING:
    import numpy as np

    Numbers = np.ndarray[Any, np.dtype[Any]]

LARGEST = 1 << 16
"""Patterns in a block: more would need more memory when it is made."""
WAITING = 4096
"""Patterns that may be in no block."""
_CHUNK = 8192
_ROWS = 2000
_GRAM_BITS, _BLOCK_BITS, _PLACE_BITS = 24, 16, 17
_FACTOR = 0x9E3779B97F4A7C15
_FREQUENT, _FREQUENT_FROM = 0.15, 20_000
"""Grams that more than this share of a block has tell nothing; blocks from this size on leave them out."""


@dataclass(frozen=True, slots=True)
class Block:
    """What is known of a block without its lists."""

    number: int
    first: int
    last: int
    lengths: "Numbers"
    grams: "Numbers"
    counts: "Numbers"

    @property
    def size(self) -> int:
        """Numbers that the block spans."""
        return self.last - self.first + 1

    @property
    def most(self) -> int:
        """Patterns that a gram may have to be listed."""
        return int(self.size * _FREQUENT) if self.size >= _FREQUENT_FROM else self.size


def posting_id(gram: int, block: int) -> int:
    """The number of the row that lists the patterns of a block with this gram."""
    return (gram << _BLOCK_BITS) | block


def grams_of(texts: Sequence[str]) -> "tuple[Numbers, Numbers]":
    """Hashes of the trigrams of all texts, in small letters, with their edges; and the place of the text of each."""
    import numpy as np

    joined = "\0" + "\0".join(text.lower().replace("\0", " ") for text in texts) + "\0"
    codes = np.frombuffer(joined.encode("utf-32-le", "surrogatepass"), dtype="<u4").astype(np.uint64)
    packed = codes[:-2] | (codes[1:-1] << np.uint64(21)) | (codes[2:] << np.uint64(42))
    edges = codes[1:-1] == 0
    hashes = ((packed * np.uint64(_FACTOR)) >> np.uint64(64 - _GRAM_BITS)).astype(np.uint32)
    places = np.cumsum(edges, dtype=np.uint32)
    return hashes[~edges], places[~edges]


def extend_index(engine: Engine, waiting: int = WAITING) -> bool:
    """Put the patterns that wait into a block if there are more than `waiting`; whether that was done.

    Others can read and write meanwhile, except for the moment when the block is written.
    """
    if engine.dialect.name == POSTGRESQL:
        return False
    with reading(engine) as connection:
        known = block_bounds(connection)
        last = max((end for _, _, end in known), default=0)
        if _newest(connection) - last <= waiting:
            return False
        rows = _patterns(connection, last + 1, None, LARGEST)
        if len(rows) <= waiting:
            return False
        taken = []
        for number, first, end in sorted(known, key=lambda bounds: -bounds[1]):
            size = end - first + 1
            if size > 2 * len(rows) or size + len(rows) > LARGEST:
                break
            rows = _patterns(connection, first, end, LARGEST) + rows
            taken.append(number)
    _write(engine, known, taken, rows)
    return True


def block_bounds(connection: Connection) -> list[tuple[int, int, int]]:
    """Number, first and last pattern of every block."""
    columns = (memory_blocks.c.block, memory_blocks.c.first, memory_blocks.c.last)
    return [(row[0], row[1], row[2]) for row in connection.execute(select(*columns))]


def load_block(connection: Connection, number: int) -> Block:
    """The block with this number."""
    import numpy as np

    row = connection.execute(select(memory_blocks).where(memory_blocks.c.block == number)).one()
    return Block(
        row.block,
        row.first,
        row.last,
        np.frombuffer(row.lengths, dtype="<u2"),
        np.frombuffer(row.grams, dtype="<u4"),
        np.frombuffer(row.counts, dtype="<u4"),
    )


def _newest(connection: Connection) -> int:
    return int(connection.execute(select(func.coalesce(func.max(memory_patterns.c.id), 0))).scalar_one())


def _patterns(connection: Connection, first: int, last: int | None, limit: int) -> list[tuple[int, str]]:
    query = select(memory_patterns.c.id, memory_patterns.c.pattern).where(memory_patterns.c.id >= first)
    if last is not None:
        query = query.where(memory_patterns.c.id <= last)
    return [(row[0], row[1]) for row in connection.execute(query.order_by(memory_patterns.c.id).limit(limit))]


def _write(
    engine: Engine, known: list[tuple[int, int, int]], taken: list[int], rows: list[tuple[int, str]]
) -> None:
    number = max((block for block, _, _ in known), default=0) + 1
    block, lists = built(number, rows)
    with writing(engine) as connection:
        if block_bounds(connection) != known:
            return  # another window was faster
        for old in taken:
            _remove(connection, load_block(connection, old))
        connection.execute(
            insert(memory_blocks).values(
                block=number,
                first=block.first,
                last=block.last,
                lengths=block.lengths.tobytes(),
                grams=block.grams.tobytes(),
                counts=block.counts.tobytes(),
            )
        )
        while part := list(islice(lists, _ROWS)):
            connection.exec_driver_sql("INSERT INTO memory_postings (id, patterns) VALUES (?, ?)", part)


def _remove(connection: Connection, block: Block) -> None:
    ids = [(posting_id(gram, block.number),) for gram in block.grams.tolist()]
    connection.exec_driver_sql("DELETE FROM memory_postings WHERE id = ?", ids)
    connection.execute(delete(memory_blocks).where(memory_blocks.c.block == block.number))


def built(number: int, rows: Sequence[tuple[int, str]]) -> tuple[Block, Iterator[tuple[int, bytes]]]:
    """A block of these patterns, in the order of their numbers, and the rows of its lists."""
    import numpy as np

    first, last = rows[0][0], rows[-1][0]
    lengths = np.zeros(last - first + 1, dtype="<u2")
    ids = np.array([number for number, _ in rows], dtype=np.int64)
    lengths[ids - first] = np.minimum([len(text) for _, text in rows], 65_535)
    keys = _keys([text for _, text in rows])
    grams = (keys >> np.uint64(_PLACE_BITS)).astype(np.uint32)
    starts = np.flatnonzero(np.concatenate(([True], grams[1:] != grams[:-1]))) if len(grams) else grams
    counts = np.diff(np.append(starts, len(grams))).astype("<u4")
    patterns = ids[(keys & np.uint64((1 << _PLACE_BITS) - 1)).astype(np.int64)].astype("<u4")
    block = Block(number, first, last, lengths, grams[starts].astype("<u4"), counts)
    return block, _lists(block, starts, patterns)


def _lists(block: Block, starts: "Numbers", patterns: "Numbers") -> Iterator[tuple[int, bytes]]:
    most, data = block.most, memoryview(patterns.tobytes())
    for gram, start, count in zip(block.grams.tolist(), starts.tolist(), block.counts.tolist(), strict=True):
        if count <= most:
            yield posting_id(gram, block.number), bytes(data[4 * start : 4 * (start + count)])


def _keys(texts: Sequence[str]) -> "Numbers":
    """Gram and place of the text in one number each, sorted, every pair once."""
    import numpy as np

    parts = []
    for start in range(0, len(texts), _CHUNK):
        grams, places = grams_of(texts[start : start + _CHUNK])
        keys = (grams.astype(np.uint64) << np.uint64(_PLACE_BITS)) | (places + np.uint32(start)).astype(
            np.uint64
        )
        keys.sort()
        parts.append(keys[np.concatenate(([True], keys[1:] != keys[:-1]))])
    keys = np.concatenate(parts)
    keys.sort()
    return keys


def clear_index(connection: Connection) -> None:
    """Forget all blocks: `extend_index` makes them anew."""
    connection.execute(delete(memory_postings))
    connection.execute(delete(memory_blocks))


def waiting_patterns(connection: Connection) -> int:
    """How many patterns are in no block."""
    last = select(func.coalesce(func.max(memory_blocks.c.last), 0)).scalar_subquery()
    query = select(func.count()).select_from(memory_patterns).where(memory_patterns.c.id > last)
    return int(connection.execute(query).scalar_one())
