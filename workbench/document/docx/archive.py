"""The zip file around a document: safe to read, and rewritten without touching what did not change."""

import struct
import zipfile
import zlib
from collections.abc import Mapping
from io import BytesIO

from workbench.common.errors import InputError

MAX_ENTRIES = 10_000
MAX_TOTAL = 500 * 1024 * 1024
MAX_XML = 96 * 1024 * 1024
MAX_RATIO = 200
RATIO_FROM = 10 * 1024 * 1024
"""Limits against zip bombs: entries, unpacked bytes in all and of one XML part, compression of large entries."""

_LARGE = 1024 * 1024

_REMEDIES = {
    "docx": "Öffnen Sie die Datei in Word und speichern Sie sie neu.",
    "xlsx": "Öffnen Sie die Datei in Excel und speichern Sie sie neu.",
    "zip": "Lassen Sie sich die Datei noch einmal schicken.",
}
"""What helps with a damaged file, by the ending of its name."""

_LOCAL = struct.Struct("<4s5H3L2H")
_CENTRAL = struct.Struct("<4s6H3L5H2L")
_END = struct.Struct("<4s4H2LH")


class Archive:
    """Entries of a zip file, read on demand. `names` are in the order of the file."""

    def __init__(self, data: bytes, name: str) -> None:
        self.data = data
        self.name = name
        try:
            self._zip = zipfile.ZipFile(BytesIO(data))
        except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
            raise InputError(
                f"„{name}“ ist beschädigt oder unvollständig und lässt sich nicht öffnen.",
                _REMEDIES.get(name[-5:].lower().rpartition(".")[2], _REMEDIES["docx"]),
            ) from error
        self._infos = self._zip.infolist()
        self._check()
        self.names = tuple(info.filename for info in self._infos)
        self._cache: dict[str, bytes] = {}

    def __contains__(self, entry: str) -> bool:
        return entry in self._zip.NameToInfo

    def _check(self) -> None:
        infos = self._infos
        if len(infos) > MAX_ENTRIES:
            raise InputError(
                f"„{self.name}“ enthält {len(infos)} Einträge, das ist kein gewöhnliches Dokument."
            )
        if sum(info.file_size for info in infos) > MAX_TOTAL:
            raise InputError(f"„{self.name}“ wird beim Entpacken zu groß (über {MAX_TOTAL >> 20} MB).")
        seen: set[str] = set()
        for info in infos:
            self._check_entry(info, seen)

    def _check_entry(self, info: zipfile.ZipInfo, seen: set[str]) -> None:
        entry = info.filename
        if info.file_size > RATIO_FROM and info.file_size > MAX_RATIO * max(info.compress_size, 1):
            raise InputError(f"„{self.name}“ ist auffällig stark gepackt und wird zum Schutz nicht geöffnet.")
        if info.flag_bits & 0x1:
            raise InputError(f"„{self.name}“ ist verschlüsselt: Entfernen Sie zuerst das Kennwort.")
        if entry.startswith(("/", "\\")) or ".." in entry.replace("\\", "/").split("/") or ":" in entry[:3]:
            raise InputError(f"„{self.name}“ enthält unzulässige Pfade und wird zum Schutz nicht geöffnet.")
        folded = entry.lower()
        if folded in seen:
            raise InputError(f"„{self.name}“ ist beschädigt: Der Bestandteil „{entry}“ kommt zweimal vor.")
        seen.add(folded)

    def read(self, entry: str) -> bytes:
        """The unpacked bytes of an entry. Raises InputError if it is damaged."""
        if entry not in self._cache:
            if self._zip.getinfo(entry).file_size > MAX_XML:
                raise InputError(f"„{self.name}“ ist zu groß: Ein Bestandteil hat über {MAX_XML >> 20} MB.")
            try:
                self._cache[entry] = self._zip.read(entry)
            except (
                zipfile.BadZipFile,
                OSError,
                EOFError,
                zlib.error,
                NotImplementedError,
                RuntimeError,
            ) as error:
                raise InputError(
                    f"„{self.name}“ ist beschädigt: Der Bestandteil „{entry}“ lässt sich nicht lesen."
                ) from error
        return self._cache[entry]

    def replaced(self, changed: Mapping[str, bytes], added: Mapping[str, bytes]) -> bytes:
        """A new zip file: `changed` entries have new bytes, `added` ones come last, all others stay byte for byte.

        The compressed bytes, dates and order of unchanged entries are copied, not made anew.
        """
        if any(info.extra and _has_zip64(info.extra) for info in self._infos):
            return self._repacked(changed, added)
        ordered = sorted(self._infos, key=lambda info: info.header_offset)
        starts = [info.header_offset for info in ordered] + [self._zip.start_dir]
        out = bytearray(self.data[: starts[0]] if ordered else b"")
        records: dict[str, tuple[int, bytes | None]] = {}
        for info, start, end in zip(ordered, starts[:-1], starts[1:], strict=True):
            offset = len(out)
            central = None
            if info.filename in changed:
                local, central = _packed(info, changed[info.filename], offset)
                out += local
            else:
                out += self.data[start:end]
            records[info.filename] = (offset, central)
        central_records = [self._central(info, *records[info.filename]) for info in self._infos]
        for entry, content in added.items():
            local, central = _packed(_new_info(entry), content, len(out))
            out += local
            central_records.append(central)
        directory = b"".join(central_records)
        closing = _END.pack(
            b"PK\5\6",
            0,
            0,
            len(central_records),
            len(central_records),
            len(directory),
            len(out),
            len(self._zip.comment),
        )
        return bytes(out + directory + closing + self._zip.comment)

    def _central(self, info: zipfile.ZipInfo, offset: int, central: bytes | None) -> bytes:
        if central is not None:
            return central
        version = (info.create_system << 8) | info.create_version
        name = _raw_name(info)
        head = _CENTRAL.pack(
            b"PK\1\2", version, info.extract_version, info.flag_bits, info.compress_type, _time(info), _date(info),
            info.CRC, info.compress_size, info.file_size, len(name), len(info.extra), len(info.comment), 0,
            info.internal_attr, info.external_attr, offset,
        )  # fmt: skip
        return head + name + info.extra + info.comment

    def _repacked(self, changed: Mapping[str, bytes], added: Mapping[str, bytes]) -> bytes:
        """The same content in a new zip file, for the rare files with 64-bit records."""
        stream = BytesIO()
        with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as target:
            for info in self._infos:
                content = changed.get(info.filename)
                target.writestr(info, self._zip.read(info.filename) if content is None else content)
            for entry, content in added.items():
                target.writestr(_new_info(entry), content)
        return stream.getvalue()


