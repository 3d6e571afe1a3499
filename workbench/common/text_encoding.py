"""The encoding of a text file that some office program saved: UTF-8, UTF-16, UTF-32, Windows-1252 or DOS."""

import codecs
from collections.abc import Iterator
from dataclasses import dataclass

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_NAMES = {"utf-8": "UTF-8", "cp1252": "Windows-1252", "cp850": "DOS (Codepage 850)"}
_SAMPLE = 4096
"""Bytes at the beginning that tell UTF-16 without a mark."""
_LEAST_ZEROS, _LEAST_ZEROS_OF_TABLES = 0.25, 0.7
"""Share of zeros among every other byte of UTF-16; German has more than other scripts, and tables may hold strays."""
_STRAY_ZEROS, _MOST_ZEROS = 3, 0.005
"""A stray zero spoils its row only; more of them are no text."""


@dataclass(frozen=True, slots=True)
class Encoding:
    """How the bytes of a text file are to be read: a Python codec, and the byte-order mark that goes first."""

    codec: str
    mark: bytes = b""

    @property
    def name(self) -> str:
        """What people call it."""
        return _NAMES.get(self.codec, self.codec.upper())


def recognise_encoding(data: bytes) -> Encoding:
    """The one encoding of a whole text: by its mark, by the zeros of UTF-16, as UTF-8, else Windows-1252 or DOS."""
    found = _marked(data) or _utf16_without_mark(data, _LEAST_ZEROS)
    if found is not None:
        return found
    for codec in ("utf-8", "cp1252"):
        try:
            data.decode(codec)
        except UnicodeDecodeError:
            continue
        return Encoding(codec)
    return Encoding("cp850")


def decoded(data: bytes) -> str | None:
    """The text of a table whose rows may come from several programs; None for what is no text.

    Without a mark it is UTF-16 if about every other byte at the beginning is zero, else UTF-8; Windows-1252 if it is
    no UTF-8 anywhere. Lines in another encoding than the rest keep U+FFFD where a letter cannot be read.
    """
    found = _marked(data) or _utf16_without_mark(data, _LEAST_ZEROS_OF_TABLES)
    if found is None or found.codec == "utf-8":
        text = _of_lines(data.removeprefix(codecs.BOM_UTF8), marked=found is not None)
    else:
        text = data[len(found.mark) :].decode(found.codec, errors="replace")
    return None if text.count("\x00") > max(_STRAY_ZEROS, _MOST_ZEROS * len(text)) else text


def _marked(data: bytes) -> Encoding | None:
    return next((Encoding(codec, mark) for mark, codec in _MARKS if data.startswith(mark)), None)


def _utf16_without_mark(data: bytes, least: float) -> Encoding | None:
    """UTF-16 if more than the share `least` of every other byte is zero, and far fewer of the bytes between."""
    even, odd = data[:_SAMPLE:2], data[1:_SAMPLE:2]
    zeros = even.count(0), odd.count(0)
    if max(zeros) > least * max(len(odd), 1) and min(zeros) * 4 < max(zeros):
        return Encoding("utf-16-be" if zeros[0] > zeros[1] else "utf-16-le")
    return None


def _of_lines(data: bytes, *, marked: bool) -> str:
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
