"""What kind of file this really is: the first bytes decide, not the name."""

import io
import zipfile
from enum import StrEnum
from pathlib import PurePath

from workbench.common.errors import InputError

HOW_TO_CONVERT = (
    "Öffnen Sie die Datei in Word und wählen Sie Datei > Speichern unter > Word-Dokument (.docx)."
)
TEXT_SUFFIXES = ("", ".txt", ".text", ".md")

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OLE_NAME_STEP = 128
_OLE_HEADER = 512
_FETCH_AGAIN = "Holen Sie die Datei noch einmal vom Absender oder aus der Sicherung."
_BEFORE_OLE_WORD = (b"\xdb\xa5", b"\x31\xbe")
_PDF_MARK_WITHIN = 1024
_ENCRYPTED_BIT = 0x01
_WHOLE_FILE_MARKS = {
    b"\x89PNG": "ein Bild (PNG)",
    b"\xff\xd8\xff": "ein Bild (JPEG)",
    b"GIF8": "ein Bild (GIF)",
    b"II*\x00": "ein Bild (TIFF)",
    b"MM\x00*": "ein Bild (TIFF)",
    b"MZ": "ein Windows-Programm",
    b"\x7fELF": "ein Programm",
    b"7z\xbc\xaf": "ein 7-Zip-Archiv",
    b"Rar!": "ein RAR-Archiv",
    b"\x1f\x8b": "ein gepacktes Archiv (GZIP)",
    b"%!PS": "eine PostScript-Datei",
}
_OTHER_ARCHIVES = {
    "xl/workbook.xml": "eine Excel-Mappe",
    "xl/workbook.bin": "eine Excel-Mappe",
    "ppt/presentation.xml": "eine PowerPoint-Präsentation",
    "meta-inf/container.xml": "ein E-Book (EPUB)",
    "index/document.iwa": "ein Dokument von Apple Pages",
}
_OTHER_OPENDOCUMENT = {
    "spreadsheet": "eine LibreOffice-Tabelle",
    "presentation": "eine LibreOffice-Präsentation",
    "graphics": "eine LibreOffice-Zeichnung",
    "formula": "eine LibreOffice-Formel",
}
_OTHER_OLE = {
    "Workbook": "eine Excel-Mappe im alten Format (.xls)",
    "Book": "eine Excel-Mappe im alten Format (.xls)",
    "PowerPoint Document": "eine PowerPoint-Präsentation im alten Format (.ppt)",
    "__properties_version1.0": "eine Outlook-Nachricht (.msg)",
    "VisioDocument": "eine Visio-Zeichnung",
}


class FileFormat(StrEnum):
    """The formats that can be opened."""

    DOCX = "docx"
    ODT = "odt"
    PDF = "pdf"
    TEXT = "txt"
    OLD_WORD = "doc"
    RTF = "rtf"


def detect_format(data: bytes, name: str) -> FileFormat:
    """The format of `data`. Raises `InputError` that says what the file is when it is nothing we can read."""
    if not data:
        raise InputError(f"„{name}“ ist leer (0 Bytes).", _FETCH_AGAIN)
    if data.startswith(b"PK"):
        return _archive_format(data, name)
    if data.startswith(_OLE):
        return _ole_format(data, name)
    if data.lstrip()[:5] == b"{\\rtf":
        return FileFormat.RTF
    if b"%PDF-" in data[:_PDF_MARK_WITHIN]:
        return FileFormat.PDF
    if data.startswith(_BEFORE_OLE_WORD):
        return FileFormat.OLD_WORD
    for mark, what in _WHOLE_FILE_MARKS.items():
        if data.startswith(mark):
            raise _wrong(name, f"ist {what}")
    return _text_format(data, name)


def _archive_format(data: bytes, name: str) -> FileFormat:
    suffix = PurePath(name).suffix.lower()
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = {entry.replace("\\", "/").lower() for entry in archive.namelist()}
            media_type = _media_type(archive)
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError):
        return FileFormat.ODT if suffix in {".odt", ".ott"} else FileFormat.DOCX
    if media_type.startswith("application/vnd.oasis.opendocument."):
        return _opendocument_format(media_type, name)
    if not any(entry.startswith("word/") for entry in names):
        for entry, what in _OTHER_ARCHIVES.items():
            if entry in names:
                raise _wrong(name, f"ist {what} und kein Word-Dokument")
    if "[content_types].xml" not in names and not any(entry.startswith("word/") for entry in names):
        if "content.xml" in names:
            return FileFormat.ODT
        raise _wrong(
            name,
            "ist ein ZIP-Archiv und kein Word-Dokument",
            "Entpacken Sie das Archiv und öffnen Sie das Formular darin.",
        )
    return FileFormat.DOCX


