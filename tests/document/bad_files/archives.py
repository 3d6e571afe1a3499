"""Zip files that no ordinary program writes: each entry's record as the test wants it."""

import struct
import zlib
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry with its packed bytes and whatever size it claims to have."""

    name: str
    packed: bytes
    size: int
    crc: int
    method: int = 8


def entry(name: str, content: bytes) -> Entry:
    """An honest entry."""
    deflate = zlib.compressobj(9, zlib.DEFLATED, -15)
    return Entry(name, deflate.compress(content) + deflate.flush(), len(content), zlib.crc32(content))


def archive(entries: Iterable[Entry]) -> bytes:
    """A zip file with exactly these entries, duplicates and forbidden names included."""
    body, directory, count = bytearray(), bytearray(), 0
    for item in entries:
        name = item.name.encode()
        common = struct.pack(
            "<HHHHHLLLHH",
            20,
            0x800,
            item.method,
            0,
            0x5C21,
            item.crc,
            len(item.packed),
            item.size,
            len(name),
            0,
        )
        directory += (
            b"PK\1\2" + struct.pack("<H", 20) + common + struct.pack("<HHHLL", 0, 0, 0, 0, len(body)) + name
        )
        body += b"PK\3\4" + common + name + item.packed
        count += 1
    stated = min(count, 0xFFFF)
    closing = b""
    if count > 0xFFFF:
        closing = struct.pack(
            "<4sQHHLLQQQQ", b"PK\6\6", 44, 45, 45, 0, 0, count, count, len(directory), len(body)
        ) + struct.pack("<4sLQL", b"PK\6\7", 0, len(body) + len(directory), 1)
    end = struct.pack("<4sHHHHLLH", b"PK\5\6", 0, 0, stated, stated, len(directory), len(body), 0)
    return bytes(body + directory + closing + end)
