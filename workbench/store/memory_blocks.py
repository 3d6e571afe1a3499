"""The index of the translation memory: which trigrams of characters every pattern has, in 256 bits.

Patterns that differ in few places differ in few bits (a Bloom filter of trigrams for each). All are compared bit by
bit, a million in some milliseconds; lists of the patterns that have a trigram would need ten times the place, and
miss texts that share only frequent words (docs/adr/0023). A block holds patterns that came in one after another.
Patterns that are in no block yet are few and are compared letter by letter: what was put in is found at once.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, Engine, delete, func, insert, select, text

from workbench.store.connect import POSTGRESQL, reading, writing
from workbench.store.schema import memory_blocks, memory_patterns

if TYPE_CHECKING:
    import numpy as np

    Numbers = np.ndarray[Any, np.dtype[Any]]

LARGEST = 1 << 17
"""Patterns in a block."""
WAITING = 4096
"""Patterns that may be in no block."""
BITS = 256
WORDS = BITS // 64
_CHUNK = 8192
_LOCK = 0x46574D
_FACTOR = 0x9E3779B97F4A7C15


@dataclass(frozen=True, slots=True)
class Block:
    """Patterns from `first` to `last`: their lengths (0 where there is none) and bits (a row for each 64 bits)."""

    number: int
    first: int
    last: int
    lengths: "Numbers"
    bits: "Numbers"

    @property
    def size(self) -> int:
        """Numbers that the block spans."""
        return self.last - self.first + 1


def sketches(texts: Sequence[str]) -> "Numbers":
    """The bits of each text: a row of `WORDS` numbers."""
    import numpy as np

    joined = "\0" + "\0".join(one.lower().replace("\0", " ") for one in texts) + "\0"
    codes = np.frombuffer(joined.encode("utf-32-le", "surrogatepass"), dtype="<u4").astype(np.uint64)
    grams = codes[:-2] | (codes[1:-1] << np.uint64(21)) | (codes[2:] << np.uint64(42))
    edges = codes[1:-1] == 0
    places = np.cumsum(edges)[~edges]
    hashes = (grams[~edges] * np.uint64(_FACTOR)) >> np.uint64(64 - BITS.bit_length() + 1)
    flags = np.zeros((len(texts), BITS), dtype=bool)
    flags[places, hashes.astype(np.int64)] = True
    return np.packbits(flags, axis=1).view("<u8")


def extend_index(engine: Engine, waiting: int = WAITING) -> bool:
    """Put the patterns that wait into a block if there are more than `waiting`; whether that was done.

    Others can read and write meanwhile, except for the moment when the block is written.
    """
    with reading(engine) as connection:
        known = block_bounds(connection)
        last = max((end for _, _, end in known), default=0)
        if _newest(connection) - last <= waiting:
            return False
        rows = _patterns(connection, last + 1)
        if not rows:
            return False
        block = built(max((number for number, _, _ in known), default=0) + 1, rows)
        taken = []
        for number, first, end in sorted(known, key=lambda bounds: -bounds[1]):
            size = end - first + 1
            if size > 2 * block.size or size + block.size > LARGEST:
                break
            block = _joined(load_block(connection, number), block)
            taken.append(number)
    _write(engine, known, taken, block)
    return True


def block_bounds(connection: Connection) -> list[tuple[int, int, int]]:
    """Number, first and last pattern of every block."""
    # Asked before every look-up: as plain as it can be.
    rows = connection.exec_driver_sql("SELECT block, first, last FROM memory_blocks ORDER BY block")
    return [(number, first, last) for number, first, last in rows]


def load_block(connection: Connection, number: int) -> Block:
    """The block with this number."""
    import numpy as np

    row = connection.execute(select(memory_blocks).where(memory_blocks.c.block == number)).one()
    lengths = np.frombuffer(row.lengths, dtype="<u2")
    bits = np.frombuffer(row.bits, dtype="<u8").reshape(WORDS, len(lengths))
    return Block(row.block, row.first, row.last, lengths, bits)


def _newest(connection: Connection) -> int:
    return int(connection.execute(select(func.coalesce(func.max(memory_patterns.c.id), 0))).scalar_one())


def _patterns(connection: Connection, first: int) -> list[tuple[int, str]]:
    """Patterns in the order of their numbers, as many as go into a block."""
    columns = (memory_patterns.c.id, memory_patterns.c.pattern)
    query = select(*columns).where(memory_patterns.c.id.between(first, first + LARGEST - 1))
    return [(row[0], row[1]) for row in connection.execute(query.order_by(memory_patterns.c.id)).all()]


def _write(engine: Engine, known: list[tuple[int, int, int]], taken: list[int], block: Block) -> None:
    with writing(engine) as connection:
        one_at_a_time(connection)
        if block_bounds(connection) != known:
            return  # another window was faster
        connection.execute(delete(memory_blocks).where(memory_blocks.c.block.in_(taken)))
        connection.execute(
            insert(memory_blocks).values(
                block=block.number,
                first=block.first,
                last=block.last,
                lengths=block.lengths.tobytes(),
                bits=block.bits.tobytes(),
            )
        )


def built(number: int, rows: Sequence[tuple[int, str]]) -> Block:
    """A block of these patterns, in the order of their numbers."""
    import numpy as np

    first, last = rows[0][0], rows[-1][0]
    lengths = np.zeros(last - first + 1, dtype="<u2")
    bits = np.zeros((WORDS, last - first + 1), dtype="<u8")
    for start in range(0, len(rows), _CHUNK):
        part = rows[start : start + _CHUNK]
        places = np.array([number - first for number, _ in part])
        lengths[places] = np.minimum([len(pattern) for _, pattern in part], 65_535)
        bits[:, places] = sketches([pattern for _, pattern in part]).T
    return Block(number, first, last, lengths, bits)


def _joined(one: Block, other: Block) -> Block:
    """Two blocks as one; numbers between them belong to no pattern."""
    import numpy as np

    gap = other.first - one.last - 1
    lengths = np.concatenate((one.lengths, np.zeros(gap, dtype="<u2"), other.lengths))
    bits = np.concatenate((one.bits, np.zeros((WORDS, gap), dtype="<u8"), other.bits), axis=1)
    return Block(other.number, one.first, other.last, lengths, bits)


def one_at_a_time(connection: Connection) -> None:
    """Let nobody else put patterns or blocks in until this transaction ends: the numbers of patterns then come in the
    order in which they can be seen. A file lets only one write anyway."""
    if connection.dialect.name == POSTGRESQL:
        connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _LOCK})


def clear_index(connection: Connection) -> None:
    """Forget all blocks: `extend_index` makes them anew."""
    connection.execute(delete(memory_blocks))


def waiting_patterns(connection: Connection) -> int:
    """How many patterns are in no block."""
    last = select(func.coalesce(func.max(memory_blocks.c.last), 0)).scalar_subquery()
    query = select(func.count()).select_from(memory_patterns).where(memory_patterns.c.id > last)
    return int(connection.execute(query).scalar_one())
