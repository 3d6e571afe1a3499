"""Minimal OLE compound files (MS-CFB): what an encrypted .docx and an old .doc are."""

import struct
from collections.abc import Sequence

_SECTOR = 512
_FREE, _END, _FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD


def compound_file(streams: Sequence[str]) -> bytes:
    """A compound file whose root storage holds empty streams of these names (at most three)."""
    header = struct.pack(
        "<8s16sHHHHH6sLLLLLLLLLL",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"", 0x3E, 3, 0xFFFE, 9, 6, b"",
        0, 1, 1, 0, 4096, _END, 0, _END, 0, 0,
    )  # fmt: skip
    header += struct.pack("<108L", *([_FREE] * 108))
    header = header[:76] + struct.pack("<109L", 0, *([_FREE] * 108))
    table = struct.pack("<128L", _FAT, _END, *([_FREE] * 126))
    first = 1 if streams else _FREE
    directory = _record("Root Entry", 5, first)
    for number, name in enumerate(streams, start=1):
        directory += _record(name, 2, _FREE, following=number + 1 if number < len(streams) else _FREE)
    return header.ljust(_SECTOR, b"\0") + table + directory.ljust(_SECTOR, b"\0")


def _record(name: str, kind: int, child: int, following: int = _FREE) -> bytes:
    text = name.encode("utf-16-le") + b"\0\0"
    return struct.pack(
        "<64sHBBLLL16sLQQLQ", text, len(text), kind, 1, _FREE, following, child, b"", 0, 0, 0, _END, 0
    )


def encrypted_document() -> bytes:
    """What Word writes when a document has a password to open it (MS-OFFCRYPTO)."""
    return compound_file(["EncryptedPackage", "EncryptionInfo"])


def old_word_document() -> bytes:
    """What Word 97-2003 writes, without content."""
    return compound_file(["WordDocument", "1Table"])
