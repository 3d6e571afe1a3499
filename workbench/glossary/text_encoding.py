"""The text of a table that some office program saved: UTF-8, UTF-16 or Windows-1252, with or without a mark."""

import codecs
from collections.abc import Iterator

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def decoded(data: bytes) -> str | None:
    """The text; None for what is no text.

    Without a mark it is UTF-16 if every other byte at the beginning is zero, else UTF-8; Windows-1252 if it is no
    UTF-8 anywhere. Lines in another encoding than the rest keep U+FFFD where a letter cannot be read.
    """
    mark, encoding = next(((mark, name) for mark, name in _MARKS if data.startswith(mark)), (b"", ""))
    if not encoding and b"\x00" in data[:4096]:
        encoding = "utf-16-le" if data[1:2] == b"\x00" else "utf-16-be"
    if encoding.startswith("utf-8") or not encoding:
        text = _of_bytes(data.removeprefix(mark), bool(mark))
    else:
        text = data.decode(encoding, errors="replace")
    return None if "\x00" in text else text


def _of_bytes(data: bytes, marked: bool) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    if marked or any(_has_letters_in_utf8(line) for line in data.split(b"\n")):
        return "\n".join(_lines(data))
    return data.decode("cp1252", errors="replace")


def _lines(data: bytes) -> Iterator[str]:
    for line in data.split(b"\n"):
        yield line.decode("utf-8", errors="replace")


def _has_letters_in_utf8(line: bytes) -> bool:
    if line.isascii():
        return False
    try:
        line.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True
