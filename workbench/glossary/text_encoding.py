"""The text of a table that some office program saved: UTF-8, UTF-16 or Windows-1252, with or without a mark."""

import codecs
from collections.abc import Iterator

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)

_LEAST_ZEROS = 0.7
"""Share of zeros among every other byte of German UTF-16."""
_STRAY_ZEROS, _MOST_ZEROS = 3, 0.005
"""A stray zero spoils its row only; more of them are no text."""


def decoded(data: bytes) -> str | None:
    """The text; None for what is no text.

    Without a mark it is UTF-16 if about every other byte at the beginning is zero, else UTF-8; Windows-1252 if it is
    no UTF-8 anywhere. Lines in another encoding than the rest keep U+FFFD where a letter cannot be read.
    """
    mark, encoding = next(((mark, name) for mark, name in _MARKS if data.startswith(mark)), (b"", ""))
    if not encoding:
        encoding = _utf16_without_mark(data[:4096])
    if encoding.startswith("utf-8") or not encoding:
        text = _of_bytes(data.removeprefix(mark), bool(mark))
    else:
        text = data.decode(encoding, errors="replace")
    return None if text.count("\x00") > max(_STRAY_ZEROS, _MOST_ZEROS * len(text)) else text


def _utf16_without_mark(beginning: bytes) -> str:
    for encoding, zeros in (("utf-16-le", beginning[1::2]), ("utf-16-be", beginning[::2])):
        if zeros and zeros.count(0) > _LEAST_ZEROS * len(zeros):
            return encoding
    return ""


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