def read_archive(data: bytes, name: str) -> Archive:
    """The entries of a zip file after all safety checks. Raises InputError with a German sentence."""
    return Archive(data, name)


def _has_zip64(extra: bytes) -> bool:
    while len(extra) >= 4:
        kind, size = struct.unpack_from("<HH", extra)
        if kind == 1:
            return True
        extra = extra[4 + size :]
    return False


def _new_info(entry: str) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(entry, (1980, 1, 1, 0, 0, 0))
    info.compress_type = zipfile.ZIP_DEFLATED
    return info


def _raw_name(info: zipfile.ZipInfo) -> bytes:
    return info.orig_filename.encode("utf-8" if info.flag_bits & 0x800 else "cp437")


def _time(info: zipfile.ZipInfo) -> int:
    _, _, _, hour, minute, second = info.date_time
    return hour << 11 | minute << 5 | second // 2


def _date(info: zipfile.ZipInfo) -> int:
    year, month, day, *_ = info.date_time
    return (year - 1980) << 9 | month << 5 | day


def _packed(info: zipfile.ZipInfo, content: bytes, offset: int) -> tuple[bytes, bytes]:
    """The local record and the central record of an entry with new content."""
    method = (
        info.compress_type
        if info.compress_type in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
        else zipfile.ZIP_DEFLATED
    )
    packed = content
    if method == zipfile.ZIP_DEFLATED:
        level = 3 if len(content) > _LARGE else 6  # a fifth larger, but four times as fast
        deflate = zlib.compressobj(level, zlib.DEFLATED, -15)
        packed = deflate.compress(content) + deflate.flush()
    flags = info.flag_bits & 0x800
    name = _raw_name(info)
    crc = zlib.crc32(content)
    common = (flags, method, _time(info), _date(info), crc, len(packed), len(content), len(name))
    local = _LOCAL.pack(b"PK\3\4", 20, *common, 0) + name + packed
    central = _CENTRAL.pack(
        b"PK\1\2", (info.create_system << 8) | 20, 20, *common, 0, len(info.comment), 0,
        info.internal_attr, info.external_attr, offset,
    )  # fmt: skip
    return local, central + name + info.comment