def _media_type(archive: zipfile.ZipFile) -> str:
    """What the entry `mimetype` says (OpenDocument 1.3, part 2, 3.3), or ""."""
    try:
        with archive.open("mimetype") as stream:
            return stream.read(200).decode("ascii", "replace").strip()
    except (KeyError, RuntimeError, zipfile.BadZipFile, NotImplementedError, OSError):
        return ""


def _opendocument_format(media_type: str, name: str) -> FileFormat:
    kind = media_type.removeprefix("application/vnd.oasis.opendocument.")
    if kind.startswith("text"):
        return FileFormat.ODT
    for start, what in _OTHER_OPENDOCUMENT.items():
        if kind.startswith(start):
            raise _wrong(name, f"ist {what} und kein Textdokument")
    raise _wrong(name, "ist ein OpenDocument, aber kein Textdokument")


def _ole_format(data: bytes, name: str) -> FileFormat:
    """Old Word and password-protected files share one container; the names of its streams tell them apart."""
    if _has_stream(data, "EncryptedPackage"):
        raise InputError(
            f"„{name}“ ist mit einem Kennwort verschlüsselt.",
            "Öffnen Sie die Datei in Word, entfernen Sie das Kennwort unter Datei > Informationen > "
            "Dokument schützen und speichern Sie sie neu.",
        )
    if _has_stream(data, "WordDocument"):
        if _is_encrypted_word(data):
            raise InputError(
                f"„{name}“ ist ein altes Word-Dokument (.doc) und mit einem Kennwort verschlüsselt.",
                f"{HOW_TO_CONVERT} Entfernen Sie dabei das Kennwort.",
            )
        return FileFormat.OLD_WORD
    for stream, what in _OTHER_OLE.items():
        if _has_stream(data, stream):
            raise _wrong(name, f"ist {what} und kein Word-Dokument")
    if _is_cut_off(data):
        raise _wrong(name, "ist eine alte Office-Datei, die unvollständig oder beschädigt ist", _FETCH_AGAIN)
    raise _wrong(name, "ist eine alte Office-Datei ohne Word-Text")


def _is_cut_off(data: bytes) -> bool:
    """The header says in which sector the directory starts ([MS-CFB] 2.2); it has to be inside the file."""
    if len(data) < _OLE_HEADER:
        return True
    sector = 1 << min(int.from_bytes(data[30:32], "little"), 12)
    return (int.from_bytes(data[48:52], "little") + 1) * sector >= len(data)


def _has_stream(data: bytes, stream: str) -> bool:
    """Directory entries are 128 bytes long, aligned, and start with the name ([MS-CFB] 2.6.1)."""
    wanted = (stream + "\0").encode("utf-16-le")
    place = data.find(wanted)
    while place >= 0:
        if place % _OLE_NAME_STEP == 0:
            return True
        place = data.find(wanted, place + 1)
    return False


def _is_encrypted_word(data: bytes) -> bool:
    """The Word stream mostly starts in the first sector; bit 8 of its flags: encrypted ([MS-DOC] 2.5.2)."""
    header = data[512:524]
    return header[:2] == b"\xec\xa5" and len(header) > 11 and bool(header[11] & _ENCRYPTED_BIT)


def _text_format(data: bytes, name: str) -> FileFormat:
    suffix = PurePath(name).suffix.lower()
    if suffix in TEXT_SUFFIXES and (suffix or not _is_binary(data)):
        return FileFormat.TEXT
    start = data[:2048].removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    if start.startswith((b"<!doctype html", b"<html", b"<head", b"<body")) or b"<html" in start:
        raise _wrong(name, "ist eine Internetseite (HTML) und kein Word-Dokument", HOW_TO_CONVERT)
    if start.startswith((b"mime-version:", b"from: <saved by")):
        raise _wrong(
            name, "ist eine gespeicherte Internetseite (MHTML) und kein Word-Dokument", HOW_TO_CONVERT
        )
    if b"word.document" in start or b"schemas.microsoft.com/office/2006/xmlpackage" in start:
        raise _wrong(name, "ist ein Word-Dokument im XML-Format und kein .docx", HOW_TO_CONVERT)
    if start.startswith(b"<?xml"):
        raise _wrong(name, "ist eine XML-Datei und kein Word-Dokument")
    if not _is_binary(data):
        raise _wrong(
            name,
            "ist eine reine Textdatei, auch wenn die Endung etwas anderes sagt",
            "Ändern Sie die Endung in .txt.",
        )
    raise _wrong(name, "ist keine Datei, die die Formularwerkbank lesen kann, oder sie ist beschädigt")


def _is_binary(data: bytes) -> bool:
    if data.startswith((b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf")):
        return False
    return b"\0" in data[:65536]


def _wrong(name: str, what: str, hint: str = "") -> InputError:
    return InputError(
        f"„{name}“ {what}.", hint or "Lesbar sind Word-Dokumente (.docx, .dotx, .docm), .odt, .txt und .pdf."
    )
