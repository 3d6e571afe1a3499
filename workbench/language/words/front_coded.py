"""simplemma's dictionary of German, read where it lies instead of taken apart: 0.3 s and 25 MB, not 1 s and 110 MB.

The dictionary is one stream of records sorted by key. A record is: how many bytes of the key before it its key begins
with; how many bytes follow, and these bytes; then the value, as how many bytes of the key's end to take off, how many
to put on, and these bytes. Marks instead of "take off": the value of the record before, or the value written out.
So a key can only be read behind other ones. Records that have little in common with the one before are noted as places
to start from.
"""

from bisect import bisect_right
from collections.abc import Iterator

from simplemma.strategies.dictionaries import dictionary_factory, frontcode
from simplemma.strategies.dictionaries.dictionary_factory import CachingDictionaryFactory, DecodedStrMapping

_SAME_VALUE, _WHOLE_VALUE = 254, 255
_LONGEST_SHARED = 6
"""Records that share so many bytes or fewer with the key before them are starts: 200,000 of 1.1 million."""


class FrontCoded(DecodedStrMapping):
    """Word -> lemma, as simplemma's own dictionary has it. Raises `ValueError` for data in another format."""

    __slots__ = ("_count", "_data", "_first", "_keys", "_starts")

    def __init__(self, language: str) -> None:
        self._data = dictionary_factory._read_decompressed(language)
        backwards, self._count, self._first = frontcode._read_header(self._data)
        self._keys: list[bytes] = []
        self._starts: list[int] = []
        if backwards or self._note_starts() != self._count:
            raise ValueError("an unknown kind of dictionary")

    def _note_starts(self) -> int:
        """Fill the list of starts; the number of records."""
        data, place, count, key = self._data, self._first, 0, b""
        length, add_key, add_start = len(data), self._keys.append, self._starts.append
        while place < length:
            shared, end = data[place], place + 2 + data[place + 1]
            if shared <= _LONGEST_SHARED:
                key = key[:shared] + data[place + 2 : end]
                if data[end] != _SAME_VALUE:
                    add_key(key)
                    add_start(place)
            place = end + 1 if data[end] == _SAME_VALUE else end + 2 + data[end + 1]
            count += 1
        return count if place == length else -1

    def _lookup(self, key: str) -> str | None:
        sought = key.encode()
        block = bisect_right(self._keys, sought) - 1
        if block < 0:
            return None
        for found, value in self._records(self._starts[block], self._keys[block]):
            if found >= sought:
                return value.decode() if found == sought else None
        return None

    def _records(self, place: int, key: bytes) -> Iterator[tuple[bytes, bytes]]:
        """Key and value of the records from `place` on; `key` is that of the first one."""
        data, value = self._data, b""
        length = len(data)
        while place < length:
            end = place + 2 + data[place + 1]
            key = key[: data[place]] + data[place + 2 : end]
            kind = data[end]
            if kind == _SAME_VALUE:
                place = end + 1
            else:
                place = end + 2 + data[end + 1]
                stem = b"" if kind == _WHOLE_VALUE else key[: len(key) - kind]
                value = stem + data[end + 2 : place]
            yield key, value

    def __iter__(self) -> Iterator[str]:
        for key, _ in self._records(self._first, b""):
            yield key.decode()

    def __len__(self) -> int:
        return self._count


class FrontCodedFactory(CachingDictionaryFactory):
    """What simplemma's strategies ask for the dictionary."""

    __slots__ = ()

    def _get_dictionary_uncached(self, lang: str) -> FrontCoded:
        return FrontCoded(lang)
